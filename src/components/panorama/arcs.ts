import { scalePow, scaleSqrt } from 'd3-scale';
import type { Element } from 'hast';
import { formatNumber } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Place } from '../../render/language.ts';
import { arrange } from './arrange.ts';
import {
  circle,
  columnFor,
  label,
  labels,
  leading,
  path,
  round,
  widthOf,
  wrap,
  type Box,
  type Drawing,
  type MarkLink,
} from './drawing.ts';
import type { Party, Promises, Tie } from './promises.ts';

/** The least width of names, and how far the shortest and the longest arcs go out. */
interface Widths {
  names: number;
  reach: readonly [number, number];
}

export const arcWidths = {
  wide: { names: 250, reach: [40, 280] },
  narrow: { names: 150, reach: [28, 124] },
} as const satisfies Record<string, Widths>;

const least = 30;

/** Parties under one another, their ties as arcs beside them; arrows lead to who is promised something. */
export function arcs(
  promises: Promises,
  address: (party: Party) => string | undefined,
  { names: leastNames, reach }: Widths,
  t: Strings,
  place: Place,
): Drawing {
  const marks: Element[] = [];
  const links: MarkLink[] = [];
  const rows = new Map<Party, { y: number; index: number }>();
  const named = arrange(promises).map((party) => ({
    party,
    words: `${party.name}\u00a0·\u00a0${formatNumber(party.records, t)}`,
  }));
  const names = columnFor(
    named.map(({ words }) => words),
    leastNames,
  );
  const dots = names + 12;
  let y = 4;
  named.forEach(({ party, words }, index) => {
    const lines = wrap(words, names);
    const height = Math.max(least, lines.length * leading + 8);
    rows.set(party, { y: y + height / 2, index });
    marks.push(
      ...labels(names, y + height / 2, lines, 'words', 'end', place),
      circle(dots, y + height / 2, 3.2, 'dot'),
    );
    const href = address(party);
    if (href !== undefined) links.push({ href, words: party.name, place, x: 0, y, width: names + 4, height });
    y += height;
  });
  const drawn = promises.ties.filter(({ kind }) => kind !== 'alone');
  const stroke = scaleSqrt([1, Math.max(16, ...drawn.map(({ records }) => records.length))], [1.2, 6]);
  const far = scalePow([1, Math.max(2, rows.size - 1)], reach).exponent(0.6);
  const taken: Box[] = [];
  const over: Element[] = [];
  for (const { kind, from, to, records } of drawn) {
    const [a, b] = [rows.get(from), rows.get(to)];
    if (!a || !b || a === b) continue;
    // Both directions and what is promised together lie beside each other.
    const aside = kind === 'joint' ? 0 : a.y < b.y ? 8 : 16;
    const rx = far(Math.abs(a.index - b.index)) + aside;
    const ry = Math.abs(a.y - b.y) / 2;
    const width = stroke(records.length);
    marks.push(
      path(
        `M${round(dots)} ${round(a.y)}A${round(rx)} ${round(ry)} 0 0 ${a.y < b.y ? 1 : 0} ${round(dots)} ${round(b.y)}`,
        `arc ${kind}`,
        { 'stroke-width': String(round(width)) },
      ),
    );
    if (kind === 'to') over.unshift(arrow(dots, b.y));
    if (records.length > 1) over.push(...numberOf(records, { x: dots, y: (a.y + b.y) / 2, rx, ry }, taken, t));
  }
  const width = dots + reach[1] + 32;
  return { width, height: y + 4, marks: [...marks, ...over], links };
}

function arrow(x: number, y: number): Element {
  return path(`M${round(x + 4)} ${round(y)}l8 -4v8z`, 'arrow');
}

/** Half an ellipse: its centre, how far it goes out, and half its height. */
interface Arc {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

/** The number of an arc, at its farthest point or, where another number stands there, farther along it. */
function numberOf(records: Tie['records'], arc: Arc, taken: Box[], t: Strings): Element[] {
  const words = formatNumber(records.length, t);
  const width = widthOf(words);
  for (const turn of [0, 0.35, -0.35, 0.7, -0.7, 1, -1]) {
    const x = arc.x + arc.rx * Math.cos(turn);
    const at = arc.y + arc.ry * Math.sin(turn);
    const box = { x: x - width / 2 - 2, y: at - 8, width: width + 4, height: 16 };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return [label(x, at, words, 'number halo', 'middle')];
  }
  return [];
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
