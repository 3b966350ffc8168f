/** The characters of a text that show, NFC, without white space: what an account of its characters speaks of, said plainly. */
export function bare(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]+/gu, '')
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, '');
}
