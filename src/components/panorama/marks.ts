import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Element } from 'hast';
import { el } from '../../render/element.ts';
import type { Basis } from './dates.ts';
import { path, round } from './drawing.ts';

const shapes: Record<Exclude<Basis, 'unknown'>, typeof symbolCircle> = {
  printed: symbolCircle,
  inferred: symbolCircle,
  external: symbolDiamond,
  recorded: symbolSquare,
};

/** A date as a mark whose form says how it is known: full, half full, or open circles, diamonds and squares. */
export function mark(basis: Exclude<Basis, 'unknown'>, x: number, y: number): Element {
  const d = symbol(shapes[basis], basis === 'external' ? 70 : 80)() ?? '';
  const transform = `translate(${round(x)} ${round(y)})`;
  const half = basis === 'inferred' ? [path('M0-5.05A5.05 5.05 0 0 0 0 5.05Z', 'full')] : [];
  return el('g', { transform }, [path(d, basis === 'printed' ? 'full' : 'open'), ...half]);
}

/** A mark of its own, before the words that explain it. */
export function legendMark(basis: Exclude<Basis, 'unknown'>): Element {
  return el('svg', { ariaHidden: 'true', viewBox: '0 0 16 16', width: '1em', height: '1em' }, [mark(basis, 8, 8)]);
}
