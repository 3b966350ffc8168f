import type { LexiconEntry } from './format.ts';
import { Matcher } from './match.ts';
import { nth } from './nth.ts';
import type { Term } from './query.ts';
import type { IndexReader } from './reader.ts';
import type { Stem } from './stem.ts';
import { typos } from './typos.ts';
import { fold } from '../model/words.ts';

/** One place where the sources have what was asked for (the _node_). */
export interface Occurrence {
  unit: number;
  /** Of its first word, counted from nought in its unit. */
  position: number;
  /** Its number among the forms of the concordance. */
  form: number;
}

/** All that the sources have of a word, a stem or a phrase. Titles, notes and records are no sources. */
export interface Concordance {
  /** How many words the node has. */
  length: number;
  /** Types, in small letters, and how often each occurs: the most frequent first. Of a phrase, one space between words. */
  forms: { form: string; count: number }[];
  /** Tokens, in order of the corpus. */
  occurrences: Occurrence[];
}

/** What a concordance is limited by. */
export interface ConcordanceFilter {
  form?: string | undefined;
  /** The number of a text. */
  text?: number | undefined;
}

/** Finds every occurrence of a term. Reads the lexicon and the places of its words, and no contents. */
export async function concordance({ words, by }: Term, reader: IndexReader, stem: Stem): Promise<Concordance> {
  const matcher = new Matcher(reader, stem);
  const lists = await Promise.all(
    words.map(async (word) => (await matcher.forms(word, by)).filter(([, , count]) => count > 0)),
  );
  const found: { unit: number; position: number; form: string }[] = [];
  const [only, ...more] = lists;
  if (only && more.length === 0) await Promise.all(only.map((form) => addWord(form, reader, found)));
  else if (lists.every((list) => list.length > 0)) {
    const starts = await matcher.starts(words, lists, by);
    if (starts.size > 0) await addRows(starts, lists, reader, found);
  }
  const inSources = found.filter(({ unit }) => reader.kindOf(unit) === 'block');
  const counts = new Map<string, number>();
  for (const { form } of inSources) counts.set(form, (counts.get(form) ?? 0) + 1);
  const forms = [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
  const numbers = new Map(forms.map(({ form }, number) => [form, number]));
  return {
    length: words.length,
    forms,
    occurrences: inSources
      .map(({ unit, position, form }) => ({ unit, position, form: numbers.get(form) ?? 0 }))
      .sort((a, b) => a.unit - b.unit || a.position - b.position),
  };
}

type Found = { unit: number; position: number; form: string }[];

async function addWord(entry: LexiconEntry, reader: IndexReader, found: Found): Promise<void> {
  const [form] = entry;
  for (const [unit, positions] of await reader.positions(entry))
    for (const position of positions) found.push({ unit, position, form });
}

/** Adds rows of words by where they begin. Places are read of those words alone that have several forms. */
async function addRows(
  starts: ReadonlyMap<number, readonly number[]>,
  lists: readonly LexiconEntry[][],
  reader: IndexReader,
  found: Found,
): Promise<void> {
  const formAt = await Promise.all(
    lists.map(async (list): Promise<(unit: number, position: number) => string> => {
      const [[form]] = [nth(list, 0)];
      if (list.length === 1) return () => form;
      const places = await Promise.all(
        list.map(async (entry) => {
          const sets = new Map<number, ReadonlySet<number>>();
          for (const [unit, positions] of await reader.positions(entry))
            if (starts.has(unit)) sets.set(unit, new Set(positions));
          return { form: entry[0], sets };
        }),
      );
      return (unit, position) => places.find(({ sets }) => sets.get(unit)?.has(position))?.form ?? form;
    }),
  );
  for (const [unit, positions] of starts)
    for (const position of positions)
      found.push({ unit, position, form: formAt.map((of, step) => of(unit, position + step)).join(' ') });
}

/** The occurrences that a filter lets through. A form that the concordance lacks lets none through. */
export function filtered(
  { occurrences, forms }: Concordance,
  { form, text }: ConcordanceFilter,
  reader: IndexReader,
): Occurrence[] {
  let [from, to] = [0, reader.units];
  if (text !== undefined) {
    const { first, blocks } = reader.texts[text] ?? { first: 0, blocks: -1 };
    [from, to] = [first, first + blocks + 1];
  }
  const number = form === undefined ? undefined : forms.findIndex((one) => one.form === form);
  return occurrences.filter(
    ({ unit, form: own }) => unit >= from && unit < to && (number === undefined || own === number),
  );
}

/** How often each form stands among some occurrences, as the concordance orders its forms; those that do not are left out. */
export function byForm({ forms }: Concordance, occurrences: readonly Occurrence[]): Concordance['forms'] {
  const counts = forms.map(() => 0);
  for (const { form } of occurrences) counts[form] = nth(counts, form) + 1;
  return forms.map(({ form }, number) => ({ form, count: nth(counts, number) })).filter(({ count }) => count > 0);
}

/** The occurrences of one text. */
export interface TextCount {
  text: number;
  occurrences: Occurrence[];
  /** Normalized frequency: by a thousand words of the text's blocks. */
  perThousand: number;
}

/** Some occurrences by text, in order of time; texts without any are left out. */
export function byText(occurrences: readonly Occurrence[], reader: IndexReader): TextCount[] {
  const texts = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const text = reader.textOf(occurrence.unit);
    const list = texts.get(text);
    if (list) list.push(occurrence);
    else texts.set(text, [occurrence]);
  }
  return [...texts]
    .sort(([a], [b]) => a - b)
    .map(([text, own]) => ({
      text,
      occurrences: own,
      perThousand: perThousand(own.length, nth(reader.texts, text).words),
    }));
}

/** A normalized frequency: so many of so many words, by a thousand. */
export const perThousand = (count: number, words: number): number => (words === 0 ? 0 : (1000 * count) / words);

/** Where in its text each of some occurrences stands (their _dispersion_), from 0 for the first word to below 1. */
export async function dispersion({ text, occurrences }: TextCount, reader: IndexReader): Promise<number[]> {
  const { first, words } = nth(reader.texts, text);
  let before = 0;
  // The unit `first` is the title; blocks follow.
  const starts = (await reader.measures(text)).map((count) => (before += count) - count);
  return occurrences.map(({ unit, position }) => (nth(starts, unit - first - 1) + position) / words);
}

/** Words of the sources that one may have meant, when these lack it: at most three. */
export async function meant(word: string, reader: IndexReader, stem: Stem): Promise<string[]> {
  const matcher = new Matcher(reader, stem);
  const near = await typos(word, reader);
  const counts = await Promise.all(near.map((one) => matcher.forms(one, 'fold')));
  return near.filter((one, index) => fold(one) !== fold(word) && nth(counts, index).some(([, , count]) => count > 0));
}
