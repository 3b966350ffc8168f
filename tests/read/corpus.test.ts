import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/model/problem.ts';
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
