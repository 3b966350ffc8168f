import { describe, expect, test } from 'vitest';
import { groupBy } from '../../src/model/group.ts';
import { textCount } from '../../src/components/actors.ts';
import { wordingsOf } from '../../src/components/entries.ts';
import { pageParameter, paginate } from '../../src/components/pages.ts';
import { sentenceAround } from '../../src/components/sentence.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';

describe('pages of a list', () => {
  test('an empty list has one empty page', () => {
    expect(paginate([], 10)).toEqual([{ number: 1, last: 1, total: 0, offset: 0, items: [] }]);
  });

  test.each([1, 9, 10, 11, 20, 21])('%d entries: all of them, once, in order', (length) => {
    const items = Array.from({ length }, (_, index) => index);
    const pages = paginate(items, 10);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map(({ items: { length: size } }) => size).every((size) => size > 0 && size <= 10)).toBe(true);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
  });

  test('only pages after the first say their number in their address', () => {
    expect([pageParameter(1), pageParameter(2)]).toEqual([undefined, 'pagina/2']);
  });

  test('only neighbours are grouped', () => {
    expect(groupBy(['a1', 'a2', 'b1', 'a3'], (word) => word[0])).toEqual([
      { key: 'a', items: ['a1', 'a2'] },
      { key: 'b', items: ['b1'] },
      { key: 'a', items: ['a3'] },
    ]);
  });
});

describe('the sentence of a passage', () => {
  const reading = 'Uno dijo V. Putin ayer. Las partes seguirán, el 4.100, juntas. «Tres», afirmó.';
  test.each([
    ['Putin', 'Uno dijo V. ', ' ayer. …'],
    ['seguirán', '… Las partes ', ', el 4.100, juntas. …'],
    ['Tres', '… «', '», afirmó.'],
    ['ayer. Las partes', 'Uno dijo V. Putin ', ' seguirán, el 4.100, juntas. …'],
  ])('%s', (quote, before, after) => {
    const start = reading.indexOf(quote);
    expect(sentenceAround(reading, { start, end: start + quote.length })).toEqual({ before, quoted: quote, after });
  });
});

describe('a theme', () => {
  const corpus = readCorpus(corpusFolder()).corpus!;
  const { theme: themes } = corpus.entities;

  test('does not have those of withdrawn records, nor their texts', () => {
    const theme = { ...themes.find(({ commitments }) => commitments.length > 0)!, passages: [], mentions: [] };
    expect(textCount(theme)).toBeGreaterThan(0);
    const commitments = theme.commitments.map((one) => ({ ...one, data: { ...one.data, withdrawn: 'Por error.' } }));
    const without = { ...theme, commitments };
    expect([wordingsOf(without), textCount(without)]).toEqual([[], 0]);
  });
});
