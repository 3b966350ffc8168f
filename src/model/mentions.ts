import type { Span } from './quote.ts';

/** Names by their first word, longest first: what `findNames` looks up. */
export type NameIndex<Bearer> = ReadonlyMap<string, readonly { name: string; bearer: Bearer }[]>;

const word = /[\p{L}\p{N}]+/gu;
const wordAtStart = /^[\p{L}\p{N}]+/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Prepares names for matching. A name that does not begin with a letter or digit is never found. */
export function indexNames<Bearer>(names: Iterable<{ name: string; bearer: Bearer }>): NameIndex<Bearer> {
  const index = new Map<string, { name: string; bearer: Bearer }[]>();
  for (const entry of names) {
    const first = wordAtStart.exec(entry.name)?.[0];
    if (first === undefined) continue;
    const list = index.get(first);
    if (list) list.push(entry);
    else index.set(first, [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length);
  return index;
}

/**
 * Finds names in a text: whole words, case and accents significant, the longest name first, never one inside another.
 *
 * @returns the spans in order; they do not overlap
 */
export function findNames<Bearer>(text: string, index: NameIndex<Bearer>): (Span & { bearer: Bearer })[] {
  const found: (Span & { bearer: Bearer })[] = [];
  let free = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    if (start < free) continue;
    for (const { name, bearer } of index.get(match[0]) ?? []) {
      const end = start + name.length;
      if (!text.startsWith(name, start) || continues(name, text, end)) continue;
      found.push({ start, end, bearer });
      free = end;
      break;
    }
  }
  return found;
}

/** Whether a word goes on where a name that ends with one ends. */
function continues(name: string, text: string, end: number): boolean {
  return wordCharacter.test(name.at(-1) ?? '') && wordCharacter.test(text[end] ?? '');
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
