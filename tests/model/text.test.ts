import { describe, expect, test } from 'vitest';
import { readingText, sourceText } from '../../src/model/document.ts';
import { consistsOf, countBare, findControl, normalize } from '../../src/model/normalize.ts';

describe('normalizing', () => {
  test.each([
    ['composes letters and accents', 'Kirguista\u0301n', 'Kirguistán'],
    ['makes no-break and thin spaces spaces', '15,6\u00a0%\u2009en\u202f2024', '15,6 % en 2024'],
    ['collapses spaces, tabs and line ends of every kind', 'a \t\r\n b\u0085c\u2028d\u3000e\u000bf', 'a b c d e f'],
    ['takes away spaces and byte order marks at the ends', '\uFEFF \u00a0a\u00a0 ', 'a'],
    ['keeps quotation marks, dashes, ligatures and soft hyphens', '“a” «b» — ﬁ co\u00adsa', '“a” «b» — ﬁ co\u00adsa'],
    ['makes nothing of nothing', ' \u00a0\n', ''],
  ])('%s', (_, source, text) => {
    expect(normalize(source)).toBe(text);
  });

  test('counts characters without white space, whatever their form', () => {
    expect(countBare(' Kirguistán \u00a0y 👩\n')).toBe(12);
    expect(consistsOf(' Kirguistán \u00a0y\n', ['Kirgu\u0085istán', ' y'])).toBe(true);
    expect(consistsOf('Kirguistán', ['Kirguis', 'tá'])).toBe(false);
    expect(consistsOf('Kirguistá', ['Kirguistá', 'n'])).toBe(false);
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
