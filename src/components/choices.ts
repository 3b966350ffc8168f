import type { Element } from 'hast';
import { commitmentClasses } from '../model/commitment.ts';
import type { Text } from '../model/corpus.ts';
import { clausesOf } from '../model/live.ts';
import { el, type Nodes } from '../render/element.ts';
import type { Ui } from './ui.ts';

/**
 * How the page of a text is read: where its notes stand, how large its letters are, whether it is marked. The styles ask
 * which is checked, by its value; a script of a few lines keeps it (public/lectura.js).
 */
export function choices({ address, t }: Ui): Element {
  const words = t.choices;
  const group = (name: string, legend: string, options: Readonly<Record<string, string>>): Element =>
    el('fieldset', {}, [
      el('legend', {}, [legend]),
      ...Object.entries(options).map(([value, label], index) => radio(name, value, index === 0, [label])),
    ]);
  return el('form', { className: 'choices' }, [
    group('notas', words.notes, words.notesAre),
    group('letra', words.size, words.sizeIs),
    el('label', {}, [el('input', { type: 'checkbox', name: 'marcas', value: 'sin' }), ` ${words.plain}`]),
    // Before the words below it are parsed: nothing moves when what was chosen comes back.
    el('script', { src: address.file('lectura.js') }),
  ]);
}

/** Which paragraphs are shown: all, or those with a passage of one class, marked as it is; with how many of them there are. */
export function filters({ paragraphs }: Text, { t }: Ui): Element[] {
  const classes = commitmentClasses.flatMap((name) => {
    const having = paragraphs.filter((paragraph) =>
      clausesOf(paragraph).some(({ commitment }) => commitment.data.class === name),
    );
    return having.length === 0 ? [] : [{ name, count: having.length }];
  });
  if (classes.length === 0) return [];
  return [
    el('fieldset', { className: 'choices' }, [
      el('legend', {}, [t.choices.read]),
      radio('leer', 'todo', true, [t.choices.all]),
      ...classes.map(({ name, count }) =>
        radio('leer', name, false, [
          el('span', { className: `c-${name}` }, [t.choices.only[name]]),
          ' ',
          el('span', { className: 'count' }, [String(count)]),
        ]),
      ),
    ]),
  ];
}

const radio = (name: string, value: string, checked: boolean, label: Nodes): Element =>
  el('label', {}, [el('input', { type: 'radio', name, value, checked }), ' ', ...label]);
