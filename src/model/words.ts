/**
 * What a word is, everywhere in the search: a run of letters, marks and digits that begins with a letter or digit.
 * «Político-militar» is two words, and so is «15,6»; no-break spaces and quotation marks of any kind only part words.
 */

/** Whether a character can begin a word, by its code, for nearly all that texts in Latin script are made of. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => (begins(String.fromCharCode(code)) ? 1 : 0));

function begins(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

const goesOn = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

/**
 * Finds the words of a text, in order. Scanned by character codes: an expression with Unicode classes takes five times
 * as long, and the index reads every word of the corpus.
 *
 * @param visit gets each word as printed, and where it begins in the text
 */
export function eachWord(text: string, visit: (word: string, start: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const end = wordEnd(text, at);
    if (end === at) at += signAt(text, at).length;
    else {
      visit(text.slice(at, end), at);
      at = end;
    }
  }
}

/** The character at a place: one or two code units. */
const signAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Where the word that begins at a place ends; the place itself when none begins there. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < latin.length) {
      if (latin[code] === 0) break;
      at++;
      continue;
    }
    const sign = signAt(text, at);
    if (!(at === start ? begins(sign) : goesOn(sign))) break;
    at += sign.length;
  }
  return at;
}

/** The words of a text as printed, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

/** A word as the index lists it: composed, in small letters, with its accents. «Político» and «político» are one form. */
export const formOf = (word: string): string => word.normalize('NFC').toLowerCase();

/**
 * A word without its accents, by which a search that leaves them out finds it. The tilde of «ñ» is no accent: «ano» and
 * «año» are two words.
 */
export const fold = (word: string): string =>
  /^[a-z\d]*$/.test(word)
    ? word
    : formOf(word)
        .normalize('NFD')
        .replace(/(?<!n)\p{M}|(?<=n)(?!\u0303)\p{M}/gu, '')
        .normalize('NFC');
