import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CorpusError, formatProblem } from '../../src/model/problem.ts';
import { rules } from '../../src/model/rules.ts';
import { loadCorpus, readCorpus } from '../../src/read/read.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { summarize } from './summary.ts';

const fixture = (name: string): ReturnType<typeof corpusFolder> =>
  corpusFolder(process.cwd(), `tests/fixtures/${name}`);

describe('a corpus', () => {
  test('without problems is one object in which every reference is followed', async () => {
    const { corpus, problems } = readCorpus(fixture('small'));
    expect(problems).toEqual([]);
    await expect(summarize(corpus!)).toMatchFileSnapshot('../golden/small.txt');
  });

  test('with problems is refused with all of them', () => {
    expect(readCorpus(fixture('broken')).corpus).toBeUndefined();
    expect(() => loadCorpus(fixture('broken'))).toThrow(CorpusError);
    expect(() => loadCorpus(fixture('broken'))).toThrow(/^\d+ problems in the corpus:\n/);
  });
});

describe('the report of a broken corpus', () => {
  const report = readCorpus(fixture('broken')).problems.map(formatProblem);

  test('says file, line and column, what is wrong, and the nearest right thing, all in one run', async () => {
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot('../golden/broken.txt');
  });

  /** What only a repository can tell: tests/read/history.test.ts. */
  const elsewhere = ['ledger-keeps-its-history'];

  test.each(Object.keys(rules).filter((rule) => !elsewhere.includes(rule)))('has a case of %s', (rule) => {
    expect(report.filter((line) => line.endsWith(` (${rule})`))).not.toEqual([]);
  });

  test('does not depend on the folder or the time', () => {
    expect(readCorpus(fixture('broken')).problems.map(formatProblem)).toEqual(report);
    expect(report.join('\n')).not.toContain(process.cwd());
  });

  test.each([
    ['texts/marcas.mdx:8:38', '{process.exit()}'],
    ['texts/marcas.mdx:40:47', '{ que no se cierra'],
    ['texts/anclas.mdx:20:3', 'quote="El segundó es"'],
    ['texts/anclas.mdx:23:41', '[otro](#d7)'],
    ['places/bahia.yaml:6:17', '<b>HTML'],
    ['places/cabo.yaml:5:16', '[nadie](org:nadie)'],
    ['places/valmar.yaml:5:1', 'tipe:'],
    ['sources/esquema.yaml:23:9', 'pie'],
    ['sources/control.txt:2:5', '\u0001'],
  ])('points at %s, where `%s` stands', (place, words) => {
    const [file = '', line, column] = place.split(':');
    expect(report.some((one) => one.startsWith(`tests/fixtures/broken/${place}: `))).toBe(true);
    const lines = readFileSync(`tests/fixtures/broken/${file}`, 'utf8').split('\n');
    expect(lines[Number(line) - 1]!.slice(Number(column) - 1, Number(column) - 1 + words.length)).toBe(words);
  });
});
