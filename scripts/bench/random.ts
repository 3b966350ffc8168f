/**
 * A deterministic source of numbers: the same seed gives the same corpus on every machine.
 *
 * The generator is mulberry32 (32 bits of state, period 2³²), the seed the FNV-1a hash of a name. Good enough to vary
 * prose, for nothing else.
 */
export class Random {
  #state: number;

  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
    this.#state = hash >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new RangeError('Cannot pick from an empty list');
    return item;
  }
}

/** Picks from a list by Zipf's law: the second item half as often as the first, the third a third as often. */
export class Zipf<Item> {
  readonly #items: readonly Item[];
  readonly #upTo: Float64Array;

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#upTo = new Float64Array(items.length);
    let sum = 0;
    for (let rank = 0; rank < items.length; rank++) this.#upTo[rank] = sum += 1 / (rank + 1);
  }

  pick(random: Random): Item {
    const wanted = random.next() * (this.#upTo.at(-1) ?? 0);
    let [low, high] = [0, this.#items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const item = this.#items[low];
    if (item === undefined) throw new RangeError('Cannot pick from an empty list');
    return item;
  }
}
