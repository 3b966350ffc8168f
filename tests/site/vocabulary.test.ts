import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { keywordsOf } from '../../src/search/keyness.ts';
import { byInitial, perThousand, vocabularyOf, type Form } from '../../src/search/vocabulary.ts';
import { attribute, named, readPage, wordsOf, type Page } from './pages.ts';

const dist = inject('dist');
const corpus = loadCorpus(corpusFolder());
const { address } = corpus;
const vocabulary = vocabularyOf(corpus);
const letters = byInitial(vocabulary);

/** A page by its address, which may have encoded letters. */
const open = (href: string): Page => readPage(dist, `${decodeURI(href).slice(1)}index.html`);
/** The rows of a page's tables, without their heads and sums. */
const rowsOf = (page: Page): string[][] =>
  named(page, 'tbody')
    .flatMap(({ children }) => children.filter((row) => row.type === 'element'))
    .map(({ children }) => children.filter((cell) => cell.type === 'element').map(wordsOf));
const hrefsOf = (page: Page): string[] => named(page, 'a').flatMap((link) => attribute(link, 'href') ?? []);

const decimal = (n: number): string => n.toFixed(2).replace('.', ',');
const rowOf = ({ form, frequency, range }: Form): string[] => [
  form,
  String(frequency),
  decimal(perThousand(frequency, vocabulary.tokens)),
  String(range),
];

it('every form stands once in the vocabulary, under its letter, with its numbers', () => {
  expect(letters.size).toBeGreaterThan(20);
  for (const [letter, forms] of letters) {
    const page = open(address.vocabularyLetter(letter));
    expect(rowsOf(page)).toEqual(forms.map(rowOf));
    expect(hrefsOf(page)).toEqual(expect.arrayContaining(forms.map(({ form }) => address.concordance(`=${form}`))));
  }
});

it('the overview of the vocabulary leads to every letter, every text and the data, and every page to it', () => {
  const links = hrefsOf(open(address.vocabulary()));
  expect(links).toEqual(
    expect.arrayContaining([
      ...[...letters.keys()].map((letter) => address.vocabularyLetter(letter)),
      ...corpus.texts.map(({ id }) => address.keywords(id)),
      address.file('datos/vocabulario.csv'),
    ]),
  );
  expect(hrefsOf(open(address.home()))).toContain(address.vocabulary());
  expect(readFileSync(join(dist, 'datos/vocabulario.csv'), 'utf8').split('\r\n')).toHaveLength(
    vocabulary.forms.length + 2,
  );
});

it('the overview of the vocabulary has the most frequent forms without and with function words', () => {
  const rows = rowsOf(open(address.vocabulary()));
  expect(rows[0]).toEqual(rowOf(vocabulary.forms.find(({ form }) => form === 'rusia')!));
  expect(rows.slice(0, 30).map(([form]) => form)).not.toContain('de');
  expect(rows[30]).toEqual(rowOf(vocabulary.forms.find(({ form }) => form === 'de')!));
});

it.each(vocabulary.texts)('the vocabulary that is distinctive of $text.id has a page', (counted) => {
  const { tokens, text } = counted;
  const page = open(address.keywords(text.id));
  const rest = vocabulary.tokens - tokens;
  expect(rowsOf(page)).toEqual(
    keywordsOf(counted, vocabulary).map(({ form, here, elsewhere, g2, logRatio }) => [
      ...[form.form, decimal(g2), decimal(logRatio)],
      ...[String(here), decimal(perThousand(here, tokens))],
      ...[String(elsewhere), decimal(perThousand(elsewhere, rest)), String(form.range)],
    ]),
  );
  expect(hrefsOf(page)).toContain(address.text(text.id));
});
