import type { Link, Nodes, RootContent } from 'mdast';
import type { Prose, Target, Text } from '../corpus.ts';
import { entityKindNames } from '../kinds.ts';
import { problem, type Place } from '../problem.ts';
import type { EntityRecord } from '../records.ts';
import type { Lookup } from './lookup.ts';

type Point = Pick<Place, 'line' | 'column'>;

/** Markdown before its links are followed: the object exists, so that others can point at what holds it. */
export interface PendingProse extends Prose {
  /** Follows the links once everything can be found. Returns what they point at. */
  resolve: (lookup: Lookup, place: (point: Point) => Place, home: Text | undefined) => Target[];
}

/** Markdown as an object whose links `resolve` will follow. */
export function resolveProse(body: readonly RootContent[]): PendingProse {
  const targets = new Map<string, Target>();
  return {
    body,
    targets,
    resolve(lookup, place, home) {
      for (const node of linksIn(body)) {
        const at = (): Place =>
          place({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
        const target = follow(node.url, lookup, at, home);
        if (target) targets.set(node.url, target);
      }
      return [...targets.values()];
    },
  };
}

/** The links of Markdown, in order. */
function* linksIn(nodes: readonly Nodes[]): Generator<Link> {
  for (const node of nodes) {
    if (node.type === 'link') yield node;
    if ('children' in node) yield* linksIn(node.children);
  }
}

/** The place of a point of a description. */
export function placeOfProse(record: EntityRecord, point: Point): Place {
  return record.locate(['description'], point);
}

/**
 * What an address of Markdown points at: `#d41` and `#a3` in the same text, `other-text`, `other-text#p3`, `org:otsc`,
 * `commitment:c-0007`, `parallel:x-0001`, `page:codebook`. Other addresses must be http(s).
 */
function follow(url: string, lookup: Lookup, place: () => Place, home: Text | undefined): Target | undefined {
  const [scheme = '', name = ''] = url.includes(':') ? url.split(/:(.*)/s) : [];
  if (scheme === 'https' || scheme === 'http') return undefined;
  if (scheme === 'commitment') {
    const commitment = lookup.commitment(name, place);
    return commitment && { type: 'commitment', commitment };
  }
  if (scheme === 'parallel') {
    const parallel = lookup.parallel(name, place);
    return parallel && { type: 'parallel', parallel };
  }
  if (scheme === 'page') {
    const page = lookup.page(name, place);
    return page && { type: 'page', page };
  }
  if ((entityKindNames as string[]).includes(scheme)) {
    const entity = lookup.entity(url, place);
    return entity && { type: 'entity', entity };
  }
  const [id = '', anchor] = url.split('#');
  if (scheme !== '' || (id === '' && !home)) {
    const schemes = [...entityKindNames, 'commitment', 'parallel', 'page'].map((one) => `\`${one}:\``).join(', ');
    lookup.report(
      problem(
        place(),
        'link-is-understood',
        `Cannot follow the link \`${url}\``,
        `expected ${schemes}, \`text#p1\`, or https`,
      ),
    );
    return undefined;
  }
  const text = id === '' ? home : lookup.text(id, place);
  if (!text) return undefined;
  if (anchor === undefined) return { type: 'text', text };
  const note = text.notes.find((one) => one.id === anchor);
  if (note) return { type: 'note', note };
  const paragraph = lookup.paragraph(text, anchor, place);
  return paragraph && { type: 'paragraph', paragraph };
}
