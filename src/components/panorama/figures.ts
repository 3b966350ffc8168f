import type { Element } from 'hast';
import { formatNumber, formatWhen } from '../../i18n/format.ts';
import { forces } from '../../model/commitment.ts';
import { el, type Nodes } from '../../render/element.ts';
import { codebookPage } from '../codebook.ts';
import { entityValue } from '../register.ts';
import type { Cell } from '../table.ts';
import type { Ui } from '../ui.ts';
import { arcs, arcWidths } from './arcs.ts';
import { bars } from './bars.ts';
import { dateGrid } from './date-grid.ts';
import { bases, datesOf } from './dates.ts';
import { path, svgOf, type Drawing } from './drawing.ts';
import type { Figure } from './figure.ts';
import { gridTable, type Grid } from './grid.ts';
import { legendMark } from './marks.ts';
import { matrix, matrixWidths } from './matrix.ts';
import { partyGrid } from './party-grid.ts';
import { mostColumns, organizationsGrid, themesGrid } from './presence.ts';
import { byDomain, byForce, promisesOf, type Party, type Tie } from './promises.ts';
import { strengthGrid } from './strength.ts';
import { timeline, timelineWidths } from './timeline.ts';

/** So many dates does a timeline have at most, and so many parties and ties a diagram of arcs. */
export const mostDates = 60;
export const mostParties = 100;
export const mostTies = 200;

/** The pictures of a corpus; those that would be empty are left out. */
export function figuresOf(ui: Ui): Figure[] {
  return [dates, organizations, themes, promises, strength].flatMap((figure) => figure(ui) ?? []);
}

function dates({ corpus, t }: Ui): Figure | undefined {
  const found = datesOf(corpus);
  if (found.length === 0) return undefined;
  const { timeline: words } = t.panorama;
  const { title } = words;
  const id = 'fechas';
  const total = formatNumber(found.length, t);
  if (found.length > mostDates) {
    const grid = dateGrid(found, t);
    const drawings = [svgOf(id, title, size(grid, t), bars(grid, t))];
    return { id, title, drawings, caption: [[words.grouped(total)]], table: gridTable(grid, title, t) };
  }
  const drawings = twice(id, title, words.about(total), (variant) => timeline(found, timelineWidths[variant], t));
  const legend = bases.flatMap((basis) =>
    basis === 'unknown' || found.every((one) => one.basis !== basis)
      ? []
      : [{ mark: legendMark(basis), words: words.basesLong[basis] }],
  );
  const rows = found.map((one) => ({
    head: { words: one.name, href: one.href },
    cells: [
      words.kinds[one.kind] + (one.event === undefined ? '' : ` · ${one.event}`),
      one.when === undefined ? t.undated : formatWhen(one.when, t),
      words.bases[one.basis],
    ].map((cell) => ({ words: cell })),
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
  return presence('organizaciones', title, [caption], organizationsGrid(ui.corpus, ui.t), 'org', ui);
}

function themes(ui: Ui): Figure | undefined {
  const { title, caption } = ui.t.panorama.themes;
  return presence('temas', title, [`${caption} `, ...coded(ui)], themesGrid(ui.corpus, ui.t), 'theme', ui);
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

function promises(ui: Ui): Figure | undefined {
  const { corpus, address, t } = ui;
  const found = promisesOf(corpus);
  if (found.total === 0) return undefined;
  const words = t.panorama.promises;
  const { title } = words;
  const id = 'compromisos';
  const total = formatNumber(found.total, t);
  const addressOf = ({ entity, records }: Party): string | undefined => {
    if (entity === undefined) return undefined;
    return records > 0 ? address.register('parte', entityValue(entity)) : address.entity(entity.kind, entity.id);
  };
  if (found.parties.length > mostParties || found.ties.length > mostTies) {
    const grid = partyGrid(found, addressOf, t);
    const left = grid.left === 0 ? [] : [words.gridLeft(formatNumber(grid.left, t))];
    return {
      id,
      title,
      drawings: matrices(id, title, grid, t),
      caption: [[words.grid(total)], left, coded(ui)].filter((nodes) => nodes.length > 0),
      table: gridTable(grid, title, t),
    };
  }
  const drawn = found.ties.filter(({ kind }) => kind !== 'alone').length;
  const about = words.about(formatNumber(found.parties.length, t), formatNumber(drawn, t));
  return {
    id,
    title,
    drawings: twice(id, title, about, (variant) => arcs(found, addressOf, arcWidths[variant], t)),
    caption: [[words.caption(total)], coded(ui)],
    legend: (['joint', 'to'] as const).map((kind) => ({ mark: legendArc(kind), words: words.legend[kind] })),
    table: {
      caption: title,
      heads: [
        ...[words.party, words.relation, words.other],
        ...forces.map((force) => t.panorama.strength.forces[force]),
        words.domains,
      ],
      rows: found.ties.map((tie) => ({
        head: partyCell(tie.from, addressOf),
        cells: [
          { words: words.relations[tie.kind] },
          tie.kind === 'alone' ? { words: '' } : partyCell(tie.to, addressOf),
          ...byForce(tie).map((n) => ({ words: formatNumber(n, t) })),
          { words: domainsOf(tie, t) },
        ],
      })),
      prose: true,
    },
  };
}

/** A picture in two widths; a page shows the one that fits. */
function twice(id: string, title: string, about: string, draw: (variant: 'wide' | 'narrow') => Drawing): Element[] {
  return (['wide', 'narrow'] as const).map((variant) =>
    svgOf(`${id}-${variant}`, title, about, draw(variant), variant),
  );
}

/** A matrix in two widths, unless it has so many columns that both would be wide. */
function matrices(id: string, title: string, grid: Grid, t: Ui['t']): Element[] {
  if (grid.columns.length <= 8)
    return twice(id, title, size(grid, t), (variant) => matrix(grid, matrixWidths[variant], t));
  return [svgOf(id, title, size(grid, t), matrix(grid, matrixWidths.narrow, t))];
}

const partyCell = (party: Party, address: (party: Party) => string | undefined): Cell => ({
  words: party.name,
  href: address(party),
});

/** «Defensa 3, Energía 1». */
const domainsOf = (tie: Tie, t: Ui['t']): string =>
  byDomain(tie)
    .map(({ domain, n }) => `${t.domains[domain]} ${formatNumber(n, t)}`)
    .join(', ');

function legendArc(kind: 'joint' | 'to'): Element {
  const arrow = kind === 'to' ? [path('M31 8l-8-4v8z', 'arrow')] : [];
  const box = { ariaHidden: 'true', viewBox: '0 0 32 16', width: '2em', height: '1em' };
  return el('svg', box, [path('M1 8h24', `arc ${kind}`, { 'stroke-width': '2' }), ...arrow]);
}

function strength(ui: Ui): Figure | undefined {
  const { corpus, t } = ui;
  const grid = strengthGrid(corpus, t);
  if (grid.rows.length === 0) return undefined;
  const { title, caption } = t.panorama.strength;
  return {
    id: 'ambitos',
    title,
    drawings: [svgOf('ambitos', title, size(grid, t), bars(grid, t))],
    caption: [[caption], coded(ui)],
    table: gridTable(grid, title, t),
  };
}

const size = ({ rows, columns }: Grid, t: Ui['t']): string =>
  t.panorama.rows(formatNumber(rows.length, t), formatNumber(columns.length, t));

/** Whose the records are. */
function coded({ corpus, address, t }: Ui): Nodes {
  const { coded: words, codebook } = t.panorama;
  return [
    words,
    corpus.pages.has(codebookPage) ? el('a', { href: address.page(codebookPage) }, [codebook]) : codebook,
    '.',
  ];
}
