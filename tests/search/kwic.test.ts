/** The lines of a concordance, and concordances of corpora that were never written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byText, concordance, dispersion } from '../../src/search/concordance.ts';
import { readLines, sortByForm, sortLines } from '../../src/search/kwic.ts';
import { bare, indexes, invented, open, small, stem, termOf, texts, word } from './opened.ts';

describe('lines', () => {
  const [[, { reader }]] = indexes as [(typeof indexes)[number]];
  const collator = new Intl.Collator('es');

  test('have the words of their blocks as printed, whole words, the keyword in between', async () => {
    for (const [query, width] of [
      ['=seguridad', 60],
      ['"de la"', 10],
      ['=de', 0],
      ['paz', 5000],
    ] as const) {
      const found = await concordance(termOf(query), reader, stem);
      const lines = await readLines(found.occurrences, { length: found.length, width, reader });
      expect(lines).toHaveLength(found.occurrences.length);
      for (const line of lines) {
        const block = texts.find(({ id }) => id === line.text.id)!.blocks.find(({ id }) => id === line.anchor)!;
        const whole = line.left + line.keyword + line.right;
        expect(block.reading).toContain(whole);
        expect(small(line.keyword).match(word)?.join(' ')).toBe(found.forms[line.form]!.form);
        for (const side of [line.left, line.right]) expect(side.length).toBeLessThanOrEqual(width);
        if (width === 5000) {
          expect(line.before).toEqual((small(line.left).match(word) ?? []).reverse().slice(0, 3));
          expect(line.after).toEqual((small(line.right).match(word) ?? []).slice(0, 3));
        }
        expect(line.more).toEqual([!block.reading.startsWith(whole), !block.reading.endsWith(whole)]);
        if (width === 60 && line.more[0])
          expect(block.reading).toMatch(new RegExp(`\\s${whole.replace(/[^\p{L}\p{N}]/gu, String.raw`[^]`)}`, 'u'));
      }
    }
  });

  test('are sorted by their neighbours, the nearest first', async () => {
    const found = await concordance(termOf('=de'), reader, stem);
    const lines = await readLines(found.occurrences, { length: 1, width: 60, reader });
    for (const [side, of] of [
      ['left', (line: (typeof lines)[number]) => line.before],
      ['right', (line: (typeof lines)[number]) => line.after],
    ] as const) {
      const sorted = sortLines(lines, side, collator);
      expect(new Set(sorted)).toEqual(new Set(lines));
      for (const [at, line] of sorted.entries()) {
        if (at === 0) continue;
        const [one, other] = [of(sorted[at - 1]!), of(line)];
        const differs = [0, 1, 2].find((step) => one[step] !== other[step]);
        if (differs === undefined) expect(lines.indexOf(sorted[at - 1]!)).toBeLessThan(lines.indexOf(line));
        else expect(collator.compare(one[differs] ?? '', other[differs] ?? '')).toBeLessThan(0);
      }
    }
  });

  test('are sorted by form without being read', async () => {
    const found = await concordance(termOf('militar'), reader, stem);
    const sorted = sortByForm(found.occurrences, found, collator).map(({ form }) => found.forms[form]!.form);
    expect(new Set(sorted).size).toBeGreaterThan(1);
    expect(sorted).toEqual([...sorted].sort(collator.compare));
  });
});

describe('on any corpus', () => {
  const sign = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. «', '\u00a0', '” ', '—', '\n');
  const form = fc.constantFrom(
    'de',
    'De',
    'dé',
    'la',
    'ano',
    'año',
    'AÑO',
    'ca\u0301sa',
    'cása',
    'casas',
    '15',
    '日本',
    'мир',
    '𝒳y',
  );
  const block = fc.array(fc.tuple(form, sign), { maxLength: 30 }).map((words) => words.flat().join(''));
  const texts = fc.array(fc.array(block, { maxLength: 4 }), { maxLength: 6 });
  const query = fc.array(form, { minLength: 1, maxLength: 4 });

  test('counts are those of a plain comparison of words, in pieces of any size', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(texts, query, fc.integer({ min: 10, max: 400 }), async (blocksOf, row, size) => {
        const { reader } = await open(
          {
            content: size,
            shard: size,
            lexicon: size,
            form: size / 8,
            facet: size,
            pairs: size / 4,
            measure: size / 10,
            name: size / 10,
          },
          invented(blocksOf),
        );
        for (const [asked, same] of [
          [`="${row.join(' ')}"`, small],
          [`"${row.join(' ')}"`, (one: string) => bare(small(one))],
        ] as const) {
          const wanted = row.map(same);
          const plain = blocksOf.map((blocks) =>
            blocks
              .map((one) => small(one).match(word) ?? [])
              .reduce(
                (sum, own) =>
                  sum + own.filter((_, at) => wanted.every((want, step) => same(own[at + step] ?? '') === want)).length,
                0,
              ),
          );
          const found = await concordance(termOf(asked), reader, stem);
          const counts = byText(found.occurrences, reader);
          expect(counts.map((one) => [one.text, one.occurrences.length])).toEqual(
            plain.flatMap((times, text) => (times > 0 ? [[text, times]] : [])),
          );
          for (const one of counts)
            for (const place of await dispersion(one, reader)) expect(place >= 0 && place < 1).toBe(true);
          const lines = await readLines(found.occurrences, { length: row.length, width: 7, reader });
          for (const { keyword, form } of lines) {
            const words = small(keyword).match(word) ?? [];
            expect(words.map(same)).toEqual(wanted);
            expect(found.forms[form]!.form).toBe(words.join(' '));
          }
        }
      }),
    );
  });
});
