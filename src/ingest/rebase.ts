import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { normalize } from '../model/normalize.ts';
import type { EditionPlan } from '../model/plan.ts';
import { align } from './align.ts';
import { kinship } from './kinship.ts';

/** What a plan said of lines that the new source no longer has. */
export interface Lost {
  /** The line of the old source, with its words. */
  line: number;
  text: string;
  /** What the plan said of it: `furniture`, `emendation`, `part` … */
  what: string;
}

/**
 * Moves the line numbers of a plan to a new edition of its source: lines that stayed, moved or were corrected are
 * found again; what the plan said of lines that are gone is taken out and returned. Comments of the plan stay.
 *
 * @param document the plan as YAML, changed in place
 * @param plan the same plan by its schema
 * @param before the normalized lines of the old source, and `now` those of the new one
 */
export function rebase(
  document: Document,
  plan: EditionPlan,
  before: readonly string[],
  now: readonly string[],
): Lost[] {
  const map = mapLines(before, now);
  const lost: Lost[] = [];
  const lose = (line: number, what: string): void => void lost.push({ line, text: before[line - 1] ?? '', what });

  each(document, 'stretches', (node, index) => {
    const stretch = plan.stretches[index];
    if (!stretch) return true;
    const [first, last] = typeof stretch.lines === 'number' ? [stretch.lines, stretch.lines] : stretch.lines;
    const kept: number[] = [];
    for (let line = first; line <= last; line++) {
      const to = map.get(line);
      if (to !== undefined && (stretch.quote === undefined || (now[to - 1] ?? '').includes(stretch.quote)))
        kept.push(to);
      else if ((before[line - 1] ?? '') !== '') lose(line, stretch.as);
    }
    if (kept.length === 0) return false;
    const [low, high] = [Math.min(...kept), Math.max(...kept)];
    node.set('lines', low === high ? low : document.createNode([low, high], { flow: true }));
    return true;
  });
  each(document, 'emendations', (node, index) => {
    const emendation = plan.emendations[index];
    const to = emendation && map.get(emendation.line);
    const sic = normalize(emendation?.sic ?? '');
    const gone = (before[(emendation?.line ?? 0) - 1] ?? '').includes(sic) && !(now[(to ?? 0) - 1] ?? '').includes(sic);
    if (to === undefined || gone) {
      if (emendation) lose(emendation.line, 'emendation');
      return false;
    }
    node.set('line', to);
    return true;
  });
  for (const field of ['breaks', 'joins'] as const) {
    const node = document.get(field);
    if (!isSeq(node)) continue;
    const lines = plan[field].flatMap((line) => map.get(line) ?? (lose(line, field), []));
    if (lines.length === 0) document.delete(field);
    else node.items = lines.map((line) => document.createNode(line));
  }
  let floor = 1;
  each(document, 'parts', (node, index) => {
    const from = plan.parts[index]?.from ?? 1;
    // A part begins with the first of its lines that is still there.
    let line = from;
    while (line <= before.length && map.get(line) === undefined) line++;
    floor = Math.max(floor, line > before.length ? Math.min(from, Math.max(now.length, 1)) : (map.get(line) ?? floor));
    node.set('from', index === 0 ? Math.min(from, floor) : floor);
    return true;
  });
  return lost;
}

/** Where each line of the old source is in the new one, both counted from 1; lines that are gone are not in it. */
function mapLines(before: readonly string[], now: readonly string[]): Map<number, number> {
  const map = new Map<number, number>();
  const { same, gaps } = align(before, now);
  for (const pair of same) if (before[pair.before] !== '') map.set(pair.before + 1, pair.now + 1);
  const left = gaps.flatMap((gap) => gap.before.filter((index) => before[index] !== ''));
  const right = gaps.flatMap((gap) => gap.now.filter((index) => now[index] !== ''));
  const taken = new Set<number>();
  const claim = (from: number, to: number): void => {
    if (map.has(from + 1) || taken.has(to)) return;
    map.set(from + 1, to + 1);
    taken.add(to);
  };
  const byText = new Map(right.map((index) => [now[index], index]));
  for (const index of left) {
    const to = byText.get(before[index]);
    if (to !== undefined) claim(index, to);
  }
  const [open, free] = [left.filter((index) => !map.has(index + 1)), right.filter((index) => !taken.has(index))];
  for (const kin of kinship(before, now, open, free)) claim(kin.before, kin.now);
  return map;
}

/** Goes through a list of maps of a plan; what the function refuses is taken out, and an empty list with it. */
function each(document: Document, key: string, keep: (node: YAMLMap, index: number) => boolean): void {
  const list = document.get(key);
  if (!isSeq(list)) return;
  list.items = list.items.filter((node, index) => !isMap(node) || keep(node, index));
  if (list.items.length === 0 && !isScalar(list)) document.delete(key);
}
