import type { Span } from '../model/quote.ts';

/** A stretch of a paragraph with the words around it, for lists of passages. */
export interface Snippet {
  before: string;
  quoted: string;
  after: string;
}

/**
 * Cuts a passage out of a reading text with its context, at word boundaries, with `…` where words are left out.
 *
 * @param size how many characters of context on each side, at most
 */
export function snippet(reading: string, { start, end }: Span, size = 90): Snippet {
  let from = Math.max(0, start - size);
  let to = Math.min(reading.length, end + size);
  if (from > 0) from = start - (/\s(.*)$/s.exec(reading.slice(from, start))?.[1]?.length ?? 0);
  if (to < reading.length) to = end + (/^(.*)\s/s.exec(reading.slice(end, to))?.[1]?.length ?? 0);
  return {
    before: `${from > 0 ? '… ' : ''}${reading.slice(from, start)}`,
    quoted: reading.slice(start, end),
    after: `${reading.slice(end, to)}${to < reading.length ? ' …' : ''}`,
  };
}
