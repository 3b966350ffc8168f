import { describe, expect, test } from 'vitest';
import { count, formatNumber, formatWhen, list } from '../../src/i18n/format.ts';
import { strings } from '../../src/i18n/strings.ts';

const es = strings('es');
const en = strings('en');

describe('dates for readers', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-03', 'marzo de 2025', 'March 2025'],
    ['2025-03-01', '1 de marzo de 2025', '1 March 2025'],
    ['2025-03-13/2025-03-14', '13–14 de marzo de 2025', '13–14 March 2025'],
    ['2025-02-28/2025-03-03', '28 de febrero – 3 de marzo de 2025', '28 February – 3 March 2025'],
    ['2025-03/2025-04', 'marzo–abril de 2025', 'March–April 2025'],
    ['2024/2025', '2024–2025', '2024–2025'],
    ['2024-12-30/2025-01-02', '30 de diciembre de 2024 – 2 de enero de 2025', '30 December 2024 – 2 January 2025'],
    ['2025-03-13/2025-03-13', '13 de marzo de 2025', '13 March 2025'],
  ])('%s', (when, spanish, english) => {
    expect(formatWhen(when, es)).toBe(spanish);
    expect(formatWhen(when, en)).toBe(english);
  });
});

describe('numbers and lists', () => {
  test.each([
    [0, '0', '0'],
    [9999, '9999', '9999'],
    [10000, '10\u202f000', '10,000'],
    [1234567, '1\u202f234\u202f567', '1,234,567'],
  ])('%d', (n, spanish, english) => {
    expect(formatNumber(n, es)).toBe(spanish);
    expect(formatNumber(n, en)).toBe(english);
  });

  test('one and many', () => {
    expect([count(1, 'texts', es), count(2, 'texts', es)]).toEqual(['1 texto', '2 textos']);
  });

  test('a list as a sentence says it', () => {
    expect([list([], es), list(['a'], es), list(['a', 'b', 'c'], es)]).toEqual(['', 'a', 'a, b y c']);
  });
});
