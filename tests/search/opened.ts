/** Search indexes in memory, and the words of the sources as plain scans find them. */
import type { Corpus } from '../../src/model/corpus.ts';
import { entityKindNames } from '../../src/model/kinds.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { sizes } from '../../src/search/format.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { parseQuery, type Term } from '../../src/search/query.ts';
import { IndexReader } from '../../src/search/reader.ts';
import { stemmers } from '../../src/search/stem.ts';

const read = readCorpus(corpusFolder(process.cwd(), 'content'));
/** The corpus of the project. */
export const corpus = read.corpus!;
export const stem = stemmers[corpus.config.language];

/** The sources, as the tests scan them: text by text, block by block, composed and in small letters. */
export const texts = corpus.texts.map(({ id, plan, blocks }) => ({
  id,
  plan,
  blocks: blocks.flatMap((block) =>
    block.type === 'part' ? [] : [{ id: block.id, reading: block.reading, small: small(block.reading) }],
  ),
}));
export const all = texts.flatMap(({ blocks }) => blocks.map((block) => block.small));

/** As an index lists words: composed, in small letters. */
export function small(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

/** Without any marks but the tilde of «ñ». */
export const bare = (words: string): string =>
  words.replaceAll('ñ', '\u0001').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u0001', 'ñ');

/** How often words stand in a row, whatever signs part them: by an expression, and no code of the search. */
export function scan(row: readonly string[], blocks: readonly string[]): number {
  const words = row.map((word) => word.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`));
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])(?=${words.join(String.raw`[^\p{L}\p{N}]+`)}(?![\p{L}\p{N}\p{M}]))`,
    'gu',
  );
  return blocks.reduce((sum, block) => sum + [...block.matchAll(whole)].length, 0);
}

export const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** How often each word stands in the sources. */
export const tally = new Map<string, number>();
for (const block of all) for (const [one] of block.matchAll(word)) tally.set(one, (tally.get(one) ?? 0) + 1);

/** An index in memory. */
export interface Index {
  reader: IndexReader;
  files: Map<string, string>;
  /** The files that were read, in order. */
  asked: string[];
}

export async function open(size = sizes, of = corpus): Promise<Index> {
  const files = new Map([...indexFiles(of, size)].map(({ path, content }) => [path, content]));
  const asked: string[] = [];
  const reader = await IndexReader.open((path) => {
    asked.push(path);
    const content = files.get(path);
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(content));
  });
  return { reader, files, asked };
}

const tiny = { content: 300, shard: 300, lexicon: 300, form: 60, facet: 200, pairs: 300, measure: 20, name: 1 };
export const indexes: [name: string, index: Index][] = [
  ['as published', await open()],
  ['in tiny pieces', await open(tiny)],
];
export const termOf = (query: string): Term => parseQuery(query).terms[0]!;

/** A corpus of these blocks, with no more than an index asks for; what its notes say is no source. */
export function invented(texts: readonly (readonly string[])[]): Corpus {
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
