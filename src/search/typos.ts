import type { IndexReader } from './reader.ts';
import { leastLetters } from './spelling-lists.ts';
import { fold } from '../model/words.ts';

/** So many words are offered. */
const most = 3;

/**
 * The words of the corpus that are one typing error away from a word: a letter more, less or other, or two neighbours
 * that changed places. The most frequent first; none for words of less than five letters.
 */
export async function typos(word: string, reader: IndexReader): Promise<string[]> {
  const folded = fold(word);
  if (folded.length < leastLetters || /\d/.test(folded)) return [];
  return [...(await reader.spellings(folded))]
    .filter(([other]) => isOneEdit(folded, other))
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([other]) => other);
}

/** Whether one edit makes a word of another (Damerau 1964: insertion, deletion, substitution, transposition). */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && [...left].reverse().join('') === right;
}
