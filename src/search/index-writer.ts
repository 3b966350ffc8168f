import {
  boundary,
  facets as facetNames,
  namedFacets,
  pieces,
  sizes,
  type ContentFile,
  type ContentUnit,
  type FacetFile,
  type Manifest,
  type NamedFile,
  type Sizes,
} from './format.ts';
import { LexiconFiles } from './lexicon-files.ts';
import { Lexicon } from './lexicon.ts';
import { nth } from './nth.ts';
import { pack } from './packed.ts';
import type { IndexEnd, IndexRecord } from './records.ts';
import { Runs } from './runs.ts';
import { spellingLists } from './spelling-lists.ts';
import { stemmers } from './stem.ts';

/** A file of the index, by its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: string;
}

/** Makes the files of an index from its records. */
export class IndexWriter {
  private readonly size: Sizes;
  private readonly lexicon: Lexicon;
  /** For each facet, the runs of each of its values. */
  private readonly runs: Runs[][] = facetNames.map(() => []);
  /** For each kind of entity, the runs of units that mention each. */
  private readonly mentions: Runs[][] = namedFacets.map(() => []);
  private readonly columns = new Columns();
  /** How many units each file of contents holds. */
  private readonly contents: number[] = [];
  private text: { head: Omit<ContentFile, 'units'>; units: ContentUnit[] } | undefined;
  private units = 0;

  constructor(language: 'es' | 'en', size: Sizes = sizes) {
    this.size = size;
    this.lexicon = new Lexicon(stemmers[language]);
  }

  /** Takes in the next record, and yields the files that are complete with it: all the others with the last. */
  *add(record: IndexRecord): Generator<IndexFile> {
    switch (record.type) {
      case 'text':
        yield* this.flush();
        this.text = { head: record.head, units: [] };
        return;
      case 'unit': {
        const { kind, shown, values } = record;
        this.columns.add(kind, this.lexicon.add(shown[1], kind === 'block'));
        for (const [facet, value] of values) (nth(this.runs, facet)[value] ??= new Runs()).add(this.units);
        const [, , , , ...mentions] = shown;
        for (const [entityKind, value] of mentions) this.named(entityKind, value).add(this.units);
        this.text?.units.push(shown);
        this.units++;
        return;
      }
      case 'end':
        yield* this.flush();
        yield* this.end(record);
    }
  }

  private *flush(): Generator<IndexFile> {
    const { text, contents } = this;
    if (!text) return;
    for (const units of pieces(text.units, this.size.content, (unit) => unit[1].length + 20 * unit.length)) {
      const file: ContentFile = { ...text.head, units };
      yield numbered('contenido', contents.push(units.length), file);
    }
  }

  private *end({ values, names }: IndexEnd): Generator<IndexFile> {
    const { size, lexicon, columns, contents } = this;
    const places = lexicon.places();
    const files = new LexiconFiles(places, size);
    const forms = lexicon.sorted();
    for (const form of forms) yield* files.add(form);
    const named: Manifest['named'] = [];
    for (const [name, kind, value] of names) {
      const { list } = this.named(namedFacets.indexOf(kind), value);
      const few = list.length <= size.name;
      files.addName([name, kind, value, few ? pack(list) : 0]);
      if (!few && !name.includes(' ')) named.push([name, kind, value]);
    }
    const { stems: filed } = files;
    const manifest: Manifest = {
      ...columns.manifest,
      ...{ contents, lexicon: [], filed, named, spellings: [], measures: [] },
    };
    for (const { begin, content } of files.shards())
      yield { path: `lexico/${String(manifest.lexicon.push(begin) - 1)}.json`, content };
    for (const [number, kind] of namedFacets.entries())
      for (const [value, [id, label]] of nth(values, facetNames.indexOf(kind)).entries()) {
        const file: NamedFile = { id, label, runs: pack(this.named(number, value).list) };
        yield { path: `nombres/${kind}-${String(value)}.json`, content: JSON.stringify(file) };
      }
    const folded = names.map(([name]) => name);
    const { rows, places: where } = lexicon.rows(files.filed, folded);
    const begins: string[] = [];
    let last: string | undefined;
    for (const piece of pieces(rows, size.shard, ({ number }) => 20 + where.weightOf(number))) {
      const shard = piece.flatMap(({ row, number }) =>
        [...where.parts(number)].map(({ packed }) => `["${row}","${packed}"]`),
      );
      const path = `pares/${String(begins.push(boundary(last, nth(piece, 0).row)) - 1)}.json`;
      last = piece.at(-1)?.row;
      yield { path, content: `[${shard.join(',')}]` };
    }
    yield { path: 'pares.json', content: JSON.stringify(begins) };
    for (const { key, list } of spellingLists(forms, folded))
      yield numbered('grafias', manifest.spellings.push(key), list);
    let measured = 0;
    for (const piece of pieces(columns.measures.map(pack), size.measure, (words) => words.length)) {
      yield numbered('medidas', manifest.measures.push(measured), piece);
      measured += piece.length;
    }
    for (const [facet, list] of values.entries()) yield* this.facetFiles(facet, list);
    yield { path: 'indice.json', content: JSON.stringify(manifest) };
  }

  private named(kind: number, value: number): Runs {
    return (nth(this.mentions, kind)[value] ??= new Runs());
  }

  private runsOf(facet: number, value: number): string {
    return pack(this.runs[facet]?.[value]?.list ?? []);
  }

  private *facetFiles(facet: number, values: FacetFile['values']): Generator<IndexFile> {
    const path = `facetas/${nth(facetNames, facet)}`;
    const runs = values.map((_, value) => this.runsOf(facet, value));
    const parts = [...pieces(runs, this.size.facet, (list) => list.length)];
    if (parts.length < 2) {
      yield { path: `${path}.json`, content: JSON.stringify({ values, runs } satisfies FacetFile) };
      return;
    }
    const first: number[] = [];
    let count = 0;
    for (const [index, part] of parts.entries()) {
      first.push(count);
      count += part.length;
      yield { path: `${path}-${String(index)}.json`, content: JSON.stringify(part) };
    }
    yield { path: `${path}.json`, content: JSON.stringify({ values, first } satisfies FacetFile) };
  }
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

  add(kind: 'title' | 'block' | 'note' | 'record', words: number): void {
    const { manifest, measures } = this;
    if (kind === 'title') {
      for (const column of Object.values(manifest)) column.push(0);
      measures.push([]);
      return;
    }
    const last = measures.length - 1;
    const column = manifest[`${kind}s`];
    column[last] = nth(column, last) + 1;
    if (kind !== 'block') return;
    manifest.words[last] = nth(manifest.words, last) + words;
    nth(measures, last).push(words);
  }
}
