import { describe, expect, test } from 'vitest';
import { fillAccessed, dayIn } from '../../src/site/client/accessed.ts';
import { escapeFragment, fragmentOf, mark, placesOf, printed, quote, wholeWords } from '../../src/site/client/words.ts';
import { passageEn, passageEs } from '../../src/i18n/passage.ts';

const number = (digits: string): string => mark + digits + mark;

describe('the words of a selection', () => {
  test.each([
    ['are completed', ['Las par', 'tes tien', 'en hoy'], ['Las ', 'partes tienen', ' hoy']],
    ['lose the space round them', ['Las', ' partes ', 'tienen'], ['Las ', 'partes', ' tienen']],
    ['keep their signs', ['dijo ', '«así»,', ' y'], ['dijo ', '«así»,', ' y']],
    [
      'do not take the number of a note for a digit',
      ['', 'en 2025', `${number('3')} y`],
      ['', 'en 2025', `${number('3')} y`],
    ],
    [
      'lose the numbers at their edges',
      [number('1'), `${number('2')} y ${number('3')}`, ''],
      [number('1') + number('2') + ' ', 'y', ` ${number('3')}`],
    ],
    ['have letters of any script', ['на', 'дежд', 'а'], ['', 'надежда', '']],
  ] as const)('%s', (_, cut, expected) => {
    expect(wholeWords(cut)).toEqual(expected);
  });

  test.each([
    ['', number('1'), ' y'],
    ['uno', ' ', 'dos'],
  ] as const)('are none in %j', (...cut) => {
    expect(wholeWords(cut)[1]).toBe('');
  });

  test('are printed without the numbers of notes', () => {
    expect(printed(`uno${number('12')} dos${number('*')}`)).toBe('uno dos');
  });
});

describe('a text fragment', () => {
  const page = 'Las partes acuerdan. Las Partes reiteran. Todas las partes acuerdan hoy.';
  test.each([
    ['of words that stand once', ['Las partes acuerdan. Las Partes ', 'reiteran', '. Todas'], 'reiteran'],
    [
      'of words that stand twice, in any case',
      ['Las partes acuerdan. ', 'Las Partes', ' reiteran.'],
      'acuerdan.-,Las%20Partes,-reiteran.',
    ],
    ['of words that a number touches', ['Todas las ', 'partes', `${number('3')} acuerdan hoy`], 'las-,partes,-3'],
    ['of words round a number', ['', `no${number('1')} consta`, ''], 'no1%20consta'],
  ] as const)('%s', (_, cut, expected) => {
    expect(fragmentOf(cut, page)).toBe(expected);
  });

  test('is not given when nothing tells two places apart', () => {
    expect(fragmentOf(['', 'igual', ''], 'igual igual')).toBe('');
  });

  test('escapes what has a meaning in it', () => {
    expect(escapeFragment('político-militar, «a» & b\u00a0c')).toBe(
      'pol%C3%ADtico%2Dmilitar%2C%20%C2%ABa%C2%BB%20%26%20b%20c',
    );
  });
});

describe('a quotation', () => {
  test.each([
    ['hoy y mañana', '«hoy y mañana»'],
    ['tomar “contramedidas”', '«tomar “contramedidas”»'],
    ['dijo: «así»', '«dijo: “así”»'],
    ['«dijo: “así”»', '«“dijo: ‘así’”»'],
  ])('of %s', (words, expected) => {
    expect(quote(words, passageEs.marks)).toBe(expected);
  });

  test('in English', () => {
    expect(quote('he said “so” «and»', passageEn.marks)).toBe('“he said ‘so’ «and»”');
  });
});

test.each([
  ['#d32', null, ['d32', 'd32']],
  ['#d32-d34', null, ['d32', 'd34']],
  ['#d32', 'd34', ['d32', 'd34']],
  ['#d32:~:text=a-,b', null, ['d32', 'd32']],
  ['', null, ['', '']],
] as const)('%s until %s names %s', (hash, until, places) => {
  expect(placesOf(hash, until)).toEqual(places);
});

describe('the day of access', () => {
  const day = new Date(2026, 8, 5, 23, 30);
  const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.';

  test.each([
    ['{d} {month} {y}', '5 Sept. 2026'],
    ['{month} {d}, {y}', 'Sept. 5, 2026'],
    ['{d} de {month} de {y}', '5 de Sept. de 2026'],
  ])('as %s', (pattern, expected) => {
    expect(dayIn(pattern, months, day)).toBe(expected);
  });

  test('is filled in wherever it belongs', () => {
    const place = (dataset: Record<string, string>) => ({ dataset, textContent: '____' });
    const full = place({ style: 'mla', pattern: '{d} {month} {y}', months });
    const [brief, other] = [place({ style: 'mla' }), place({ style: 'apa' })];
    const page = {
      querySelectorAll: () => [full, brief, other],
      querySelector: (selector: string) => (selector.includes('"mla"') ? full : null),
    } as unknown as ParentNode;
    fillAccessed(page, day);
    expect([full, brief, other].map(({ textContent }) => textContent)).toEqual([
      '5 Sept. 2026',
      '5 Sept. 2026',
      '____',
    ]);
  });
});
