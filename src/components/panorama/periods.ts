/** Years put together until there are few enough: by one, ten, a hundred, a thousand. */
export interface Periods {
  step: number;
  /** The first year of each period that has something in it, in order. */
  starts: readonly number[];
  startOf: (year: number) => number;
}

/** @param most how many periods there may be, from ten on: four digits of a year have no more millennia */
export function periodsOf(years: readonly number[], most: number): Periods {
  for (const step of [1, 10, 100, 1000]) {
    const startOf = (year: number): number => Math.floor(year / step) * step;
    const starts = [...new Set(years.map(startOf))].sort((a, b) => a - b);
    if (starts.length <= most || step === 1000) return { step, starts, startOf };
  }
  throw new RangeError('Unreachable: the last step is always taken');
}

/** «2025», «2020–2029». */
export function periodName(start: number, step: number): string {
  const year = (n: number): string => String(n).padStart(4, '0');
  return step === 1 ? year(start) : `${year(start)}–${year(start + step - 1)}`;
}

/** The year in which an ISO date or interval begins. */
export const yearOf = (when: string): number => Number(when.slice(0, 4));
