/**
 * The normalization of texts, the only one there is: NFC; no-break and other Unicode spaces to spaces;
 * runs of white space to one space. Nothing else of a source changes on its way to the page.
 */
export function normalize(text: string): string {
  return collapse(text.normalize('NFC')).trim();
}

/** White space of every kind (Unicode White_Space, and the byte order mark) in runs becomes one space. */
export function collapse(text: string): string {
  return text.replace(/[\s\uFEFF]+/gu, ' ');
}
