import { scaleSqrt } from 'd3-scale';
import type { Element } from 'hast';
import { formatNumber } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import { el } from '../../render/element.ts';
import type { Place } from '../../render/language.ts';
import {
  circle,
  columnFor,
  label,
  labels,
  leading,
  line,
  round,
  size,
  widthOf,
  wrap,
  type Drawing,
  type MarkLink,
} from './drawing.ts';
import type { Grid } from './grid.ts';

/** The least widths of the names of rows and of a cell. */
interface Widths {
  names: number;
  cell: number;
}

export const matrixWidths = {
  wide: { names: 270, cell: 44 },
  narrow: { names: 140, cell: 30 },
} as const satisfies Record<string, Widths>;

const longestHead = 150;
/** The least height of a row. */
const row = 32;

/** A grid as discs whose area is the count, with the count in them. Columns' names run upwards. */
export function matrix({ rows, columns, counts }: Grid, widths: Widths, t: Strings): Drawing {
  const names = columnFor(
    rows.map(({ name }) => name),
    widths.names,
  );
  const heads = columns.map(({ name }) => wrap(name, longestHead));
  const longest = Math.max(0, ...counts.flat().map(({ n }) => widthOf(formatNumber(n, t))));
  const cell = Math.max(widths.cell, longest + 6, ...heads.map((lines) => lines.length * leading + 2));
  const top = Math.max(...heads.flat().map((words) => widthOf(words))) + 12;
  const radius = scaleSqrt(
    [0, Math.max(1, ...counts.flat().map(({ n }) => n))],
    [0, Math.min(widths.cell, row) / 2 - 1],
  );
  const width = names + 8 + columns.length * cell;
  const centre = (column: number): number => names + 8 + (column + 0.5) * cell;
  const marks: Element[] = [];
  const links: MarkLink[] = [];

  columns.forEach(({ name, place, href }, column) => {
    const x = centre(column);
    marks.push(...upwards(x, top - 8, heads[column] ?? [], place));
    if (href !== undefined)
      links.push({ href, words: name, place, x: x - cell / 2, y: 0, width: cell, height: top - 4 });
  });
  let y = top;
  rows.forEach(({ name, place, href }, index) => {
    const lines = wrap(name, names);
    const height = Math.max(row, lines.length * leading + 6);
    const middle = y + height / 2;
    marks.push(line(0, y, width, y, 'rule'), ...labels(names, middle, lines, 'words', 'end', place));
    if (href !== undefined) links.push({ href, words: name, place, x: 0, y, width: names, height });
    (counts[index] ?? []).forEach(({ n, href: first }, column) => {
      if (n === 0) return;
      const x = centre(column);
      const words = formatNumber(n, t);
      marks.push(circle(x, middle, radius(n), 'disc'), label(x, middle, words, 'number', 'middle'));
      if (first === undefined) return;
      const said = `${name}, ${columns[column]?.name ?? ''}: ${words}`;
      links.push({ href: first, words: said, place, x: x - cell / 2, y, width: cell, height });
    });
    y += height;
  });
  marks.push(line(0, y, width, y, 'rule'));
  return { width, height: y + 1, marks, links };
}

function upwards(x: number, y: number, lines: readonly string[], place: Place | undefined): Element[] {
  const left = x - ((lines.length - 1) * leading) / 2 + size * 0.34;
  return lines.map((words, index) => {
    const turn = `translate(${round(left + index * leading)} ${round(y)}) rotate(-90)`;
    return el('text', { className: 'words', lang: place?.lang, transform: turn }, [words]);
  });
}
