import type { Span } from '../../model/quote.ts';
import { fold, smallWords } from './words.ts';

/** A name and its acronym, one of them in parentheses after the other. */
export interface Expansion {
  name: Span;
  acronym: Span;
}

const acronymForm = String.raw`\p{Lu}[\p{Lu}\p{N}]+(?:\. ?\p{Lu}+\.?|\p{N})*`;
const inParentheses = new RegExp(String.raw`\(["“«]?(${acronymForm})["”»]?(?:,[^()]*)?\)`, 'gu');
const beforeParentheses = new RegExp(String.raw`(?<![\p{L}\p{N}])(${acronymForm}) \(["“«]?(\p{Lu}[^()"”»,;]+)`, 'gu');

/** Longer names than this are not looked for. */
const longest = 14;

/**
 * Finds «Organización … (OTSC)» and «OTSC (Organización …)» in a text: the shortest words before the parenthesis, or
 * those in it, that begin with a capital and whose initials are the acronym, small words («de», «y») left out. Not
 * found: acronyms of syllables («Mercosur»), of another language («CSTO»), or of only some of the words («ONU»).
 */
export function findExpansions(text: string): Expansion[] {
  const found: Expansion[] = [];
  for (const match of text.matchAll(inParentheses)) {
    const acronym = match[1] ?? '';
    const name = nameBefore(text, text.slice(0, match.index).trimEnd().length, acronym);
    const start = match.index + match[0].indexOf(acronym);
    if (name) found.push({ name, acronym: { start, end: start + acronym.length } });
  }
  for (const { index, 0: whole, 1: acronym = '', 2: words = '' } of text.matchAll(beforeParentheses)) {
    const start = index + whole.length - words.length;
    if (areInitials(acronym, words))
      found.push({
        name: { start, end: start + words.trimEnd().length },
        acronym: { start: index, end: index + acronym.length },
      });
  }
  return found;
}

function nameBefore(text: string, end: number, acronym: string): Span | undefined {
  const words = [...text.slice(0, end).matchAll(/[^\s]+/g)].slice(-longest).reverse();
  for (const { index, 0: word } of words) {
    // A name does not reach over the end of a clause.
    if (index + word.length < end && /[.,;:()"“”«»]$/.test(word)) return undefined;
    const start = index + (/^["“«¿¡(]+/.exec(word)?.[0].length ?? 0);
    if (/^\p{Lu}/u.test(text.slice(start)) && areInitials(acronym, text.slice(start, end))) return { start, end };
  }
  return undefined;
}

/** Whether an acronym is the initials of a name; of a plural, each may stand twice («EE. UU.»). */
export function areInitials(acronym: string, name: string): boolean {
  const initials = name
    .split(/\s+/)
    .map((word) => fold(word.replace(/^[^\p{L}\p{N}]+/u, '')))
    .filter((word) => word !== '' && !smallWords.has(word))
    .map((word) => word[0] ?? '');
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, '');
  return (
    initials.length > 1 && (initials.join('') === letters || initials.flatMap((one) => [one, one]).join('') === letters)
  );
}
