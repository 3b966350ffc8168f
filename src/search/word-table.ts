import type { Corpus } from '../model/corpus.ts';
import { compareStrings } from '../model/problem.ts';
import { functionWords } from './function-words.ts';
import { stemmers } from './stem.ts';
import { unitsOf } from './units.ts';
import { eachWord, fold, formOf, wordsOf } from '../model/words.ts';

/** A form of a word, where it stands, and how often the blocks of the texts have it in small letters. */
export interface Word {
  form: string;
  folded: string;
  stem: string;
  count: number;
  units: Set<number>;
}

/** The words of one unit in order, folded. */
export interface Line {
  words: string[];
  /** Whether nothing but a space parts each from the one before. */
  follows: boolean[];
  /** Whether every word is printed in small letters. */
  small: boolean[];
  unit: number;
  /** Whether it is of a source. */
  source: boolean;
}

/** So many words are read for examples: of a large corpus, those of its first texts. */
const mostWords = 30_000;

/** Shorter words are no examples: most of them only hold others together. */
const leastLetters = 6;

/** What is known of the words of a corpus, for choosing examples. */
export interface WordTable {
  /** Every form of the units that are read. */
  forms: ReadonlyMap<string, Word>;
  /** Content words that are printed in small letters and are no name, the most frequent first. */
  content: readonly Word[];
  /** The units that have a word with a stem. */
  stems: ReadonlyMap<string, ReadonlySet<number>>;
  /** The units that are read: all, or the first. */
  lines: readonly Line[];
  /** Whether that is all of them. */
  complete: boolean;
  /** The text of each unit, by its number in the corpus. */
  textOf: readonly number[];
  /** Folded names of entities. */
  names: ReadonlySet<string>;
  stem: (word: string) => string;
  isFunction: (folded: string) => boolean;
}

/** Counts the words of a corpus as the search index does. */
export function wordTable(corpus: Corpus): WordTable {
  const { language } = corpus.config;
  const stem = stemmers[language];
  const forms = new Map<string, Word>();
  const stems = new Map<string, Set<number>>();
  const lines: Line[] = [];
  const textOf: number[] = [];
  let text = -1;
  let read = 0;
  const learn = (form: string): Word => {
    const word = { form, folded: fold(form), stem: stem(form), count: 0, units: new Set<number>() };
    forms.set(form, word);
    return word;
  };
  for (const { type, words } of unitsOf(corpus)) {
    if (read >= mostWords) break;
    if (type === 'title') text++;
    const unit = textOf.push(text) - 1;
    const line: Line = { words: [], follows: [], small: [], unit, source: type === 'block' };
    let end = 0;
    eachWord(words, (printed, start) => {
      const form = formOf(printed);
      const word = forms.get(form) ?? learn(form);
      word.units.add(unit);
      const of = stems.get(word.stem);
      if (of) of.add(unit);
      else stems.set(word.stem, new Set([unit]));
      if (line.source && printed === form) word.count++;
      line.words.push(word.folded);
      line.follows.push(/^\s$/.test(words.slice(end, start)));
      line.small.push(printed === form);
      end = start + printed.length;
    });
    read += line.words.length;
    lines.push(line);
  }
  const names = namesOf(corpus);
  const isFunction = (folded: string): boolean => functionWords[language].has(folded);
  const isContent = ({ count, folded }: Word): boolean =>
    count > 0 && folded.length >= leastLetters && !/\d/.test(folded) && !isFunction(folded) && !names.has(folded);
  const content = [...forms.values()]
    .filter(isContent)
    .sort((a, b) => b.count - a.count || compareStrings(a.form, b.form));
  return { forms, content, stems, lines, complete: read < mostWords, textOf, names, stem, isFunction };
}

/** All that entities are called, folded. */
function namesOf({ entities }: Corpus): Set<string> {
  const names = new Set<string>();
  for (const { data } of Object.values(entities).flat())
    for (const name of [data.name, ...data.names, ...data.variants]) names.add(wordsOf(name).map(fold).join(' '));
  return names;
}
