/**
 * The normalization of texts, the only one there is: what shows nothing is dropped; NFC; no-break and other Unicode
 * spaces to spaces; runs of white space to one space. Nothing else of a source changes on its way to the page.
 * `normalizations` below names each change; docs/normalization.md prints them.
 */
export function normalize(text: string): string {
  return collapse(compose(text)).trim();
}

/**
 * Characters that show nothing and are dropped: soft hyphens, zero-width spaces, byte order marks, and what embeds,
 * overrides or isolates a direction. Joiners (they spell) and direction marks (they order mixed lines) stay.
 */
const unseen = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]+/g;

/** A text without what shows nothing, NFC: its characters as an account of them counts them. White space stays. */
export function compose(text: string): string {
  // Dropped first: a letter and its accent are one character, whatever stood between them.
  return (uneven.test(text) ? text.replace(unseen, '') : text).normalize('NFC');
}

/** White space of every kind: Unicode White_Space. */
const whiteSpace = /[\s\u0085]+/g;

/** White space other than the space, and what shows nothing: one class of characters, which is found fast. */
const uneven = /[\t-\r\u0085\u00A0\u00AD\u1680\u2000-\u200B\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]/;

/** What shows nothing is dropped, runs of white space become one space. */
export function collapse(text: string): string {
  return uneven.test(text) || text.includes('  ') ? text.replace(unseen, '').replace(whiteSpace, ' ') : text;
}

/** Whether a UTF-16 code is white space or shows nothing: no account counts it. */
export function isWhite(code: number): boolean {
  return white[code] === 1;
}

/** How many characters (code points) a text has that is NFC; white space and what shows nothing are left out. */
export function countBare(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (white[code] === 0 && (code < 0xdc00 || code > 0xdfff)) count++;
  }
  return count;
}

/** Whether a text consists of some pieces, in order and nothing else, white space and the unseen left out. All is NFC. */
export function consistsOf(text: string, pieces: readonly string[]): boolean {
  let position = 0;
  const skip = (): void => {
    while (position < text.length && white[text.charCodeAt(position)] === 1) position++;
  };
  for (const piece of pieces) {
    skip();
    // Nearly every piece stands there as it is; the others differ in their spaces, or in more.
    if (text.startsWith(piece, position)) position += piece.length;
    else
      for (let index = 0; index < piece.length; index++) {
        const code = piece.charCodeAt(index);
        if (white[code] === 1) continue;
        skip();
        if (text.charCodeAt(position++) !== code) return false;
      }
  }
  skip();
  return position === text.length;
}

/** The characters of `whiteSpace` and `unseen`, by their codes: 1 for what no account counts. */
const white = new Uint8Array(0x10000);
for (const sign of '\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF\u00AD\u200B\u2060\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
  white[sign.charCodeAt(0)] = 1;

/** What normalization changes: the name of each class, its characters, and what becomes of them. */
export const normalizations = [
  { name: 'crlf', pattern: /\r\n/g, becomes: 'one line end' },
  { name: 'cr', pattern: /\r(?!\n)/g, becomes: 'a line end' },
  { name: 'tab', pattern: /\t/g, becomes: 'a space' },
  { name: 'noBreakSpace', pattern: /[\u00A0\u202F]/g, becomes: 'a space' },
  {
    name: 'otherSpace',
    pattern: /[\v\f\u0085\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]/g,
    becomes: 'a space',
  },
  { name: 'spaceRun', pattern: / {2,}/g, becomes: 'one space' },
  { name: 'softHyphen', pattern: /\u00AD/g, becomes: 'nothing' },
  { name: 'zeroWidth', pattern: /[\u200B\u2060]/g, becomes: 'nothing' },
  { name: 'byteOrderMark', pattern: /\uFEFF/g, becomes: 'nothing' },
  { name: 'bidiControl', pattern: /[\u202A-\u202E\u2066-\u2069]/g, becomes: 'nothing' },
  {
    name: 'decomposed',
    pattern: /(?:[\u1100-\u11FF\uAC00-\uD7A3]+|\P{M})\p{M}*|\p{M}+/gu,
    becomes: 'the NFC form, where it differs',
  },
] as const;
export type NormalizationClass = (typeof normalizations)[number]['name'];

/** What is uneven, line feeds apart: nearly every source has nothing of it. */
const changing = /[\t\v-\r\u0085\u00A0\u00AD\u1680\u2000-\u200B\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]/;

/** How often normalization changes something in a source, by class; of `decomposed` the code points. */
export function countNormalized(source: string): Record<NormalizationClass, number> {
  const composed = compose(source);
  const plain = !changing.test(source);
  const seen = plain ? source : source.replace(unseen, '');
  const counts = normalizations.map(({ name, pattern }): [NormalizationClass, number] => {
    if (plain && name !== 'decomposed' && name !== 'spaceRun') return [name, 0];
    if (name !== 'decomposed') return [name, source.match(pattern)?.length ?? 0];
    const clusters = seen === composed ? [] : (seen.match(pattern) ?? []);
    return [name, clusters.reduce((sum, one) => sum + (one === one.normalize('NFC') ? 0 : [...one].length), 0)];
  });
  return Object.fromEntries(counts) as Record<NormalizationClass, number>;
}

/** Cc without white space, and Noncharacter_Code_Point: written out, since properties are looked up for every character. */
const control =
  // eslint-disable-next-line no-control-regex -- these are what it looks for
  /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/;

/**
 * The first control character or noncharacter of a text, with its offset. No page and no XML can hold one; in a source
 * they are traces of a wrong encoding.
 */
export function findControl(text: string): { offset: number; name: string } | undefined {
  const match = control.exec(text);
  if (!match) return undefined;
  return {
    offset: match.index,
    name: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  };
}
