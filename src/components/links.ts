import type { Element } from 'hast';
import type { Entity } from '../model/corpus.ts';
import { el, type Nodes } from '../render/element.ts';
import type { Actor } from './actors.ts';
import type { Ui } from './ui.ts';

/** Links to entities with commas between them. */
export function linksTo(entities: readonly Entity[], { address, written }: Ui): Nodes {
  return entities.flatMap(({ kind, id, name }, index) => [
    index === 0 ? '' : ', ',
    el('a', { href: address.entity(kind, id), ...written }, [name]),
  ]);
}

/** Who and what a text names, by acronym where there is one; each number of mentions leads to the first. */
export function actorList(actors: readonly Actor[], { address, written }: Ui, format: (n: number) => string): Element {
  const items = actors.map(({ entity: { kind, id, name, data }, count, first }) =>
    el('li', {}, [
      el('a', { href: address.entity(kind, id), ...written }, [('acronym' in data ? data.acronym : undefined) ?? name]),
      ' ',
      el('a', { className: 'times', href: address.anchor(first.text.id, first.id) }, [format(count)]),
    ]),
  );
  return el('ul', { className: 'names' }, items);
}
