import { groupBy } from '../model/group.ts';
import { compareStrings } from '../model/problem.ts';
import { fold } from '../model/words.ts';
import { lastNotAbove } from './bisect.ts';
import { boundary, pieces, type LexiconShard, type Sizes } from './format.ts';
import type { Form } from './lexicon.ts';
import { nth } from './nth.ts';
import type { Places } from './places.ts';

/** A name as the lexicon lists it. */
export type NameEntry = LexiconShard['names'][number];

/** An entry of the lexicon as JSON, with the folded letters by which it is found, and of a form its stem. */
interface Entry {
  key: string;
  stem?: string;
  form?: string;
  name?: string;
}

/** What becomes of the forms of a corpus: entries of the lexicon, and files for those that stand in very many places. */
export class LexiconFiles {
  /** Forms with files of their own, folded, and whether the index has their pairs: 2, but none with each other. */
  readonly filed = new Map<string, 0 | 1 | 2>();
  private readonly size: Sizes;
  private readonly places: Places;
  /** As JSON: places are millions of numbers. */
  private readonly entries: Entry[] = [];
  /** The stem of each form with files of its own, by their number. */
  readonly stems: string[] = [];

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
      this.entries.push({ key: folded, stem, form: json });
    };
    if (weight <= size.form) {
      for (const { packed } of places.parts(number)) entry(`"${packed}"`);
      return;
    }
    const pairs = weight > 4 * size.pairs ? 2 : weight > size.pairs ? 1 : 0;
    // Of forms that differ in accents alone, the most common decides.
    const others = this.filed.get(folded) ?? 0;
    this.filed.set(folded, pairs > others ? pairs : others);
    const file = this.stems.push(stem) - 1;
    const first: number[] = [];
    for (const { from, packed } of places.parts(number, size.shard)) {
      yield { path: `formas/${String(file)}-${String(first.length)}.json`, content: `"${packed}"` };
      first.push(from);
    }
    yield { path: `formas/${String(file)}.json`, content: `"${places.frequencies(number)}"` };
    entry(JSON.stringify({ file, first, ...(pairs > 0 && { pairs }) }));
  }

  addName(name: NameEntry): void {
    this.entries.push({ key: name[0], name: JSON.stringify(name) });
  }

  /** The shards, and where each begins. None ends between entries of the same letters: one look-up, one shard. */
  *shards(): Generator<{ begin: string; content: string }> {
    this.entries.sort((a, b) => compareStrings(a.key, b.key));
    const keys = groupBy(this.entries, ({ key }) => key);
    const weigh = ({ items }: (typeof keys)[number]): number =>
      items.reduce((sum, { form = '', name = '' }) => sum + form.length + name.length, 0);
    const cut = [...pieces(keys, this.size.lexicon, weigh)];
    const shards = cut.map((piece, number) => ({
      begin: boundary(cut[number - 1]?.at(-1)?.key, nth(piece, 0).key),
      items: piece.flatMap((group) => group.items),
    }));
    const scattered = scatteredStems(shards);
    for (const [number, { begin, items }] of shards.entries()) {
      const forms = items.flatMap(({ form }) => form ?? []).join(',');
      const names = items.flatMap(({ name }) => name ?? []).join(',');
      const stems = JSON.stringify(scattered.get(number) ?? []);
      yield { begin, content: `{"forms":[${forms}],"names":[${names}],"stems":${stems}}` };
    }
  }
}

/** For each shard, the stems that belong there by their letters and have forms in other shards, with these forms. */
function scatteredStems(
  shards: readonly { begin: string; items: readonly Entry[] }[],
): Map<number, LexiconShard['stems']> {
  const away = new Map<string, { home: number; keys: Set<string> }>();
  for (const [number, { items }] of shards.entries())
    for (const { key, stem } of items) {
      if (stem === undefined) continue;
      const home = lastNotAbove(shards, fold(stem), ({ begin }) => begin);
      if (home === number) continue;
      const { keys } = away.get(stem) ?? { keys: new Set() };
      away.set(stem, { home, keys: keys.add(key) });
    }
  const byHome = new Map<number, LexiconShard['stems']>();
  for (const [stem, { home, keys }] of away) byHome.set(home, [...(byHome.get(home) ?? []), [stem, ...keys]]);
  return byHome;
}
