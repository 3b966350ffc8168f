import { nth } from './nth.ts';
import { Numbers } from './numbers.ts';
import { compareStrings } from '../model/problem.ts';
import { pairOf } from './format.ts';
import { eachWord, fold, formOf } from '../model/words.ts';
import type { Stem } from './stem.ts';

/** Numbers that say where words stand: [units since the last, how often, first position, words since the last …]. */
export class Places {
  readonly list = new Numbers();
  private unit = 0;
  private position = 0;
  private count = -1;

  add(unit: number, position: number): void {
    const { list } = this;
    if (this.count >= 0 && unit === this.unit) {
      list.raise(this.count);
      list.push(position - this.position);
    } else {
      this.count = list.length + 1;
      list.push(unit - this.unit);
      list.push(1);
      list.push(position);
      this.unit = unit;
    }
    this.position = position;
  }
}

/** A form and where it stands. */
export interface Form {
  form: string;
  /** Without its accents. */
  folded: string;
  stem: string;
  /** How often the blocks of the texts have it. */
  count: number;
  /** How often anything has it. */
  total: number;
  places: Places;
}

/** All words of the corpus with their places, gathered unit by unit. */
export class Lexicon {
  private readonly byWord = new Map<string, number>();
  private readonly byForm = new Map<string, number>();
  private readonly stem: Stem;
  readonly forms: Form[] = [];
  /** The words of all units, by the number of their form, one unit after another. */
  private readonly stream = new Numbers();
  private readonly starts = new Numbers();

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
    const unit = this.starts.length;
    this.starts.push(this.stream.length);
    let position = 0;
    eachWord(words, (word) => {
      const number = this.byWord.get(word) ?? this.learn(word);
      const form = nth(this.forms, number);
      if (source) form.count++;
      form.total++;
      form.places.add(unit, position++);
      this.stream.push(number);
    });
    return position;
  }

  private learn(word: string): number {
    const form = formOf(word);
    let number = this.byForm.get(form);
    if (number === undefined) {
      const entry = { form, folded: fold(form), stem: this.stem(form), count: 0, total: 0, places: new Places() };
      number = this.forms.push(entry) - 1;
      this.byForm.set(form, number);
    }
    this.byWord.set(word, number);
    return number;
  }

  /** Forms by their folded letters, then as they are. */
  sorted(): Form[] {
    return this.forms.toSorted((a, b) => compareStrings(a.folded, b.folded) || compareStrings(a.form, b.form));
  }

  /**
   * Where one of the most common words stands next to another word, or next but one, in order: `de paz`, `de . paz`. The
   * place is that of the first of both. With these, a phrase needs no list of all places of a common word.
   *
   * @param common the folded letters of the common words
   */
  pairs(common: ReadonlySet<string>): [pair: string, places: Places][] {
    if (common.size === 0) return [];
    const numbers = new Map<string, number>();
    const spellings: string[] = [];
    const isCommon: boolean[] = [];
    // Forms that differ in accents alone are one word here, as in a search for a phrase.
    const words = this.forms.map(({ folded }) => {
      const known = numbers.get(folded);
      if (known !== undefined) return known;
      const number = spellings.push(folded) - 1;
      isCommon.push(common.has(folded));
      numbers.set(folded, number);
      return number;
    });
    const { stream, starts } = this;
    const size = spellings.length;
    const pairs = new Map<number, Places>();
    for (let unit = 0; unit < starts.length; unit++) {
      const start = starts.at(unit);
      const end = unit + 1 < starts.length ? starts.at(unit + 1) : stream.length;
      for (let at = start; at < end; at++) {
        const one = nth(words, stream.at(at));
        for (let gap = 1; gap <= 2 && at + gap < end; gap++) {
          const other = nth(words, stream.at(at + gap));
          if (isCommon[one] === isCommon[other]) continue;
          const key = (one * size + other) * 2 + gap - 1;
          let places = pairs.get(key);
          if (!places) pairs.set(key, (places = new Places()));
          places.add(unit, at - start);
        }
      }
    }
    return [...pairs]
      .map(([key, places]): [string, Places] => {
        const pair = Math.floor(key / 2);
        return [pairOf(nth(spellings, Math.floor(pair / size)), nth(spellings, pair % size), (key % 2) + 1), places];
      })
      .sort(([a], [b]) => compareStrings(a, b));
  }
}
