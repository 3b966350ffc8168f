import { describe, expect, test } from 'vitest';
import { drawParagraphs, pairCodings, referenceOf, type SecondCoding } from '../../src/ingest/reliability.ts';
import type { Paragraph } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';

describe('paragraphs are drawn at random', () => {
  const corpus = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
  const drawn = (size: number, seed: string): string[] => drawParagraphs(corpus, size, seed).map(referenceOf);

  test('the same for the same seed, others for another, in the order of the corpus', () => {
    const all = corpus.texts.flatMap(({ paragraphs }) => paragraphs).map(referenceOf);
    expect(drawn(3, 'una')).toEqual(drawn(3, 'una'));
    expect(drawn(3, 'una')).toEqual(all.filter((one) => drawn(3, 'una').includes(one)));
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => drawn(3, seed).join())).size).toBeGreaterThan(1);
  });

  test('a larger draw holds the smaller one', () => {
    expect(drawn(5, 'una')).toEqual(expect.arrayContaining(drawn(2, 'una')));
  });
});

/** A paragraph whose words in brackets are the quotations of its records; `withdrawn` those of withdrawn ones. */
function paragraph(marked: string, withdrawn: readonly string[] = []): Paragraph {
  const reading = marked.replace(/[[\]]/g, '');
  const occurrences = [...marked.matchAll(/\[(.*?)\]/g)].map(([, quote = '']) => {
    const start = reading.indexOf(quote);
    const data = { class: 'act', domain: 'law', specificity: 0, doubtful: false };
    const gone = withdrawn.includes(quote) ? { withdrawn: 'Ya no.' } : {};
    return { start, end: start + quote.length, level: 'official', commitment: { data: { ...data, ...gone } } };
  });
  const one = { id: 'p1', text: { id: 'acta' }, reading, occurrences };
  for (const occurrence of occurrences) Object.assign(occurrence, { paragraph: one });
  return one as unknown as Paragraph;
}

const second = (...quotes: string[]): SecondCoding =>
  quotes.map((quote) => ({
    ...{ in: 'acta#p1', quote, why: 'porque sí' },
    ...{ class: 'call', domain: 'economy', specificity: 1, level: 'official', doubtful: true },
  }));

describe('two codings are of one place when their quotations overlap', () => {
  const cases: Record<string, { marked: string; quotes: string[]; pairs: [string | undefined, string?][] }> = {
    'the same words': {
      marked: 'Hoy [abrieron el puerto].',
      quotes: ['abrieron el puerto'],
      pairs: [['abrieron el puerto', 'abrieron el puerto']],
    },
    'more words, and fewer': {
      marked: '[Abrieron el puerto] y [cerraron la aduana].',
      quotes: ['cerraron', 'Abrieron el puerto y'],
      pairs: [
        ['Abrieron el puerto', 'Abrieron el puerto y'],
        ['cerraron la aduana', 'cerraron'],
      ],
    },
    'of two, the one that shares more words': {
      marked: '[Abrieron el puerto] y [cerraron la aduana].',
      quotes: ['puerto y cerraron la aduana'],
      pairs: [['Abrieron el puerto'], ['cerraron la aduana', 'puerto y cerraron la aduana']],
    },
    'words that the other has not': {
      marked: '[Abrieron el puerto] y cerraron la aduana.',
      quotes: ['cerraron la aduana'],
      pairs: [['Abrieron el puerto'], [undefined, 'cerraron la aduana']],
    },
    'nothing at all': { marked: '[Abrieron el puerto].', quotes: [], pairs: [['Abrieron el puerto']] },
  };

  test.each(Object.entries(cases))('%s', (_, { marked, quotes, pairs }) => {
    const units = pairCodings([paragraph(marked)], second(...quotes));
    expect(units.map((unit) => [unit.first?.quote, unit.second?.quote])).toEqual(
      pairs.map(([one, other]) => [one, other]),
    );
    expect(units.every((unit) => unit.in === 'acta#p1' && !('why' in (unit.second ?? {})))).toBe(true);
  });

  test('a withdrawn record is no coding; nor is a paragraph without any', () => {
    const one = paragraph('[Abrieron el puerto].', ['Abrieron el puerto']);
    expect(pairCodings([one], [{ in: 'acta#p1', none: true }])).toEqual([]);
  });

  test('words that are not there are refused', () => {
    expect(() => pairCodings([paragraph('Abrieron.')], second('cerraron'))).toThrow(
      'Cannot find «cerraron» exactly once in acta#p1',
    );
  });
});
