/** What is still being typed is guessed from the lexicon of the corpus. */
import { expect, test } from 'vitest';
import { sizes } from '../../src/search/format.ts';
import { guess } from '../../src/search/guess.ts';
import { all, invented, open, word } from './opened.ts';

const texts = [
  [
    'El país y los países del paisaje: país, país, país, países.',
    'La cooperación con la Comunidad, la cooperación y la cooperativa; se cooperó: origen, orilla, orígenes, orillas.',
  ],
];

test.each([
  ['finished words stand as they are', 'la cooperación ', 'la cooperación '],
  ['several words that begin so are not guessed', 'ori', undefined],
  ['two letters are too few', 'pa', undefined],
  ['most of what begins so is one word', 'pai', 'país'],
  ['accents typed narrow the guess', 'los paí', 'los país'],
  ['so do letters', 'países', 'países'],
  ['words are not completed in quotation marks', '"la coopera', undefined],
  ['but after them', '"la" coopera', '"la" cooperación'],
  ['what no word begins with is left alone', 'xyz', undefined],
  ['and after a sign', '=comuni', '=comunidad'],
])('%s', async (_, typed, expected) => {
  const { reader } = await open(sizes, invented(texts));
  expect(await guess(typed, reader)).toBe(expected);
});

test.each(['Rusia y la ', '"', '-"'])('a name is completed when no other begins so, after %s', async (before) => {
  const { reader } = await open();
  expect(await guess(`${before}Organización del Tratado de Seguridad c`, reader)).toBe(
    `${before}Organización del Tratado de Seguridad colectiva`,
  );
});

test('a long query loads no more than a short one', async () => {
  const { reader, asked } = await open({ ...sizes, lexicon: 300 });
  const words = all.join(' ').match(word)!.slice(0, 500);
  await guess(`${words.join(' ')} segurid`, reader);
  expect(asked.length).toBeLessThan(25);
});
