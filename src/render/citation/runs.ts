import type { ElementContent } from 'hast';
import { citationStrings, type CitationStrings } from '../../i18n/citation.ts';
import { strings, type Language } from '../../i18n/strings.ts';
import { el } from '../element.ts';

/** A piece of a citation: plain words, words in italics, or the place of the day of access. */
export type Run = string | { readonly italic: string } | { readonly accessed: true };

/** The styles; Chicago's note and bibliography entry write days alike. */
export type Style = keyof CitationStrings['days'];

/** The place of the day of access, which only the reader knows. */
export const accessed: Run = { accessed: true };

/** What stands there until it is filled in, by a script or by hand. */
export const blank = '________';

/** Marks the end of a sentence, or of one element before another. */
type Sign = '.' | ',';

/**
 * Ends an element with a full stop or a comma, without doubling.
 *
 * - A full stop is left out after `.`, `?`, `!` and `…` (APA 7, §9.5; Chicago 17, §6.124; RAE, Ortografía 2010, on the full stop).
 * - Spanish puts it after the closing quotation mark, whatever stands within: «¿…?». (RAE, Ortografía 2010, on the full stop).
 * - English puts it within the quotation marks: “….” (Chicago 17, §6.9; MLA 9, ch. 6), and not at all when a question
 *   or exclamation mark stands there; a comma then stays (Chicago 17, §6.125).
 */
export function end(runs: readonly Run[], sign: Sign, language: Language): Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const before = runs.slice(0, -1);
  if (typeof last === 'object' && 'accessed' in last) return [...runs, sign];
  const text = typeof last === 'string' ? last : last.italic;
  const [, words = '', quotes = ''] = /^(.*?)([”’]*)$/su.exec(text) ?? [];
  if (language === 'en' && quotes.includes('”')) {
    const needless = sign === '.' ? /[.?!…]$/u.test(words) : words.endsWith(',');
    return [...before, needless ? text : `${words}${sign}${quotes}`];
  }
  if (sign === '.' && /[.?!…]$/u.test(text)) return [...runs];
  return typeof last === 'string' ? [...before, text + sign] : [...runs, sign];
}

/** Elements one after another, each but the last ended by the sign and a space; empty ones are left out. */
export function join(elements: readonly (readonly Run[])[], sign: Sign, language: Language): Run[] {
  const present = elements.filter((element) => element.length > 0);
  return merge(
    present.flatMap((element, index) =>
      index === present.length - 1 ? element : [...end(element, sign, language), ' '],
    ),
  );
}

/** Joins neighbouring strings, so that punctuation sees the words before it. */
export function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (typeof run === 'string' && typeof last === 'string') merged[merged.length - 1] = last + run;
    else if (run !== '') merged.push(run);
  }
  return merged;
}

/** The citation as plain text; `day` stands where the day of access goes. */
export function toText(runs: readonly Run[], day = blank): string {
  return runs.map((run) => (typeof run === 'string' ? run : 'italic' in run ? run.italic : day)).join('');
}

/**
 * The citation as elements, inline: italics are `<i>`; the place of the day of access is
 *
 * `<span class=accessed data-style=mla data-pattern="{d} {month} {y}" data-months="Jan. Feb. …">________</span>`
 *
 * A script sets its text to `data-pattern` with `{d}`, `{month}` and `{y}` replaced by the reader's own day (no leading
 * zero), the word at that place of `data-months` (twelve, divided by spaces), and the year. Without it the blank is to
 * be filled in by hand. It is no `<time>`: HTML allows only dates within that.
 *
 * @param brief names the style alone: the form stands on the first such place of the page
 */
export function toElements(
  runs: readonly Run[],
  style: Style,
  language: Language,
  brief = false,
): (ElementContent | string)[] {
  return runs.map((run) => {
    if (typeof run === 'string') return run;
    if ('italic' in run) return el('i', {}, [run.italic]);
    const { pattern, months } = dayForm(style, language);
    const form = brief ? {} : { dataPattern: pattern, dataMonths: months.join(' ') };
    return el('span', { className: 'accessed', dataStyle: style, ...form }, [blank]);
  });
}

/** The same on paper: a blank to be filled in by hand where the day of access goes. */
export function onPaper(runs: readonly Run[]): (ElementContent | string)[] {
  return runs.map((run) => (typeof run === 'string' ? run : 'italic' in run ? el('i', {}, [run.italic]) : blank));
}

/** How a style writes the day of access in a language. */
export function dayForm(style: Style, language: Language): { pattern: string; months: readonly string[] } {
  const t = citationStrings[language];
  return { pattern: t.days[style], months: (style === 'mla' ? t.mlaMonths : undefined) ?? strings(language).months };
}
