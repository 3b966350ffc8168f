import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingText, sourceText } from '../../src/model/document.ts';
import {
  collapse,
  consistsOf,
  countBare,
  countNormalized,
  findControl,
  normalizations,
  normalize,
} from '../../src/model/normalize.ts';

describe('normalizing', () => {
  test.each([
    ['composes letters and accents', 'Kirguista\u0301n', 'Kirguistán'],
    ['makes no-break and thin spaces spaces', '15,6\u00a0%\u2009en\u202f2024', '15,6 % en 2024'],
    ['collapses spaces, tabs and line ends of every kind', 'a \t\r\n b\u0085c\u2028d\u3000e\u000bf', 'a b c d e f'],
    ['takes away spaces and byte order marks at the ends', '\uFEFF \u00a0a\u00a0 ', 'a'],
    ['keeps quotation marks, dashes and ligatures', '“a” «b» — ﬁ', '“a” «b» — ﬁ'],
    [
      'keeps joiners and direction marks',
      'می\u200cروم 👩\u200d👧 a\u200eb\u200fc\u061cd',
      'می\u200cروم 👩\u200d👧 a\u200eb\u200fc\u061cd',
    ],
    ['drops what shows nothing', 'co\u00adsa co\u200bsa co\u2060sa co\ufeffsa', 'cosa cosa cosa cosa'],
    ['drops embeddings, overrides and isolates', '\u202aa\u202c \u202eb\u202c \u2067c\u2069', 'a b c'],
    ['drops before it collapses', 'a \u200b \u00ad b', 'a b'],
    ['drops before it composes', 'e\u200b\u0301', 'é'],
    ['makes nothing of nothing', ' \u00a0\n', ''],
  ])('%s', (_, source, text) => {
    expect(normalize(source)).toBe(text);
  });

  test('counts characters without white space, whatever their form', () => {
    expect(countBare(' Kirguistán \u00a0y 👩\n')).toBe(12);
    expect(consistsOf(' Kirguistán \u00a0y\n', ['Kirgu\u0085istán', ' y'])).toBe(true);
    expect(consistsOf('Kirguistán', ['Kirguis', 'tá'])).toBe(false);
    expect(consistsOf('Kirguistá', ['Kirguistá', 'n'])).toBe(false);
    expect(countBare('co\u00adsa\u200b\u202a\ufeff')).toBe(4);
    expect(consistsOf('co\u00adsa', ['co', '\u2060sa'])).toBe(true);
    expect(consistsOf('a\u200cb', ['ab'])).toBe(false);
  });

  test('of what is NFC already drops before it collapses', () => {
    expect(collapse('a \u200b \u00ad b')).toBe('a b');
  });

  test('is counted by class', () => {
    const none = Object.fromEntries(normalizations.map(({ name }) => [name, 0]));
    expect(countNormalized('Kirguistán, a\u200eb')).toEqual(none);
    expect(countNormalized('\ufeffa\r\n\rb\t\u00a0\u202f\u2009c   d\u00ad\u200b\u2060\u2066\u2069\n')).toEqual({
      ...{ crlf: 1, cr: 1, tab: 1, noBreakSpace: 2, otherSpace: 1, spaceRun: 1 },
      ...{ softHyphen: 1, zeroWidth: 2, byteOrderMark: 1, bidiControl: 2, decomposed: 0 },
    });
    // Two letters with accents apart, one of them with something unseen between; a Hangul syllable; the ohm sign.
    expect(countNormalized('e\u0301 o\u200b\u0301 \u1112\u1161\u11ab \u2126 á')).toEqual({
      ...none,
      ...{ zeroWidth: 1, decomposed: 8 },
    });
  });

  test('is documented as it is done', () => {
    const rows = normalizations.map(
      ({ name, pattern, becomes }) => `| \`${name}\` | \`${pattern.source.replaceAll('|', '\\|')}\` | ${becomes} |`,
    );
    const page = readFileSync('docs/normalization.md', 'utf8').replace(/ +/g, ' ');
    expect(page.split('\n').filter((row) => row.startsWith('| `'))).toEqual(rows);
  });
});

describe('a character that no page can hold', () => {
  test.each([
    ['ninguno: á, «», 👩, tab\t, no-break\u00a0, soft\u00ad', undefined],
    ['uno\u0000', { offset: 3, name: 'U+0000' }],
    ['uno\u0096', { offset: 3, name: 'U+0096' }],
    ['\uFFFE', { offset: 0, name: 'U+FFFE' }],
  ])('in `%s` is %o', (text, found) => {
    expect(findControl(text)).toEqual(found);
  });
});

test('emended words are read by their reading and compared by their form in the source', () => {
  const inlines = [
    { type: 'text', value: 'El ' },
    { type: 'sic', sic: 'kirguísSadir', corr: 'kirguís, Sadir' },
    { type: 'text', value: ' Zhapárov' },
  ] as const;
  expect(readingText(inlines)).toBe('El kirguís, Sadir Zhapárov');
  expect(sourceText(inlines)).toBe('El kirguísSadir Zhapárov');
});
