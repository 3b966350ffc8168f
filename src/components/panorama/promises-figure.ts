import type { Element } from 'hast';
import { formatNumber } from '../../i18n/format.ts';
import { forces } from '../../model/commitment.ts';
import { el } from '../../render/element.ts';
import { entityValue } from '../register.ts';
import type { Cell } from '../table.ts';
import type { Place } from '../../render/language.ts';
import type { Ui } from '../ui.ts';
import { arcs, arcWidths } from './arcs.ts';
import { path } from './drawing.ts';
import type { Figure } from './figure.ts';
import { gridTable } from './grid.ts';
import { coded, matrices, twice } from './parts.ts';
import { partyGrid } from './party-grid.ts';
import { byDomain, byForce, promisesOf, type Party, type Tie } from './promises.ts';

/** So many parties and ties does a diagram of arcs have at most; more are a matrix. */
export const mostParties = 100;
export const mostTies = 200;

/** Who promises what to whom. */
export function promises(ui: Ui): Figure | undefined {
  const { corpus, address, t, written } = ui;
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
    const grid = partyGrid(found, addressOf, t, written);
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
    drawings: twice(id, title, about, (variant) => arcs(found, addressOf, arcWidths[variant], t, written)),
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
        head: partyCell(tie.from, addressOf, written),
        cells: [
          { words: words.relations[tie.kind] },
          tie.kind === 'alone' ? { words: '' } : partyCell(tie.to, addressOf, written),
          ...byForce(tie).map((n) => ({ words: formatNumber(n, t) })),
          { words: domainsOf(tie, t) },
        ],
      })),
      prose: true,
    },
  };
}

function legendArc(kind: 'joint' | 'to'): Element {
  const arrow = kind === 'to' ? [path('M31 8l-8-4v8z', 'arrow')] : [];
  const box = { ariaHidden: 'true', viewBox: '0 0 32 16', width: '2em', height: '1em' };
  return el('svg', box, [path('M1 8h24', `arc ${kind}`, { 'stroke-width': '2' }), ...arrow]);
}

const partyCell = (party: Party, address: (party: Party) => string | undefined, lang: Place): Cell => ({
  words: party.name,
  lang,
  href: address(party),
});

/** «Defensa 3, Energía 1». */
const domainsOf = (tie: Tie, t: Ui['t']): string =>
  byDomain(tie)
    .map(({ domain, n }) => `${t.domains[domain]} ${formatNumber(n, t)}`)
    .join(', ');
