/** How often something stands in each unit of the corpus, in an array: a common word stands in tens of thousands of units. */
export class Tally {
  /** By unit; 0 where it does not stand. */
  readonly counts: Uint16Array;
  /** In how many units it stands. */
  size = 0;

  /** @param units how many units the corpus has */
  constructor(units: number) {
    this.counts = new Uint16Array(units);
  }

  add(unit: number, times: number): void {
    const before = this.counts[unit] ?? 0;
    if (before === 0) this.size++;
    this.counts[unit] = before + times;
  }

  has(unit: number): boolean {
    return (this.counts[unit] ?? 0) > 0;
  }
}
