import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { formatNumber } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import { label, labels, leading, line, rect, widthOf, wrap, type Drawing, type MarkLink } from './drawing.ts';
import type { Grid } from './grid.ts';

const whole = 306;
const mostNames = 168;
const nameSize = 11;
const row = 18;
const between = 12;

/** A grid as bars for narrow windows: under the name of each row, a bar for every column in which it counts something. */
export function barList({ rows, columns, counts }: Grid, t: Strings): Drawing {
  const most = Math.max(1, ...counts.flat().map(({ n }) => n));
  const names = Math.min(mostNames, Math.max(...columns.map(({ name }) => widthOf(name, nameSize))));
  const axis = names + 8;
  const length = scaleLinear([0, most], [0, Math.max(40, whole - axis - 4 - widthOf(formatNumber(most, t)))]);
  const marks: Element[] = [];
  const links: MarkLink[] = [];
  let y = 0;
  rows.forEach(({ name, place, href }, index) => {
    const heads = wrap(name, whole);
    const high = heads.length * leading + 8;
    marks.push(line(0, y, whole, y, 'rule'), ...labels(0, y + high / 2 + 2, heads, 'words strong', 'start', place));
    if (href !== undefined) links.push({ href, words: name, place, x: 0, y, width: whole, height: high });
    y += high;
    const start = y;
    (counts[index] ?? []).forEach(({ n }, column) => {
      if (n === 0) return;
      const lines = wrap(columns[column]?.name ?? '', names, nameSize);
      const height = Math.max(row, lines.length * leading + 2);
      const middle = y + height / 2;
      marks.push(...labels(names, middle, lines, 'words small', 'end', columns[column]?.place));
      marks.push(rect({ x: axis, y: middle - 6, width: length(n), height: 12 }, 'length'));
      marks.push(label(axis + length(n) + 4, middle, formatNumber(n, t), 'number'));
      y += height;
    });
    if (y > start) marks.push(line(axis, start, axis, y, 'axis'));
    y += between;
  });
  return { width: whole, height: y, marks, links };
}
