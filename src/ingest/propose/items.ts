import { isNumeric, itemLabels, type ItemLabel } from './labels.ts';
import type { Findings, Role, Roles, Unit } from './types.ts';

/** Numbered paragraphs longer than this are running text: their number is their label, they are no list. */
const RUNNING = 200;

/** Labelled units that count on. */
interface Sequence {
  label: ItemLabel;
  units: Unit[];
  /** What stands above the first. */
  above: Unit | undefined;
}

/**
 * Lists: at least two labelled units that count on (a, b; 1, 2; i, ii) or repeat a bullet, with nothing between them but
 * other labelled units. A dash of speech («— Buenos días») opens no list unless the line above ends with a colon.
 */
export function findItems(units: readonly Unit[], taken: Roles): Findings {
  const all: Sequence[] = [];
  let open: Sequence[] = [];
  let above: Unit | undefined;
  for (const unit of units) {
    const labels = taken.has(unit) ? [] : itemLabels(unit.text);
    if (labels.length === 0) open = [];
    const going = open.find(({ label }) => labels.some((one) => follows(label, one)));
    if (going) {
      going.label = labels.find((one) => follows(going.label, one)) ?? going.label;
      going.units.push(unit);
      // A list inside an item ends where the outer list goes on.
      open = open.slice(open.indexOf(going));
    } else {
      // Readings of one label («i)») wait side by side for the next line to decide.
      const begun = labels.map((label): Sequence => ({ label, units: [unit], above }));
      all.push(...begun);
      open = [...begun, ...open].slice(0, 8);
    }
    above = unit;
  }
  const roles = all
    .filter(isList)
    .flatMap(({ units: items }) => items.map((unit): [Unit, Role] => [unit, { as: 'item' }]));
  return { roles };
}

function follows(before: ItemLabel, now: ItemLabel): boolean {
  return before.kind === now.kind && (now.value === undefined || now.value === (before.value ?? 0) + 1);
}

function isList({ label, units, above }: Sequence): boolean {
  if (units.length < 2) return false;
  if (label.kind === '—' || label.kind === '–') return above?.text.endsWith(':') ?? false;
  return !(isNumeric(label) && units.some(({ text }) => text.length > RUNNING));
}
