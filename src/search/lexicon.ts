import { eachWord, fold, formOf } from '../model/words.ts';
import { compareStrings } from '../model/problem.ts';
import { pairOf } from './format.ts';
import { nth } from './nth.ts';
import { Numbers } from './numbers.ts';
import { Places, Tokens } from './places.ts';
import type { Stem } from './stem.ts';

/** A form, and how often it occurs. */
export interface Form {
  /** Its number among the forms, by which its places are known. */
  number: number;
  form: string;
  /** Without its accents. */
  folded: string;
  stem: string;
  /** How often the blocks of the texts have it. */
  count: number;
  /** How often anything has it. */
  total: number;
}

/** All words of the corpus, gathered unit by unit. */
export class Lexicon {
  private readonly byWord = new Map<string, Form>();
  private readonly byForm = new Map<string, Form>();
  private readonly stem: Stem;
  private readonly forms: Form[] = [];
  private readonly tokens = new Tokens();

  constructor(stem: Stem) {
    this.stem = stem;
  }

  /**
   * Takes in the words of the next unit.
   *
   * @param source whether it is of a source, whose words count
   * @returns how many words it has
   */
  add(words: string, source: boolean): number {
    const { tokens, byWord } = this;
    const before = tokens.things.length;
    tokens.begin();
    eachWord(words, (word) => {
      const form = byWord.get(word) ?? this.learn(word);
      if (source) form.count++;
      form.total++;
      tokens.push(form.number);
    });
    return tokens.things.length - before;
  }

  private learn(word: string): Form {
    const form = formOf(word);
    let entry = this.byForm.get(form);
    if (!entry) {
      entry = { number: this.forms.length, form, folded: fold(form), stem: this.stem(form), count: 0, total: 0 };
      this.forms.push(entry);
      this.byForm.set(form, entry);
    }
    this.byWord.set(word, entry);
    return entry;
  }

  /** Forms by their folded letters, then as they are. */
  sorted(): Form[] {
    return this.forms.toSorted((a, b) => compareStrings(a.folded, b.folded) || compareStrings(a.form, b.form));
  }

  /** Where each form stands, by its number. */
  places(): Places {
    const { tokens, forms } = this;
    return new Places(tokens, tokens.things, undefined, forms.length);
  }

  /**
   * Where rows of words stand, by the place of their first: one of the most common words next to another word, or next but
   * one, in order (`de paz`, `de . paz`), and names. With these, a phrase needs no list of all places of a common word.
   *
   * @param filed the folded letters of words with files of their own, and which of them have pairs: 1, 2; two that are both
   * a 2 make none
   * @param names folded; those of two words are left to pairs, and those without such a word to the places of their words
   * @returns the rows in order, each with its number, and where each stands
   */
  rows(
    filed: ReadonlyMap<string, 0 | 1 | 2>,
    names: readonly string[],
  ): { rows: { row: string; number: number }[]; places: Places } {
    const { tokens } = this;
    // Forms that differ in accents alone are one word here, as in a search for a phrase.
    const spellings = [...new Set(this.forms.map(({ folded }) => folded))];
    const numbers = new Map(spellings.map((folded, number) => [folded, number]));
    const words = Int32Array.from(this.forms, ({ folded }) => numbers.get(folded) ?? 0);
    const isCommon = Uint8Array.from(spellings, (folded) => filed.get(folded) ?? 0);
    const long = longNames(
      names.filter((name) => name.split(' ').some((word) => filed.has(word))),
      numbers,
    );
    // Of each common word, its pairs by the other word, the gap, and which of both comes first: keys small enough to be fast.
    const known = spellings.map((folded) => (filed.get(folded) ? new Map<number, number>() : undefined));
    let count = long.count;
    const [things, at] = [new Numbers(), new Numbers()];
    for (let unit = 0; filed.size > 0 && unit < tokens.starts.length; unit++) {
      const end = tokens.endOf(unit);
      for (let token = tokens.starts.at(unit); token < end; token++) {
        const one = words[tokens.things.at(token)] ?? 0;
        const begun = long.from[one];
        if (begun)
          for (const { number, row } of begun)
            if (
              token + row.length <= end &&
              row.every((word, step) => word === words[tokens.things.at(token + step)])
            ) {
              things.push(number);
              at.push(token);
            }
        for (let gap = 1; gap <= 2 && token + gap < end; gap++) {
          const other = words[tokens.things.at(token + gap)] ?? 0;
          const of = (isCommon[one] ?? 0) + (isCommon[other] ?? 0);
          if (of === 0 || of === 4) continue;
          const after = known[one];
          const pairs = after ?? known[other];
          const key = (after ? other : one) * 4 + (gap - 1) * 2 + (after ? 0 : 1);
          if (!pairs) continue;
          let number = pairs.get(key);
          if (number === undefined) pairs.set(key, (number = count++));
          things.push(number);
          at.push(token);
        }
      }
    }
    const rows = known.flatMap((own, one) =>
      [...(own ?? [])].map(([key, number]) => {
        const [word, other] = [nth(spellings, one), nth(spellings, key >> 2)];
        const gap = ((key >> 1) & 1) + 1;
        return { row: key & 1 ? pairOf(other, word, gap) : pairOf(word, other, gap), number };
      }),
    );
    for (const { number, row } of long.from.flatMap((list) => list ?? []))
      rows.push({ row: row.map((word) => nth(spellings, word)).join(' '), number });
    rows.sort((a, b) => compareStrings(a.row, b.row));
    return { rows, places: new Places(tokens, things, at, count) };
  }
}

/** Names of more than two words, by the number of their first. Those with a word that the corpus lacks stand nowhere. */
function longNames(
  names: readonly string[],
  numbers: ReadonlyMap<string, number>,
): { count: number; from: readonly ({ number: number; row: number[] }[] | undefined)[] } {
  const from: ({ number: number; row: number[] }[] | undefined)[] = [];
  let count = 0;
  for (const name of new Set(names)) {
    const row = name.split(' ').flatMap((word) => numbers.get(word) ?? []);
    if (row.length < 3 || row.length < name.split(' ').length) continue;
    (from[nth(row, 0)] ??= []).push({ number: count++, row });
  }
  return { count, from };
}
