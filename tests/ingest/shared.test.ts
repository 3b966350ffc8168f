import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonest, findRuns, shingleSize } from '../../src/ingest/suggest/shared.ts';

const all = (): boolean => true;
const split = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** The words of each run, with the passages that share them. */
const runsOf = (...texts: string[]): string[] => {
  const passages = texts.map(split);
  return findRuns(passages, all).map(
    ({ a, b, length }) => `${a.passage} ${b.passage} ${passages[a.passage]!.slice(a.at, a.at + length).join(' ')}`,
  );
};

describe('runs of words in common', () => {
  test.each<[string, string[], string[]]>([
    ['are found', ['x a b c d y', 'z a b c d'], ['0 1 a b c d']],
    ['are the longest', ['a b c d e f', 'o a b c d e f o'], ['0 1 a b c d e f']],
    ['have four words', ['a b c x', 'a b c y'], []],
    ['stand in the same order', ['a b c d', 'd c b a'], []],
    ['are as many as there are', ['a b c d x e f g h', 'e f g h y a b c d'], ['0 1 a b c d', '0 1 e f g h']],
    ['are those of every pair', ['a b c d', 'a b c d', 'a b c d'], ['0 1 a b c d', '0 2 a b c d', '1 2 a b c d']],
    ['are not looked for inside one passage', ['a b c d a b c d'], []],
    ['are none in empty passages', ['', 'a', 'a b c'], []],
  ])('%s', (_, texts, expected) => {
    expect(runsOf(...texts).sort()).toEqual(expected);
  });

  test('do not begin with what very many passages have', () => {
    const many = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `w${index} a b c d v${index}`);
    expect(runsOf(...many(commonest))).toHaveLength((commonest * (commonest - 1)) / 2);
    expect(runsOf(...many(commonest + 1))).toEqual([]);
    // But they go through it.
    expect(runsOf(...many(commonest), 'a b c d e', 'o a b c d e')).toEqual([`${commonest} ${commonest + 1} a b c d e`]);
  });

  const word = fc.integer({ min: 0, max: 6 }).map((n) => `w${n}`);
  const passage = fc.array(word, { maxLength: 20 });

  test('are the same from either side', () => {
    fc.assert(
      fc.property(passage, passage, (one, other) => {
        const show = (runs: ReturnType<typeof findRuns>, swap: boolean): string[] =>
          runs.map(({ a, b, length }) => `${swap ? b.at : a.at} ${swap ? a.at : b.at} ${length}`).sort();
        expect(show(findRuns([other, one], all), true)).toEqual(show(findRuns([one, other], all), false));
      }),
    );
  });

  test('are equal words on both sides, and cannot be longer', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), (passages) => {
        for (const { a, b, length } of findRuns(passages, all)) {
          const [one, other] = [passages[a.passage]!, passages[b.passage]!];
          expect(length).toBeGreaterThanOrEqual(shingleSize);
          expect(one.slice(a.at, a.at + length)).toEqual(other.slice(b.at, b.at + length));
          if (a.at > 0 && b.at > 0) expect(one[a.at - 1]).not.toBe(other[b.at - 1]);
          if (a.at + length < one.length && b.at + length < other.length)
            expect(one[a.at + length]).not.toBe(other[b.at + length]);
        }
      }),
    );
  });

  test('that were planted are found', () => {
    const planted = fc.array(
      fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`),
      { minLength: shingleSize, maxLength: 9 },
    );
    fc.assert(
      fc.property(passage, passage, passage, planted, (before, after, other, run) => {
        const passages = [[...before, ...run, ...after], other, [...after, ...run]];
        const found = findRuns(passages, all).some(
          ({ a, b, length }) =>
            a.passage === 0 && b.passage === 2 && a.at <= before.length && a.at + length >= before.length + run.length,
        );
        expect(found).toBe(true);
      }),
    );
  });
});
