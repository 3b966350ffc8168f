import { nth } from './nth.ts';
import { formatDate } from '../i18n/format.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import type { Corpus, Entity } from '../model/corpus.ts';
import { groupBy } from '../model/group.ts';
import { entityKindNames } from '../model/kinds.ts';
import { compareStrings } from '../model/problem.ts';
import { Facets } from './facets.ts';
import {
  facets as facetNames,
  pieces,
  type ContentFile,
  type ContentMention,
  type ContentUnit,
  type FacetFile,
  type LexiconEntry,
  type LexiconShard,
  type Manifest,
} from './format.ts';
import { Lexicon, type Form } from './lexicon.ts';
import { spellingLists } from './spelling-lists.ts';
import { stemmers } from './stem.ts';
import { mentionsIn, unitsOf, type Unit } from './units.ts';
import { fold, wordsOf } from './words.ts';

/** Characters of JSON that a file holds, about; they compress to a third or less. */
export const sizes = { content: 8000, shard: 12_000, form: 8000, facet: 24_000, pairs: 80_000, measure: 8000 };
type Sizes = Readonly<typeof sizes>;
/** Characters of JSON that a number takes, about, its comma included. */
const perNumber = 2.2;

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
  const lexicon = new Lexicon(stemmers[corpus.config.language]);
  const facets = new Facets(corpus, t);
  const manifest: Manifest = {
    ...{
      blocks: [],
      notes: [],
      records: [],
      words: [],
      contents: [],
      lexicon: [],
      pairs: [],
      spellings: [],
      measures: [],
    },
  };
  const numbers = entityNumbers(corpus);
  const measures: number[][] = [];

  let number = 0;
  let shown: { unit: Unit; shown: ContentUnit; weight: number }[] = [];
  const flush = function* (): Generator<IndexFile> {
    const [first] = shown;
    if (!first) return;
    const { text } = first.unit;
    for (const piece of pieces(shown, size.content, ({ weight }) => weight)) {
      const file: ContentFile = {
        id: text.id,
        title: text.plan.title.text,
        short: text.plan.short,
        date: formatDate(text.plan, t),
        language: text.plan.language,
        units: piece.map((one) => one.shown),
      };
      yield {
        path: `contenido/${String(manifest.contents.push(piece.length) - 1)}.json`,
        content: JSON.stringify(file),
      };
    }
    shown = [];
  };
  for (const unit of unitsOf(corpus)) {
    if (unit.type === 'title') {
      yield* flush();
      for (const column of [manifest.blocks, manifest.notes, manifest.records, manifest.words]) column.push(0);
      measures.push([]);
    }
    const words = lexicon.add(unit.words, unit.type === 'block');
    const last = manifest.blocks.length - 1;
    if (unit.type === 'block') {
      manifest.blocks[last]!++;
      manifest.words[last]! += words;
      nth(measures, last).push(words);
    } else if (unit.type === 'note') manifest.notes[last]!++;
    else if (unit.type === 'record') manifest.records[last]!++;
    facets.add(unit, number++);
    const content = contentUnit(unit, numbers, t);
    shown.push({ unit, shown: content, weight: unit.words.length + 20 * content.length });
  }
  yield* flush();

  const forms = lexicon.sorted();
  const common = new Set<string>();
  let file = 0;
  const entries: { key: string; weight: number; entry?: LexiconEntry; name?: LexiconShard['names'][number] }[] = [];
  for (const form of forms) {
    const { list } = form.places;
    if (list.length * perNumber <= size.form) {
      const entry: LexiconEntry = [form.form, form.stem, form.count, list];
      entries.push({ key: form.folded, weight: 20 + list.length * perNumber, entry });
      continue;
    }
    const pairs = list.length * perNumber > size.pairs;
    if (pairs) common.add(form.folded);
    const first: number[] = [];
    for (const { from, list: part } of partsOf(form, size)) {
      yield { path: `formas/${String(file)}-${String(first.length)}.json`, content: JSON.stringify(part) };
      first.push(from);
    }
    yield { path: `formas/${String(file)}.json`, content: JSON.stringify(withoutPositions(list)) };
    entries.push({
      key: form.folded,
      weight: 40,
      entry: [form.form, form.stem, form.count, { file: file++, first, ...(pairs && { pairs }) }],
    });
  }
  for (const [name, entity] of namesOf(corpus))
    entries.push({ key: name, weight: 30, name: [name, entity.kind, numbers.get(entity)!] });
  entries.sort((a, b) => compareStrings(a.key, b.key));
  // Never cut between two of the same letters: one look-up, one shard.
  const keys = groupBy(entries, ({ key }) => key);
  const weigh = ({ items }: (typeof keys)[number]): number => items.reduce((sum, { weight }) => sum + weight, 0);
  for (const piece of pieces(keys, size.shard, weigh)) {
    const items = piece.flatMap((group) => group.items);
    const shard: LexiconShard = {
      forms: items.flatMap(({ entry }) => (entry ? [entry] : [])),
      names: items.flatMap(({ name }) => (name ? [name] : [])),
    };
    yield {
      path: `lexico/${String(manifest.lexicon.push(nth(piece, 0).key) - 1)}.json`,
      content: JSON.stringify(shard),
    };
  }

  const pairs = lexicon.pairs(common);
  for (const piece of pieces(pairs, size.shard, ([, { list }]) => 20 + list.length * perNumber)) {
    const shard = piece.map(([pair, { list }]) => [pair, list]);
    yield { path: `pares/${String(manifest.pairs.push(nth(piece, 0)[0]) - 1)}.json`, content: JSON.stringify(shard) };
  }

  for (const { key, list } of spellingLists(
    forms,
    [...namesOf(corpus)].map(([name]) => name),
  ))
    yield { path: `grafias/${String(manifest.spellings.push(key) - 1)}.json`, content: JSON.stringify(list) };

  let measured = 0;
  for (const piece of pieces(measures, size.measure, (words) => 2 + words.length * perNumber)) {
    yield { path: `medidas/${String(manifest.measures.push(measured) - 1)}.json`, content: JSON.stringify(piece) };
    measured += piece.length;
  }

  yield* facetFiles(facets, size);
  yield { path: 'indice.json', content: JSON.stringify(manifest) };
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

/** The occurrences of a form in parts that can be read alone: each begins to count units anew. */
function* partsOf({ places: { list } }: Form, size: Sizes): Generator<{ from: number; list: number[] }> {
  let unit = 0;
  let part: number[] = [];
  let from = 0;
  for (let at = 0; at < list.length;) {
    const [step, count] = [nth(list, at), nth(list, at + 1)];
    unit += step;
    if (part.length * perNumber > size.shard) {
      yield { from, list: part };
      part = [];
    }
    if (part.length === 0) from = unit;
    part.push(part.length === 0 ? unit : step, count);
    for (let k = 0; k < count; k++) part.push(nth(list, at + 2 + k));
    at += 2 + count;
  }
  if (part.length > 0) yield { from, list: part };
}

function withoutPositions(list: readonly number[]): number[] {
  const bare: number[] = [];
  for (let at = 0; at < list.length; at += 2 + nth(list, at + 1)) bare.push(nth(list, at), nth(list, at + 1));
  return bare;
}

function contentUnit(unit: Unit, numbers: ReadonlyMap<Entity, number>, t: Strings): ContentUnit {
  const { words } = unit;
  switch (unit.type) {
    case 'title':
      return ['', words, '', ''];
    case 'block': {
      const mentions = mentionsIn(unit).map(({ entity, start, end }): ContentMention => [
        entityKindNames.indexOf(entity.kind),
        numbers.get(entity)!,
        start,
        end - start,
      ]);
      return [unit.block.id, words, unit.block.type === 'heading' ? 'h' : '', '', ...mentions];
    }
    case 'note':
      return [unit.note.id, words, t.reading.noteKinds[unit.note.kind], unit.note.paragraph.id];
    case 'record': {
      const { class: kind, force } = unit.record.data;
      const label = [t.reading.classes[kind], ...(force ? [t.forces[force]] : [])].join(', ');
      return [unit.record.id, words, label, unit.paragraph.id];
    }
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
