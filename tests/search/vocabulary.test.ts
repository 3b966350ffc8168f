import { describe, expect, test } from 'vitest';
import { vocabulary as csv } from '../../src/exports/vocabulary.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { functionWords, isFunctionWord } from '../../src/search/function-words.ts';
import { byInitial, mostFrequent, perThousand, vocabularyOf } from '../../src/search/vocabulary.ts';
import { fold, formOf, wordsOf } from '../../src/model/words.ts';

const corpus = loadCorpus(corpusFolder(process.cwd(), 'content'));
const counted = vocabularyOf(corpus);

/** A corpus of texts that are a paragraph each. */
function corpusOf(texts: [words: string, language: string][], language: 'es' | 'en' = 'es'): Corpus {
  return {
    ...corpus,
    config: { ...corpus.config, language },
    texts: texts.map(([reading, language]) => ({
      ...corpus.texts[0]!,
      plan: { ...corpus.texts[0]!.plan, language },
      blocks: [
        { type: 'part', part: corpus.texts[0]!.parts[0]! },
        { ...corpus.texts[0]!.paragraphs[0]!, reading },
      ],
    })),
  };
}
const formsOf = (words: string): string[] => vocabularyOf(corpusOf([[words, 'es']])).forms.map(({ form }) => form);

describe('the vocabulary of the corpus', () => {
  /** What a plain expression counts in the same words, text by text. */
  const plain = corpus.texts.map(({ blocks }) => {
    const frequencies = new Map<string, number>();
    for (const block of blocks)
      if (block.type !== 'part')
        for (const [word] of block.reading.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
          const form = word.normalize('NFC').toLowerCase();
          frequencies.set(form, (frequencies.get(form) ?? 0) + 1);
        }
    return frequencies;
  });
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

  test('has in each text what a plain expression counts there, form by form', () => {
    const found = counted.texts.map(
      ({ forms, frequencies }) => new Map(forms.map(({ form }, index) => [form, frequencies[index]])),
    );
    expect(found).toEqual(plain);
    expect(counted.texts.map(({ tokens }) => tokens)).toEqual(plain.map((one) => sum(one.values())));
    expect(counted.tokens).toBeGreaterThan(4000);
  });

  test('adds up: frequency and range of every form, and the words of all', () => {
    expect(counted.tokens).toBe(sum(counted.texts.map(({ tokens }) => tokens)));
    expect(sum(counted.forms.map(({ frequency }) => frequency))).toBe(counted.tokens);
    expect(new Set(counted.forms.map(({ form }) => form))).toEqual(new Set(plain.flatMap((one) => [...one.keys()])));
    for (const { form, frequency, range } of counted.forms) {
      expect([form, frequency]).toEqual([form, sum(plain.map((one) => one.get(form) ?? 0))]);
      expect([form, range]).toEqual([form, plain.filter((one) => one.has(form)).length]);
    }
  });

  test('has each form under one initial', () => {
    const lists = byInitial(counted);
    expect([...lists.values()].flat()).toEqual(counted.forms);
    for (const [initial, forms] of lists)
      for (const { form } of forms)
        expect(fold(form).startsWith(initial) || (initial === 'numeros' && /^\p{N}/u.test(form))).toBe(true);
  });

  test('is counted once', () => {
    expect(vocabularyOf(corpus)).toBe(counted);
  });

  test('is a CSV file too, with every form in a line', () => {
    const [file] = csv.files(corpus);
    expect(file!.path).toBe('datos/vocabulario.csv');
    const [head, ...lines] = String(file!.content()).trimEnd().split('\r\n');
    expect(head).toBe('form,stem,frequency,texts,per_thousand');
    expect(lines.map((line) => line.split(',').slice(0, 4))).toEqual(
      counted.forms.map(({ form, stem, frequency, range }) => [form, stem, String(frequency), String(range)]),
    );
    expect(lines.find((line) => line.startsWith('acuerdos,'))).toMatch(/^acuerdos,acuerd,3,\d,0\.6941$/);
    expect(csv.files({ ...corpus, config: { ...corpus.config, vocabulary: false } })).toEqual([]);
  });
});

describe('forms', () => {
  test('are in the order of the Spanish alphabet, figures first, accents with their letter', () => {
    expect(formsOf('ñandú nube Zeta ápice apto más mas nz éste este 2020 15 Estado')).toEqual(
      '15 2020 ápice apto estado este éste mas más nube nz ñandú zeta'.split(' '),
    );
  });

  test('have an initial without its accent; ñ is a letter of its own', () => {
    const lists = byInitial(vocabularyOf(corpusOf([['Árbol año ñu 1.º Éste n 𐐀𐐁', 'es']])));
    expect([...lists].map(([initial, forms]) => [initial, ...forms.map(({ form }) => form)])).toEqual([
      ['numeros', '1'],
      ['a', 'año', 'árbol'],
      ['e', 'éste'],
      ['n', 'n'],
      ['ñ', 'ñu'],
      ['º', 'º'],
      ['𐐨', '𐐨𐐩'],
    ]);
  });

  test('by frequency; those of the same in their order', () => {
    const { forms } = vocabularyOf(corpusOf([['b a c c b d', 'es']]));
    expect(mostFrequent(forms, 3).map(({ form }) => form)).toEqual(['b', 'c', 'a']);
  });

  test('have the language of the corpus when a text of it has them, otherwise that of their text', () => {
    const { forms } = vocabularyOf(
      corpusOf([
        ['the nations no', 'en-GB'],
        ['no las naciones', 'es-AR'],
        ['no', 'es-VE'],
        ['no', 'en'],
        ['мир', 'ru'],
        ['nations', 'fr'],
      ]),
    );
    expect(forms.map(({ form, stem, language, functional }) => [form, stem, language, functional])).toEqual([
      ['las', 'las', 'es-AR', true],
      ['naciones', 'nacion', 'es-AR', false],
      ['nations', 'nation', 'en-GB', false],
      ['no', 'no', 'es-AR', false],
      ['the', 'the', 'en-GB', true],
      ['мир', 'мир', 'ru', false],
    ]);
  });

  test('are counted in a text without words', () => {
    expect(vocabularyOf(corpusOf([['…', 'es']]))).toMatchObject({ tokens: 0, forms: [], texts: [{ tokens: 0 }] });
    expect([perThousand(0, 0), perThousand(3, 1500)]).toEqual([0, 2]);
  });
});

describe('function words', () => {
  test.each(Object.entries(functionWords))('of %s are folded forms, one word each', (_, words) => {
    expect([...words].filter((word) => fold(word) !== word || wordsOf(word)[0] !== formOf(word))).toEqual([]);
  });

  test('leave out what carries meaning', () => {
    for (const word of ['no', 'ni', 'sin', 'contra', 'segun', 'si', 'mas', 'este'])
      expect([word, isFunctionWord(word, 'es')]).toEqual([word, false]);
    for (const word of ['not', 'no', 'nor', 'without', 'against', 'us'])
      expect([word, isFunctionWord(word, 'en')]).toEqual([word, false]);
    expect(isFunctionWord('de', 'es-VE')).toBe(true);
    expect(isFunctionWord('de', 'fr')).toBe(false);
  });
});
