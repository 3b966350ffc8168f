import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../src/render/diff.ts';

/** `[-gone-]{+come+}`, as git prints it. */
const shown = (before: string, now: string): string =>
  wordDiff(before, now)
    .map(({ type, words }) => (type === 'same' ? words : type === 'gone' ? `[-${words}-]` : `{+${words}+}`))
    .join('');

describe('two wordings', () => {
  test.each([
    ['that are equal', 'Uno dos.', 'Uno dos.', 'Uno dos.'],
    ['with another word', 'El muelle viejo.', 'El muelle nuevo.', 'El muelle [-viejo-]{+nuevo+}.'],
    ['with words more', 'El muelle.', 'El muelle nuevo.', 'El muelle{+ nuevo+}.'],
    ['with words less', 'El muelle nuevo.', 'El nuevo.', 'El [-muelle -]nuevo.'],
    [
      'with several words in a row',
      'abrirán el canal hoy',
      'cerrarán un puerto hoy',
      '[-abrirán el canal-]{+cerrarán un puerto+} hoy',
    ],
    ['with an accent', 'El rio.', 'El río.', 'El [-rio-]{+río+}.'],
    ['with nothing in common', 'uno', 'dos', '[-uno-]{+dos+}'],
  ])('%s', (_, before, now, expected) => {
    expect(shown(before, now)).toBe(expected);
  });

  test('in a script without spaces are divided as it divides them', () => {
    expect(shown('双方支持合作。', '双方支持发展。')).toBe('双方支持[-合作-]{+发展+}。');
  });

  test('without the words of the other are the words of each', () => {
    const [before, now] = ['Las partes abrirán, hoy, el canal.', 'Las partes, mañana, cerrarán el viejo canal'];
    const runs = wordDiff(before, now);
    const of = (type: string): string => runs.flatMap((run) => (run.type === type ? [] : [run.words])).join('');
    expect([of('come'), of('gone')]).toEqual([before, now]);
  });

  test('of thousands of words that all differ are told at once', () => {
    const words = (sign: string): string => Array.from({ length: 5000 }, (_, index) => `${sign}${index}`).join(' ');
    expect(wordDiff(words('a'), words('b')).map(({ type }) => type)).toEqual(['gone', 'come']);
  });
});
