import type { Element } from 'hast';
import { formatNumber } from '../../i18n/format.ts';
import { el, type Nodes } from '../../render/element.ts';
import { codebookPage } from '../codebook.ts';
import type { Ui } from '../ui.ts';
import { svgOf, type Drawing } from './drawing.ts';
import type { Grid } from './grid.ts';
import { matrix, matrixWidths } from './matrix.ts';

/** A picture in two widths; a page shows the one that fits. */
export function twice(
  id: string,
  title: string,
  about: string,
  draw: (variant: 'wide' | 'narrow') => Drawing,
): Element[] {
  return (['wide', 'narrow'] as const).map((variant) =>
    svgOf(`${id}-${variant}`, title, about, draw(variant), variant),
  );
}

/** A matrix in two widths, unless it has so many columns that both would be wide. */
export function matrices(id: string, title: string, grid: Grid, t: Ui['t']): Element[] {
  if (grid.columns.length <= 8)
    return twice(id, title, size(grid, t), (variant) => matrix(grid, matrixWidths[variant], t));
  return [svgOf(id, title, size(grid, t), matrix(grid, matrixWidths.narrow, t))];
}

/** How large a grid is, for those who do not see it. */
export const size = ({ rows, columns }: Grid, t: Ui['t']): string =>
  t.panorama.rows(formatNumber(rows.length, t), formatNumber(columns.length, t));

/** Whose the records are. */
export function coded({ corpus, address, t }: Ui): Nodes {
  const { coded: words, codebook } = t.panorama;
  return [
    words,
    corpus.pages.has(codebookPage) ? el('a', { href: address.page(codebookPage) }, [codebook]) : codebook,
    '.',
  ];
}
