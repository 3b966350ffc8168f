import type { Span } from '../model/quote.ts';
import type { Snippet } from '../render/snippet.ts';

/** The end of a sentence: a word of two letters or more (not an initial), a stop, closing marks, then a capital. */
const sentenceEnd = /[\p{L}\p{N}»”")]{2}[.!?…][»”")]*\s+(?=[\p{Lu}¿¡«“"(])/gu;

/** The whole sentences that hold a passage, cut at it. */
export function sentenceAround(reading: string, { start, end }: Span): Snippet {
  let from = 0;
  let to = reading.length;
  for (const match of reading.matchAll(sentenceEnd)) {
    const next = match.index + match[0].length;
    if (next <= start) from = next;
    else if (next >= end) {
      to = next;
      break;
    }
  }
  return {
    before: (from > 0 ? '… ' : '') + reading.slice(from, start),
    quoted: reading.slice(start, end),
    after: reading.slice(end, to).trimEnd() + (to < reading.length ? ' …' : ''),
  };
}
