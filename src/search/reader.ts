import { lowerA, upperA } from './format.ts';
import { nth } from './nth.ts';
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

  /** How many shards of the lexicon can hold keys from one to another. */
  shardsBetween(from: string, to: string): number {
    const { lexicon } = this.manifest;
    return lastNotAbove(lexicon, to, String) - lastNotAbove(lexicon, from, String) + 1;
  }

  /** Where two words stand in a row; undefined when nowhere. */
  async pair(pair: string): Promise<number[] | undefined> {
    const keys = await this.get<PairKeys>('pares.json');
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
  async addFrequencies([, , , where]: LexiconEntry, units: Map<number, number>): Promise<void> {
    const add = (unit: number, times: number): void => void units.set(unit, (units.get(unit) ?? 0) + times);
    if (!Array.isArray(where)) {
      for (const [unit, times] of stepsIn(await this.get<FormFile>(`formas/${String(where.file)}.json`)))
        add(unit, times);
      return;
    }
    let unit = 0;
    for (let at = 0; at < where.length; at += 2 + nth(where, at + 1)) add((unit += nth(where, at)), nth(where, at + 1));
  }

  /** In which units a form stands, and the positions of its words in each. Of a very common form, several files. */
  async positions([, , , where]: LexiconEntry): Promise<Map<number, number[]>> {
    if (Array.isArray(where)) return positionsOf([where]);
    const files = where.first.map((_, index) =>
      this.get<number[]>(`formas/${String(where.file)}-${String(index)}.json`),
    );
    return positionsOf(await Promise.all(files));
  }

  /** How many words each block of a text has, in order. */
  async measures(text: number): Promise<readonly number[]> {
    const { measures } = this.manifest;
    const number = lastNotAbove(measures, text, (first) => first);
    const file = await this.get<MeasureFile>(`medidas/${String(number)}.json`);
    return file[text - nth(measures, number)] ?? [];
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
    if (file.runs) return runsOf(file.runs[value] ?? []);
    const firsts = file.first ?? [];
    const number = lastNotAbove(firsts, value, (first) => first);
    const part = await this.get<number[][]>(`facetas/${facet}-${String(number)}.json`);
    return runsOf(part[value - nth(firsts, number)] ?? []);
  }

  /** Words that a mistyped one may stand for: at first those that begin alike, later those that end alike. */
  async *spellings(word: string): AsyncGenerator<[word: string, times: number]> {
    const { spellings } = this.manifest;
    for (const key of ['', `^${word.slice(0, 1)}`, `${word.slice(-2)}$`]) {
      const number = spellings.indexOf(key);
      if (number < 0) continue;
      const list = await this.get<SpellingList>(`grafias/${String(number)}.json`);
      for (let at = 0; at < list.length; at += 2) yield [list[at] as string, list[at + 1] as number];
    }
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

/** The units that a `FormFile` lists, each with 1 for once and 2 for more. */
function* stepsIn(file: FormFile): Generator<[unit: number, times: number]> {
  let unit = -1;
  for (let at = 0; at < file.length; at++) {
    const code = file.charCodeAt(at);
    if (code >= lowerA) yield [(unit += code - lowerA + 1), 1];
    else if (code >= upperA) yield [(unit += code - upperA + 1), 2];
    else {
      const start = at;
      while (file[at] !== '.' && file[at] !== '+') at++;
      yield [(unit += Number(file.slice(start, at))), file[at] === '+' ? 2 : 1];
    }
  }
}

/** Runs of units as pairs: the first of each, and the one after its last. */
export function runsOf(list: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  let end = 0;
  for (let at = 0; at < list.length; at += 2) {
    const from = end + nth(list, at);
    end = from + nth(list, at + 1);
    runs.push([from, end]);
  }
  return runs;
}

/** Positions by unit, from lists as the index keeps them; each counts its units from nought. */
export function positionsOf(lists: readonly (readonly number[])[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const list of lists) {
    let unit = 0;
    for (let at = 0; at < list.length;) {
      unit += nth(list, at);
      const times = nth(list, at + 1);
      let position = 0;
      found.set(
        unit,
        list.slice(at + 2, at + 2 + times).map((step) => (position += step)),
      );
      at += 2 + times;
    }
  }
  return found;
}

/** The last of some things in order whose key is not above another; the first when all are. */
function lastNotAbove<Item, Key extends string | number>(
  items: readonly Item[],
  key: Key,
  keyOf: (item: Item) => Key,
): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (keyOf(nth(items, middle)) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
