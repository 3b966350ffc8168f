import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeTex, toBiblatex } from '../../src/exports/citation/biblatex.ts';
import { toCsl } from '../../src/exports/citation/csl.ts';
import { citations } from '../../src/exports/citation/index.ts';
import { toRis } from '../../src/exports/citation/ris.ts';
import { oneLine } from '../../src/exports/citation/words.ts';
import type { CslItem } from '../../src/model/citation.ts';
import { corpus, items, textOf } from './cases.ts';
import { pandoc, readBiblatex, readCsl, readRis, readWithPandoc, type Told } from './parsers.ts';

/** Readers differ in whether they keep a no-break space. */
const plain = (told: Told): Told => JSON.parse(JSON.stringify(told).replaceAll('\u00a0', ' ')) as Told;

describe('RIS, BibLaTeX and CSL-JSON say the same to readers of others', () => {
  test.each(items)('%s', (_, item) => {
    const csl = plain(readCsl(toCsl([item], 'es')));
    const { type, ...ris } = readRis(toRis([item], 'es'));
    expect(plain(ris)).toEqual(csl);
    expect(type).toBe(item.type === 'article-newspaper' ? 'article-newspaper' : 'webpage');
    expect(plain(readBiblatex(toBiblatex([item], 'es')))).toEqual(csl);
  });

  // A second reader of BibLaTeX, where it is installed; the first is always there.
  test.runIf(pandoc).each(items)('pandoc: %s', (_, item) => {
    const { language: __, ...csl } = readCsl(toCsl([item], 'es'));
    const { language: ___, ...read } = readWithPandoc(toBiblatex([item], 'es'));
    expect(plain(read as Told)).toEqual(plain(csl as Told));
  });
});

test('RIS: lines end in CR LF, none is folded, and a record is closed', () => {
  const long = `${'palabra '.repeat(60)}fin`;
  const ris = toRis([{ ...items[0]![1], title: long }], 'es');
  expect(ris).toContain(`\r\nTI  - ${long}\r\n`);
  expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(ris.endsWith('\r\nER  - \r\n')).toBe(true);
  expect(ris).toMatch(/^TY {2}- (ELEC|NEWS)\r\n/);
});

test.each([
  ['50 % de A & B_1 #2 {x}', '50 \\% de A \\& B\\_1 \\#2 \\{x\\}'],
  ['C:\\~x^2 $', 'C:\\textbackslash{}\\textasciitilde{}x\\^{}2 \\$'],
  ["a -- b --- ``c'' ?`", "a -{}- b -{}-{}- `{}`c'{}' ?{}`"],
  ['«¿Qué?» ñ Ж 世', '«¿Qué?» ñ Ж 世'],
  ['una\nlínea\u0000', 'una línea'],
])('escapes %j for TeX', (words, escaped) => {
  expect(escapeTex(words)).toBe(escaped);
});

test('BibLaTeX: an institution is never divided, also not at «and» or a comma', () => {
  const name = 'Ministry of Trade and Industry, Valmar';
  const item: CslItem = { ...items[2]![1], author: [{ literal: name }, { literal: 'Ana Vidal' }] };
  expect(readBiblatex(toBiblatex([item], 'en')).authors).toEqual([name, 'Ana Vidal']);
});

test('three files for each text, of the text alone', () => {
  const texts = [textOf('uno', {}), textOf('dos', {})];
  const files = citations.files({ ...corpus, texts });
  expect(files.map(({ path }) => path)).toEqual(
    ['uno', 'dos'].flatMap((id) => ['bib', 'json', 'ris'].map((ending) => `textos/${id}/cita.${ending}`)),
  );
  expect(files.map(({ content }) => String(content())).every((content) => !content.includes('#'))).toBe(true);
});

describe('any words survive', () => {
  /** A line as schemas let it through: not blank, without lone surrogates. */
  const line = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...Array.from('ab \\{}%&$#_~^`\'"-,?!@=<>[]«»“”éЖ世')), minLength: 1 }),
    )
    // biblatex-csl-converter marks places of its own with U+0870 and U+0871, two Arabic letters.
    .filter((words) => words.isWellFormed() && !/[\u0870\u0871]/u.test(words) && oneLine(words) !== '');
  /** The words as formats of lines can have them, and as readers leave spaces. */
  const shown = (words: string): string => oneLine(words).replace(/\s+/gu, ' ').trim().normalize('NFC');
  const item = (own: Partial<CslItem>): CslItem => ({ ...items[2]![1], ...own });

  test('in BibLaTeX', () => {
    fc.assert(
      fc.property(line, line, (words, name) => {
        const read = readBiblatex(toBiblatex([item({ title: words, author: [{ literal: name }] })], 'es'));
        expect([read.title, ...read.authors].map(shown)).toEqual([words, name].map(shown));
      }),
      { numRuns: 300 },
    );
  });

  // A comma in a name is the one sign that RIS cannot hold: it parts family name and given name.
  test('in RIS', () => {
    const name = line.map((words) => words.replaceAll(',', ';'));
    fc.assert(
      fc.property(line, name, (words, name) => {
        const read = readRis(toRis([item({ title: words, author: [{ literal: name }] })], 'es'));
        expect([read.title, ...read.authors].map(shown)).toEqual([words, name].map(shown));
      }),
      { numRuns: 300 },
    );
  });
});
