import type { Span } from './quote.ts';

/** Names by their first word, longest first, with an expression that finds any of those words: what `findNames` looks up. */
export interface NameIndex<Bearer> {
  firstWord: RegExp;
  names: ReadonlyMap<string, readonly { name: string; bearer: Bearer }[]>;
}

const wordAtStart = /^[\p{L}\p{N}]+/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Prepares names for matching. A name that does not begin with a letter or digit is never found. */
export function indexNames<Bearer>(entries: Iterable<{ name: string; bearer: Bearer }>): NameIndex<Bearer> {
  const names = new Map<string, { name: string; bearer: Bearer }[]>();
  for (const entry of entries) {
    const first = wordAtStart.exec(entry.name)?.[0];
    if (first === undefined) continue;
    const list = names.get(first);
    if (list) list.push(entry);
    else names.set(first, [entry]);
  }
  for (const list of names.values()) list.sort((a, b) => b.name.length - a.name.length);
  // Words hold letters and digits only, so that nothing needs escaping; without names, nothing is found.
  const words = names.size === 0 ? '(?!)' : [...names.keys()].join('|');
  return { firstWord: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'), names };
}

/**
 * Finds names in a text: whole words, case and accents significant, the longest name first, never one inside another.
 *
 * @returns the spans in order; they do not overlap
 */
export function findNames<Bearer>(
  text: string,
  { firstWord, names }: NameIndex<Bearer>,
): (Span & { bearer: Bearer })[] {
  const found: (Span & { bearer: Bearer })[] = [];
  let free = 0;
  for (const match of text.matchAll(firstWord)) {
    const start = match.index;
    if (start < free) continue;
    for (const { name, bearer } of names.get(match[0]) ?? []) {
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
