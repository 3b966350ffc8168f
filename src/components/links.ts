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

/** Links to who and what a text names, by acronym where there is one; each number of mentions leads to the first. */
export function actorLinks(actors: readonly Actor[], { address, written }: Ui, format: (n: number) => string): Nodes {
  return actors.flatMap(({ entity: { kind, id, name, data }, count, first }, index) => [
    index === 0 ? '' : ' · ',
    el('a', { href: address.entity(kind, id), ...written }, [('acronym' in data ? data.acronym : undefined) ?? name]),
    ' ',
    el('a', { href: address.anchor(first.text.id, first.id) }, [format(count)]),
  ]);
}
