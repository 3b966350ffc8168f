import type { Strings } from './es.ts';

/** Groups thousands from five digits on, as the Spanish orthography asks; independent of the machine's locale. */
export function formatNumber(n: number, t: Pick<Strings, 'thousands'>): string {
  const digits = String(n);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, t.thousands);
}

/** `count(3, 'texts', t)`: «3 textos». */
export function count(n: number, noun: keyof Strings['count'], t: Strings): string {
  return t.count[noun](formatNumber(n, t));
}

/** Joins words as a sentence does: «a, b y c». */
export function list(words: readonly string[], t: Pick<Strings, 'and'>): string {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + t.and + (words.at(-1) ?? '');
}

/** The date by which a text is ordered, for readers: «14 de marzo de 2025», or that there is none. */
export function formatDate(
  { date }: { date: 'unknown' | { when: string } },
  t: Pick<Strings, 'months' | 'dateJoin' | 'undated'>,
): string {
  return date === 'unknown' ? t.undated : formatWhen(date.when, t);
}

interface Day {
  year: string;
  month: string | undefined;
  day: string | undefined;
}

/**
 * An ISO date or interval for readers, without locale or time zone: `2025-03-13/2025-03-14` is
 * «13–14 de marzo de 2025».
 */
export function formatWhen(when: string, t: Pick<Strings, 'months' | 'dateJoin'>): string {
  const [first = '', last] = when.split('/');
  const from = parse(first, t.months);
  if (last === undefined || last === first) return words(t, from.day, from.month, from.year);
  const to = parse(last, t.months);
  if (from.year !== to.year) {
    const dash = from.month === undefined && to.month === undefined ? '–' : ' – ';
    return words(t, from.day, from.month, from.year) + dash + words(t, to.day, to.month, to.year);
  }
  if (from.month === to.month && from.day !== undefined && to.day !== undefined)
    return words(t, `${from.day}–${to.day}`, to.month, to.year);
  const dash = from.day === undefined && to.day === undefined ? '–' : ' – ';
  return words(t, from.day, from.month) + dash + words(t, to.day, to.month, to.year);
}

function parse(date: string, months: readonly string[]): Day {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    month: month === undefined ? undefined : months[Number(month) - 1],
    day: day === undefined ? undefined : String(Number(day)),
  };
}

function words(t: Pick<Strings, 'dateJoin'>, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(t.dateJoin);
}
