import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';

/** Two sequences of texts laid side by side, as indexes into them. */
export interface Alignment {
  /** Pairs of equal texts, in the order of both (a longest common subsequence). */
  same: { before: number; now: number }[];
  gaps: Gap[];
}

/** What lies between those pairs; one side may be empty. `next` is where `now` goes on after it. */
export interface Gap {
  before: number[];
  now: number[];
  next: number;
}

/** Sequences that differ in more places are not laid side by side: the search for the shortest way would not end. */
const EDITS = 4000;

/** Lays two sequences of texts side by side. */
export function align(before: readonly string[], now: readonly string[]): Alignment {
  // The usual case costs nothing.
  if (before.length === now.length && before.every((text, index) => text === now[index]))
    return { same: before.map((_, index) => ({ before: index, now: index })), gaps: [] };
  const alignment: Alignment = { same: [], gaps: [] };
  let [left, right] = [0, 0];
  let gap: Gap = { before: [], now: [], next: 0 };
  const close = (): void => {
    if (gap.before.length > 0 || gap.now.length > 0) alignment.gaps.push({ ...gap, next: right });
    gap = { before: [], now: [], next: 0 };
  };
  const changes = diffArrays([...before], [...now], { maxEditLength: EDITS }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: now },
  ];
  for (const { removed, added, value } of changes) {
    if (!removed && !added) close();
    for (let count = value.length; count > 0; count--) {
      if (removed) gap.before.push(left++);
      else if (added) gap.now.push(right++);
      else alignment.same.push({ before: left++, now: right++ });
    }
  }
  close();
  return alignment;
}

/** 1 for equal texts, 0 for texts that share no letter in place. */
export function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
