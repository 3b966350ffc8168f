import { divisionLabel, itemLabels } from './labels.ts';
import type { Doubt, Findings, Roles, Unit } from './types.ts';
import { wordsOf } from './words.ts';

/** How many words in a row make two places worth comparing. */
const SHINGLE = 8;
/** How many words a copy has at least: refrains and formulas are shorter. */
const LEAST = 20;
/** How much of both copies must be the same words. */
const LIKE = 0.9;
/** How many words one copy may have in place of others. */
const SLIP = 4;
/** How many of a copy's words may be others, when it has the paragraphs run together. */
const SLIPS = 0.02;
/** Lines between two copies that do not part them: buttons, captions. */
const BETWEEN = { units: 6, letters: 100 };

/** Two stretches of the words of a text that are nearly the same; `to` is not part of them. */
interface Repetition {
  one: { from: number; to: number };
  other: { from: number; to: number };
  differences: { one: string; other: string; word: number }[];
}

/**
 * The repetitions in a list of words, in linear time: each word begins a shingle, a shingle seen before begins a
 * comparison, and a comparison that held is not made again.
 */
export function repetitions(words: readonly string[]): Repetition[] {
  const codes = new Map<string, number>();
  const ids = Int32Array.from(words, (word) => {
    const code = codes.get(word) ?? codes.size;
    codes.set(word, code);
    return code;
  });
  const shingle = (at: number): number => {
    let hash = 17;
    for (let index = at; index < at + SHINGLE; index++) hash = (Math.imul(hash, 31) + (ids[index] ?? 0) + 1) | 0;
    return hash;
  };
  const seen = new Map<number, number>();
  const found: Repetition[] = [];
  for (let at = 0; at + SHINGLE <= ids.length; at++) {
    const hash = shingle(at);
    const before = seen.get(hash);
    if (before === undefined) seen.set(hash, at);
    else if (before + SHINGLE <= at) {
      const repetition = follow(ids, words, before, at);
      if (repetition.other.to - at >= SHINGLE) {
        found.push(repetition);
        at = repetition.other.to - 1;
      }
    }
  }
  return found;
}

/** Goes along both places while their words are the same, over slips of a few words. */
function follow(ids: Int32Array, words: readonly string[], before: number, at: number): Repetition {
  let [left, right] = [before, at];
  const differences: Repetition['differences'] = [];
  const same = (a: number, b: number, count: number): boolean => {
    for (let index = 0; index < count; index++)
      if (a + index >= at || b + index >= ids.length || ids[a + index] !== ids[b + index]) return false;
    return true;
  };
  const resume = (): [number, number] | undefined => {
    for (let sum = 1; sum <= SLIP * 2; sum++)
      for (let skip = Math.max(0, sum - SLIP); skip <= Math.min(sum, SLIP); skip++)
        if (same(left + skip, right + sum - skip, SLIP)) return [left + skip, right + sum - skip];
    return undefined;
  };
  for (;;) {
    while (same(left, right, 1)) [left, right] = [left + 1, right + 1];
    const next = resume();
    if (!next) break;
    const [a, b] = next;
    differences.push({ one: words.slice(left, a).join(' '), other: words.slice(right, b).join(' '), word: right });
    [left, right] = next;
  }
  return { one: { from: before, to: left }, other: { from: at, to: right }, differences };
}

/**
 * Sets aside the copy that has fewer paragraphs where lines repeat the words of lines nearby; where the other copy is
 * far away, or neither has fewer and they differ, asks.
 */
export function findDuplicates(units: readonly Unit[], taken: Roles): Findings {
  const free = units.filter((unit) => !taken.has(unit));
  const words: string[] = [];
  const starts: number[] = [];
  for (const { text } of free) {
    starts.push(words.length);
    for (const word of wordsOf(text)) words.push(word);
  }
  starts.push(words.length);
  const roles = new Map<Unit, { as: 'duplicate'; why: string }>();
  const doubts: Doubt[] = [];
  for (const { one, other, differences } of repetitions(words)) {
    const [left, right] = [covered(starts, one), covered(starts, other)];
    if (!left || !right || left.last >= right.first) continue;
    const [a, b] = [free.slice(left.first, left.last + 1), free.slice(right.first, right.last + 1)];
    if ([...a, ...b].some((unit) => roles.has(unit))) continue;
    const places = `${linesOf(b)} ${b.length > 1 ? 'repeat' : 'repeats'} ${linesOf(a)}`;
    // Two paragraphs that differ in a word may both be meant: formulas of treaties do. One line like several is a copy.
    const slips = differences.filter((words) => lettersOf(words.one) !== lettersOf(words.other)).length;
    const [fewer, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    const flattened = 2 * fewer <= more && slips <= SLIPS * (one.to - one.from);
    const copies = flattened || (slips === 0 && (fewer < more || ![...a, ...b].some(isLabelled)));
    if (copies && isNear(units, a, b)) {
      const [kept, copy] = a.length > b.length ? [a, b] : a.length < b.length ? [b, a] : [a, b];
      const why = `Repite las palabras de ${spanishLines(kept)}${copy.length < kept.length ? ', donde se conservan los párrafos' : ''}.`;
      for (const unit of copy) roles.set(unit, { as: 'duplicate', why });
      doubts.push({
        line: copy[0]?.first,
        question: `set aside ${linesOf(copy)} as a duplicate of ${linesOf(kept)}: right?`,
      });
    } else doubts.push({ line: b[0]?.first, question: `${places}: is one of them a duplicate?` });
    for (const { one: before, other: now, word } of differences.slice(0, 20))
      doubts.push({
        line: free[unitAt(starts, word)]?.first,
        question: `the copies differ: «${before}» (${linesOf(a)}), «${now}» (${linesOf(b)})`,
      });
  }
  return { roles, doubts };
}

/** The units of which nearly all words lie in a range, when they are enough words and nearly all of the range. */
function covered(
  starts: readonly number[],
  { from, to }: { from: number; to: number },
): { first: number; last: number } | undefined {
  let [first, last] = [unitAt(starts, from), unitAt(starts, to - 1)];
  const share = (unit: number): number => {
    const [start = 0, end = 0] = [starts[unit], starts[unit + 1]];
    return (Math.min(to, end) - Math.max(from, start)) / Math.max(1, end - start);
  };
  while (first <= last && share(first) < LIKE) first++;
  while (last >= first && share(last) < LIKE) last--;
  const inside = Math.min(to, starts[last + 1] ?? 0) - Math.max(from, starts[first] ?? 0);
  return first <= last && inside >= LEAST && inside >= (to - from) * LIKE ? { first, last } : undefined;
}

/** The unit that holds a word, by binary search; units without words hold none. */
function unitAt(starts: readonly number[], word: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words without what scraping loses: spaces and signs. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a document counts a unit among its own. */
function isLabelled({ text }: Unit): boolean {
  return itemLabels(text).length > 0 || divisionLabel(text) !== undefined;
}

/** Whether only a few short lines stand between two runs. */
function isNear(units: readonly Unit[], a: readonly Unit[], b: readonly Unit[]): boolean {
  const [from, to] = [(a.at(-1)?.index ?? 0) + 1, b[0]?.index ?? 0];
  return to - from <= BETWEEN.units && units.slice(from, to).every(({ text }) => text.length <= BETWEEN.letters);
}

function linesOf(run: readonly Unit[]): string {
  const [first, last] = [run[0]?.first, run.at(-1)?.last];
  return first === last ? `line ${first ?? 0}` : `lines ${first ?? 0}–${last ?? 0}`;
}

function spanishLines(run: readonly Unit[]): string {
  const [first, last] = [run[0]?.first ?? 0, run.at(-1)?.last ?? 0];
  return first === last ? `la línea ${first}` : `las líneas ${first} a ${last}`;
}
