import { describe, expect, test } from 'vitest';
import { findParallels } from '../../src/ingest/suggest/parallels.ts';
import type { Corpus, Parallel, Paragraph, Text } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { planOf } from './plan.ts';

const small = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
const [like] = small.texts;

/** A text of which nothing is known but its words; `press:` begins a paragraph of a press report. */
function textOf(id: string, ...readings: string[]): Text {
  const paragraphs: Paragraph[] = [];
  const text: Text = { ...like!, id, plan: planOf(), paragraphs };
  readings.forEach((words, index) => {
    const press = words.startsWith('press:');
    const part = { prefix: press ? 'n' : 'd', label: 'x', level: press ? 'press' : 'official', from: 1 } as const;
    const reading = words.replace('press:', '');
    paragraphs.push({ ...like!.paragraphs[0]!, id: `d${index + 1}`, text, part, reading, mentions: [] });
  });
  return text;
}

const corpusOf = (texts: Text[], parallels: Corpus['parallels'] = []): Corpus => ({ ...small, texts, parallels });
const shown = (corpus: Corpus, texts?: Text[]): string[] =>
  findParallels(corpus, texts).map(({ from, to }) => {
    const words = ({ paragraph, span }: typeof from): string => paragraph.reading.slice(span.start, span.end);
    const same = words(from) === words(to) ? '' : ` / ${words(to)}`;
    return `${from.paragraph.text.id}#${from.paragraph.id} → ${to.paragraph.text.id}#${to.paragraph.id}: ${words(from)}${same}`;
  });

const filler = ['Una frase cualquiera sin nada.', 'Otra cosa distinta ocurre hoy.', 'Nada se parece a esto aquí.'];

describe('candidates', () => {
  test.each<[string, Text[], string[]]>([
    [
      'are words in common, whatever their case, accents and signs',
      [textOf('a', 'El muelle nuevo tendrá luz.', ...filler), textOf('b', 'Será «el MUELLE nuevo, tendra luz».')],
      ['b#d1 → a#d1: el MUELLE nuevo, tendra luz / El muelle nuevo tendrá luz'],
    ],
    [
      'are about the official words, in a report',
      [textOf('a', 'press:Dijo: el muelle nuevo tendrá luz.', ...filler), textOf('b', 'El muelle nuevo tendrá luz.')],
      ['a#d1 → b#d1: el muelle nuevo tendrá luz / El muelle nuevo tendrá luz'],
    ],
    [
      'are not in paragraphs of a part that follow each other',
      [textOf('a', 'El muelle nuevo tendrá luz.', 'El muelle nuevo tendrá luz.', ...filler)],
      [],
    ],
    [
      'are in paragraphs of two parts that follow each other',
      [textOf('a', 'press:El muelle nuevo tendrá luz.', 'El muelle nuevo tendrá luz.', ...filler)],
      ['a#d1 → a#d2: El muelle nuevo tendrá luz'],
    ],
    [
      'are not words that say nothing',
      [textOf('a', 'Fue de los que ha en la mar.', ...filler), textOf('b', 'Es de los que ha en la luz.')],
      [],
    ],
  ])('%s', (_, texts, expected) => {
    expect(shown(corpusOf(texts))).toEqual(expected);
    expect(shown(corpusOf([...texts].reverse()))).toEqual(expected);
  });

  test('are not names alone', () => {
    const text = textOf('a', 'Habló la Liga del Muelle Nuevo ayer.', ...filler, 'Calló la Liga del Muelle Nuevo hoy.');
    expect(shown(corpusOf([text]))).toEqual(['a#d5 → a#d1: la Liga del Muelle Nuevo']);
    const [paragraph] = text.paragraphs;
    paragraph!.mentions.push({ entity: small.entities.org[0]!, paragraph: paragraph!, start: 10, end: 31, by: 'name' });
    expect(shown(corpusOf([text]))).toEqual([]);
  });

  test('have a side in one of the texts that were asked for', () => {
    const texts = ['a', 'b', 'c'].map((id) =>
      textOf(id, 'El muelle nuevo tendrá luz.', ...filler.map((one) => id + one)),
    );
    const found = shown(corpusOf(texts), [texts[2]!]);
    expect(found.filter((one) => one.includes('muelle'))).toHaveLength(2);
    expect(found.every((one) => one.includes('c#'))).toBe(true);
  });

  test.each(['accepted', 'rejected'] as const)('that were %s are not offered again', (decision) => {
    const texts = [textOf('a', 'El muelle nuevo tendrá luz.', ...filler), textOf('b', 'El muelle nuevo tendrá luz.')];
    const [one] = findParallels(corpusOf(texts));
    expect(one).toBeDefined();
    for (const [from, to] of [
      [one!.from, one!.to],
      [one!.to, one!.from],
    ] as const) {
      const pair = { texts: [texts[0]!, texts[1]!] as const, parallels: [] as Parallel[] };
      const known = {
        ...{ id: 'x-0001', kind: undefined, why: '', origin: 'computed', withdrawn: undefined },
        decision,
      };
      pair.parallels.push({ ...known, origin: 'computed', pair, from, to });
      expect(findParallels(corpusOf(texts, [pair]))).toEqual([]);
    }
  });
});
