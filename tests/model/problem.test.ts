import { describe, expect, test } from 'vitest';
import { compareProblems, CorpusError, didYouMean, formatProblem, problem } from '../../src/model/problem.ts';

describe('a problem is printed', () => {
  const place = { file: 'content/places/rusia.yaml', line: 3, column: 7 };
  test.each([
    [
      'with a hint',
      problem(place, 'reference-resolves', 'Cannot find `org:x`', 'add it'),
      'content/places/rusia.yaml:3:7: Cannot find `org:x`; add it (reference-resolves)',
    ],
    [
      'without',
      problem(place, 'note-has-text', 'Empty `<Note>`'),
      'content/places/rusia.yaml:3:7: Empty `<Note>` (note-has-text)',
    ],
  ])('%s', (_, one, printed) => {
    expect(formatProblem(one)).toBe(printed);
  });
});

test('problems are in the order of files, lines as numbers, columns, words', () => {
  const at = (file: string, line: number, column: number, message: string): ReturnType<typeof problem> =>
    problem({ file, line, column }, 'quote-is-found', message);
  const sorted = [
    at('a', 2, 9, 'x'),
    at('a', 10, 1, 'x'),
    at('a', 10, 2, 'x'),
    at('a', 10, 2, 'y'),
    at('b', 1, 1, 'x'),
  ];
  expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
});

test('the error of a corpus prints all its problems, and counts them', () => {
  const one = problem({ file: 'b', line: 1, column: 1 }, 'quote-is-found', 'B');
  expect(new CorpusError([one]).message).toBe('1 problem in the corpus:\nb:1:1: B (quote-is-found)');
  expect(new CorpusError([one, { ...one, file: 'a' }]).message).toBe(
    '2 problems in the corpus:\na:1:1: B (quote-is-found)\nb:1:1: B (quote-is-found)',
  );
});

describe('the guess at what was meant', () => {
  test.each([
    ['contxt', ['context', 'term'], 'did you mean `context`'],
    ['cumbre-otcs', ['cumbre-otsc', 'putin-maduro'], 'did you mean `cumbre-otsc`'],
    ['tipe', ['type'], 'did you mean `type`'],
    ['d9', ['d1', 'd32'], 'did you mean `d1`'],
    ['b', ['P', 'H'], undefined],
    ['ciudad', ['state', 'city'], undefined],
    ['x', [], undefined],
  ])('%s among %j: %s', (word, candidates, guess) => {
    expect(didYouMean(word, candidates)).toBe(guess);
  });
});
