/**
 * The normalization of texts, the only one there is: NFC; no-break and other Unicode spaces to spaces;
 * runs of white space to one space. Nothing else of a source changes on its way to the page.
 */
export function normalize(text: string): string {
  return collapse(text.normalize('NFC')).trim();
}

/** White space of every kind: Unicode White_Space, and the byte order mark. */
const whiteSpace = /[\s\u0085]+/g;

/** White space that is not a single space. */
const uneven = /[^\S ]|\u0085| {2}/;

/** Runs of white space become one space. */
export function collapse(text: string): string {
  return uneven.test(text) ? text.replace(whiteSpace, ' ') : text;
}

/** How many characters (code points) a text has that is NFC, white space left out. */
export function countBare(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (white[code] === 0 && (code < 0xdc00 || code > 0xdfff)) count++;
  }
  return count;
}

/** Whether a text consists of some pieces, in order and nothing else, white space left out. All of it is NFC. */
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

/** The characters of `whiteSpace`, by their codes: 1 for white space. */
const white = new Uint8Array(0x10000);
for (const sign of '\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF')
  white[sign.charCodeAt(0)] = 1;

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
