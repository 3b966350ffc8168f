import { strings } from '../i18n/strings.ts';
import type { Corpus, Entity } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { Contents } from './content-files.ts';
import { Facets } from './facets.ts';
import { facets as facetNames, perNumber, pieces, sizes, type FacetFile, type Manifest, type Sizes } from './format.ts';
import { LexiconFiles } from './lexicon-files.ts';
import { Lexicon } from './lexicon.ts';
import { nth } from './nth.ts';
import { spellingLists } from './spelling-lists.ts';
import { stemmers } from './stem.ts';
import { unitsOf, type Unit } from './units.ts';
import { fold, wordsOf } from './words.ts';

/** A file of the index, by its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: string;
}

/**
 * The search index of a corpus, in files (`format.ts` says what they hold). Pure: the same corpus, the same files.
 *
 * @param size how much a file holds; tests make it small, so that a small corpus has files of every sort
 */
export function* indexFiles(corpus: Corpus, size: Sizes = sizes): Generator<IndexFile> {
  const t = strings(corpus.config.language);
  const numbers = entityNumbers(corpus);
  const lexicon = new Lexicon(stemmers[corpus.config.language]);
  const facets = new Facets(corpus, t);
  const contents = new Contents(numbers, t);
  const columns = new Columns();
  const manifest: Manifest = { ...columns.manifest, contents: [], lexicon: [], pairs: [], spellings: [], measures: [] };

  const flush = function* (): Generator<IndexFile> {
    for (const file of contents.take(size.content))
      yield numbered('contenido', manifest.contents.push(file.units.length), file);
  };
  let number = 0;
  for (const unit of unitsOf(corpus)) {
    if (unit.type === 'title') yield* flush();
    columns.add(unit, lexicon.add(unit.words, unit.type === 'block'));
    facets.add(unit, number++);
    contents.add(unit);
  }
  yield* flush();

  const files = new LexiconFiles(size);
  const forms = lexicon.sorted();
  for (const form of forms) for (const { path, file } of files.add(form)) yield { path, content: JSON.stringify(file) };
  const names = [...namesOf(corpus)];
  for (const [name, entity] of names) {
    const value = numbers.get(entity) ?? 0;
    const { runs } = nth(facets.values[entity.kind], value);
    files.addName([name, entity.kind, value, runs.length <= size.name ? runs : 0]);
  }
  for (const { first, shard } of files.shards()) yield numbered('lexico', manifest.lexicon.push(first), shard);

  const pairs = lexicon.pairs(files.common);
  for (const piece of pieces(pairs, size.shard, ([, { list }]) => 20 + list.length * perNumber)) {
    const shard = piece.map(([pair, { list }]) => [pair, list]);
    yield numbered('pares', manifest.pairs.push(nth(piece, 0)[0]), shard);
  }
  for (const { key, list } of spellingLists(
    forms,
    names.map(([name]) => name),
  ))
    yield numbered('grafias', manifest.spellings.push(key), list);
  let measured = 0;
  for (const piece of pieces(columns.measures, size.measure, (words) => 2 + words.length * perNumber)) {
    yield numbered('medidas', manifest.measures.push(measured), piece);
    measured += piece.length;
  }
  yield* facetFiles(facets, size);
  yield { path: 'indice.json', content: JSON.stringify(manifest) };
}

/** @param count how many files of the folder there are with this one */
const numbered = (folder: string, count: number, file: unknown): IndexFile => ({
  path: `${folder}/${String(count - 1)}.json`,
  content: JSON.stringify(file),
});

/** Counts the units of each text, and the words of its blocks. */
class Columns {
  readonly manifest: Pick<Manifest, 'blocks' | 'notes' | 'records' | 'words'> = {
    ...{ blocks: [], notes: [], records: [], words: [] },
  };
  /** For each text, how many words each of its blocks has. */
  readonly measures: number[][] = [];

  add({ type }: Unit, words: number): void {
    const { manifest, measures } = this;
    if (type === 'title') {
      for (const column of Object.values(manifest)) column.push(0);
      measures.push([]);
      return;
    }
    const last = measures.length - 1;
    const column = manifest[`${type}s`];
    column[last] = nth(column, last) + 1;
    if (type !== 'block') return;
    manifest.words[last] = nth(manifest.words, last) + words;
    nth(measures, last).push(words);
  }
}

function* facetFiles({ values }: Facets, size: Sizes): Generator<IndexFile> {
  for (const facet of facetNames) {
    const list = values[facet];
    const file: FacetFile = { values: list.map(({ id, label }) => [id, label]) };
    const parts = [...pieces(list, size.facet, ({ runs }) => runs.length * perNumber)];
    if (parts.length < 2) file.runs = list.map(({ runs }) => runs);
    else {
      file.first = [];
      let first = 0;
      for (const [index, part] of parts.entries()) {
        file.first.push(first);
        first += part.length;
        const runs = part.map((value) => value.runs);
        yield { path: `facetas/${facet}-${String(index)}.json`, content: JSON.stringify(runs) };
      }
    }
    yield { path: `facetas/${facet}.json`, content: JSON.stringify(file) };
  }
}

/** The number of each entity in the facet of its kind. */
function entityNumbers({ entities }: Corpus): Map<Entity, number> {
  return new Map(
    entityKindNames.flatMap((kind) => entities[kind].map((entity, index): [Entity, number] => [entity, index])),
  );
}

/** What entities are called, folded, one space between words: by their names, and by those used for searching alone. */
function* namesOf({ entities }: Corpus): Generator<[name: string, entity: Entity]> {
  for (const kind of entityKindNames)
    for (const entity of entities[kind]) {
      const { data } = entity;
      const names = [data.name, ...data.names, ...data.variants];
      if ('official' in data && data.official !== undefined) names.push(data.official);
      if ('acronym' in data && data.acronym !== undefined) names.push(data.acronym);
      const folded = new Set(names.map((name) => wordsOf(name).map(fold).join(' ')));
      for (const name of folded) if (name !== '') yield [name, entity];
    }
}
