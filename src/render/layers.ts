import type { Element, ElementContent } from 'hast';
import { overlap } from '../model/mentions.ts';
import type { Span } from '../model/quote.ts';

/** A decoration of a stretch of the reading text: the element that wraps it, and what follows it. */
export interface Layer extends Span {
  /**
   * Whether it stays one element. Links do: layers that cross a link are cut at its ends, not the link.
   * Layers that stay whole must not cross each other.
   */
  whole: boolean;
  /** Makes the wrapper of one piece. */
  wrap: (children: ElementContent[]) => Element;
  /** Stands right after the last piece: the number of a note. */
  after?: ElementContent[];
}

/**
 * Puts layers that may overlap over a text. Every character of the text comes out once, in order, whatever the
 * layers are.
 */
export function decorate(text: string, layers: readonly Layer[]): ElementContent[] {
  return build(text, 0, text.length, nest(layers));
}

interface Piece extends Span {
  layer: Layer;
  last: boolean;
}

/** Cuts layers so that any two pieces are either apart or one inside the other; outer pieces come first. */
function nest(layers: readonly Layer[]): Piece[] {
  const ordered = [...layers].sort(
    (a, b) => Number(b.whole) - Number(a.whole) || a.start - b.start || b.end - b.start - (a.end - a.start),
  );
  const placed: Piece[] = [];
  for (const layer of ordered) {
    const cuts = new Set([layer.start, layer.end]);
    for (const other of placed)
      if (overlap(other, layer) && !contains(layer, other) && !contains(other, layer))
        for (const at of [other.start, other.end]) if (at > layer.start && at < layer.end) cuts.add(at);
    const ends = [...cuts].sort((a, b) => a - b);
    for (let index = 0; index + 1 < ends.length; index++) {
      const [start = 0, end = 0] = ends.slice(index, index + 2);
      placed.push({ start, end, layer, last: end === layer.end });
    }
  }
  // Of two pieces with the same ends the link is inside, so that a note's number is never part of its words.
  return placed.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.layer.whole) - Number(b.layer.whole));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What follows a piece inside a link stands after the link: links do not nest. */
function build(text: string, start: number, end: number, pieces: readonly Piece[]): ElementContent[] {
  const { nodes, after } = assemble(text, start, end, pieces, false);
  return [...nodes, ...after];
}

function assemble(
  text: string,
  start: number,
  end: number,
  pieces: readonly Piece[],
  inWhole: boolean,
): { nodes: ElementContent[]; after: ElementContent[] } {
  const nodes: ElementContent[] = [];
  const waiting: ElementContent[] = [];
  let position = start;
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index++];
    if (!piece) break;
    const first = index;
    while ((pieces[index]?.start ?? Infinity) < piece.end) index++;
    if (piece.start > position) nodes.push({ type: 'text', value: text.slice(position, piece.start) });
    const { layer } = piece;
    const inner = assemble(text, piece.start, piece.end, pieces.slice(first, index), inWhole || layer.whole);
    nodes.push(layer.wrap(inner.nodes));
    const after = [...inner.after, ...(piece.last ? (layer.after ?? []) : [])];
    if (inWhole) waiting.push(...after);
    else nodes.push(...after);
    position = piece.end;
  }
  if (position < end) nodes.push({ type: 'text', value: text.slice(position, end) });
  return { nodes, after: waiting };
}
