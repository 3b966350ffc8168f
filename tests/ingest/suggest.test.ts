import { expect, test } from 'vitest';
import { suggest } from '../../src/ingest/suggest.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';

test('capitalized sequences that no entity claims are suggested, with their places; words that only open a sentence are not', () => {
  expect(suggest(loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small')))).toEqual([
    { form: 'Reunidas en Valmar', places: ['acta-del-puerto#d1'] },
  ]);
});
