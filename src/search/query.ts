import { formOf, wordsOf } from '../model/words.ts';

/** How a word of a query is compared with those of the corpus: by its stem, its letters without accents, or as it is. */
export type By = 'stem' | 'fold' | 'form';

/** Something that a query asks for: one word, or several in a row. */
export interface Term {
  /** In small letters, accents and all. */
  words: readonly string[];
  /** As typed, without the signs. */
  typed: string;
  by: By;
  /** A bare word, which may also name an entity, begin a longer word, or be mistyped. */
  bare: boolean;
}

/** What a reader asks for. */
export interface Query {
  terms: readonly Term[];
  /** What an answer must not contain. */
  excluded: readonly Term[];
  /** Whether the query was longer than what is searched for. */
  cut: boolean;
}

/** So many words of a query are searched for. */
export const mostWords = 32;

const quotes = '"“”„‟«»';
const piece = new RegExp(
  String.raw`(?<minus>[-−]?)(?<equals>=?)(?:[${quotes}](?<phrase>[^${quotes}]*)(?:[${quotes}]|$)|(?<chunk>[^\s${quotes}]+))`,
  'gu',
);

/** Whether a query ends in a phrase that is not closed yet. */
export const isOpen = (text: string): boolean => text.split(new RegExp(`[${quotes}]`, 'u')).length % 2 === 0;

/**
 * Reads a query. Words are sought by their stems; `=palabra` as it is, accents and all; `"de ser"`, in quotation marks of
 * any kind, word for word but for accents; `="de ser"` both; `-palabra` and `-"de ser"` must not stand there. What hangs
 * together («técnico-militar», «15,6») is sought in a row.
 *
 * @param exact whether all bare words are meant as they are (`=`)
 */
export function parseQuery(text: string, exact = false): Query {
  const terms: Term[] = [];
  const excluded: Term[] = [];
  let room = mostWords;
  let cut = false;
  for (const { groups = {} } of text.slice(0, 2000).matchAll(piece)) {
    const { minus, equals, phrase, chunk } = groups;
    // A sign alone, or before a space, is punctuation: wordsOf leaves nothing of it.
    const printed = wordsOf(phrase ?? chunk ?? '');
    const words = printed.map(formOf);
    if (words.length === 0) continue;
    if (words.length > room) {
      cut = true;
      continue;
    }
    room -= words.length;
    const as: By = equals || (exact && phrase === undefined) ? 'form' : phrase === undefined ? 'stem' : 'fold';
    const term: Term = { words, typed: printed.join(' '), by: as, bare: as === 'stem' && words.length === 1 };
    const list = minus ? excluded : terms;
    list.push(term);
  }
  return { terms, excluded, cut: cut || text.length > 2000 };
}
