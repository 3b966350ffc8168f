import { describe, expect, test } from 'vitest';
import { parallelsPages } from '../../src/components/parallels.ts';
import { uiOf } from '../../src/components/ui.ts';
import { parallels as data } from '../../src/exports/parallels.ts';
import { readingStrings } from '../../src/i18n/reading.ts';
import type { Parallel } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { pageOfParallel, parallelsOnPage } from '../../src/render/parallel.ts';
import { renderText } from '../../src/render/text.ts';
import { viewOf } from '../../src/render/view.ts';

const corpus = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
const ui = uiOf(corpus);
const pages = new Map(parallelsPages(corpus).map(({ path, make }) => [path, make]));
const body = (path: string | undefined): string => pages.get(path)!(ui).body;

describe('the pages of parallels', () => {
  test('are an index, and one of each pair of texts', () => {
    expect([...pages.keys()]).toEqual([undefined, 'acta-del-puerto/acta-del-puerto', 'acta-del-puerto/nota-del-faro']);
    expect(parallelsPages({ ...corpus, parallels: [] })).toEqual([]);
  });

  test('count by kind what was accepted', () => {
    expect(body(undefined)).toContain('aceptados: 3 · rechazados: 1');
    expect(body(undefined)).toMatch(/<b>Omisiones: 1<\/b>.*<b>Palabras comunes: 0<\/b>.*<b>Contrastes: 1<\/b>/);
  });

  test('show both sides, what they share and what not', () => {
    const html = body('acta-del-puerto/acta-del-puerto');
    expect(html).toContain('<article class=parallel id=x-0001>');
    expect(html).toMatch(/Portuaria <span class=said><u>prometió<\/u><\/span> «si hay/);
    expect(html).toContain('<span class=said><u>antes de 2027</u></span>');
    expect(body('acta-del-puerto/nota-del-faro')).toContain('<u>tendrán luz propia</u>');
  });

  test('keep the rejected and the withdrawn, with their reasons', () => {
    expect(body('acta-del-puerto/acta-del-puerto')).toMatch(
      /Candidatos rechazados<\/h2>.*<li id=x-0003>.*<q>muelle nuevo<\/q>\. Es el mismo muelle/,
    );
    expect(body('acta-del-puerto/nota-del-faro')).toMatch(
      /Retirados<\/h2>.*<li id=x-0005>.*<q>la Cofradía de la Bahía<\/q> \/ .*Un nombre no es un paralelo\./,
    );
  });

  test('keep a parallel where it was published, whatever comes after it', () => {
    const pair = { texts: corpus.parallels[0]!.texts, parallels: [] as Parallel[] };
    const [one] = corpus.parallels[0]!.parallels;
    for (let number = 1; number <= parallelsOnPage + 1; number++)
      pair.parallels.push({ ...one!, pair, id: `x-${String(number).padStart(4, '0')}` });
    expect(pair.parallels.map(pageOfParallel).lastIndexOf(1)).toBe(parallelsOnPage - 1);
    expect(parallelsPages({ ...corpus, parallels: [pair] }).map(({ path }) => path)).toEqual([
      undefined,
      'acta-del-puerto/acta-del-puerto',
      'acta-del-puerto/acta-del-puerto/pagina/2',
    ]);
  });
});

describe('a paragraph', () => {
  const html = (text: number, language: 'es' | 'en' = 'es'): string =>
    renderText(viewOf(corpus.texts[text]!, corpus.address, language), readingStrings[language]);

  test('says what it does to another, and the other what is done to it', () => {
    const place = '/bahia/paralelos/acta-del-puerto/acta-del-puerto/#';
    expect(html(1)).toContain(
      `<a href=${place}x-0001>Paralelos</a>: refuerza y omite en parte el párr. <a href=#d2>d2</a>`,
    );
    expect(html(1)).toContain(
      `<a href=${place}x-0001>Paralelos</a>: lo refuerza y omite en parte el párr. <a href=#n1>n1</a>`,
    );
    expect(html(1, 'en')).toContain(': strengthened and omitted in part in para. <a href=#n1>n1</a>');
  });

  test('leads to that of another text', () => {
    expect(html(0)).toMatch(
      /#x-0004>Paralelos con «[^»]+»<\/a>: contrasta con el párr\. <a href=\/bahia\/textos\/acta-del-puerto\/#d4>d4<\/a>/,
    );
  });

  test('is silent about the rejected and the withdrawn', () => {
    expect(html(0) + html(1)).not.toMatch(/x-0003|x-0005/);
  });
});

test('the data have all, with the words of both sides', () => {
  const [file] = data.files(corpus);
  const { parallels } = JSON.parse(file!.content() as string) as { parallels: { id: string; from: object }[] };
  expect(parallels.map(({ id }) => id)).toEqual(['x-0001', 'x-0002', 'x-0003', 'x-0004', 'x-0005']);
  expect(parallels[0]!.from).toMatchObject({ text: 'acta-del-puerto', paragraph: 'n1', quote: 'prometió' });
});
