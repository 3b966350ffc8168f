/** Concordances against plain scans of the sources, on the index as it is published and cut into tiny pieces. */
import { describe, expect, test } from 'vitest';
import { byForm, byText, concordance, dispersion, filtered, meant } from '../../src/search/concordance.ts';
import { examplesOf } from '../../src/search/concordance-examples.ts';
import type { LexiconEntry, LexiconShard } from '../../src/search/format.ts';
import { fold } from '../../src/model/words.ts';
import { mostWords } from '../../src/search/query.ts';
import { all, bare, corpus, indexes, scan, stem, tally, termOf, texts, word } from './opened.ts';

/** Hundreds of scans of all the words. */
const slow = (name: string, run: () => Promise<void>): void => test(name, { timeout: 60_000 }, run);

describe.each(indexes)('on the index %s', (name, { reader, files, asked }) => {
  const lexicon: LexiconEntry[] = [...files]
    .filter(([path]) => path.startsWith('lexico/'))
    .flatMap(([, content]) => (JSON.parse(content) as LexiconShard).forms);
  const count = async (query: string): Promise<number> =>
    (await concordance(termOf(query), reader, stem)).occurrences.length;

  test('there are files of every sort that this index should have', () => {
    const folders = new Set([...files.keys()].map((path) => path.split('/')[0]));
    expect(folders.has('medidas')).toBe(true);
    expect([folders.has('formas'), folders.has('pares')]).toEqual(Array(2).fill(name === 'in tiny pieces'));
  });

  test('every form occurs as often as a plain scan finds it, and as the lexicon says', async () => {
    const used = lexicon.filter(([, , times]) => times > 0);
    expect(used.length).toBeGreaterThan(1000);
    const wrong: unknown[] = [];
    for (const [form, , times] of used) {
      const [found, plain] = [await count(`=${form}`), tally.get(form) ?? 0];
      if (found !== plain || found !== times) wrong.push({ form, found, plain, times });
    }
    expect(wrong).toEqual([]);
  });

  test('forms that notes alone have do not occur', async () => {
    const unused = lexicon.filter(([, , times]) => times === 0);
    expect(unused.length).toBeGreaterThan(100);
    for (const [form] of unused) expect(await count(`=${form}`)).toBe(0);
  });

  slow('a bare word occurs as often as all forms of its stem together', async () => {
    const wrong: unknown[] = [];
    for (const one of new Set(lexicon.map(([, of]) => of))) {
      const forms = lexicon.filter(([, of, times]) => of === one && times > 0);
      if (forms.length === 0) continue;
      const [[first]] = forms as [LexiconEntry];
      // What differs in accents alone counts as the same word, whatever its stem.
      const stems = new Set(lexicon.filter(([form]) => fold(form) === fold(first)).map(([, of]) => of));
      const family = lexicon.filter(([form, of, times]) => times > 0 && (stems.has(of) || fold(form) === fold(first)));
      const found = await concordance(termOf(first), reader, stem);
      const plain = family.reduce((total, [form]) => total + (tally.get(form) ?? 0), 0);
      const places = found.occurrences.map(({ unit, position }) => unit * 10_000 + position);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const sum = found.forms.reduce((total, form) => total + form.count, 0);
      if (found.occurrences.length !== plain || sum !== plain)
        wrong.push({ first, found: found.forms, family: family.map(([form]) => form) });
    }
    expect(wrong).toEqual([]);
  });

  slow('phrases occur as often as a plain scan finds them, folded and exact', async () => {
    const folded = all.map(bare);
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    for (let made = 0; made < 60; made++) {
      const words = all[random(all.length)]!.match(word) ?? [];
      const length = 2 + random(4);
      if (words.length < length) continue;
      const at = random(words.length - length + 1);
      const row = words.slice(at, at + length);
      const phrase = row.join(' ');
      expect([phrase, await count(`"${phrase}"`)]).toEqual([phrase, scan(row.map(bare), folded)]);
      expect([phrase, await count(`="${phrase}"`)]).toEqual([phrase, scan(row, all)]);
    }
  });

  slow('names occur as often as a plain scan finds them', async () => {
    const names = [...files].flatMap(([path, content]) =>
      path.startsWith('lexico/') ? (JSON.parse(content) as LexiconShard).names.map(([name]) => name.split(' ')) : [],
    );
    const long = names.filter(({ length }) => length > 2 && length <= mostWords);
    expect(long.length).toBeGreaterThan(100);
    const folded = all.map(bare);
    for (const words of long) {
      const name = words.join(' ');
      expect([name, await count(`"${name}"`)]).toEqual([name, scan(words, folded)]);
    }
  });

  test('forms of a phrase are told apart, and add up', async () => {
    for (const query of ['"de la"', '"esta en"', 'militar-técnica', '"politica exterior"']) {
      const found = await concordance(termOf(query), reader, stem);
      for (const { form, count: times } of found.forms)
        expect([form, times]).toEqual([form, scan(form.split(' '), all)]);
      expect(byForm(found, found.occurrences)).toEqual(found.forms);
    }
  });

  test('counts by text are those of a plain scan, of a thousand words of the text', async () => {
    const found = await concordance(termOf('=seguridad'), reader, stem);
    const plain = texts.map(({ blocks }) =>
      scan(
        ['seguridad'],
        blocks.map((block) => block.small),
      ),
    );
    const words = texts.map(
      ({ blocks }) => scan([String.raw`x`], []) + blocks.flatMap(({ small: one }) => one.match(word) ?? []).length,
    );
    const counts = byText(found.occurrences, reader);
    expect(counts.map(({ text, occurrences }) => [text, occurrences.length])).toEqual(
      plain.flatMap((times, text) => (times > 0 ? [[text, times]] : [])),
    );
    for (const { text, perThousand } of counts)
      expect(perThousand).toBeCloseTo((1000 * plain[text]!) / words[text]!, 9);
    for (const one of counts) {
      const only = filtered(found, { text: one.text }, reader);
      expect(only).toEqual(one.occurrences);
    }
  });

  test('places in a text are those of the words before', async () => {
    const found = await concordance(termOf('=seguridad'), reader, stem);
    for (const one of byText(found.occurrences, reader)) {
      const words = texts[one.text]!.blocks.flatMap(({ small: block }) => block.match(word) ?? []);
      const places = words.flatMap((word, at) => (word === 'seguridad' ? [at / words.length] : []));
      expect(await dispersion(one, reader)).toEqual(places);
    }
  });

  test('counts load no contents', async () => {
    const before = asked.length;
    const found = await concordance(termOf('=seguridad'), reader, stem);
    byText(found.occurrences, reader);
    expect(
      asked
        .slice(0, before)
        .concat(asked)
        .filter((path) => path.startsWith('contenido/')),
    ).toEqual([]);
  });
});

describe('a mistyped word', () => {
  test.each(indexes)('on the index %s has neighbours in the sources', async (_, { reader }) => {
    expect(await meant('segurida', reader, stem)).toContain('seguridad');
    expect(await meant('xyzzyx', reader, stem)).toEqual([]);
  });
});

test('examples stand in the sources', async () => {
  const [[, { reader }]] = indexes as [(typeof indexes)[number]];
  const { word: bareWord, form, phrase } = examplesOf(corpus);
  for (const query of [bareWord!, `=${form!}`, `"${phrase!}"`])
    expect((await concordance(termOf(query), reader, stem)).occurrences.length).toBeGreaterThan(5);
});
