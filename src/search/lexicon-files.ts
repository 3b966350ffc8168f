import { groupBy } from '../model/group.ts';
import { compareStrings } from '../model/problem.ts';
import { pieces, type LexiconShard, type Sizes } from './format.ts';
import type { Form } from './lexicon.ts';
import { nth } from './nth.ts';
import type { Places } from './places.ts';

/** A name as the lexicon lists it. */
export type NameEntry = LexiconShard['names'][number];

/** What becomes of the forms of a corpus: entries of the lexicon, and files for those that stand in very many places. */
export class LexiconFiles {
  /** Forms so common that the index has their pairs, folded: 1; 2 for the most common, which have none with each other. */
  readonly common = new Map<string, 1 | 2>();
  private readonly size: Sizes;
  private readonly places: Places;
  /** As JSON: places are millions of numbers. */
  private readonly entries: { key: string; form?: string; name?: string }[] = [];
  private files = 0;

  constructor(places: Places, size: Sizes) {
    this.places = places;
    this.size = size;
  }

  /** Takes in a form. Yields the files of its places, each with its path, when they do not fit among those of others. */
  *add({ number, form, folded, stem, count }: Form): Generator<{ path: string; content: string }> {
    const { places, size } = this;
    const weight = places.weightOf(number);
    const entry = (where: string): void => {
      const json = `[${JSON.stringify(form)},${JSON.stringify(stem)},${String(count)},${where}]`;
      this.entries.push({ key: folded, form: json });
    };
    if (weight <= size.form) {
      for (const { json } of places.parts(number)) entry(json);
      return;
    }
    const pairs = weight > 4 * size.pairs ? 2 : weight > size.pairs ? 1 : undefined;
    if (pairs) this.common.set(folded, pairs);
    const file = this.files++;
    const first: number[] = [];
    for (const { from, json } of places.parts(number, size.shard)) {
      yield { path: `formas/${String(file)}-${String(first.length)}.json`, content: json };
      first.push(from);
    }
    yield { path: `formas/${String(file)}.json`, content: JSON.stringify(places.frequencies(number)) };
    entry(JSON.stringify({ file, first, ...(pairs && { pairs }) }));
  }

  addName(name: NameEntry): void {
    this.entries.push({ key: name[0], name: JSON.stringify(name) });
  }

  /** The shards, each with its first key. None ends between entries of the same letters: one look-up, one shard. */
  *shards(): Generator<{ first: string; content: string }> {
    this.entries.sort((a, b) => compareStrings(a.key, b.key));
    const keys = groupBy(this.entries, ({ key }) => key);
    const weigh = ({ items }: (typeof keys)[number]): number =>
      items.reduce((sum, { form = '', name = '' }) => sum + form.length + name.length, 0);
    for (const piece of pieces(keys, this.size.shard, weigh)) {
      const items = piece.flatMap((group) => group.items);
      const forms = items.flatMap(({ form }) => form ?? []).join(',');
      const names = items.flatMap(({ name }) => name ?? []).join(',');
      yield { first: nth(piece, 0).key, content: `{"forms":[${forms}],"names":[${names}]}` };
    }
  }
}
