import { groupBy } from '../model/group.ts';
import { compareStrings } from '../model/problem.ts';
import { perNumber, pieces, type LexiconEntry, type LexiconShard, type Sizes } from './format.ts';
import type { Form } from './lexicon.ts';
import { nth } from './nth.ts';

/** A name as the lexicon lists it. */
export type NameEntry = LexiconShard['names'][number];

/** What becomes of the forms of a corpus: entries of the lexicon, and files for those that stand in very many places. */
export class LexiconFiles {
  /** The folded letters of forms so common that the index has their pairs. */
  readonly common = new Set<string>();
  private readonly size: Sizes;
  private readonly entries: { key: string; weight: number; form?: LexiconEntry; name?: NameEntry }[] = [];
  private files = 0;

  constructor(size: Sizes) {
    this.size = size;
  }

  /** Takes in a form. Yields the files of its places, each with its path, when they do not fit among those of others. */
  *add({ form, folded, stem, count, places: { list } }: Form): Generator<{ path: string; file: number[] }> {
    const weight = list.length * perNumber;
    if (weight <= this.size.form) {
      this.entries.push({ key: folded, weight: 20 + weight, form: [form, stem, count, list] });
      return;
    }
    const pairs = weight > this.size.pairs;
    if (pairs) this.common.add(folded);
    const file = this.files++;
    const first: number[] = [];
    for (const { from, part } of this.parts(list)) {
      yield { path: `formas/${String(file)}-${String(first.length)}.json`, file: part };
      first.push(from);
    }
    yield { path: `formas/${String(file)}.json`, file: withoutPositions(list) };
    this.entries.push({ key: folded, weight: 40, form: [form, stem, count, { file, first, ...(pairs && { pairs }) }] });
  }

  addName(name: NameEntry): void {
    this.entries.push({ key: name[0], weight: 30 + (name[3] === 0 ? 0 : name[3].length * perNumber), name });
  }

  /** The shards, each with its first key. None ends between entries of the same letters: one look-up, one shard. */
  *shards(): Generator<{ first: string; shard: LexiconShard }> {
    this.entries.sort((a, b) => compareStrings(a.key, b.key));
    const keys = groupBy(this.entries, ({ key }) => key);
    const weigh = ({ items }: (typeof keys)[number]): number => items.reduce((sum, { weight }) => sum + weight, 0);
    for (const piece of pieces(keys, this.size.shard, weigh)) {
      const items = piece.flatMap((group) => group.items);
      const forms = items.flatMap(({ form }) => (form ? [form] : []));
      const names = items.flatMap(({ name }) => (name ? [name] : []));
      yield { first: nth(piece, 0).key, shard: { forms, names } };
    }
  }

  /** Places in parts that can be read alone: each begins to count units anew. */
  private *parts(list: readonly number[]): Generator<{ from: number; part: number[] }> {
    let unit = 0;
    let part: number[] = [];
    let from = 0;
    for (let at = 0; at < list.length;) {
      const [step, count] = [nth(list, at), nth(list, at + 1)];
      unit += step;
      if (part.length * perNumber > this.size.shard) {
        yield { from, part };
        part = [];
      }
      if (part.length === 0) from = unit;
      part.push(part.length === 0 ? unit : step, count, ...list.slice(at + 2, at + 2 + count));
      at += 2 + count;
    }
    if (part.length > 0) yield { from, part };
  }
}

function withoutPositions(list: readonly number[]): number[] {
  const bare: number[] = [];
  for (let at = 0; at < list.length; at += 2 + nth(list, at + 1)) bare.push(nth(list, at), nth(list, at + 1));
  return bare;
}
