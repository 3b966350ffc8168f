import { Numbers } from './numbers.ts';
import { packNumber } from './packed.ts';

/** The words of the corpus in order, unit by unit. */
export class Tokens {
  /** What each of them is, by its number. */
  readonly things = new Numbers();
  /** The unit of each. */
  readonly units = new Numbers();
  /** The first of each unit. */
  readonly starts = new Numbers();

  /** Begins the next unit. */
  begin(): void {
    this.starts.push(this.things.length);
  }

  push(thing: number): void {
    this.things.push(thing);
    this.units.push(this.starts.length - 1);
  }

  /** The token after the last of a unit. */
  endOf(unit: number): number {
    return unit + 1 < this.starts.length ? this.starts.at(unit + 1) : this.things.length;
  }
}

/**
 * The places of many things, each known by a number, among the tokens of the corpus. Sorted by counting: there are
 * millions of places, and no room for an object for each thing.
 */
export class Places {
  private readonly tokens: Tokens;
  /** Tokens, those of one thing together and in order. */
  private readonly sorted: Int32Array;
  /** Where those of each thing end. */
  private readonly ends: Int32Array;

  /**
   * @param things what stands at each place
   * @param at the token of each place; without it, places are the tokens in order
   * @param count how many things there are
   */
  constructor(tokens: Tokens, things: Numbers, at: Numbers | undefined, count: number) {
    this.tokens = tokens;
    const ends = new Int32Array(count + 1);
    const raise = (thing: number): number => (ends[thing] = (ends[thing] ?? 0) + 1);
    for (let place = 0; place < things.length; place++) raise(things.at(place) + 1);
    for (let thing = 1; thing <= count; thing++) ends[thing] = (ends[thing] ?? 0) + (ends[thing - 1] ?? 0);
    // From here on, what was where a thing begins moves to where it ends.
    this.sorted = new Int32Array(things.length);
    for (let place = 0; place < things.length; place++)
      this.sorted[raise(things.at(place)) - 1] = at ? at.at(place) : place;
    this.ends = ends;
  }

  private range(thing: number): [from: number, to: number] {
    return [thing === 0 ? 0 : (this.ends[thing - 1] ?? 0), this.ends[thing] ?? 0];
  }

  /** How many places a thing has. */
  countOf(thing: number): number {
    const [from, to] = this.range(thing);
    return to - from;
  }

  /** About how many characters its places take. */
  weightOf(thing: number): number {
    return this.countOf(thing) * 2.4;
  }

  /** The places of a thing, packed (`Occurrences`), in parts of about so many characters that count units anew. */
  *parts(thing: number, size = Infinity): Generator<{ from: number; packed: string }> {
    const { tokens, sorted } = this;
    const [begin, end] = this.range(thing);
    let packed = '';
    let from = 0;
    let before = 0;
    for (let place = begin; place < end;) {
      const unit = tokens.units.at(sorted[place] ?? 0);
      const start = tokens.starts.at(unit);
      const next = tokens.endOf(unit);
      if (packed.length > size) {
        yield { from, packed };
        packed = '';
      }
      if (packed === '') {
        from = unit;
        before = 0;
      }
      const first = place;
      let positions = '';
      let last = 0;
      for (; place < end && (sorted[place] ?? 0) < next; place++) {
        const position = (sorted[place] ?? 0) - start;
        positions += packNumber(position - last);
        last = position;
      }
      packed += headOf(unit - before, place - first) + positions;
      before = unit;
    }
    if (packed !== '') yield { from, packed };
  }

  /** The units of a thing (`FormFile`). */
  frequencies(thing: number): string {
    const { tokens, sorted } = this;
    const [begin, end] = this.range(thing);
    const isEverywhere = end - begin > tokens.starts.length / 2;
    let units = '';
    let before = -1;
    for (let place = begin; place < end;) {
      const unit = tokens.units.at(sorted[place] ?? 0);
      const next = tokens.endOf(unit);
      const first = place;
      while (place < end && (sorted[place] ?? 0) < next) place++;
      units += packNumber(2 * (unit - before) + (place - first > 1 && !isEverywhere ? 1 : 0));
      before = unit;
    }
    return units;
  }
}

/** A step from unit to unit, and how often a thing stands in the second. */
const headOf = (step: number, times: number): string =>
  times > 1 ? packNumber(2 * step + 1) + packNumber(times) : packNumber(2 * step);
