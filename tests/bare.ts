/** The characters of a text alone, NFC, without white space: what an account of its characters speaks of, said plainly. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/[\p{White_Space}\uFEFF]+/gu, '');
}
