import { z } from 'zod';
import { Line, Slug } from './common.ts';
import type { Span } from './quote.ts';

/**
 * A form of a word: letters, with `[oa]` for one letter of several and `(s)` for what may be missing:
 * `ilegítim[oa](s)`. Matched as whole words, capitals apart, accents significant.
 */
const Form = Line.regex(
  /^(?:[\p{L}\p{N} -]|\[\p{L}+\]|\(\p{L}+\))+$/u,
  'expected words such as `régimen`, `títere(s)` or `ilegítim[oa](s)`',
);

const LoadedWord = z.strictObject({
  forms: z.array(Form).min(1, 'expected at least one form'),
  /** Longer terms in which it carries none: «régimen de no proliferación». */
  except: z.array(Form).default([]),
  /** Whose stance it carries: one of `sides`. */
  side: Slug,
  /** What it says besides what it names. */
  why: Line,
  /** What to write instead. */
  instead: Line,
});

/**
 * `content/neutrality.yaml`, which a corpus may do without: words that carry a stance. Editors write them only as
 * quotations, inside quotation marks, in which they are whose they are.
 */
export const Neutrality = z
  .strictObject({
    /** The stances, by their ids, each with its name for readers. */
    sides: z.record(Slug, Line),
    words: z.array(LoadedWord),
  })
  .superRefine(({ sides, words }, context) => {
    const seen = new Set<string>();
    words.forEach(({ side, forms }, index) => {
      if (!Object.hasOwn(sides, side))
        context.addIssue({
          code: 'custom',
          path: ['words', index, 'side'],
          message: `expected one of ${Object.keys(sides).join(', ')}`,
        });
      forms.forEach((form, at) => {
        if (seen.has(form))
          context.addIssue({ code: 'custom', path: ['words', index, 'forms', at], message: 'it is listed twice' });
        seen.add(form);
      });
    });
  });
export type Neutrality = z.infer<typeof Neutrality>;
export type LoadedWord = z.infer<typeof LoadedWord>;

/** A loaded word where it stands outside quotation marks. */
export interface LoadedUse {
  word: LoadedWord;
  /** Its words as written. */
  found: string;
  /** Their offset in the text. */
  start: number;
}

/** Finds the loaded words of a text that stand outside its quotation marks, in order. */
export type FindLoaded = (text: string) => LoadedUse[];

/** Prepares a list of words for finding. */
export function loadedWords({ words }: Neutrality): FindLoaded {
  const forms = words.flatMap((word) => word.forms.map((form) => ({ word, pattern: patternOf(form) })));
  if (forms.length === 0) return () => [];
  const one = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');
  const all = forms.map(({ word, pattern }) => ({ word, whole: one(pattern) }));
  // The longest form first, so that «golpe de Estado» is not found as «golpe».
  const patterns = forms.map(({ pattern }) => pattern).sort((a, b) => b.length - a.length);
  const any = wholeWords(patterns);
  const harmless = words.flatMap(({ except }) => except.map(patternOf));
  const terms = wholeWords(harmless);
  return (text) => {
    const uses = [...text.matchAll(any)];
    if (uses.length === 0) return [];
    const free = [...quotations(text), ...(harmless.length > 0 ? spansOf(text, terms) : [])];
    return uses.flatMap(({ 0: found, index: start }) => {
      if (free.some((span) => span.start <= start && start < span.end)) return [];
      const word = all.find(({ whole }) => whole.test(found))?.word;
      return word ? [{ word, found, start }] : [];
    });
  };
}

function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

function patternOf(form: string): string {
  return form.replace(/\((\p{L}+)\)/gu, '(?:$1)?').replace(/ +/g, '\\s+');
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‘': '’', '„': '“' };

/**
 * The quotations of a text: what stands in «», “”, ‘’ or "", one inside another too. A mark that is never closed opens
 * nothing, and an apostrophe closes nothing that is not open.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  const open: { close: string; start: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[«»“”„‘’"]/gu)) {
    // An apostrophe inside a word is no mark.
    if (sign === '’' && /^\p{L}$/u.test(text[index + 1] ?? '')) continue;
    const at = open.findLastIndex(({ close }) => close === sign);
    const last = open[at];
    if (last) {
      found.push({ start: last.start, end: index });
      open.length = at;
    } else {
      const close = sign === '"' ? '"' : closing[sign];
      if (close !== undefined) open.push({ close, start: index });
    }
  }
  return found;
}
