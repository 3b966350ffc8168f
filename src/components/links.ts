import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Addresses } from '../model/address.ts';
import type { Entity } from '../model/corpus.ts';

/** Links to entities with commas between them. HTML, since a template cannot say where no space goes. */
export function linksTo(entities: readonly Entity[], address: Addresses): string {
  const links = entities.flatMap(({ kind, id, name }, index) => [
    index === 0 ? '' : ', ',
    h('a', { href: address.entity(kind, id) }, name),
  ]);
  return toHtml(h(null, links));
}
