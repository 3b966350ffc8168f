import { distance } from 'fastest-levenshtein';
import { collapse } from './normalize.ts';

/** A stretch of a paragraph's reading text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** W3C Web Annotation, TextQuoteSelector: the exact words, and what stands right before and after them. */
export interface QuoteSelector {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * Finds a quotation in a paragraph's reading text: exactly, white space collapsed.
 *
 * @returns every place where it stands; a valid selector has one
 */
export function findQuote(text: string, { quote, prefix, suffix }: QuoteSelector): Span[] {
  const words = collapse(quote).trim();
  const [before, after] = [collapse(prefix ?? '').trim(), collapse(suffix ?? '').trim()];
  if (words === '') return [];
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (text.slice(0, start).trimEnd().endsWith(before) && text.slice(end).trimStart().startsWith(after))
      spans.push({ start, end });
  }
  return spans;
}

/**
 * Finds words within a passage of a text: whole words, white space collapsed.
 *
 * @returns the first place where they stand
 */
export function findWithin(text: string, { start, end }: Span, words: string): Span | undefined {
  return findQuote(text.slice(start, end), { quote: words })
    .map((span) => ({ start: start + span.start, end: start + span.end }))
    .find((span) => !cutsWord(text, span.start) && !cutsWord(text, span.end));
}

/** Whether a place has a letter or digit of one word on both sides. */
function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at));
}

/** Makes the shortest selector that finds a span and nothing else: the inverse of `findQuote`. */
export function describeQuote(text: string, { start, end }: Span): QuoteSelector {
  const quote = text.slice(start, end);
  for (let size = 0; ; size += 8) {
    const [from, to] = [whole(text, Math.max(0, start - size), -1), whole(text, Math.min(text.length, end + size), 1)];
    const selector: QuoteSelector =
      size === 0 ? { quote } : { quote, prefix: text.slice(from, start), suffix: text.slice(end, to) };
    if (findQuote(text, selector).length === 1 || (from === 0 && to === text.length)) return selector;
  }
}

/** The offset, or its neighbour when it would cut a character of two UTF-16 units in half. */
function whole(text: string, offset: number, step: -1 | 1): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '')
    ? offset + step
    : offset;
}

/** The passage of a text that is most like some words, for messages. Undefined when nothing is near. */
export function nearestPassage(text: string, words: string): string | undefined {
  const tokens = [...text.matchAll(/\S+/g)];
  const size = words.trim().split(/\s+/).length;
  let best: { passage: string; likeness: number } | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const last = tokens[Math.min(index + size, tokens.length) - 1];
    const passage = text.slice(tokens[index]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
    const likeness = 1 - distance(passage, words) / Math.max(passage.length, words.length);
    if (!best || likeness > best.likeness) best = { passage, likeness };
  }
  return best && best.likeness >= 0.5 ? best.passage : undefined;
}
