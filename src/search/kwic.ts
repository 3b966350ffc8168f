import type { Concordance, Occurrence } from './concordance.ts';
import { nth } from './nth.ts';
import type { IndexReader } from './reader.ts';
import { eachWord, formOf } from '../model/words.ts';

/** So many words on either side decide the order of lines. */
const neighbours = 3;
/** So many occurrences are read at a time: browsers choke on thousands of requests at once. */
const batch = 200;

/** A keyword in its context, as the source prints it, within its block. */
export interface Line extends Occurrence {
  /** The text. */
  text: { id: string; title: string; short: string; date: string; language: string };
  /** The anchor of the block. */
  anchor: string;
  left: string;
  keyword: string;
  right: string;
  /** Whether the block has more on the left, and on the right. */
  more: [left: boolean, right: boolean];
  /** The words on the left, the nearest first, and those on the right. */
  before: string[];
  after: string[];
}

/**
 * Reads occurrences in their contexts.
 *
 * @param length of the node, in words
 * @param width of the context on either side, in characters: whole words, so that it may be less
 * @param onRead is told how many are read, after each batch
 */
export async function readLines(
  occurrences: readonly Occurrence[],
  {
    length,
    width,
    reader,
    onRead,
  }: { length: number; width: number; reader: IndexReader; onRead?: (n: number) => void },
): Promise<Line[]> {
  const lines: Line[] = [];
  for (let at = 0; at < occurrences.length; at += batch) {
    const some = occurrences.slice(at, at + batch);
    // Kept for a batch alone: the words of a whole corpus would take hundreds of megabytes.
    const tokens = new Map<number, Token[]>();
    const contents = await Promise.all(some.map(({ unit }) => reader.content(unit)));
    some.forEach((occurrence, index) => {
      const { file, place } = nth(contents, index);
      const [anchor, words] = nth(file.units, place);
      let own = tokens.get(occurrence.unit);
      if (!own) tokens.set(occurrence.unit, (own = tokensOf(words)));
      const { id, title, short, date, language } = file;
      const text = { id, title, short, date, language };
      lines.push({ ...occurrence, text, anchor, ...contextOf(words, own, occurrence.position, length, width) });
    });
    onRead?.(lines.length);
  }
  return lines;
}

interface Token {
  form: string;
  start: number;
  end: number;
}

function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  eachWord(words, (word, start) => tokens.push({ form: formOf(word), start, end: start + word.length }));
  return tokens;
}

type Context = Pick<Line, 'left' | 'keyword' | 'right' | 'more' | 'before' | 'after'>;

function contextOf(words: string, tokens: readonly Token[], position: number, length: number, width: number): Context {
  const { start } = nth(tokens, position);
  const { end } = nth(tokens, position + length - 1);
  const [from, to] = [leftEdge(words, start, width), rightEdge(words, end, width)];
  const formsFrom = (low: number, high: number): string[] =>
    tokens.slice(Math.max(0, low), Math.max(0, high)).map(({ form }) => form);
  return {
    left: words.slice(from, start),
    keyword: words.slice(start, end),
    right: words.slice(end, to),
    more: [from > 0, to < words.length],
    before: formsFrom(position - neighbours, position).reverse(),
    after: formsFrom(position + length, position + length + neighbours),
  };
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);
/** Whether a cut at a place would part the two halves of one character. */
const parts = (words: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(words.slice(at, at + 1));

/** Where a context of so many characters begins: after a space, or within a word that is longer than all of it. */
function leftEdge(words: string, start: number, width: number): number {
  const least = Math.max(0, start - width);
  let at = least;
  while (at > 0 && at < start && !isSpace(words[at - 1])) at++;
  while (at < start && isSpace(words[at])) at++;
  if (at < start) return at;
  return parts(words, least) ? least + 1 : least;
}

function rightEdge(words: string, end: number, width: number): number {
  const most = Math.min(words.length, end + width);
  let at = most;
  while (at < words.length && at > end && !isSpace(words[at])) at--;
  while (at > end && isSpace(words[at - 1])) at--;
  if (at > end) return at;
  return parts(words, most) ? most - 1 : most;
}

/** Puts lines in order by the words on one side, the nearest first; those that are alike stay in the order they had. */
export function sortLines(lines: readonly Line[], side: 'left' | 'right', collator: Intl.Collator): Line[] {
  const rowOf = ({ before, after }: Line): readonly string[] => (side === 'left' ? before : after);
  return lines.toSorted((a, b) => {
    const [one, other] = [rowOf(a), rowOf(b)];
    // Lines whose block begins or ends here come first.
    for (let at = 0; at < neighbours; at++) {
      const difference = collator.compare(one[at] ?? '', other[at] ?? '');
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Puts occurrences in order by their forms, and those of one form in the order that they had. Needs no contents. */
export function sortByForm(
  occurrences: readonly Occurrence[],
  { forms }: Pick<Concordance, 'forms'>,
  collator: Intl.Collator,
): Occurrence[] {
  const names = forms.map(({ form }, number) => ({ form, number }));
  names.sort((a, b) => collator.compare(a.form, b.form) || (a.form < b.form ? -1 : 1));
  const ranks: number[] = [];
  names.forEach(({ number }, rank) => (ranks[number] = rank));
  return occurrences.toSorted((a, b) => nth(ranks, a.form) - nth(ranks, b.form));
}
