import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Link, type Row } from '../../src/model/align.ts';

/** Rows in short: `0 = 2, (1 → 3)` is a joined row, `1, 2 | 0, 1` one of passages without a counterpart. */
function short(rows: readonly Row[]): string[] {
  return rows.map(({ a, isJoined, b }) => {
    const places = b.map((place) => {
      if (place.type === 'apart') return `${place.b}`;
      if (place.type === 'joined') return `${place.moved ? '!' : '='}${place.b}`;
      return place.type === 'moved' ? `(${place.b} → ${place.beside})` : `“${place.b}” → ${place.beside}`;
    });
    return `${a.join(' ')} ${isJoined ? '=' : '|'} ${places.join(' ')}`.trim();
  });
}

/** `0-2` links the first passage of the one with the third of the other. */
const linksOf = (words: string): Link[] =>
  words.split(' ').flatMap((word) => {
    const [a, b] = word.split('-').map(Number);
    return a === undefined || b === undefined ? [] : [{ a, b }];
  });

describe('two texts side by side', () => {
  const cases: [what: string, a: number, b: number, links: string, rows: string[]][] = [
    ['with nothing in common', 2, 3, '', ['0 1 | 0 1 2']],
    ['of no passages', 0, 0, '', []],
    ['in the same order', 2, 2, '0-0 1-1', ['0 = =0', '1 = =1']],
    ['with passages between on both sides', 4, 4, '1-2 3-3', ['0 | 0 1', '1 = =2', '2 |', '3 = =3']],
    ['with passages after the last', 2, 3, '0-0', ['0 = =0', '1 | 1 2']],
    ['one with two of the other, and one between', 1, 3, '0-0 0-2', ['0 = =0 1 =2']],
    ['two with one: it stands where most joins it', 2, 1, '0-0 1-0 1-0', ['0 = “0” → 1', '1 = =0']],
    ['two with one, evenly: with the first', 2, 1, '0-0 1-0', ['0 = =0', '1 = “0” → 0']],
    ['crossing: most links keep their order', 2, 2, '0-1 1-0 1-0', ['0 = !1', '1 = =0', '| (1 → 0)']],
    [
      'crossing: what is moved is told in its own place',
      3,
      4,
      '0-2 0-2 1-3 1-3 2-1',
      ['| 0 (1 → 2)', '0 = =2', '1 = =3', '2 = !1'],
    ],
    [
      'what is moved stands where most joins it',
      3,
      2,
      '0-1 0-1 0-1 1-0 2-0 2-0',
      ['| (0 → 2)', '0 = =1', '1 = “0” → 2', '2 = !0'],
    ],
    [
      'what waits comes before the next in order, not before what is moved',
      3,
      3,
      '0-0 1-2 1-2 2-1',
      ['0 = =0', '| (1 → 2)', '1 = =2', '2 = !1'],
    ],
  ];
  test.each(cases)('%s', (_, a, b, links, rows) => {
    expect(short(align(a, b, linksOf(links)))).toEqual(rows);
  });

  const texts = fc.record({ a: fc.nat(12), b: fc.nat(12) }).chain(({ a, b }) => {
    const link = fc.record<Link>({ a: fc.nat(Math.max(0, a - 1)), b: fc.nat(Math.max(0, b - 1)) });
    const maxLength = a === 0 || b === 0 ? 0 : 20;
    return fc.record({ a: fc.constant(a), b: fc.constant(b), links: fc.array(link, { maxLength }) });
  });
  const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

  test('have every passage of the first once, in its order', () => {
    fc.assert(
      fc.property(texts, ({ a, b, links }) => {
        expect(align(a, b, links).flatMap((row) => row.a)).toEqual(range(a));
      }),
    );
  });

  test('have every passage of the second in full once, and each in its order or named there', () => {
    fc.assert(
      fc.property(texts, ({ a, b, links }) => {
        const places = align(a, b, links).flatMap((row) => row.b);
        const full = places.filter(({ type }) => type === 'joined' || type === 'apart');
        expect(full.map((one) => one.b).sort((x, y) => x - y)).toEqual(range(b));
        const own = places.filter((one) => one.type !== 'again' && !(one.type === 'joined' && one.moved));
        expect(own.map((one) => one.b)).toEqual(range(b));
      }),
    );
  });

  test('have both sides of every link in one row, and no others; what is elsewhere is where it is said to be', () => {
    fc.assert(
      fc.property(texts, ({ a, b, links }) => {
        const rows = align(a, b, links);
        const joined = rows.flatMap((row) =>
          row.b.flatMap((one) => (one.type === 'joined' || one.type === 'again' ? [`${row.a.join()}-${one.b}`] : [])),
        );
        expect(joined.toSorted()).toEqual([...new Set(links.map((one) => `${one.a}-${one.b}`))].sort());
        const home = new Map(
          rows.flatMap((row) => row.b.flatMap((one) => (one.type === 'joined' ? [[one.b, row.a[0]] as const] : []))),
        );
        for (const one of rows.flatMap((row) => row.b))
          if (one.type === 'moved' || one.type === 'again') expect(home.get(one.b)).toBe(one.beside);
      }),
    );
  });

  test('keep as many links in the order of both as there can be', () => {
    const weight = (links: readonly Link[], a: number, b: number): number =>
      links.filter((one) => one.a === a && one.b === b).length;
    /** The most links of any choice from these places on that goes forward in both texts. */
    const most = (links: readonly Link[], a = 0, b = 0): number =>
      Math.max(
        0,
        ...links
          .filter((one) => one.a >= a && one.b >= b)
          .map((one) => weight(links, one.a, one.b) + most(links, one.a, one.b + 1)),
      );
    const few = fc.array(fc.record({ a: fc.nat(4), b: fc.nat(4) }), { maxLength: 8 });
    fc.assert(
      fc.property(few, (links) => {
        const kept = align(5, 5, links).flatMap((row) =>
          row.b.flatMap((one) => (one.type === 'joined' && !one.moved ? weight(links, row.a[0]!, one.b) : [])),
        );
        expect(kept.reduce((sum, one) => sum + one, 0)).toBe(most(links));
      }),
    );
  });
});
