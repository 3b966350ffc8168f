import { isMap, isNode, isSeq, type Document, type YAMLMap } from 'yaml';
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

  const claimed = new Set<number>();
  each(document, 'stretches', (node, index) => {
    const stretch = plan.stretches[index];
    if (!stretch) return [node];
    const [first, last] = typeof stretch.lines === 'number' ? [stretch.lines, stretch.lines] : stretch.lines;
    const kept: number[] = [];
    for (let line = first; line <= last; line++) {
      const to = map.get(line);
      if (to !== undefined && (stretch.quote === undefined || (now[to - 1] ?? '').includes(stretch.quote)))
        kept.push(to);
      else if ((before[line - 1] ?? '') !== '') lose(line, stretch.as);
    }
    // New lines between them are not set aside because they stand there.
    return runsOf(kept, now).map(([low, high], run) => {
      for (let line = low; line <= high; line++) claimed.add(line);
      const one = run === 0 ? node : document.createNode(node.toJSON() as Record<string, unknown>);
      const lines = document.createNode(low === high ? low : [low, high], { flow: true });
      const old = one.get('lines', true);
      if (isNode(old) && isNode(lines) && old.comment != null) lines.comment = old.comment;
      one.set('lines', lines);
      return one;
    });
  });
  each(document, 'emendations', (node, index) => {
    const emendation = plan.emendations[index];
    const to = emendation && map.get(emendation.line);
    const sic = normalize(emendation?.sic ?? '');
    const gone = (before[(emendation?.line ?? 0) - 1] ?? '').includes(sic) && !(now[(to ?? 0) - 1] ?? '').includes(sic);
    if (to === undefined || gone) {
      if (emendation) lose(emendation.line, 'emendation');
      return [];
    }
    node.set('line', to);
    return [node];
  });
  for (const field of ['breaks', 'joins'] as const) {
    const node = document.get(field);
    if (!isSeq(node)) continue;
    const lines = plan[field].flatMap((line) => map.get(line) ?? (lose(line, field), []));
    if (lines.length === 0) document.delete(field);
    else node.items = lines.map((line) => document.createNode(line));
  }
  // New lines above the first part belong to it: nothing is left out because it is new.
  const open = now.findIndex((text, index) => text !== '' && !claimed.has(index + 1)) + 1;
  let floor = 1;
  each(document, 'parts', (node, index) => {
    const from = plan.parts[index]?.from ?? 1;
    // A part begins with the first of its lines that is still there.
    let line = from;
    while (line <= before.length && map.get(line) === undefined) line++;
    floor = Math.max(floor, line > before.length ? Math.min(from, Math.max(now.length, 1)) : (map.get(line) ?? floor));
    node.set('from', index === 0 && open > 0 ? Math.min(open, floor) : floor);
    return [node];
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

/** Goes through a list of maps of a plan and puts others in the place of each; an empty list is taken out. */
function each(document: Document, key: string, replace: (node: YAMLMap, index: number) => YAMLMap[]): void {
  const list = document.get(key);
  if (!isSeq(list)) return;
  list.items = list.items.flatMap((node, index) => (isMap(node) ? replace(node, index) : [node]));
  if (list.items.length === 0) document.delete(key);
}

/** Lines as runs, first and last; between the lines of a run only blank ones may stand. */
function runsOf(lines: readonly number[], texts: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && texts.slice(last[1], line - 1).every((text) => text === '')) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
