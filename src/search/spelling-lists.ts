import { compareStrings } from '../model/problem.ts';
import type { SpellingList } from './format.ts';
import type { Form } from './lexicon.ts';

/** The shortest word that is taken for one with a typing error, and the shortest that one is mended to, less one letter. */
export const leastLetters = 5;

/** Up to so many words stand in one list. */
const few = 4000;

/**
 * The words of the corpus for «did you mean», by frequency of their spelling. Many are listed twice, under their first
 * letter and under their last two: one error leaves the one or the other right.
 *
 * @param names folded names of entities, whose words can be asked for as well
 */
export function spellingLists(forms: readonly Form[], names: readonly string[]): { key: string; list: SpellingList }[] {
  const counts = new Map<string, number>();
  const count = (word: string, times: number): void => {
    if (word.length >= leastLetters - 1 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const { folded, total } of forms) count(folded, total);
  for (const name of names) for (const word of name.split(' ')) count(word, 1);
  const words = [...counts].sort(([a], [b]) => compareStrings(a, b));
  if (words.length <= few) return [{ key: '', list: words.flat() }];
  const lists = new Map<string, SpellingList>();
  for (const [word, times] of words)
    for (const key of [`^${word.slice(0, 1)}`, `${word.slice(-2)}$`]) {
      const list = lists.get(key);
      if (list) list.push(word, times);
      else lists.set(key, [word, times]);
    }
  return [...lists].sort(([a], [b]) => compareStrings(a, b)).map(([key, list]) => ({ key, list }));
}
