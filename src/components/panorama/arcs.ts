import { scalePow, scaleSqrt } from 'd3-scale';
import type { Element } from 'hast';
import { formatNumber } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import { arrange } from './arrange.ts';
import {
  circle,
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

const names = 168;
const dots = names + 14;
const least = 26;
/** How far the shortest and the longest arcs go out. */
const reach = [16, 112] as const;

/** Parties under one another, their ties as arcs beside them; arrows lead to who is promised something. */
export function arcs(promises: Promises, address: (party: Party) => string | undefined, t: Strings): Drawing {
  const marks: Element[] = [];
  const links: MarkLink[] = [];
  const rows = new Map<Party, { y: number; index: number }>();
  let y = 4;
  arrange(promises).forEach((party, index) => {
    const lines = wrap(`${party.name} · ${formatNumber(party.records, t)}`, names);
    const height = Math.max(least, lines.length * leading + 8);
    rows.set(party, { y: y + height / 2, index });
    marks.push(...labels(names, y + height / 2, lines, 'words', 'end'), circle(dots, y + height / 2, 3.2, 'dot'));
    const href = address(party);
    if (href !== undefined) links.push({ href, words: party.name, x: 0, y, width: names + 4, height });
    y += height;
  });
  const drawn = promises.ties.filter(({ kind }) => kind !== 'alone');
  const stroke = scaleSqrt([1, Math.max(2, ...drawn.map(({ records }) => records.length))], [1.2, 6]);
  const far = scalePow([1, Math.max(2, rows.size - 1)], reach).exponent(0.6);
  const taken: Box[] = [];
  const numbers: Element[] = [];
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
        `M${dots} ${round(a.y)}A${round(rx)} ${round(ry)} 0 0 ${a.y < b.y ? 1 : 0} ${dots} ${round(b.y)}`,
        `arc ${kind}`,
        { 'stroke-width': String(round(width)) },
      ),
    );
    if (kind === 'to') marks.push(arrow(b.y));
    if (records.length > 1) numbers.push(...numberOf(records, (a.y + b.y) / 2, rx, ry, taken, t));
  }
  const width = dots + reach[1] + 16 + widthOf('0000');
  return { width, height: y + 4, marks: [...marks, ...numbers], links };
}

function arrow(y: number): Element {
  return path(`M${dots + 4} ${round(y)}l8 -4v8z`, 'arrow');
}

/** The number of an arc, at its farthest point or, where another number stands there, farther along it. */
function numberOf(records: Tie['records'], y: number, rx: number, ry: number, taken: Box[], t: Strings): Element[] {
  const words = formatNumber(records.length, t);
  const width = widthOf(words);
  for (const turn of [0, 0.35, -0.35, 0.7, -0.7, 1, -1]) {
    const x = dots + rx * Math.cos(turn);
    const at = y + ry * Math.sin(turn);
    const box = { x: x - width / 2 - 2, y: at - 8, width: width + 4, height: 16 };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return [label(x, at, words, 'number halo', 'middle')];
  }
  return [];
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
