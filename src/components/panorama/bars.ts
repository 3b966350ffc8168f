import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { formatNumber } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import {
  columnFor,
  label,
  labels,
  leading,
  line,
  rect,
  widthOf,
  wrap,
  type Drawing,
  type MarkLink,
} from './drawing.ts';
import type { Grid } from './grid.ts';

const leastNames = 164;
const panel = 100;
const gap = 10;
const row = 24;

/** A grid as bars, a panel a column, all on one scale, with the count at the end of each. */
export function bars({ rows, columns, counts }: Grid, t: Strings): Drawing {
  const most = Math.max(1, ...counts.flat().map(({ n }) => n));
  const longest = panel - gap - widthOf(formatNumber(most, t)) - 6;
  const length = scaleLinear([0, most], [0, longest]);
  const names = columnFor(
    rows.map(({ name }) => name),
    leastNames,
  );
  const heads = columns.map(({ name }) => wrap(name, panel - gap));
  const top = Math.max(...heads.map((lines) => lines.length)) * leading + 8;
  const left = (column: number): number => names + 12 + column * panel;
  const marks: Element[] = [];
  const links: MarkLink[] = [];
  columns.forEach(({ name, place, href }, column) => {
    const lines = heads[column] ?? [];
    const x = left(column);
    marks.push(...labels(x, top - 8 - (lines.length * leading) / 2, lines, 'words head', 'start', place));
    if (href !== undefined) links.push({ href, words: name, place, x, y: 0, width: panel - gap, height: top - 4 });
  });
  let y = top;
  rows.forEach(({ name, place, href }, index) => {
    const lines = wrap(name, names);
    const height = Math.max(row, lines.length * leading + 8);
    const middle = y + height / 2;
    marks.push(...labels(names, middle, lines, 'words', 'end', place));
    if (href !== undefined) links.push({ href, words: name, place, x: 0, y, width: names, height });
    (counts[index] ?? []).forEach(({ n }, column) => {
      const x = left(column);
      if (n > 0) marks.push(rect({ x, y: middle - 6, width: length(n), height: 12 }, 'length'));
      marks.push(label(x + length(n) + (n > 0 ? 4 : 5), middle, formatNumber(n, t), n > 0 ? 'number' : 'number none'));
    });
    y += height;
  });
  marks.push(...columns.map((_, column) => line(left(column), top, left(column), y, 'axis')));
  return { width: left(columns.length) - gap, height: y + 1, marks, links };
}
