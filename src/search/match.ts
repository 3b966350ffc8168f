import { nth } from './nth.ts';
import { pairOf, type LexiconEntry } from './format.ts';
import type { Term, By } from './query.ts';
import { positionsOf, runsOf, type IndexReader, type Named } from './reader.ts';
import type { Stem } from './stem.ts';
import { Tally } from './tally.ts';
import { typos } from './typos.ts';
import { fold } from '../model/words.ts';

/** What to mark in a unit: words in a row, each as one of several forms; or what means an entity. */
export type Mark = { row: ReadonlySet<string>[] } | { entity: Named };

/** A word that the corpus does not have, and what may have been meant, the most frequent first. */
export interface Correction {
  typed: string;
  /** The first of them was searched for instead. */
  meant: string[];
}

/** Where something that was asked for stands. */
export interface Match {
  units: Tally;
  marks: Mark[];
  /** What it names, and in how many units that is mentioned by other words only. */
  entities: (Named & { otherwise: number })[];
  correction?: Correction;
}

/** In so many shards a beginning may look for words: in a large corpus, two letters begin too many. */
const mostShards = 3;
/** The shortest word that may be the beginning of a longer one. */
const leastBeginning = 2;

/** Finds where terms stand. */
export class Matcher {
  private readonly reader: IndexReader;
  private readonly stem: Stem;

  constructor(reader: IndexReader, stem: Stem) {
    this.reader = reader;
    this.stem = stem;
  }

  /** Begins to load what a term takes, as far as that is known before its words are looked up. */
  prefetch({ words, bare }: Term): void {
    const { filed, named } = this.reader.manifest;
    const quietly = (loading: Promise<unknown>): void => void loading.catch(() => undefined);
    for (const word of words.map(fold)) quietly(this.reader.lexicon(word, word));
    const [word = ''] = words;
    if (!bare) return;
    const stem = this.stem(word);
    for (const [file, one] of filed.entries()) if (one === stem) quietly(this.reader.common(file));
    for (const [name, kind, value] of named) if (name === fold(word)) quietly(this.reader.named(kind, value));
  }

  /**
   * Where a term stands.
   *
   * @param open whether its word may also begin longer ones, when it is none itself, or be mistyped
   */
  async match({ words, by, bare, typed }: Term, open: { begins: boolean; mistyped: boolean }): Promise<Match> {
    if (words.length > 1) return this.row(words, by);
    const [word = ''] = words;
    const found = await this.word(word, by, bare, open.begins);
    if (found.units.size > 0 || !bare || !open.mistyped) return found;
    const meant = await typos(word, this.reader);
    const [first] = meant;
    if (first === undefined) return found;
    return { ...(await this.word(first, by, bare, false)), correction: { typed, meant } };
  }

  private nowhere(): Tally {
    return new Tally(this.reader.units);
  }

  private async word(word: string, by: By, bare: boolean, begins: boolean): Promise<Match> {
    const [known, entities] = await Promise.all([this.forms(word, by), bare ? this.named([word]) : []]);
    let forms = known;
    if (bare && begins && forms.length === 0 && entities.length === 0) forms = await this.beginning(word);
    const units = this.nowhere();
    await Promise.all(forms.map((form) => this.reader.addFrequencies(form, units)));
    return {
      marks: [{ row: [formsIn(forms)] }, ...entities.map((entity) => ({ entity }))],
      entities: await this.addMentions(entities, units),
      units,
    };
  }

  /**
   * Where a name of several words stands: where what it names is mentioned, and these words in a row, however they are
   * printed. Where one of them stands in very many places, mentions alone answer.
   */
  async name(words: readonly string[], entities: Named[]): Promise<Match> {
    const forms = await Promise.all(words.map((word) => this.forms(word, 'fold')));
    const rare = forms.every((list) => list.every(([, , , where]) => typeof where === 'string'));
    const { units, marks } = rare ? await this.row(words, 'fold') : { units: this.nowhere(), marks: [] };
    return {
      marks: [...marks, ...entities.map((entity) => ({ entity }))],
      entities: await this.addMentions(entities, units),
      units,
    };
  }

  /** Adds the units in which something is mentioned, and tells how many had no word for it yet. */
  private async addMentions(named: readonly Named[], units: Tally): Promise<Match['entities']> {
    const added: Match['entities'] = [];
    for (const one of named) {
      const before = units.size;
      // The names of themes are common words: their paragraphs are a filter, and no other way of saying the word.
      const runs =
        one.kind === 'theme' ? [] : (one.runs ?? runsOf((await this.reader.named(one.kind, one.value)).runs));
      for (const [from, to] of runs) for (let unit = from; unit < to; unit++) if (!units.has(unit)) units.add(unit, 1);
      added.push({ ...one, otherwise: units.size - before });
    }
    return added;
  }

  /** What some words, folded or not, name. */
  async named(words: readonly string[]): Promise<Named[]> {
    const name = words.map(fold).join(' ');
    const shards = await this.reader.lexicon(name, name);
    return shards
      .flatMap(({ names }) => names)
      .filter(([one]) => one === name)
      .map(([one, kind, value, runs]) => ({ name: one, kind, value, ...(runs !== 0 && { runs: runsOf(runs) }) }));
  }

  /** The longest name with which a row of words begins, in words; 0 when they begin with none. */
  async longestName(words: readonly string[]): Promise<{ length: number; entities: Named[] }> {
    const folded = words.map(fold);
    const [first = ''] = folded;
    const shards = await this.reader.lexicon(first, `${first}!`);
    const names = new Set(shards.flatMap((shard) => shard.names.map(([name]) => name)));
    for (let length = folded.length; length > 1; length--)
      if (names.has(folded.slice(0, length).join(' ')))
        return { length, entities: await this.named(folded.slice(0, length)) };
    return { length: 0, entities: [] };
  }

  /** The forms that answer to a word. */
  async forms(word: string, by: By): Promise<LexiconEntry[]> {
    const folded = fold(word);
    const own = this.stem(word);
    // Asked for together, though most often it is one file: what is far away costs most by its distance.
    const [near] = await Promise.all([
      this.reader.lexicon(folded, folded),
      by === 'stem' ? this.reader.lexicon(fold(own), fold(own)) : [],
    ]);
    const same = formsOf(near).filter(([form]) => (by === 'form' ? form === word : fold(form) === folded));
    if (by !== 'stem') return same;
    const stems = new Set([own, ...same.map(([, stem]) => stem)]);
    const families = await Promise.all([...stems].map((stem) => this.formsOfStem(stem)));
    return [...new Map([...same, ...families.flat()].map((entry) => [entry[0], entry])).values()];
  }

  private async formsOfStem(stem: string): Promise<LexiconEntry[]> {
    const key = fold(stem);
    const home = await this.reader.lexicon(key, key);
    const [, ...keys] = home.flatMap(({ stems }) => stems).find(([one]) => one === stem) ?? [];
    const others = await Promise.all(keys.map((one) => this.reader.lexicon(one, one)));
    return formsOf([...home, ...others.flat()]).filter(([, one]) => one === stem);
  }

  private async beginning(word: string): Promise<LexiconEntry[]> {
    const folded = fold(word);
    if (folded.length < leastBeginning) return [];
    const shards = await this.reader.beginning(folded, mostShards);
    return formsOf(shards).filter(([form]) => fold(form).startsWith(folded));
  }

  /** Where words stand in a row. */
  private async row(words: readonly string[], by: By): Promise<Match> {
    const forms = await Promise.all(words.map((word) => this.forms(word, by)));
    const starts = forms.some((list) => list.length === 0)
      ? new Map<number, number[]>()
      : await this.starts(words, forms, by);
    const units = this.nowhere();
    for (const [unit, positions] of starts) units.add(unit, positions.length);
    return { units, marks: [{ row: forms.map(formsIn) }], entities: [] };
  }

  /**
   * Where rows of words begin, by unit. Of a name, the index has the places; where a word is so common that its places are
   * many, the pair that it makes with its neighbour is read instead.
   *
   * @param forms what each of the words can be
   */
  async starts(words: readonly string[], forms: readonly LexiconEntry[][], by: By): Promise<Map<number, number[]>> {
    const isFiled = forms.flat().some(([, , , where]) => typeof where !== 'string');
    if (by === 'fold' && words.length > 2 && isFiled && (await this.named(words)).length > 0)
      return positionsOf([(await this.reader.pair(words.map(fold).join(' '))) ?? '']);
    const steps: Promise<{ offset: number; places: Map<number, number[]> }>[] = [];
    const covered = new Set<number>();
    const pairsOf = forms.map((list) => (by === 'fold' ? Math.max(0, ...list.map(pairsIn)) : 0));
    for (const [offset, pairs] of pairsOf.entries()) {
      if (pairs === 0) continue;
      // The rarer the other word, the shorter the list. Of two of the most common, the index has no pairs.
      const [other] = [-1, 1, -2, 2]
        .map((step) => ({ at: offset + step, of: pairsOf[offset + step] }))
        .filter(({ of }) => of !== undefined && pairs + of < 4)
        .sort((a, b) => (a.of ?? 0) - (b.of ?? 0));
      if (!other) continue;
      const [from, to] = [Math.min(offset, other.at), Math.max(offset, other.at)];
      covered.add(offset).add(other.at);
      const pair = pairOf(fold(nth(words, from)), fold(nth(words, to)), to - from);
      steps.push(this.reader.pair(pair).then((list) => ({ offset: from, places: positionsOf(list ? [list] : []) })));
    }
    for (const [offset, list] of forms.entries())
      if (!covered.has(offset)) steps.push(this.places(list).then((places) => ({ offset, places })));
    const [first, ...others] = (await Promise.all(steps)).sort((a, b) => a.places.size - b.places.size);
    const found = new Map<number, number[]>();
    const shift = first?.offset ?? 0;
    for (const [unit, positions] of first?.places ?? []) {
      const here = others.map(({ offset, places }) => ({ offset, at: new Set(places.get(unit)) }));
      const starts = positions
        .map((position) => position - shift)
        .filter((start) => here.every(({ offset, at }) => at.has(start + offset)));
      if (starts.length > 0) found.set(unit, starts);
    }
    return found;
  }

  /** Where any of some forms stands, in order. */
  async places(forms: readonly LexiconEntry[]): Promise<Map<number, number[]>> {
    const [only, ...more] = await Promise.all(forms.map((form) => this.reader.positions(form)));
    if (!only) return new Map();
    const all = new Map(only);
    for (const one of more)
      for (const [unit, positions] of one)
        all.set(
          unit,
          [...(all.get(unit) ?? []), ...positions].sort((a, b) => a - b),
        );
    return all;
  }
}

const formsOf = (shards: readonly { forms: LexiconEntry[] }[]): LexiconEntry[] => shards.flatMap(({ forms }) => forms);

const formsIn = (forms: readonly LexiconEntry[]): Set<string> => new Set(forms.map(([form]) => form));

/** Whether the index has the pairs of a form: 1, with any other word; 2, with all but the most common; 0, none. */
const pairsIn = ([, , , where]: LexiconEntry): number => (typeof where === 'string' ? 0 : (where.pairs ?? 0));
