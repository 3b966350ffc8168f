import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabularyDocuments } from '../../src/components/vocabulary-page.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { forgetSite, provideSite } from '../../src/site/corpus.ts';
import { writeDocuments } from '../../src/site/documents.ts';
import { filesOf } from '../site/build.ts';

const small = loadCorpus(corpusFolder('tests/fixtures/small', '.'));

/** The small corpus with other words in its first text, and the others left out when `alone`. */
function corpusOf(reading: string, alone = false): Corpus {
  const [first, ...rest] = small.texts;
  const text = { ...first!, blocks: [{ ...first!.paragraphs[0]!, reading }] };
  return { ...small, texts: [text, ...(alone ? [] : rest)] };
}

/** The pages of a corpus by their addresses. */
function pagesOf(corpus: Corpus): Map<string, { title: string; body: string }> {
  provideSite({
    ...{ corpus, language: 'es', languages: ['es'], built: true, pdf: false, searchIndex: '' },
    ...{ textHtml: () => '', report: () => undefined as never },
  });
  return new Map(vocabularyDocuments.documents(corpus).map(({ href, make }) => [href, make()]));
}
const titlesOf = (pages: Map<string, { title: string }>): string[] => [...pages.values()].map(({ title }) => title);

describe('the pages of the vocabulary', () => {
  afterAll(forgetSite);

  test('of many forms of a letter are several, each with its own title', () => {
    const words = Array.from({ length: 21 }, (_, index) => `z${index}`).join(' ');
    const pages = pagesOf(corpusOf(words));
    // The small corpus has ten entries a page.
    const paths = [...pages.keys()].filter((href) => href.includes('/z/'));
    expect(paths).toEqual(['', 'pagina/2/', 'pagina/3/'].map((page) => `/bahia/vocabulario/z/${page}`));
    expect(titlesOf(pages).filter((title, index, all) => all.indexOf(title) !== index)).toEqual([]);
    expect(pages.get('/bahia/vocabulario/z/pagina/3/')!.body).toContain('>z9</a>');
  });

  test('name a letter by its capital, but where two letters have the same', () => {
    const titles = titlesOf(pagesOf(corpusOf('ñu isla ıspanya ßx 7', true)));
    expect(titles.slice(1, -1)).toEqual(['Números', 'I', 'Ñ', 'ß', 'ı'].map((letter) => `Vocabulario: ${letter}`));
  });

  test('say in which language forms of another are', () => {
    const corpus = corpusOf('سلام мир', true);
    const [text] = corpus.texts;
    const other = { ...corpus, texts: [{ ...text!, plan: { ...text!.plan, language: 'ar' } }] };
    expect(pagesOf(other).get('/bahia/vocabulario/')!.body).toContain(
      '<a href="/bahia/concordancia/?q=%3D%D8%B3%D9%84%D8%A7%D9%85" lang=ar dir=rtl>سلام</a>',
    );
  });

  test('of a text say why there is nothing to show', () => {
    const id = small.texts[0]!.id;
    const body = (corpus: Corpus): string => pagesOf(corpus).get(`/bahia/vocabulario/texto/${id}/`)!.body;
    expect(body(corpusOf('Una palabra.', true))).toContain('no tiene otro texto');
    expect(body(corpusOf('Una palabra.'))).toContain('Ninguna forma alcanza el umbral');
    expect(body(corpusOf('zas zas zas zas'))).toContain('>zas</a>');
  });

  test('of a text with more than a hundred keywords say how many more there are', () => {
    const words = Array.from({ length: 103 }, (_, index) => `z${index}`.concat(' ').repeat(20)).join('');
    const corpus = corpusOf(words);
    const long = { ...small.texts[1]!, blocks: [{ ...small.texts[1]!.paragraphs[0]!, reading: 'agua '.repeat(5000) }] };
    const pages = pagesOf({ ...corpus, texts: [corpus.texts[0]!, long] });
    const { body } = pages.get(`/bahia/vocabulario/texto/${small.texts[0]!.id}/`)!;
    expect(body.match(/<tr>/g)).toHaveLength(101);
    expect(body).toContain('Hay 3 más');
  });

  test('are none when the corpus does without', () => {
    expect(pagesOf({ ...small, config: { ...small.config, vocabulary: false } })).toEqual(new Map());
  });
});

describe('the files of the vocabulary', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    forgetSite();
  });

  test('have the names of their letters, and their pages the encoded addresses', () => {
    const corpus = corpusOf('ñandú', true);
    pagesOf(corpus);
    mkdirSync(join(folder, 'vocabulario/_'), { recursive: true });
    writeFileSync(join(folder, 'vocabulario/_/index.html'), 'https://a.test/bahia/vocabulario/_/ @@title@@');
    writeDocuments(corpus, [vocabularyDocuments], folder, () => '');
    expect(filesOf(folder)).toEqual([
      'vocabulario/index.html',
      `vocabulario/texto/${corpus.texts[0]!.id}/index.html`,
      'vocabulario/ñ/index.html',
    ]);
    expect(readFileSync(join(folder, 'vocabulario/ñ/index.html'), 'utf8')).toBe(
      'https://a.test/bahia/vocabulario/%C3%B1/ Vocabulario: Ñ',
    );
  });
});
