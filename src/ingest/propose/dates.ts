import { When } from '../../model/common.ts';
import type { EditionPlan } from '../../model/plan.ts';
import type { Doubt, Hints, Roles, Unit } from './types.ts';
import type { z } from 'zod';

/** A date as a text gives it, with the words that do. */
export interface FoundDate {
  when: string;
  words: string;
  at: number;
}

type PlannedDate = z.input<typeof EditionPlan>['date'];

/**
 * Names of months to their numbers, as they stand in dates, in the languages of the corpus. They come from the locale
 * data (CLDR) that Node holds. `chrono-node` was not taken: it fills what a date leaves open from a clock, and reads no
 * Arabic.
 */
const months: ReadonlyMap<string, number> = new Map(
  (['short', 'long'] as const).flatMap((length) =>
    ['es', 'en', 'ru', 'fr', 'pt', 'ar', 'be', 'kk'].flatMap((language) => {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
        ...{ day: 'numeric', month: length, year: 'numeric', timeZone: 'UTC' },
      });
      return Array.from({ length: 12 }, (_, month): [string, number] => {
        const parts = format.formatToParts(new Date(Date.UTC(2000, month, 5)));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLowerCase().replace(/\.$/, ''), month + 1];
      });
    }),
  ),
);
const names = [...months.keys()].filter((name) => /^\p{L}{3,}$/u.test(name));
const month = `(?<month>${names.join('|')})\\.?`;
const day = String.raw`(?<day>\d{1,2})(?:\.?º|er|st|nd|rd|th)?`;
const other = String.raw`(?<to>\d{1,2})(?:\.?º|er|st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})(?!\d)`;

/**
 * The forms of dates. «13 y 14 de marzo de 2025» is an interval. `13/04/2025` and `03.04.2025` read day first;
 * `03/04/2025` does not count: Americans write the month first.
 */
const forms: readonly RegExp[] = [
  /(?<![\d.-])(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?![\d-])/gu,
  new RegExp(
    String.raw`(?<![\d.,])${day}(?:\s?(?:y|e|and|и|et|[-–])\s?${other})?\s(?:de\s)?${month}(?:\s(?:de\s|del\s(?:año\s)?)?|,\s)${year}`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})${month}\s${day}(?:\s?(?:and|[-–])\s?${other})?,?\s${year}`, 'giu'),
  /(?<![\d./])(?<day>\d{1,2})(?<sign>[./])(?<number>\d{1,2})\k<sign>(?<year>\d{4})(?![\d/])/gu,
];

/** The full dates of a text, in their order. What names no year, or is relative («este jueves»), is no date. */
export function datesIn(text: string): FoundDate[] {
  // Most lines name no year.
  if (!/\d{4}/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const { year = '', number, month: name = '', day: from = '', to, sign } = match.groups ?? {};
      const which = number === undefined ? months.get(name.toLowerCase()) : Number(number);
      if (sign === '/' && Number(from) <= 12 && Number(number) !== Number(from)) continue;
      const iso = (date: string): string => `${year}-${two(which ?? 0)}-${two(Number(date))}`;
      const when = to === undefined ? iso(from) : `${iso(from)}/${iso(to)}`;
      if (When.safeParse(when).success) found.push({ when, words: match[0], at: match.index });
    }
  return found.sort((a, b) => a.at - b.at);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Words that make a date that follows them the date of the document. */
const events: readonly { event: string; words: RegExp }[] = [
  {
    event: 'Firma del documento',
    words:
      /^(?:(?:hecho|firmado|suscrito|dado|otorgad[oa]) en|done (?:at|in)|signed (?:at|in)|совершено в|подписано в|fait à|feito em|حررت? في)\s/iu,
  },
  {
    event: 'Adopción del documento',
    words:
      /(?<!\p{L})(?:adoptad[oa]s?|aprobad[oa]s?|proclamad[oa]s?|adopted|proclaimed|принят[аоы]?|провозглашен[ао]?|adoptée?|proclamée?)(?!\p{L})/iu,
  },
];

const FAR = 200;

/**
 * The date of a text, when a line of metadata, the place of signing or the adoption print it, and only one of them; all
 * other dates become a question.
 */
export function findDate(
  units: readonly Unit[],
  roles: Roles,
  facts: Hints['facts'],
): { date: PlannedDate; doubts: Doubt[] } {
  const candidates = new Map<string, Exclude<PlannedDate, 'unknown'>>();
  const offer = (event: string, when: string, why: string): void => {
    if (!candidates.has(when)) candidates.set(when, { event, when, certainty: 'printed', why });
  };
  const seen: string[] = [];
  const [published] = datesIn((facts?.published ?? '').slice(0, 10) + ' ');
  if (published)
    offer('Publicación', published.when, `Los metadatos del archivo recibido dicen «${facts?.published ?? ''}».`);
  for (const unit of units) {
    const role = roles.get(unit)?.as;
    if (role === 'duplicate') continue;
    const metadata = role === 'metadata' ? [unit.text] : [];
    metadata.push(...unit.claims.filter(({ as }) => as === 'metadata').map(({ quote }) => quote));
    for (const words of metadata)
      for (const { when } of datesIn(words))
        offer('Publicación', when, `La línea ${unit.first} de la fuente dice «${words}».`);
    const dates = role === 'metadata' ? [] : datesIn(unit.text);
    const top = unit.index < 4 || role === 'title';
    for (const { event, words } of events) {
      const match = words.exec(unit.text);
      const after = dates.find(({ at }) => match && at > match.index && at - match.index < FAR);
      const documentary = event.startsWith('Firma') || (top && unit.text.length <= FAR);
      if (match && after && documentary)
        offer(
          event,
          after.when,
          `La línea ${unit.first} de la fuente dice «${quoteFrom(unit.text, match.index, after)}».`,
        );
    }
    if (seen.length < 10) seen.push(...dates.map(({ words }) => `«${words}» (line ${unit.first})`));
  }
  const [only, ...more] = candidates.values();
  if (only && more.length === 0) return { date: only, doubts: [] };
  const rivals = [...candidates.values()].map(({ when, why }) => `${when} (${why})`);
  const listed = [...rivals, ...seen].slice(0, 10).join(', ');
  const question =
    listed === ''
      ? 'which date has the text? No day is printed with its year'
      : `which date has the text? It gives ${listed}`;
  return { date: 'unknown', doubts: [{ line: undefined, question }] };
}

function quoteFrom(text: string, from: number, { at, words }: FoundDate): string {
  return text.slice(from, at + words.length);
}
