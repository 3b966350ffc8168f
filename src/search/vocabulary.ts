import type { Corpus, Text } from '../model/corpus.ts';
import { compareStrings } from '../model/problem.ts';
import { isFunctionWord, primary } from './function-words.ts';
import { stemmers, type Stem } from './stem.ts';
import { eachWord, fold, formOf } from '../model/words.ts';

/** A type of the corpus: a word in small letters, with its accents. */
export interface Form {
  readonly form: string;
  /** Without its accents. */
  readonly folded: string;
  /** Its stem; the form itself when we have no stemmer of its language. */
  readonly stem: string;
  /** The language of the texts that have it; of several, that of the corpus, or else of the first text. */
  readonly language: string;
  /** Whether it is a function word of that language. */
  readonly functional: boolean;
  /** How often it occurs in the corpus. */
  readonly frequency: number;
  /** In how many texts: its range. */
  readonly range: number;
}

/** What the vocabulary of one text is: its types, each with its frequency at the same place of the other list. */
export interface TextVocabulary {
  readonly text: Text;
  readonly tokens: number;
  /** In the order of their first occurrence. */
  readonly forms: readonly Form[];
  readonly frequencies: readonly number[];
}

/** The words of a corpus, counted. */
export interface Vocabulary {
  /** The running words of all texts. */
  readonly tokens: number;
  /** All types, in alphabetical order. */
  readonly forms: readonly Form[];
  /** In the order of the corpus. */
  readonly texts: readonly TextVocabulary[];
}

/** A form while it is counted. */
type Counting = { -readonly [Key in keyof Form]: Form[Key] } & {
  /** Its frequency in the text that is being read. */
  here: number;
};

const known = new WeakMap<Corpus, Vocabulary>();

/**
 * Counts the words of a corpus: those of its paragraphs and subheadings, in the reading text. Titles, notes, records and
 * the numbers that the source prints before paragraphs are not counted. A corpus is counted once.
 */
export function vocabularyOf(corpus: Corpus): Vocabulary {
  const found = known.get(corpus) ?? countWords(corpus.texts, corpus.config.language);
  known.set(corpus, found);
  return found;
}

/** @param main the language to which a form belongs that texts of several languages have */
function countWords(texts: readonly Text[], main: string): Vocabulary {
  const forms = new Map<string, Counting>();
  // What is printed in the same way is one form: a word is put into small letters once, however often it occurs.
  const printed = new Map<string, Counting>();
  let tokens = 0;
  const counted = texts.map((text): TextVocabulary => {
    const { language } = text.plan;
    const isMain = primary(language) === main;
    const here: Counting[] = [];
    let inText = 0;
    const count = (word: string): void => {
      let form = printed.get(word);
      if (form === undefined) printed.set(word, (form = formFor(word, language, forms)));
      if (form.here++ === 0) here.push(form);
      inText++;
    };
    for (const block of text.blocks) if (block.type !== 'part') eachWord(block.reading, count);
    tokens += inText;
    return {
      text,
      tokens: inText,
      forms: here,
      frequencies: here.map((form) => close(form, isMain ? language : undefined, main)),
    };
  });
  const sorted = [...forms.values()].map((form) => ({ form, key: sortKey(form.folded) }));
  sorted.sort((a, b) => compareStrings(a.key, b.key) || compareStrings(a.form.form, b.form.form));
  const all = sorted.map(({ form }) => form);
  for (const form of all) settle(form);
  return { tokens, forms: all, texts: counted };
}

/** The form of a word, new if it is the first. */
function formFor(word: string, language: string, forms: Map<string, Counting>): Counting {
  const form = formOf(word);
  const known = forms.get(form);
  if (known) return known;
  const made = { form, folded: fold(form), stem: form, functional: false, language, frequency: 0, range: 0, here: 0 };
  forms.set(form, made);
  return made;
}

/**
 * Ends the counting of a form in a text.
 *
 * @param language that of the text, when it is the main one
 * @returns its frequency there
 */
function close(form: Counting, language: string | undefined, main: string): number {
  const { here } = form;
  form.frequency += here;
  form.range++;
  if (language !== undefined && form.language !== language && primary(form.language) !== main) form.language = language;
  form.here = 0;
  return here;
}

/** What follows from the language of a form, which is known when all texts are counted. */
function settle(form: Counting): void {
  const stem = (stemmers as Record<string, Stem | undefined>)[primary(form.language)];
  if (stem) form.stem = stem(form.form);
  form.functional = isFunctionWord(form.folded, form.language);
}

/** What a folded form is sorted by, in the order of the Spanish alphabet: «ñ» after «n», accents with their letter. */
const sortKey = (folded: string): string => folded.replaceAll('ñ', 'n\u{ffff}');

/** The heading under which forms that begin with a digit stand. */
export const numerals = 'numeros';

/** The heading under which a form stands: its first letter without accents («ñ» is one of its own), or `numeros`. */
export function initialOf({ folded }: Pick<Form, 'folded'>): string {
  const [first = ''] = folded;
  return /\p{N}/u.test(first) ? numerals : first;
}

/** The forms by their initials, in order. */
export function byInitial({ forms }: Vocabulary): Map<string, Form[]> {
  return Map.groupBy(forms, initialOf);
}

/** Forms by frequency, the most frequent first; of the same frequency, in alphabetical order. */
export function mostFrequent(forms: readonly Form[], count: number): Form[] {
  return [...forms].sort((a, b) => b.frequency - a.frequency).slice(0, count);
}

/** How often a form occurs in a thousand words: its normalized frequency. @param tokens of the text or the corpus */
export const perThousand = (frequency: number, tokens: number): number =>
  tokens === 0 ? 0 : (1000 * frequency) / tokens;
