import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalG2, keywordsOf, leastFrequency, logLikelihood, logRatio } from '../../src/search/keyness.ts';
import type { Form, TextVocabulary, Vocabulary } from '../../src/search/vocabulary.ts';

type Counts = [o1: number, n1: number, o2: number, n2: number];

/** Computed apart, with forty decimals, from E1 = N1 (O1 + O2) / (N1 + N2) and G2 = 2 (O1 ln(O1/E1) + O2 ln(O2/E2)). */
const worked: [...Counts, g2: number, ratio: number][] = [
  [10, 100, 10, 100, 0.0, 0.0],
  [6, 482, 0, 3840, 26.3223530762, 6.5789637601],
  [15, 482, 31, 3840, 15.0508321967, 1.9466955446],
  [0, 482, 20, 3840, 4.7298356594, -2.3279268355],
  [306, 2522, 122, 1800, 31.7966752, 0.840079136],
  [1, 1000, 0, 999000, 13.815510558, 10.9643408678],
  [120, 50000, 75, 100000, 64.6381229548, 1.6780719051],
  [5, 100, 5, 1000000, 78.2424600086, 13.2877123795],
  [1, 1, 1, 9, 2.0433024951, 3.1699250014],
];

describe('log-likelihood and log ratio', () => {
  test.each(worked)('of %d in %d against %d in %d', (o1, n1, o2, n2, g2, ratio) => {
    expect(logLikelihood(o1, n1, o2, n2)).toBeCloseTo(g2, 9);
    expect(logRatio(o1, n1, o2, n2)).toBeCloseTo(ratio, 9);
  });

  const size = fc.integer({ min: 1, max: 10_000_000 });
  const counts = fc
    .tuple(size, size)
    .chain(([n1, n2]) =>
      fc.tuple(fc.integer({ min: 0, max: n1 }), fc.constant(n1), fc.integer({ min: 0, max: n2 }), fc.constant(n2)),
    )
    .filter(([o1, , o2]) => o1 + o2 > 0);

  test('G2 is never below 0, and is the same from both sides', () => {
    fc.assert(
      fc.property(counts, ([o1, n1, o2, n2]) => {
        const g2 = logLikelihood(o1, n1, o2, n2);
        expect(g2).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(o2, n2, o1, n1)).toBeCloseTo(g2, 6);
        expect(logRatio(o2, n2, o1, n1)).toBeCloseTo(-logRatio(o1, n1, o2, n2), 9);
      }),
    );
  });

  test('both are 0 where the proportions are equal', () => {
    const few = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(few, few, few, few, (o, n, a, b) => {
        expect(logLikelihood(o * a, n * o * a, o * b, n * o * b)).toBeCloseTo(0, 6);
        expect(logRatio(o * a, n * o * a, o * b, n * o * b)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('G2 and the log ratio grow with the frequency of what is more frequent already', () => {
    fc.assert(
      fc.property(counts, ([o1, n1, o2, n2]) => {
        fc.pre(o1 > 0 && o1 < n1 && o1 * n2 >= o2 * n1);
        expect(logLikelihood(o1 + 1, n1, o2, n2)).toBeGreaterThan(logLikelihood(o1, n1, o2, n2));
        expect(logRatio(o1 + 1, n1, o2, n2)).toBeGreaterThan(logRatio(o1, n1, o2, n2));
      }),
    );
  });
});

describe('the keywords of a text', () => {
  const formOf = (form: string, frequency: number): Form => ({
    ...{ form, folded: form, stem: form, language: 'es', functional: false, frequency, range: 1 },
  });
  /** A text of a hundred words in a corpus of a thousand. */
  const keywords = (words: Record<string, [here: number, everywhere: number]>, tokens = 1000): string[] => {
    const entries = Object.entries(words);
    const forms = entries.map(([form, [, frequency]]) => formOf(form, frequency));
    const text = { tokens: 100, forms, frequencies: entries.map(([, [here]]) => here) } as unknown as TextVocabulary;
    const vocabulary: Vocabulary = { tokens, forms, texts: [text] };
    return keywordsOf(text, vocabulary).map(({ form, here, elsewhere }) => `${form.form} ${here}/${elsewhere}`);
  };

  test('come with the highest G2 first, then in alphabetical order', () => {
    expect(keywords({ b: [5, 5], c: [9, 9], a: [5, 5] })).toEqual(['c 9/0', 'a 5/0', 'b 5/0']);
  });

  test('are more frequent in it than elsewhere: what it avoids is none', () => {
    expect(logLikelihood(1, 100, 200, 900)).toBeGreaterThan(criticalG2);
    expect(keywords({ avoided: [3, 400], even: [10, 100] })).toEqual([]);
  });

  test('reach the threshold', () => {
    expect(logLikelihood(3, 100, 1, 900)).toBeLessThan(criticalG2);
    expect(logLikelihood(4, 100, 1, 900)).toBeGreaterThan(criticalG2);
    expect(keywords({ under: [3, 4], over: [4, 5] })).toEqual(['over 4/1']);
  });

  test('occur three times, however sure the rest', () => {
    expect(leastFrequency).toBe(3);
    expect(logLikelihood(2, 100, 0, 99_900)).toBeGreaterThan(criticalG2);
    expect(keywords({ twice: [2, 2], thrice: [3, 3] }, 100_000)).toEqual(['thrice 3/0']);
  });

  test('are none where there is nothing to compare with', () => {
    expect(keywords({ a: [50, 50] }, 100)).toEqual([]);
  });
});
