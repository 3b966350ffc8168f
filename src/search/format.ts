/**
 * The files of the search index: what the build writes and the browser reads. Plain JSON, in pieces of a few kilobytes,
 * so that a search loads what it needs and nothing else (docs/decisions/0013). Long lists of numbers are text (`packed.ts`).
 *
 * A _unit_ is what a search finds: a title, a block (a paragraph or heading), a note, a record. Units are numbered
 * through the corpus, text by text in order of time; in a text: its title, its blocks, its notes, its records.
 */

/** `indice.json`: loaded first, by every search. Columns have one value for each text, in order of time. */
export interface Manifest {
  blocks: number[];
  notes: number[];
  records: number[];
  /** Words of the blocks: the corpus proper, without titles and notes. */
  words: number[];
  /** How many units each file of contents holds. */
  contents: number[];
  /** Where each shard of the lexicon begins. */
  lexicon: string[];
  /** The stem of the form of each `formas/<n>.json`, and the names of one word of each `nombres` that no shard has: what can be loaded together with the shards that lead there. */
  filed: string[];
  named: [name: string, kind: NamedFacet, value: number][];
  /** What each list of spellings holds: all words (``), those that begin so (`^s`), those that end so (`as$`). */
  spellings: string[];
  /** The first text of each file of measures. */
  measures: number[];
}

/** Where the units are in which a form stands. */
export type Occurrences =
  /**
   * Packed, again and again: twice the units since the last, and one more when the form stands there several times; then
   * how often, if so; the position of the first in its unit; words since the last …
   */
  | string
  /** A form with so many that they have files of their own: the number of these, the first unit of each, and whether `pares` has its pairs with other words: 1, with all; 2, with all that are not a 2 themselves. */
  | { file: number; first: number[]; pairs?: 1 | 2 };

/** A form as printed but for its capitals, its stem, how often the blocks have it, and where it stands. */
export type LexiconEntry = [form: string, stem: string, count: number, where: Occurrences];

/**
 * `lexico/<n>.json`: forms in order of their folded letters, the names that begin within the same stretch, and the stems
 * that do, if any form of theirs is in another shard: with the folded letters of such forms.
 */
export interface LexiconShard {
  forms: LexiconEntry[];
  /** A name, folded, what it names, and the units that mention that, as packed runs; 0 when they are too many (`nombres`). */
  names: [name: string, kind: NamedFacet, value: number, runs: string | 0][];
  stems: [stem: string, ...elsewhere: string[]][];
}

/**
 * `formas/<n>.json`: the units of a form, packed: twice the units since the last, the first from -1, and one more when it
 * stands there several times, unless it stands nearly everywhere and tells no paragraph from another. One character for most units: a common word has tens of thousands. `formas/<n>-<k>.json`: as
 * in a lexicon entry.
 */
export type FormFile = string;

/** `nombres/<kind>-<value>.json`: an entity, and the units that mention it: [units since the end of the last run, of this run] …, packed. */
export interface NamedFile {
  id: string;
  label: string;
  runs: string;
}

/**
 * `pares/<n>.json`: rows of words and where the first of each stands, so that no phrase needs all places of «de». A very
 * common word and another next to it, «de paz», or next but one, «de . paz»; and the names of more than two words.
 */
export type PairShard = [row: string, where: string][];

/** `pares.json`: where each shard of pairs begins. */
export type PairKeys = string[];

/** `grafias/<n>.json`: a folded word and how often it occurs, again and again. */
export type SpellingList = (string | number)[];

/** `medidas/<n>.json`: of some texts, the words of each block, in order, packed: with them, where in its text a word stands. */
export type MeasureFile = string[];

/** What searches can be limited by. Kinds of entity come first: contents name them by number. */
export const facets = [
  'org',
  'person',
  'place',
  'instrument',
  'theme',
  'text',
  'kind',
  'part',
  'year',
  'class',
  'force',
  'party',
  'official',
] as const;
export type Facet = (typeof facets)[number];
export const namedFacets = ['org', 'person', 'place', 'instrument', 'theme'] as const;
export type NamedFacet = (typeof namedFacets)[number];

/** `facetas/<name>.json`: the values of a facet, and the units that have each; in files of their own when they are many. */
export interface FacetFile {
  values: [id: string, label: string][];
  /** For each value: [units since the end of the last run, units of this run] again and again, packed. */
  runs?: string[];
  /** The first value of each file `facetas/<name>-<k>.json`, which hold the runs. */
  first?: number[];
}

/** A mention in a unit: kind of entity, its number in the facet of its kind, first character, characters. */
export type ContentMention = [kind: number, value: number, start: number, length: number];

/** What is shown of a unit. */
export type ContentUnit = [
  /** Its anchor in the page of its text; the id of a record; nothing for a title. */
  id: string,
  words: string,
  /** Of a note its kind, of a record its class and force, as readers see them. Of a heading `h`. */
  label: string,
  /** Of notes and records: the paragraph to which they belong. */
  paragraph: string,
  ...mentions: ContentMention[],
];

/** `contenido/<n>.json`: some units of one text, in order. */
export interface ContentFile {
  id: string;
  title: string;
  short: string;
  /** As readers see it. */
  date: string;
  language: string;
  units: ContentUnit[];
}

/** Characters of JSON that a file holds, about; words compress to a third, packed numbers to three quarters. */
export const sizes = {
  content: 3500,
  lexicon: 5000,
  /** Places of a common form, and pairs. */
  shard: 7000,
  /** Places of a form above which they have files of their own. */
  form: 3500,
  /** And above which its pairs with its neighbours are in the index too. */
  pairs: 40_000,
  facet: 16_000,
  measure: 6000,
  /** Numbers that say where something is mentioned, above which they do not stand beside each of its names. */
  name: 60,
};
export type Sizes = Readonly<typeof sizes>;

/** Cuts a sequence into pieces of about so many characters of JSON; one that is longer stands alone. */
export function* pieces<Item>(items: Iterable<Item>, size: number, weigh: (item: Item) => number): Generator<Item[]> {
  let piece: Item[] = [];
  let weight = 0;
  for (const item of items) {
    const own = weigh(item);
    if (piece.length > 0 && weight + own > size) {
      yield piece;
      piece = [];
      weight = 0;
    }
    piece.push(item);
    weight += own;
  }
  if (piece.length > 0) yield piece;
}

/**
 * Where a shard begins that follows another: the fewest letters that tell its first key from the last of that.
 *
 * @param first comes after `before` in the order of code units
 */
export function boundary(before: string | undefined, first: string): string {
  if (before === undefined) return '';
  let length = 0;
  while (before[length] === first[length]) length++;
  return first.slice(0, length + 1);
}

/** How a pair of folded words is named, of which the second stands so many words after the first. */
export const pairOf = (one: string, other: string, gap: number): string =>
  gap === 1 ? `${one} ${other}` : `${one} . ${other}`;
