import { citationStrings } from '../../i18n/citation.ts';
import { formatWhen } from '../../i18n/format.ts';
import { strings, type Language } from '../../i18n/strings.ts';
import { whenOfCsl, type CslDay, type CslItem } from '../../model/citation.ts';
import { dayForm, type Style } from './runs.ts';

/**
 * The date of an item as a style writes it: in square brackets when the source does not print it (ISO 690, «information
 * supplied»; Chicago 17, §14.145; MLA 9, ch. 5), «s. f.» or «n.d.» when it is not known.
 */
export function dateOf(item: CslItem, style: Style, language: Language): string {
  if (item.issued === undefined) return citationStrings[language].undated;
  const [from, to] = item.issued['date-parts'];
  const words =
    style === 'apa'
      ? apaDate(from, to, language)
      : style === 'chicago' && language === 'en'
        ? american(from, to)
        : formatWhen(whenOfCsl(item.issued), {
            months: [...dayForm(style, language).months],
            dateJoin: strings(language).dateJoin,
          });
  return bracketed(item, words);
}

/** The year alone, as APA's citations in the text have it (APA 7, §8.10). */
export function yearOf(item: CslItem, language: Language): string {
  if (item.issued === undefined) return citationStrings[language].undated;
  const [[from], to] = item.issued['date-parts'];
  return bracketed(item, to === undefined || to[0] === from ? String(from) : `${from}–${to[0]}`);
}

function bracketed({ custom }: CslItem, words: string): string {
  return custom.suppliedDate === true ? `[${words}]` : words;
}

/** «March 13–14, 2025» (Chicago 17, §6.38; intervals, §6.78). */
function american(from: CslDay, to: CslDay | undefined): string {
  const year = (day: CslDay): string => `${day[1] === undefined ? '' : day[2] === undefined ? ' ' : ', '}${day[0]}`;
  if (to === undefined) return `${dayMonth(from, 'en')}${year(from)}`;
  if (from[0] !== to[0]) return `${dayMonth(from, 'en')}${year(from)}–${dayMonth(to, 'en')}${year(to)}`;
  return `${interval(from, to, 'en')}${year(to)}`;
}

/** «2025, March 13–14», «2025, 13–14 de marzo» (APA 7, §9.14). */
function apaDate(from: CslDay, to: CslDay | undefined, language: Language): string {
  const whole = (day: CslDay): string => [String(day[0]), dayMonth(day, language)].filter(Boolean).join(', ');
  if (to === undefined) return whole(from);
  if (from[0] !== to[0]) return `${whole(from)}${from[1] === undefined ? '–' : ' – '}${whole(to)}`;
  const days = interval(from, to, language);
  return days === '' ? String(from[0]) : `${from[0]}, ${days}`;
}

/** Month and day of two days of one year, what they share only once. */
function interval(from: CslDay, to: CslDay, language: Language): string {
  const [first, last] = [dayMonth(from, language), dayMonth(to, language)];
  if (first === last || last === '') return first;
  if (first === '') return last;
  if (from[1] === to[1] && from[2] !== undefined && to[2] !== undefined)
    return language === 'en' ? `${first}–${to[2]}` : `${from[2]}–${last}`;
  return language === 'en' || (from[2] === undefined && to[2] === undefined)
    ? `${first}–${last}`
    : `${first} – ${last}`;
}

function dayMonth([, month, day]: CslDay, language: Language): string {
  if (month === undefined) return '';
  const { months, dateJoin } = strings(language);
  const name = months[month - 1] ?? '';
  if (day === undefined) return name;
  return language === 'en' ? `${name} ${day}` : `${day}${dateJoin}${name}`;
}
