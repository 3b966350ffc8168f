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

/** The characters alone, NFC, without white space: what the account of a source counts. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(whiteSpace, '');
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
