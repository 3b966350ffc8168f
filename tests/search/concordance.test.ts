/** Concordances against plain scans of the sources, on the index as it is published and cut into tiny pieces. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/model/corpus.ts';
import { entityKindNames } from '../../src/model/kinds.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { byForm, byText, concordance, dispersion, filtered, meant } from '../../src/search/concordance.ts';
import { csvCell, csvFile } from '../../src/search/csv.ts';
import { examplesOf } from '../../src/search/examples.ts';
import type { LexiconEntry, LexiconShard } from '../../src/search/format.ts';
import { indexFiles, sizes } from '../../src/search/index-files.ts';
import { readLines, sortByForm, sortLines } from '../../src/search/kwic.ts';
import { parseQuery, type Term } from '../../src/search/query.ts';
import { IndexReader } from '../../src/search/reader.ts';
import { stemmers } from '../../src/search/stem.ts';
import { fold } from '../../src/search/words.ts';

const { corpus } = readCorpus(corpusFolder(process.cwd(), 'content'));
const stem = stemmers[corpus!.config.language];

/** The sources, as the tests scan them: text by text, block by block, composed and in small letters. */
const texts = corpus!.texts.map(({ id, plan, blocks }) => ({
  id,
  plan,
  blocks: blocks.flatMap((block) =>
    block.type === 'part' ? [] : [{ id: block.id, reading: block.reading, small: small(block.reading) }],
  ),
}));
const all = texts.flatMap(({ blocks }) => blocks.map((block) => block.small));

function small(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

/** Without any marks but the tilde of «ñ». */
const bare = (words: string): string =>
  words.replaceAll('ñ', '\u0001').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u0001', 'ñ');

/** How often words stand in a row, whatever signs part them: by an expression, and no code of the search. */
function scan(row: readonly string[], blocks: readonly string[]): number {
  const words = row.map((word) => word.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`));
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])(?=${words.join(String.raw`[^\p{L}\p{N}]+`)}(?![\p{L}\p{N}\p{M}]))`,
    'gu',
  );
  return blocks.reduce((sum, block) => sum + [...block.matchAll(whole)].length, 0);
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** How often each word stands in the sources. */
const tally = new Map<string, number>();
for (const block of all) for (const [one] of block.matchAll(word)) tally.set(one, (tally.get(one) ?? 0) + 1);

interface Index {
  reader: IndexReader;
  files: Map<string, string>;
  asked: string[];
}

async function open(size = sizes, of = corpus!): Promise<Index> {
  const files = new Map([...indexFiles(of, size)].map(({ path, content }) => [path, content]));
  const asked: string[] = [];
  const reader = await IndexReader.open((path) => {
    asked.push(path);
    const content = files.get(path);
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(content));
  });
  return { reader, files, asked };
}

const tiny = { content: 300, shard: 300, form: 60, facet: 200, pairs: 300, measure: 20 };
const indexes: [name: string, index: Index][] = [
  ['as published', await open()],
  ['in tiny pieces', await open(tiny)],
];
const termOf = (query: string): Term => parseQuery(query).terms[0]!;

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

  test('a bare word occurs as often as all forms of its stem together', async () => {
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
      const sum = found.forms.reduce((total, form) => total + form.count, 0);
      if (found.occurrences.length !== plain || sum !== plain)
        wrong.push({ first, found: found.forms, family: family.map(([form]) => form) });
    }
    expect(wrong).toEqual([]);
  });

  test('phrases occur as often as a plain scan finds them, folded and exact', async () => {
    const folded = all.map(bare);
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    for (let made = 0; made < 120; made++) {
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

describe('a mistyped word', () => {
  test.each(indexes)('on the index %s has neighbours in the sources', async (_, { reader }) => {
    expect(await meant('segurida', reader, stem)).toContain('seguridad');
    expect(await meant('xyzzyx', reader, stem)).toEqual([]);
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

  test('counts are those of a plain comparison of words, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(texts, query, fc.integer({ min: 10, max: 400 }), async (blocksOf, row, size) => {
        const { reader } = await open(
          { content: size, shard: size, form: size / 8, facet: size, pairs: size / 4, measure: size / 10 },
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
          for (const { keyword } of lines) expect((small(keyword).match(word) ?? []).map(same)).toEqual(wanted);
        }
      }),
    );
  });
});

/** A corpus of these blocks, with no more than an index asks for; what its notes say is no source. */
function invented(texts: readonly (readonly string[])[]): Corpus {
  const entities = Object.fromEntries(entityKindNames.map((kind) => [kind, []]));
  return {
    config: { language: 'es' },
    entities,
    commitments: [],
    texts: texts.map((blocks, text) => ({
      id: `t${text}`,
      plan: { title: { text: 'De la casa' }, short: 'De la casa', kind: 'news', date: 'unknown', language: 'es' },
      parts: [],
      notes: [],
      blocks: blocks.map((reading, at) => ({ type: 'heading', id: `p${at}`, reading })),
    })),
  } as unknown as Corpus;
}

test('examples stand in the sources', async () => {
  const [[, { reader }]] = indexes as [(typeof indexes)[number]];
  const { word: bareWord, form, phrase } = examplesOf(corpus!);
  for (const query of [bareWord!, `=${form!}`, `"${phrase!}"`])
    expect((await concordance(termOf(query), reader, stem)).occurrences.length).toBeGreaterThan(5);
});

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

/** Reads CSV by RFC 4180, after its byte order mark. */
function readCsv(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
