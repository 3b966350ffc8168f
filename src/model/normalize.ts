/**
 * The normalization of texts, the only one there is: NFC; no-break and other Unicode spaces to spaces;
 * runs of white space to one space. Nothing else of a source changes on its way to the page.
 */
export function normalize(text: string): string {
  return collapse(text.normalize('NFC')).trim();
}

/** White space of every kind: Unicode White_Space, and the byte order mark. */
const whiteSpace = /[\p{White_Space}\uFEFF]+/gu;

/** Runs of white space become one space. */
export function collapse(text: string): string {
  return text.replace(whiteSpace, ' ');
}

/** The characters alone, NFC, without white space: what the account of a source counts. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(whiteSpace, '');
}

/**
 * The first control character or noncharacter of a text, with its offset. No page and no XML can hold one; in a source
 * they are traces of a wrong encoding.
 */
export function findControl(text: string): { offset: number; name: string } | undefined {
  const match = /(?!\p{White_Space})\p{Cc}|\p{Noncharacter_Code_Point}/u.exec(text);
  if (!match) return undefined;
  return {
    offset: match.index,
    name: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  };
}
