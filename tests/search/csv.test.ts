import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvFile } from '../../src/search/csv.ts';
import { readCsv } from '../csv.ts';

describe('a CSV file', () => {
  test.each([
    ['a', 'a'],
    ['a, b', '"a, b"'],
    ['«a» "b"', '"«a» ""b"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['@a, b', `"'@a, b"`],
    ['-a', "'-a"],
    ['', ''],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test('is read back as it was, but for the guard', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const guarded = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
        expect(readCsv(csvFile(rows))).toEqual(guarded);
      }),
    );
  });
});
