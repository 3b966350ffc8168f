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
   * Where one of the most common words stands next to another word, or next but one, in order: `de paz`, `de . paz`. The
   * place is that of the first of both. With these, a phrase needs no list of all places of a common word.
   *
   * @param common the folded letters of the common words; two that are both a 2 make no pair
   * @returns the pairs in order, each with its number, and where each stands
   */
  pairs(common: ReadonlyMap<string, 1 | 2>): { pairs: { pair: string; number: number }[]; places: Places } {
    const { tokens } = this;
    // Forms that differ in accents alone are one word here, as in a search for a phrase.
    const spellings = [...new Set(this.forms.map(({ folded }) => folded))];
    const numbers = new Map(spellings.map((folded, number) => [folded, number]));
    const words = Int32Array.from(this.forms, ({ folded }) => numbers.get(folded) ?? 0);
    const isCommon = Uint8Array.from(spellings, (folded) => common.get(folded) ?? 0);
    const known = new Map<number, number>();
    const [things, at] = [new Numbers(), new Numbers()];
    for (let unit = 0; common.size > 0 && unit < tokens.starts.length; unit++) {
      const end = tokens.endOf(unit);
      for (let token = tokens.starts.at(unit); token < end; token++) {
        const one = nth(words, tokens.things.at(token));
        for (let gap = 1; gap <= 2 && token + gap < end; gap++) {
          const other = nth(words, tokens.things.at(token + gap));
          const of = nth(isCommon, one) + nth(isCommon, other);
          if (of === 0 || of === 4) continue;
          const key = (one * spellings.length + other) * 2 + gap - 1;
          let number = known.get(key);
          if (number === undefined) known.set(key, (number = known.size));
          things.push(number);
          at.push(token);
        }
      }
    }
    const pairs = [...known].map(([key, number]) => {
      const [pair, gap] = [Math.floor(key / 2), (key % 2) + 1];
      const [one, other] = [Math.floor(pair / spellings.length), pair % spellings.length];
      return { pair: pairOf(nth(spellings, one), nth(spellings, other), gap), number };
    });
    pairs.sort((a, b) => compareStrings(a.pair, b.pair));
    return { pairs, places: new Places(tokens, things, at, known.size) };
  }
}
