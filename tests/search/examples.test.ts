/** The examples of the help of the search, asked of the search itself. */
import { describe, expect, it, test } from 'vitest';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { exampleKinds, type ExampleKind } from '../../src/i18n/search-help.ts';
import { examplesOf } from '../../src/search/examples.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { marksIn } from '../../src/search/marks.ts';
import { parseQuery } from '../../src/search/query.ts';
import { IndexReader } from '../../src/search/reader.ts';
import { search, type Answer } from '../../src/search/search.ts';
import { stemmers } from '../../src/search/stem.ts';
import { fold } from '../../src/model/words.ts';

const read = (folder?: string): Corpus =>
  readCorpus(folder === undefined ? corpusFolder() : corpusFolder(process.cwd(), folder)).corpus!;
const corpora = { real: read(), small: read('tests/fixtures/small') };

describe.each(Object.entries(corpora))('in the %s corpus', (_, corpus) => {
  const { language } = corpus.config;
  const files = new Map([...indexFiles(corpus)].map(({ path, content }) => [path, content]));
  const examples = examplesOf(corpus);
  const reader = IndexReader.open((path) => Promise.resolve(JSON.parse(files.get(path)!)));

  async function ask(query: string): Promise<{ answer: Answer; units: number[]; marked: Set<string> }> {
    const index = await reader;
    const answer = await search(parseQuery(query), { facets: {}, kinds: [] }, index, stemmers[language], language);
    const units = answer.groups.flatMap((group) => group.units.map(({ unit }) => unit)).sort((a, b) => a - b);
    const marked = new Set<string>();
    for (const unit of units) {
      const { file, place } = await index.content(unit);
      const content = file.units[place]!;
      for (const [start, end] of marksIn(content, answer.marks)) marked.add(content[1].slice(start, end).toLowerCase());
    }
    return { answer, units, marked };
  }

  it('chooses the same again', () => {
    expect(examplesOf(corpus)).toEqual(examples);
    expect(Object.keys(examples).every((kind) => exampleKinds.includes(kind as ExampleKind))).toBe(true);
  });

  /** What the help says of each, given its words. */
  const claims: Record<ExampleKind, (query: string, words: readonly string[]) => Promise<void>> = {
    async plural(query, words) {
      expect([...(await ask(query)).marked]).toEqual(expect.arrayContaining([query, ...words]));
    },
    stem: (query, words) => claims.plural(query, words),
    async accents(query, [word = '']) {
      expect(fold(word)).toBe(query);
      expect([...(await ask(query)).marked]).toContain(word);
    },
    async exact(query, [word = '']) {
      expect([...(await ask(query)).marked]).toEqual([word]);
    },
    async phrase(query, words) {
      const { units, marked } = await ask(query);
      expect(units.length).toBeGreaterThan(1);
      expect([...marked].map(fold)).toEqual(words.map(fold));
      for (const marks of ['«»', '“”', '„“']) {
        const [open = '', close = ''] = marks;
        expect((await ask(`${open}${words.join(' ')}${close}`)).units).toEqual(units);
      }
    },
    async phraseAndWord(query, [phrase = '', word = '']) {
      const { answer, units } = await ask(query);
      expect(answer.scattered).toBe(false);
      expect(units.length).toBeGreaterThan(0);
      const [both, other] = [(await ask(`"${phrase}"`)).units, (await ask(word)).units];
      expect(units).toEqual(both.filter((unit) => other.includes(unit)));
      expect(units.length).toBeLessThan(both.length);
    },
    async exclude(query, [word = '', without = '']) {
      const [{ units }, all, others] = [await ask(query), await ask(word), await ask(without)];
      expect(units).toEqual(all.units.filter((unit) => !others.units.includes(unit)));
      expect(units.length).toBeGreaterThan(0);
      expect(units.length).toBeLessThan(all.units.length);
    },
    excludePhrase: (query, [word = '', phrase = '']) => claims.exclude(query, [word, `"${phrase}"`]),
    async acronym(query, [name = '']) {
      const { answer, units } = await ask(query);
      expect(answer.entities.length).toBeGreaterThan(0);
      const index = await reader;
      const [{ kind, value } = { kind: 'org', value: -1 } as const] = answer.entities;
      expect((await index.facet(kind)).values[value]?.[1]).toBe(name);
      expect(units.length).toBeGreaterThan((await ask(`=${query.toLowerCase()}`)).units.length);
    },
    variant: (query, words) => claims.acronym(query, words),
    async functionWord(query, [one = '', other = '']) {
      expect((await ask(query)).units).toEqual((await ask(`${one} ${other}`)).units);
    },
    async beginning(query, words) {
      const { answer, marked } = await ask(query);
      expect(answer.corrections).toEqual([]);
      expect([...marked]).toEqual(expect.arrayContaining([...words]));
    },
    async typo(query, [word = '']) {
      const { answer, marked } = await ask(query);
      expect(answer.corrections[0]?.meant[0]).toBe(fold(word));
      expect([...marked]).toContain(word);
    },
    async spread(query, [short = '']) {
      const { answer } = await ask(query);
      expect(answer.scattered).toBe(true);
      const shown = answer.groups.map(({ text }) => corpus.texts[text]?.plan.short);
      expect(shown).toContain(short);
    },
  };

  test.each(Object.entries(examples))('%s: finds what the help says', async (kind, { query, words }) => {
    await claims[kind as ExampleKind](query, words);
  });
});

it('has an example of everything in the real corpus, and leaves out what another lacks', () => {
  expect(Object.keys(examplesOf(corpora.real)).sort()).toEqual([...exampleKinds].sort());
  expect(examplesOf(corpora.small)).not.toHaveProperty('acronym');
  const entities = { org: [], person: [], place: [], instrument: [], theme: [] };
  expect(examplesOf({ ...corpora.real, texts: [], commitments: [], entities })).toEqual({});
});
