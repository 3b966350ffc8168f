import { nth } from './nth.ts';
import { namedFacets, type ContentUnit } from './format.ts';
import type { Mark } from './match.ts';
import { eachWord, formOf } from '../model/words.ts';

/** Characters of a unit, from one to before another. */
export type Stretch = [start: number, end: number];

/** Where the words of a unit answer a search, in order and apart from each other. */
export function marksIn([, words, , , ...mentions]: ContentUnit, marks: readonly Mark[]): Stretch[] {
  const tokens: { form: string; start: number; end: number }[] = [];
  eachWord(words, (word, start) => tokens.push({ form: formOf(word), start, end: start + word.length }));
  const found: Stretch[] = [];
  for (const mark of marks) {
    if ('entity' in mark) {
      const { kind, value } = mark.entity;
      for (const [of, number, start, length] of mentions)
        if (namedFacets[of] === kind && number === value) found.push([start, start + length]);
      continue;
    }
    tokens.forEach((token, at) => {
      const row = tokens.slice(at, at + mark.row.length);
      const last = row.at(-1);
      if (last && row.length === mark.row.length && row.every(({ form }, step) => nth(mark.row, step).has(form)))
        found.push([token.start, last.end]);
    });
  }
  return joined(found);
}

/** Stretches in order, those that overlap made one. */
function joined(stretches: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [start, end] of stretches.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = all.at(-1);
    if (before && start < before[1]) before[1] = Math.max(before[1], end);
    else all.push([start, end]);
  }
  return all;
}
