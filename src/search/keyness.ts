import { compareStrings } from '../model/problem.ts';
import type { Form, TextVocabulary, Vocabulary } from './vocabulary.ts';

/** A form that is more frequent in a text than in the others of the corpus. */
export interface Keyword {
  readonly form: Form;
  /** How often it occurs in the text, and in all others. */
  readonly here: number;
  readonly elsewhere: number;
  /** Log-likelihood: how sure it is that the frequencies differ. */
  readonly g2: number;
  /** Effect size: by how many doublings they differ. */
  readonly logRatio: number;
}

/** The critical value of G2 for p < 0.001 with one degree of freedom: a text has a thousand forms to compare. */
export const criticalG2 = 10.83;

/** A form that a text has less often is no keyword: in a large corpus a single occurrence would be one. */
export const leastFrequency = 3;

/**
 * Dunning's log-likelihood of the frequencies of a word in two corpora, G2 = 2 Σ O ln(O/E) with
 * E1 = N1 (O1 + O2) / (N1 + N2), as Rayson and Garside compute it («Comparing corpora using frequency profiling», 2000):
 * over the two cells of the word, not over those of all other words.
 *
 * @param o1 frequency of the word in the first corpus @param n1 words of the first corpus
 * @param o2 frequency in the second @param n2 words of the second
 * @returns from 0, when both use it in the same proportion
 */
export function logLikelihood(o1: number, n1: number, o2: number, n2: number): number {
  const total = o1 + o2;
  const part = (o: number, n: number): number => (o === 0 ? 0 : o * Math.log((o * (n1 + n2)) / (n * total)));
  // Rounding may leave the least bit below nothing.
  return Math.max(0, 2 * (part(o1, n1) + part(o2, n2)));
}

/**
 * The binary logarithm of the ratio of two relative frequencies (A. Hardie, «Log Ratio – an informal introduction»,
 * 2014): 0 when they are equal, 1 when the first is twice the second. A word that one side lacks counts there as half
 * an occurrence, since nothing can be divided by nothing.
 */
export function logRatio(o1: number, n1: number, o2: number, n2: number): number {
  return Math.log2(((o1 || 0.5) / n1) * (n2 / (o2 || 0.5)));
}

/**
 * The keywords of a text against the rest of its corpus: forms with `leastFrequency` that are more frequent in it than
 * elsewhere, with a G2 of `criticalG2` or more.
 *
 * @returns the highest G2 first, then in alphabetical order; nothing when there is no other text to compare with
 */
export function keywordsOf({ tokens, forms, frequencies }: TextVocabulary, vocabulary: Vocabulary): Keyword[] {
  const rest = vocabulary.tokens - tokens;
  const found: Keyword[] = [];
  forms.forEach((form, index) => {
    const here = frequencies[index] ?? 0;
    const elsewhere = form.frequency - here;
    // Where there is no rest, nothing is more frequent than there.
    if (here < leastFrequency || here * rest <= elsewhere * tokens) return;
    const g2 = logLikelihood(here, tokens, elsewhere, rest);
    if (g2 >= criticalG2) found.push({ form, here, elsewhere, g2, logRatio: logRatio(here, tokens, elsewhere, rest) });
  });
  return found.sort((a, b) => b.g2 - a.g2 || compareStrings(a.form.form, b.form.form));
}
