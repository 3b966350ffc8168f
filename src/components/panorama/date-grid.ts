import type { Strings } from '../../i18n/strings.ts';
import { bases, type Dated } from './dates.ts';
import type { Grid } from './grid.ts';
import { periodName, periodsOf, yearOf } from './periods.ts';

/** How many periods it shows at most. */
const mostPeriods = 40;

/** Dates by the period in which they begin, and by how they are known: what stands for a timeline that would be too long. */
export function dateGrid(dates: readonly Dated[], t: Strings): Grid {
  const years = dates.flatMap(({ when }) => (when === undefined ? [] : [yearOf(when)]));
  const periods = periodsOf(years, mostPeriods - 1);
  const row = (one: Dated): number | undefined =>
    one.when === undefined ? undefined : periods.startOf(yearOf(one.when));
  const undated = years.length < dates.length;
  const starts = [...periods.starts, ...(undated ? [undefined] : [])];
  const shown = bases.filter((basis) => dates.some((one) => one.basis === basis));
  return {
    corner: t.panorama.timeline.period,
    rows: starts.map((start) => ({ name: start === undefined ? t.undated : periodName(start, periods.step) })),
    columns: shown.map((basis) => ({ name: t.panorama.timeline.bases[basis] })),
    counts: starts.map((start) =>
      shown.map((basis) => ({ n: dates.filter((one) => row(one) === start && one.basis === basis).length })),
    ),
    left: 0,
  };
}
