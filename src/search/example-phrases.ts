import { compareStrings } from '../model/problem.ts';
import type { WordTable } from './word-table.ts';

/** Words in a row that stand in several paragraphs. */
export interface Phrase {
  /** As printed, in small letters. */
  words: string;
  /** Whatever has them, of what was read for phrases. */
  units: ReadonlySet<number>;
}

/** Phrases have from so many words to so many. */
const [least, longest] = [3, 5];
/** So many are looked at. */
const most = 100;

/**
 * Phrases that stand in two paragraphs or more, those in most of what is searched first, of equals the longest: printed in small letters,
 * with a word of weight at each end.
 */
export function phrasesOf({ lines, content, forms }: WordTable): Phrase[] {
  const heavy = new Set(content.map(({ folded }) => folded));
  const found = new Map<string, { length: number; units: Set<number> }>();
  for (const { words, follows, small, unit } of lines.filter(({ source }) => source))
    for (let length = least; length <= longest; length++)
      for (let at = 0; at + length <= words.length; at++) {
        const row = words.slice(at, at + length);
        if (!heavy.has(row[0] ?? '') || !heavy.has(row.at(-1) ?? '')) continue;
        if (!row.every((_, step) => small[at + step] && (step === 0 || follows[at + step]))) continue;
        const key = row.join(' ');
        const known = found.get(key);
        if (known) known.units.add(unit);
        else found.set(key, { length, units: new Set([unit]) });
      }
  const repeated = [...found]
    .filter(([, { units }]) => units.size > 1)
    .sort(([a, one], [b, other]) => other.units.size - one.units.size || compareStrings(a, b))
    .slice(0, most);
  // In notes and records a phrase may stand as well, with any signs between its words.
  const rows = lines.map(({ words, unit }): [string, number] => [` ${words.join(' ')} `, unit]);
  const bySpelling = [...forms.values()].sort((a, b) => a.count - b.count);
  const spelled = new Map(bySpelling.map(({ folded, form }) => [folded, form]));
  return repeated
    .map(([phrase, { length }]) => ({
      length,
      words: phrase.replace(/\S+/g, (word) => spelled.get(word) ?? word),
      units: new Set(rows.filter(([row]) => row.includes(` ${phrase} `)).map(([, unit]) => unit)),
    }))
    .sort((a, b) => b.units.size - a.units.size || b.length - a.length || compareStrings(a.words, b.words));
}
