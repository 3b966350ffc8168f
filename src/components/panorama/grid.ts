import { formatNumber } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Place } from '../../render/language.ts';
import type { Cell, Table } from '../table.ts';

/** What stands before a row or over a column. */
export interface Head {
  name: string;
  /** The language of the name, when the editors wrote it. */
  place?: Place | undefined;
  href?: string | undefined;
}

/** How many of something, and where the first is. */
export interface Count {
  n: number;
  href?: string | undefined;
}

/** Counts by two things: what a matrix, bars and their tables show. */
export interface Grid {
  /** What the rows are. */
  corner: string;
  rows: readonly Head[];
  columns: readonly Head[];
  /** Row by row. */
  counts: readonly (readonly Count[])[];
  /** Rows that are left out, because others have more. */
  left: number;
}

/** The table of a grid. */
export function gridTable({ corner, rows, columns, counts }: Grid, caption: string, t: Strings): Table {
  return {
    caption,
    heads: [corner, ...columns.map(cellOf)],
    rows: rows.map((head, row) => ({
      head: cellOf(head),
      cells: (counts[row] ?? []).map(({ n, href }) => ({ words: formatNumber(n, t), href })),
    })),
  };
}

const cellOf = ({ name, place, href }: Head): Cell => ({ words: name, lang: place, href });
