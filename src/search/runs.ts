import { nth } from './nth.ts';

/** Units that have something in common, as runs: [units since the last run, units of it …]. */
export class Runs {
  readonly list: number[] = [];
  private end = 0;

  /** Takes in the next unit; one that it has already changes nothing. */
  add(unit: number): void {
    const { list, end } = this;
    if (end === unit + 1) return;
    if (end === unit && list.length > 0) list[list.length - 1] = nth(list, list.length - 1) + 1;
    else list.push(unit - end, 1);
    this.end = unit + 1;
  }
}
