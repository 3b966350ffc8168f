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
    if (!isWhite(code) && (code < 0xdc00 || code > 0xdfff)) count++;
  }
  return count;
}

/** Whether two texts that are NFC are the same, white space left out. */
export function sameBare(a: string, b: string): boolean {
  let [left, right] = [0, 0];
  for (;;) {
    while (left < a.length && isWhite(a.charCodeAt(left))) left++;
    while (right < b.length && isWhite(b.charCodeAt(right))) right++;
    if (left === a.length || right === b.length) return left === a.length && right === b.length;
    if (a.charCodeAt(left++) !== b.charCodeAt(right++)) return false;
  }
}

/** The characters of `whiteSpace`, by their codes. */
function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x85) return false;
  if (code < 0x2000) return code === 0x85 || code === 0xa0 || code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Cc without white space, and Noncharacter_Code_Point: written out, since properties are looked up for every character. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const control =
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
