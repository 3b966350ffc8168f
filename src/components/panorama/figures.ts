import { formatNumber, formatWhen } from '../../i18n/format.ts';
import { el, type Nodes } from '../../render/element.ts';
import type { Ui } from '../ui.ts';
import { barList } from './bar-list.ts';
import { bars } from './bars.ts';
import { dateGrid } from './date-grid.ts';
import { bases, datesOf } from './dates.ts';
import { svgOf } from './drawing.ts';
import type { Figure } from './figure.ts';
import { gridTable, type Grid } from './grid.ts';
import { legendMark } from './marks.ts';
import { mostColumns, organizationsGrid, themesGrid } from './presence.ts';
import { coded, matrices, size, twice } from './parts.ts';
import { promises } from './promises-figure.ts';
import { strengthGrid } from './strength.ts';
import { timeline, timelineWidths } from './timeline.ts';

/** So many dates does a timeline have at most. */
export const mostDates = 60;

/** The pictures of a corpus; those that would be empty are left out. */
export function figuresOf(ui: Ui): Figure[] {
  return [dates, organizations, themes, promises, strength].flatMap((figure) => figure(ui) ?? []);
}

function dates({ corpus, address, t, written }: Ui): Figure | undefined {
  const found = datesOf(corpus);
  if (found.length === 0) return undefined;
  const { timeline: words } = t.panorama;
  const { title } = words;
  const id = 'fechas';
  const total = formatNumber(found.length, t);
  if (found.length > mostDates) {
    const grid = dateGrid(found, t);
    const drawings = [svgOf(id, title, size(grid, t), bars(grid, t))];
    return {
      id,
      title,
      drawings,
      caption: [[words.grouped(total)], [el('a', { href: address.texts() }, [t.panorama.allTexts]), '.']],
      table: gridTable(grid, title, t),
    };
  }
  const drawings = twice(id, title, words.about(total), (variant) =>
    timeline(found, timelineWidths[variant], t, written),
  );
  const legend = bases.flatMap((basis) =>
    basis === 'unknown' || found.every((one) => one.basis !== basis)
      ? []
      : [{ mark: legendMark(basis), words: words.basesLong[basis] }],
  );
  const rows = found.map((one) => ({
    head: { words: one.name, lang: written, href: one.href },
    cells: [
      {
        words: words.kinds[one.kind] + (one.event === undefined ? '' : ` · ${one.event}`),
        ...{ lang: written, theirs: [one.event ?? ''] },
      },
      { words: one.when === undefined ? t.undated : formatWhen(one.when, t) },
      { words: words.bases[one.basis] },
    ],
  }));
  const heads = [words.item, words.kind, words.date, words.basis];
  return {
    id,
    title,
    drawings,
    caption: [[words.caption]],
    legend,
    table: { caption: title, heads, rows, prose: true },
  };
}

function organizations(ui: Ui): Figure | undefined {
  const { title, caption } = ui.t.panorama.organizations;
  return presence('organizaciones', title, [caption], organizationsGrid(ui.corpus, ui.t, ui.written), 'org', ui);
}

function themes(ui: Ui): Figure | undefined {
  const { title, caption } = ui.t.panorama.themes;
  return presence('temas', title, [`${caption} `, ...coded(ui)], themesGrid(ui.corpus, ui.t, ui.written), 'theme', ui);
}

function presence(
  id: string,
  title: string,
  caption: Nodes,
  grid: Grid,
  kind: 'org' | 'theme',
  { corpus, address, t }: Ui,
): Figure | undefined {
  if (grid.rows.length === 0) return undefined;
  const p = t.panorama;
  const rest: Nodes =
    grid.left === 0
      ? []
      : [
          `${p.left(formatNumber(grid.rows.length, t), formatNumber(grid.left, t))} `,
          el('a', { href: address.kind(kind) }, [p.all]),
          '.',
        ];
  const periods = corpus.texts.length > mostColumns ? [p.byPeriod] : [];
  return {
    id,
    title,
    drawings: matrices(id, title, grid, t),
    caption: [caption, periods, rest].filter((nodes) => nodes.length > 0),
    table: gridTable(grid, title, t),
  };
}

function strength(ui: Ui): Figure | undefined {
  const { corpus, t } = ui;
  const grid = strengthGrid(corpus, t);
  if (grid.rows.length === 0) return undefined;
  const { title, caption } = t.panorama.strength;
  return {
    id: 'ambitos',
    title,
    drawings: twice('ambitos', title, size(grid, t), (variant) => (variant === 'wide' ? bars : barList)(grid, t)),
    caption: [[caption], coded(ui)],
    table: gridTable(grid, title, t),
  };
}
