import { expect, test } from 'vitest';
import { cslDate, openingWords, whenOfCsl } from '../../src/model/citation.ts';
import { end, toElements, toText, type Run } from '../../src/render/citation/runs.ts';
import { toHtml } from '../../src/render/html.ts';
import { el } from '../../src/render/element.ts';
import { withBreaks } from '../../src/render/citation/breaks.ts';
import { names, quoted } from '../../src/render/citation/elements.ts';

test.each([
  ['Una frase corta.', 'Una frase corta'],
  ['¿Qué quiere decir?', '¿Qué quiere decir?'],
  ['uno dos tres cuatro cinco seis siete ocho', 'uno dos tres cuatro cinco seis siete ocho'],
  ['uno dos tres cuatro cinco seis siete ocho, nueve', 'uno dos tres cuatro cinco seis siete ocho…'],
  ['Dijo: «uno dos “tres cuatro cinco seis siete” ocho».', 'Dijo: «uno dos “tres cuatro cinco seis siete”…»'],
  ['Dijo: «uno dos tres» y cuatro cinco seis siete', 'Dijo: «uno dos tres» y cuatro cinco seis…'],
  ['世'.repeat(100), `${'世'.repeat(80)}…`],
])('opening words of %j', (reading, opening) => {
  expect(openingWords(reading)).toBe(opening);
});

test.each(['2025', '2025-03', '2025-03-13', '2025-03-13/2025-03-14', '2025-12/2026-01'])(
  '%s there and back',
  (when) => {
    expect(whenOfCsl(cslDate(when))).toBe(when);
  },
);

/** What ends an element, in Spanish and in English. */
test.each<[Run, string, string, string, string]>([
  ['Título', 'Título.', 'Título.', 'Título,', 'Título,'],
  ['s. f.', 's. f.', 's. f.', 's. f.,', 's. f.,'],
  ['¿Qué?', '¿Qué?', '¿Qué?', '¿Qué?,', '¿Qué?,'],
  ['«¿Qué?»', '«¿Qué?».', '«¿Qué?».', '«¿Qué?»,', '«¿Qué?»,'],
  ['“Qué”', '“Qué”.', '“Qué.”', '“Qué”,', '“Qué,”'],
  ['“¿Qué?”', '“¿Qué?”.', '“¿Qué?”', '“¿Qué?”,', '“¿Qué?,”'],
  ['“a ‘b…’”', '“a ‘b…’”.', '“a ‘b…’”', '“a ‘b…’”,', '“a ‘b…,’”'],
  [{ italic: 'Vale!' }, 'Vale!', 'Vale!', 'Vale!,', 'Vale!,'],
])('the end of %j', (run, esStop, enStop, esComma, enComma) => {
  expect(toText(end([run], '.', 'es'))).toBe(esStop);
  expect(toText(end([run], '.', 'en'))).toBe(enStop);
  expect(toText(end([run], ',', 'es'))).toBe(esComma);
  expect(toText(end([run], ',', 'en'))).toBe(enComma);
});

test('quotation marks, and those within', () => {
  expect(quoted('La «alianza»', 'es')).toBe('«La “alianza”»');
  expect(quoted('La «alianza» “b”', 'en')).toBe('“La ‘alianza’ ‘b’”');
});

test.each([
  [['Ana', 'Bea'], 'Ana y Bea'],
  [['Ana', 'Instituto'], 'Ana e Instituto'],
  [['Ana', 'Hilda'], 'Ana e Hilda'],
  [['Ana', 'Hierro'], 'Ana y Hierro'],
])('names: %j', (all, told) => {
  expect(
    names(
      all.map((literal) => ({ literal })),
      ' y ',
    ),
  ).toBe(told);
});

test('as HTML the day of access is a blank that says how its style writes a day', () => {
  const runs: Run[] = ['A & B, ', { italic: '<C>' }, ', ', { accessed: true }, '.'];
  expect(toHtml(toElements(runs, 'mla', 'en') as never)).toBe(
    'A &#x26; B, <i>&#x3C;C></i>, <span class=accessed data-style=mla data-pattern="{d} {month} {y}" ' +
      'data-months="Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.">________</span>.',
  );
  expect(toHtml(toElements([{ accessed: true }], 'chicago', 'es') as never)).toContain(
    'data-pattern="{d} de {month} de {y}"',
  );
  expect(toText(runs, '22 Nov. 2026')).toBe('A & B, <C>, 22 Nov. 2026.');
});

test.each([
  ['https://a.example/textos/uno/#d1.', 'https://a.example/<wbr>textos/<wbr>uno/#d1.'],
  ['En https://a.example/b/c. Y/o', 'En https://a.example/<wbr>b/<wbr>c. Y/o'],
  ['y/o', 'y/o'],
])('%s may break after the slashes of addresses, and reads the same', (words, html) => {
  expect(toHtml(withBreaks([el('i', {}, [words])]))).toBe(`<i>${html}</i>`);
});
