import type { Element } from 'hast';
import { commitmentClasses } from '../model/commitment.ts';
import { entityKindNames } from '../model/kinds.ts';
import { el, type Nodes } from '../render/element.ts';
import { choices } from './choices.ts';
import type { Ui } from './ui.ts';

/** How the page of a text is read, and what the marks in its words mean. */
export function legend(ui: Ui): Element {
  const { t } = ui;
  const mark = (className: string, words: string): Element => el('span', { className }, [words]);
  const line = (...nodes: Nodes): Element => el('p', { className: 'legend' }, nodes);
  return el('details', {}, [
    el('summary', {}, [t.choices.title]),
    choices(ui),
    line(t.text.marksMentions, ...entityKindNames.map((kind) => mark(`m-${kind}`, t.kinds[kind].one))),
    line(
      t.text.marksCommitments,
      ...commitmentClasses.map((name) => mark(`c c-${name}`, t.reading.classes[name])),
      el('b', { className: 'v' }, [t.text.marksVerb]),
    ),
    line(mark('q', t.text.marksNotes), mark('corr', t.text.emendedWord)),
  ]);
}
