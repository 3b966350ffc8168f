import { lastNotAbove } from './bisect.ts';
import { nth } from './nth.ts';
import { unpack } from './packed.ts';
import type { Tally } from './tally.ts';
import type {
  ContentFile,
  Facet,
  FacetFile,
  FormFile,
  LexiconEntry,
  LexiconShard,
  Manifest,
  MeasureFile,
  NamedFacet,
  NamedFile,
  PairKeys,
  PairShard,
  SpellingList,
} from './format.ts';

/** Gets a file of the index, by its path below the index's folder. Rejects when it cannot be had. */
export type Load = (path: string) => Promise<unknown>;

/** What a unit can be, in the order in which they stand in a text. */
const unitKinds = ['title', 'block', 'note', 'record'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Where a text's units are. */
export interface TextUnits {
  first: number;
  blocks: number;
  notes: number;
  records: number;
  /** Words of its blocks. */
  words: number;
}

/** Reads the files of an index, each of them once, when it is needed. A file that could not be had is asked for again. */
export class IndexReader {
  private readonly load: Load;
  private readonly loaded = new Map<string, Promise<unknown>>();
  readonly manifest: Manifest;
  readonly texts: TextUnits[] = [];
  /** How many units there are. */
  readonly units: number;
  /** The text of each unit, and its kind by its place in `unitKinds`. */
  private readonly textsOf: Uint32Array;
  private readonly kindsOf: Uint8Array;
  /** The first unit of each file of contents. */
  private readonly contentStarts: number[];

  private constructor(load: Load, manifest: Manifest) {
    this.load = load;
    this.manifest = manifest;
    let first = 0;
    manifest.blocks.forEach((blocks, text) => {
      const [notes, records] = [manifest.notes[text] ?? 0, manifest.records[text] ?? 0];
      this.texts.push({ first, blocks, notes, records, words: manifest.words[text] ?? 0 });
      first += 1 + blocks + notes + records;
    });
    this.units = first;
    this.textsOf = new Uint32Array(first);
    this.kindsOf = new Uint8Array(first);
    for (const [text, { first: begin, blocks, notes, records }] of this.texts.entries()) {
      let unit = begin;
      for (const [kind, count] of [1, blocks, notes, records].entries()) {
        this.kindsOf.fill(kind, unit, unit + count);
        unit += count;
      }
      this.textsOf.fill(text, begin, unit);
    }
    let start = 0;
    this.contentStarts = manifest.contents.map((count) => (start += count) - count);
  }

  static async open(load: Load): Promise<IndexReader> {
    return new IndexReader(load, (await load('indice.json')) as Manifest);
  }

  private get<File>(path: string): Promise<File> {
    let file = this.loaded.get(path);
    if (!file) {
      file = this.load(path);
      this.loaded.set(path, file);
      file.catch(() => this.loaded.delete(path));
    }
    return file as Promise<File>;
  }

  /** The text of a unit, by its number. */
  textOf(unit: number): number {
    return nth(this.textsOf, unit);
  }

  kindOf(unit: number): UnitKind {
    return nth(unitKinds, nth(this.kindsOf, unit));
  }

  /** The file that has what is shown of a unit, and the unit's place in it. */
  async content(unit: number): Promise<{ file: ContentFile; place: number }> {
    const number = lastNotAbove(this.contentStarts, unit, (start) => start);
    const file = await this.get<ContentFile>(`contenido/${String(number)}.json`);
    return { file, place: unit - nth(this.contentStarts, number) };
  }

  /** The shards of the lexicon that can hold keys from one to another. */
  lexicon(from: string, to: string): Promise<LexiconShard[]> {
    return this.shards(this.manifest.lexicon, 'lexico', from, to);
  }

  /** The shards of the lexicon that can hold keys that begin so; none when they are more than a few. */
  async beginning(letters: string, most: number): Promise<LexiconShard[]> {
    const { lexicon } = this.manifest;
    const end = `${letters}\uffff`;
    const shards = lastNotAbove(lexicon, end, String) - lastNotAbove(lexicon, letters, String) + 1;
    return shards > most ? [] : this.lexicon(letters, end);
  }

  /** Where each shard of pairs begins. */
  pairKeys(): Promise<PairKeys> {
    return this.get<PairKeys>('pares.json');
  }

  /** Where a pair of words or a name stands, packed; undefined when nowhere. */
  async pair(pair: string): Promise<string | undefined> {
    const keys = await this.pairKeys();
    const shards = await this.shards<PairShard>(keys, 'pares', pair, pair);
    return shards.flat().find(([name]) => name === pair)?.[1];
  }

  private shards<Shard>(firsts: readonly string[], folder: string, from: string, to: string): Promise<Shard[]> {
    if (firsts.length === 0) return Promise.resolve([]);
    const begin = lastNotAbove(firsts, from, (first) => first);
    const end = lastNotAbove(firsts, to, (first) => first);
    const numbers = Array.from({ length: end - begin + 1 }, (_, index) => begin + index);
    return Promise.all(numbers.map((number) => this.get<Shard>(`${folder}/${String(number)}.json`)));
  }

  /** Adds how often a form stands in each unit to what is there already. */
  async addFrequencies([, , , where]: LexiconEntry, units: Tally): Promise<void> {
    if (typeof where === 'string') {
      for (const [unit, positions] of positionsOf([where])) units.add(unit, positions.length);
      return;
    }
    let unit = -1;
    for (const step of unpack(await this.common(where.file))) units.add((unit += step >> 1), step & 1 ? 2 : 1);
  }

  /** The units of a form that has files of its own, packed. */
  common(file: number): Promise<FormFile> {
    return this.get<FormFile>(`formas/${String(file)}.json`);
  }

  /** In which units a form stands, and the positions of its words in each. Of a very common form, several files. */
  async positions([, , , where]: LexiconEntry): Promise<Map<number, number[]>> {
    if (typeof where === 'string') return positionsOf([where]);
    const files = where.first.map((_, index) => this.get<string>(`formas/${String(where.file)}-${String(index)}.json`));
    return positionsOf(await Promise.all(files));
  }

  /** How many words each block of a text has, in order. */
  async measures(text: number): Promise<readonly number[]> {
    const { measures } = this.manifest;
    const number = lastNotAbove(measures, text, (first) => first);
    const file = await this.get<MeasureFile>(`medidas/${String(number)}.json`);
    return unpack(file[text - nth(measures, number)] ?? '');
  }

  /** What an entity is called, and where it is mentioned. */
  named(kind: NamedFacet, value: number): Promise<NamedFile> {
    return this.get<NamedFile>(`nombres/${kind}-${String(value)}.json`);
  }

  /** The values of a facet. */
  facet(facet: Facet): Promise<FacetFile> {
    return this.get<FacetFile>(`facetas/${facet}.json`);
  }

  /** The units that have one value of a facet, as pairs: the first of a run, and the one after its last. */
  async runs(facet: Facet, value: number): Promise<[from: number, to: number][]> {
    const file = await this.facet(facet);
    if (file.runs) return runsOf(file.runs[value] ?? '');
    const firsts = file.first ?? [];
    const number = lastNotAbove(firsts, value, (first) => first);
    const part = await this.get<string[]>(`facetas/${facet}-${String(number)}.json`);
    return runsOf(part[value - nth(firsts, number)] ?? '');
  }

  /** Words that a mistyped one may stand for, and how often each occurs: those that begin alike, and those that end alike. */
  async spellings(word: string): Promise<Map<string, number>> {
    const lists = await Promise.all(
      ['', `^${word.slice(0, 1)}`, `${word.slice(-2)}$`].map((key) => this.spelling(key)),
    );
    const words = new Map<string, number>();
    for (const list of lists)
      for (let at = 0; at < list.length; at += 2) words.set(list[at] as string, list[at + 1] as number);
    return words;
  }

  /** A list of spellings by what it holds; an empty one when there is none. */
  spelling(key: string): Promise<SpellingList> {
    const number = this.manifest.spellings.indexOf(key);
    return number < 0 ? Promise.resolve([]) : this.get<SpellingList>(`grafias/${String(number)}.json`);
  }
}

/** What a name stands for. */
export interface Named {
  name: string;
  kind: NamedFacet;
  value: number;
  /** Where it is mentioned, when the name itself says so. */
  runs?: [from: number, to: number][];
}

/** Packed runs of units as pairs: the first of each, and the one after its last. */
export function runsOf(packed: string): [number, number][] {
  const list = unpack(packed);
  const runs: [number, number][] = [];
  let end = 0;
  for (let at = 0; at < list.length; at += 2) {
    const from = end + nth(list, at);
    end = from + nth(list, at + 1);
    runs.push([from, end]);
  }
  return runs;
}

/** Positions by unit, from packed `Occurrences`; each counts its units from nought. */
export function positionsOf(parts: readonly string[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const part of parts) {
    const list = unpack(part);
    let unit = 0;
    for (let at = 0; at < list.length;) {
      const head = nth(list, at++);
      unit += head >> 1;
      const times = head & 1 ? nth(list, at++) : 1;
      let position = 0;
      found.set(
        unit,
        list.slice(at, at + times).map((step) => (position += step)),
      );
      at += times;
    }
  }
  return found;
}
