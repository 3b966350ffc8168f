import { collapse } from '../model/normalize.ts';

/** A character that nobody sees, or a run of the same: where it stands in its line, and the sign that shows it. */
export interface Sign {
  start: number;
  end: number;
  /** `NBSP`, `TAB`, `U+E000`: as the charts of Unicode abbreviate it. */
  name: string;
  /** How many characters it stands for. */
  count: number;
}

/** What the normalization makes of a character: a space (or nothing, beside another), nothing, the end of a line, or itself. */
export type SignFate = 'space' | 'dropped' | 'line' | 'kept';

/** The abbreviations of the charts of Unicode; characters without one are called by their code. */
const names: Readonly<Record<number, string>> = {
  ...{ 0x09: 'TAB', 0x0b: 'VT', 0x0c: 'FF', 0x85: 'NEL', 0x2028: 'LS', 0x2029: 'PS', 0xfeff: 'BOM' },
  ...{ 0xa0: 'NBSP', 0x202f: 'NNBSP', 0x2007: 'FSP', 0x2009: 'THSP', 0x200a: 'HSP', 0x3000: 'IDSP' },
  ...{ 0xad: 'SHY', 0x200b: 'ZWSP', 0x200c: 'ZWNJ', 0x200d: 'ZWJ', 0x2060: 'WJ' },
  ...{ 0x061c: 'ALM', 0x200e: 'LRM', 0x200f: 'RLM', 0x202a: 'LRE', 0x202b: 'RLE', 0x202c: 'PDF', 0x202d: 'LRO' },
  ...{ 0x202e: 'RLO', 0x2066: 'LRI', 0x2067: 'RLI', 0x2068: 'FSI', 0x2069: 'PDI' },
};

/**
 * Runs of one character that is not seen, or not for what it is: white space that is not a single space between words,
 * characters that draw nothing (joiners, soft hyphens, controls of direction, variation selectors), characters of
 * private use, and the one that stands for bytes that could not be read.
 */
const unseen =
  /^ +| +$| {2,}|(?<=[^\S ]) +|([\t\v\f\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\p{Default_Ignorable_Code_Point}\p{Co}\uFFF9-\uFFFD])\1*/gu;

/** Whether a line may hold anything of that: most lines are ruled out faster than they are searched. */
const suspect = /^ | $| {2}|[^\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E]/;

/** The signs of a line, in order. Of several spaces between words the first is one. */
export function signsOf(line: string): Sign[] {
  if (!suspect.test(line)) return [];
  return [...line.matchAll(unseen)].map(({ index, 0: run }): Sign => {
    const code = run.codePointAt(0) ?? 0;
    const end = index + run.length;
    if (code !== 0x20) return { start: index, end, name: nameOf(code), count: [...run].length };
    const first = index === 0 || end === line.length || run.length === 1 ? 0 : 1;
    return { start: index + first, end, name: 'SP', count: run.length - first };
  });
}

/** What the normalization makes of a sign, asked of the normalization itself. */
export function fateOf(name: string): SignFate {
  if (name === 'SP') return 'space';
  if (name === 'CR' || name === 'CRLF') return 'line';
  const code = codes.get(name) ?? Number.parseInt(name.slice(2), 16);
  const made = collapse(`a${String.fromCodePoint(code)}b`);
  if (made === 'ab') return 'dropped';
  return made === 'a b' ? 'space' : 'kept';
}

const codes = new Map(Object.entries(names).map(([code, name]) => [name, Number(code)]));

function nameOf(code: number): string {
  return names[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
