/** How often something stands in each unit of the corpus, in an array: a common word stands in tens of thousands of units. */
export class Tally {
  /** By unit; 0 where it does not stand. */
  readonly counts: Uint16Array;
  /** The units in which it stands, as they were found. */
  readonly units: number[] = [];

  /** @param units how many units the corpus has */
  constructor(units: number) {
    this.counts = new Uint16Array(units);
  }

  add(unit: number, times: number): void {
    const before = this.counts[unit] ?? 0;
    if (before === 0) this.units.push(unit);
    this.counts[unit] = before + times;
  }

  /** In how many units it stands. */
  get size(): number {
    return this.units.length;
  }

  has(unit: number): boolean {
    return (this.counts[unit] ?? 0) > 0;
  }
}
