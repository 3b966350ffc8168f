import { describe, expect, test } from 'vitest';
import { commitmentList } from '../../src/components/commitments.ts';
import { inLanguage } from '../../src/i18n/direction.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { Commitment } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { toHtml } from '../../src/render/html.ts';
import { renderText } from '../../src/render/text.ts';
import { viewOf } from '../../src/render/view.ts';
import { verbsOf, withVerb } from '../../src/components/verbs.ts';

const corpus = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
const ui = {
  corpus,
  address: corpus.address,
  t: strings('es'),
  language: 'es' as const,
  written: inLanguage('es', 'es'),
};
const [promise] = corpus.commitments as [Commitment];

describe('a verb in quoted words', () => {
  test.each([
    ['at their beginning', { start: 10, end: 13 }, '<b class=v>Uno</b> dos tres'],
    ['in their middle', { start: 14, end: 17 }, 'Uno <b class=v>dos</b> tres'],
    ['at their end', { start: 18, end: 22 }, 'Uno dos <b class=v>tres</b>'],
    ['that is all of them', { start: 10, end: 22 }, '<b class=v>Uno dos tres</b>'],
    ['that nobody named', undefined, 'Uno dos tres'],
  ])('%s', (_, verb, html) => {
    expect(toHtml(withVerb('Uno dos tres', { start: 10, end: 22 }, verb))).toBe(html);
  });
});

describe('the verbs of a record', () => {
  test('are those of its own words first, although a report stands before them', () => {
    expect(promise.occurrences.map(({ role }) => role)).toEqual(['reports', 'formula']);
    expect(verbsOf(promise).map(({ words }) => words)).toEqual(['construirá', 'prometió']);
  });

  test('stand there once, however often the words recur', () => {
    const twice = { ...promise, occurrences: [...promise.occurrences, ...promise.occurrences] };
    expect(verbsOf(twice).map(({ words }) => words)).toEqual(['construirá', 'prometió']);
  });

  test('are led by one in a list of records', () => {
    const list = toHtml([commitmentList([promise], ui)]);
    expect(list).toContain('<span>«construirá»</span> · Transporte');
    expect(list).not.toContain('prometió');
  });

  test('may be none', () => {
    const silent = { ...promise, occurrences: promise.occurrences.map((one) => ({ ...one, verb: undefined })) };
    expect(verbsOf(silent)).toEqual([]);
    expect(toHtml([commitmentList([silent], ui)])).not.toContain('«');
  });
});

test('a verb that two clauses share is marked once in its text', () => {
  const own = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
  const [occurrence] = own.commitments[1]!.occurrences;
  const { paragraph } = occurrence!;
  paragraph.occurrences.push({ ...occurrence!, end: occurrence!.end - 1 });
  const view = viewOf(paragraph.text, own.address, ui.language);
  expect(renderText(view, ui.t.reading)).toMatch(/[^>]<b class=v>reafirman<\/b>[^<]/);
});
