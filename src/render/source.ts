import type { Text } from '../model/corpus.ts';
import { compose, countBare, countNormalized, isWhite, type NormalizationClass } from '../model/normalize.ts';
import type { SourceSegment } from '../model/records.ts';
import { signsOf, type Sign } from './signs.ts';

/** What a view needs of a text. */
export type Divided = Pick<Text, 'segments' | 'blocks' | 'emendations'>;

/** A source as received, line by line, with what became of each stretch. */
export interface SourceView {
  rows: SourceRow[];
  /** How often each sign stands in it, the most frequent first; `CR` and `CRLF` are ends of lines. */
  signs: [name: string, count: number][];
  /** How often the normalization changes something in it, by class. */
  changes: Record<NormalizationClass, number>;
}

/** A line, or several empty ones. */
export interface SourceRow {
  /** From 1. */
  first: number;
  last: number;
  /** The line without its end. The ranges of pieces, signs and emendations are places in it. */
  line: string;
  /** How it ends, when it is not by a line feed alone and the source mixes ends. */
  end: 'CR' | 'CRLF' | undefined;
  /** In order; together they are the whole line. An empty line has none. */
  pieces: SourcePiece[];
  signs: Sign[];
}

export interface SourcePiece {
  start: number;
  end: number;
  /** What it belongs to; white space alone belongs to nothing. */
  segment: SourceSegment | undefined;
  /** Whether its segment began on a line above. */
  continues: boolean;
  emended: EmendedWords[];
}

/** Words of the source that the page reads otherwise. */
export interface EmendedWords {
  start: number;
  end: number;
  /** The number of the emendation in its text, from 1. */
  number: number;
  corr: string;
  why: string;
}

/** A line of a source, without the segments that it belongs to. */
interface BareRow extends Pick<SourceRow, 'first' | 'last' | 'line' | 'end'> {
  /** False for a last line without an end. */
  ended: boolean;
}

/** The lines of a source; neighbours that are empty are one row. */
export function rowsOf(source: string): BareRow[] {
  const rows: BareRow[] = [];
  const ends = /\r\n|\r|\n/g;
  for (let from = 0, number = 1; from < source.length; number++) {
    const found = ends.exec(source);
    const line = source.slice(from, found?.index ?? source.length);
    const end = found?.[0] === '\r\n' ? 'CRLF' : found?.[0] === '\r' ? 'CR' : undefined;
    from = found ? ends.lastIndex : source.length;
    const above = rows.at(-1);
    if (line === '' && above?.line === '' && above.end === end) above.last = number;
    else rows.push({ first: number, last: number, line, end, ended: found !== null });
  }
  return rows;
}

/** The first row of each page: a page ends after some rows, or earlier when their words are many. */
export function cutRows(
  rows: readonly Pick<SourceRow, 'line'>[],
  most: { rows: number; characters: number },
): number[] {
  const starts = [0];
  let characters = 0;
  rows.forEach(({ line }, index) => {
    const begun = index - (starts.at(-1) ?? 0);
    if (begun > 0 && (begun >= most.rows || characters + line.length > most.characters)) {
      starts.push(index);
      characters = 0;
    }
    characters += line.length;
  });
  return starts;
}

/** Finds each stretch of a text in its source. Every character of the source is in exactly one row. */
export function viewSource(source: string, text: Divided): SourceView {
  const place = placer(text);
  const counts = new Map<string, number>();
  const count = (name: string, n: number): void => void counts.set(name, (counts.get(name) ?? 0) + n);
  const bare = rowsOf(source);
  // Ends that are all alike are told once, not on every line.
  const mixed = new Set(bare.filter(({ ended }) => ended).map(({ end }) => end)).size > 1;
  const rows = bare.map(({ first, last, line, end }): SourceRow => {
    const signs = signsOf(line);
    for (const sign of signs) count(sign.name, sign.count);
    if (end) count(end, last - first + 1);
    const pieces = line === '' ? [] : place(line, unitsOf(line));
    return { first, last, line, end: mixed ? end : undefined, pieces, signs };
  });
  return { rows, signs: [...counts].sort((a, b) => b[1] - a[1]), changes: countNormalized(source) };
}

/** A letter with its marks, or Hangul: what NFC may compose, and what shows nothing in between. */
const unit = /(?:[\u1100-\u11FF\uAC00-\uD7A3]+|[^])[\p{M}\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]*/gu;

/** The letters of a line with their places, when the normalization may compose any; undefined for nearly all lines. */
function unitsOf(line: string): [unit: string, at: number][] | undefined {
  if (compose(line) === line) return undefined;
  return [...line.matchAll(unit)].map(({ 0: letter, index }) => [letter, index]);
}

/** Walks through the segments of a text, line by line: they hold all its characters in order, white space left out. */
function placer({ segments, blocks, emendations }: Divided): (line: string, units: Units) => SourcePiece[] {
  const planned = emendedRanges(blocks, emendations);
  let index = 0;
  let used = 0;
  /** The piece of a line that belongs to one segment, without emendations: nearly all lines do. */
  const whole = (line: string): SourcePiece | undefined => {
    const size = countBare(line);
    if (size === 0) return blank(line);
    const done = used >= (segments[index]?.size ?? Infinity);
    const segment = segments[done ? index + 1 : index];
    const before = done ? 0 : used;
    if (!segment || before + size > segment.size || planned.has(segment.anchor ?? '')) return undefined;
    if (done) index++;
    used = before + size;
    return { start: 0, end: line.length, segment, continues: before > 0, emended: [] };
  };
  return (line, units) => {
    const one = units ? undefined : whole(line);
    if (one) return [one];
    const pieces: SourcePiece[] = [];
    let open: SourcePiece | undefined;
    /** @param size characters, white space left out */
    const take = (at: number, length: number, size: number): void => {
      if (used >= (segments[index]?.size ?? Infinity)) {
        [index, used, open] = [index + 1, 0, undefined];
      }
      const segment = segments[index];
      if (!open) {
        const before = pieces.at(-1);
        if (before) before.end = at;
        open = { start: before ? at : 0, end: line.length, segment, continues: used > 0, emended: [] };
        pieces.push(open);
      }
      const words = segment?.anchor === undefined ? undefined : planned.get(segment.anchor);
      const emendation = words?.find(({ from, to }) => used >= from && used < to);
      if (emendation) {
        const { number, corr, why } = emendation;
        const known = open.emended.find((one) => one.number === number);
        if (known) known.end = at + length;
        else open.emended.push({ start: at, end: at + length, number, corr, why });
      }
      used += size;
    };
    if (units) {
      for (const [letter, at] of units) {
        const size = letter.length === 1 ? countBare(letter) : countBare(compose(letter));
        if (size > 0) take(at, letter.length, size);
      }
    } else {
      for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if (isWhite(code)) continue;
        const pair = code >= 0xd800 && code < 0xdc00;
        take(at, pair ? 2 : 1, 1);
        if (pair) at++;
      }
    }
    return pieces.length > 0 ? pieces : [blank(line)];
  };
}

type Units = ReturnType<typeof unitsOf>;

function blank(line: string): SourcePiece {
  return { start: 0, end: line.length, segment: undefined, continues: false, emended: [] };
}

interface EmendedRange {
  /** In characters of its paragraph, white space left out. */
  from: number;
  to: number;
  number: number;
  corr: string;
  why: string;
}

/** The emended words of each paragraph and heading, by its anchor. */
function emendedRanges(blocks: Divided['blocks'], emendations: Divided['emendations']): Map<string, EmendedRange[]> {
  const ranges = new Map<string, EmendedRange[]>();
  let number = 0;
  for (const block of blocks) {
    if (block.type === 'part' || block.inlines.every(({ type }) => type === 'text')) continue;
    const found: EmendedRange[] = [];
    let position = 0;
    for (const inline of block.inlines) {
      const from = position;
      position += countBare(inline.type === 'text' ? inline.value : inline.sic);
      if (inline.type === 'text') continue;
      const why = emendations[number++]?.why ?? '';
      found.push({ from, to: position, number, corr: inline.corr, why });
    }
    ranges.set(block.id, found);
  }
  return ranges;
}
