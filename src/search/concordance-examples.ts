import type { Corpus } from '../model/corpus.ts';
import { compareStrings } from '../model/problem.ts';
import { functionWords } from './function-words.ts';
import { stemmers } from './stem.ts';
import { fold, eachWord, formOf, wordsOf } from '../model/words.ts';

/** So many words are read: of a large corpus, those of its first texts. */
const most = 200_000;
/** Words of fewer letters are no examples. */
const least = 5;

/** What a reader may ask a concordance for, each kind once; a small corpus may lack one. */
export interface Examples {
  /** A word that occurs in several forms. */
  word?: string;
  /** Another, as one form. */
  form?: string;
  /** Several words in a row. */
  phrase?: string;
}

/**
 * Examples for a concordance, out of the corpus itself: words of the names of its themes (of any of its words when it has
 * no themes) that its sources use most, and the name of several words that they mention most.
 */
export function examplesOf(corpus: Corpus): Examples {
  const { language } = corpus.config;
  const isContent = (word: string): boolean =>
    word.length >= least && !/\d/.test(word) && !functionWords[language].has(fold(word));
  const themes = new Set(corpus.entities.theme.flatMap(({ name }) => wordsOf(name).map(formOf)));
  /** The form of a printed word that may be an example; nothing for others. */
  const candidate = (word: string): string => {
    const form = formOf(word);
    return (themes.size === 0 || themes.has(form)) && isContent(form) ? form : '';
  };
  const printed = new Map<string, string>();
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  let read = 0;
  for (const { blocks } of corpus.texts) {
    if (read > most) break;
    for (const block of blocks) {
      if (block.type === 'part') continue;
      eachWord(block.reading, (word) => {
        read++;
        let form = printed.get(word);
        if (form === undefined) printed.set(word, (form = candidate(word)));
        if (form !== '') count(words, form);
      });
      if (block.type !== 'paragraph') continue;
      for (const { start, end } of block.mentions) {
        const name = wordsOf(block.reading.slice(start, end));
        if (name.length > 1) count(phrases, name.join(' '));
      }
    }
  }
  const first = (counts: Map<string, number>): string[] =>
    [...counts].sort(([a, m], [b, n]) => n - m || compareStrings(a, b)).map(([key]) => key);
  const [word, ...others] = first(words);
  const stem = stemmers[language];
  const form = others.find((other) => word !== undefined && stem(other) !== stem(word));
  const [phrase] = first(phrases);
  return { ...(word && { word }), ...(form && { form }), ...(phrase && { phrase }) };
}
