import type { Addresses } from '../model/address.ts';
import type { Entity } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import type { Actor } from './actors.ts';

/** Links to entities with commas between them. HTML, since a template cannot say where no space goes. */
export function linksTo(entities: readonly Entity[], address: Addresses): string {
  const links = entities.flatMap(({ kind, id, name }, index) => [
    index === 0 ? '' : ', ',
    el('a', { href: address.entity(kind, id) }, [name]),
  ]);
  return toHtml(links);
}

/** Links to who and what a text names, by acronym where there is one; each number of mentions leads to the first. */
export function actorLinks(actors: readonly Actor[], address: Addresses, format: (n: number) => string): string {
  const links = actors.flatMap(({ entity: { kind, id, name, data }, count, first }, index) => [
    index === 0 ? '' : ' · ',
    el('a', { href: address.entity(kind, id) }, [('acronym' in data ? data.acronym : undefined) ?? name]),
    ' ',
    el('a', { href: `#${first.id}` }, [format(count)]),
  ]);
  return toHtml(links);
}
