import type { Element } from 'hast';
import type { Text } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { clausesOf } from '../model/live.ts';
import { el, type Nodes } from '../render/element.ts';
import { choices } from './choices.ts';
import type { Ui } from './ui.ts';

/**
 * How the page of a text is read, and what the marks in its words mean: those that it has. Those of the register's classes
 * stand where one chooses among them.
 */
export function legend({ paragraphs, emendations }: Text, ui: Ui): Element {
  const { t } = ui;
  const kinds = new Set(paragraphs.flatMap(({ mentions }) => mentions.map(({ entity }) => entity.kind)));
  const mentions = entityKindNames
    .filter((kind) => kinds.has(kind))
    .map((kind) => el('span', { className: `m-${kind}` }, [t.kinds[kind].one]));
  const others = [
    ...(paragraphs.some((paragraph) => clausesOf(paragraph).some(({ verb }) => verb))
      ? [el('b', { className: 'v' }, [t.text.marksVerb])]
      : []),
    ...(paragraphs.some(({ notes }) => notes.some(({ span }) => span))
      ? [el('span', { className: 'q' }, [t.text.marksNotes])]
      : []),
    ...(emendations.length > 0 ? [el('span', { className: 'corr' }, [t.text.emendedWord])] : []),
  ];
  const line = (nodes: Nodes): Element => el('p', { className: 'legend' }, nodes);
  return el('details', {}, [
    el('summary', {}, [t.choices.title]),
    choices(ui),
    ...(mentions.length > 0 ? [line([t.text.marksMentions, ...mentions])] : []),
    ...(others.length > 0 ? [line([t.text.marksOthers, ...others])] : []),
  ]);
}
