import { letters, lowerA, perNumber, upperA } from './format.ts';
import { Numbers } from './numbers.ts';

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

  /** About how many characters of JSON its places take. */
  weightOf(thing: number): number {
    return this.countOf(thing) * 2.4 * perNumber;
  }

  /** The places of a thing as JSON (`Occurrences`), in parts of about so many characters that count units anew. */
  *parts(thing: number, size = Infinity): Generator<{ from: number; json: string }> {
    const { tokens, sorted } = this;
    const [begin, end] = this.range(thing);
    let json = '';
    let from = 0;
    let before = 0;
    for (let place = begin; place < end;) {
      const unit = tokens.units.at(sorted[place] ?? 0);
      const start = tokens.starts.at(unit);
      const next = tokens.endOf(unit);
      if (json.length > size) {
        yield { from, json: `[${json}]` };
        json = '';
      }
      if (json === '') {
        from = unit;
        before = 0;
      }
      let times = 0;
      let positions = '';
      let last = 0;
      for (; place < end && (sorted[place] ?? 0) < next; place++) {
        const position = (sorted[place] ?? 0) - start;
        positions += `,${String(position - last)}`;
        last = position;
        times++;
      }
      json += `${json === '' ? '' : ','}${String(unit - before)},${String(times)}${positions}`;
      before = unit;
    }
    if (json !== '') yield { from, json: `[${json}]` };
  }

  /** The units of a thing (`FormFile`). */
  frequencies(thing: number): string {
    const { tokens, sorted } = this;
    const [begin, end] = this.range(thing);
    let units = '';
    let before = -1;
    for (let place = begin; place < end;) {
      const unit = tokens.units.at(sorted[place] ?? 0);
      const next = tokens.endOf(unit);
      let times = 0;
      for (; place < end && (sorted[place] ?? 0) < next; place++) times++;
      units += stepOf(unit - before, times > 1);
      before = unit;
    }
    return units;
  }
}

/** A step from unit to unit as a letter, or a number and a sign when it is wide. */
function stepOf(step: number, more: boolean): string {
  if (step > letters) return `${String(step)}${more ? '+' : '.'}`;
  return String.fromCharCode((more ? upperA : lowerA) + step - 1);
}
