import { expect, test } from 'vitest';
import { loadedWords, Neutrality, quotations } from '../../src/model/neutrality.ts';

const word = (...forms: string[]) => ({ forms, side: 'norte', why: 'Inventado.', instead: 'otra cosa' });
const list = Neutrality.parse({
  sides: { norte: 'Habla por el norte' },
  words: [
    word('hostil(es)'),
    word('ilegítim[oa](s)'),
    word('golpe de Estado'),
    word('golpe'),
    { ...word('régimen', 'regímenes'), except: ['régimen de pesca'] },
  ],
});
const find = loadedWords(list);

test.each<[text: string, found: string[]]>([
  ['Los pasos hostiles del otro.', ['hostiles']],
  ['HOSTIL y Hostil.', ['HOSTIL', 'Hostil']],
  ['ilegítimas, ilegítimo, ilegitimo', ['ilegítimas', 'ilegítimo']],
  // Whole words; hyphens and signs end one.
  ['hostilidad, inhostil, «no-hostil» y hostil-ia', ['hostil']],
  ['un golpe\nde Estado', ['golpe\nde Estado']],
  ['un golpe de mar', ['golpe']],
  ['el régimen de pesca y el régimen', ['régimen']],
  // In quotation marks they are somebody’s.
  ['«pasos hostiles» y hostiles', ['hostiles']],
  ['«los “hostiles” y ‘hostiles’ hostiles» “hostil” ‘hostil’ "hostil" hostil', ['hostil']],
  ['"uno" hostil "dos"', ['hostil']],
  ["dijo “no es 'hostil' d’aquí” hostil", ['hostil']],
  // A mark that is never closed frees nothing.
  ['«uno hostil', ['hostil']],
  ['uno» hostil', ['hostil']],
  ['l’otro hostil l’altro', ['hostil']],
])('%j: %j', (text, found) => {
  expect(find(text).map((use) => use.found)).toEqual(found);
  for (const use of find(text)) expect(text.slice(use.start, use.start + use.found.length)).toBe(use.found);
});

test('a use knows its word', () => {
  expect(find('un golpe de Estado')[0]!.word).toBe(list.words[2]);
});

test('an empty list finds nothing', () => {
  expect(loadedWords({ sides: {}, words: [] })('hostil')).toEqual([]);
});

test.each<[text: string, quoted: string[]]>([
  ['a «b» c «d «e» f» g', ['«b', '«e', '«d «e» f']],
  ['„a“ “b” "c" "d', ['„a', '“b', '"c']],
])('quotations of %s', (text, quoted) => {
  expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

test.each<[what: string, words: unknown[], message: string]>([
  ['a side that there is not', [{ ...word('x'), side: 'sur' }], 'expected one of norte'],
  ['a form twice', [word('x'), word('x')], 'it is listed twice'],
  ['a sign that is no pattern', [word('x*')], 'expected words such as'],
  ['no form', [word()], 'expected at least one form'],
])('%s is refused', (_, words, message) => {
  const { error } = Neutrality.safeParse({ sides: { norte: 'Norte' }, words });
  expect(error?.issues[0]?.message).toContain(message);
});
