/**
 * The words of our own tables that stand in the search index. There is one index for all languages of the interface, and
 * it is in that of the corpus: in another, its labels and dates are said by the tables of that language, and what the
 * editors wrote is said to be in theirs (docs/decisions/0015).
 */
import { datesEn, datesEs } from '../../i18n/dates.ts';
import { labelsEn } from '../../i18n/labels-en.ts';
import { labelsEs } from '../../i18n/labels-es.ts';
import { readingStrings } from '../../i18n/reading.ts';
import { element } from './elements.ts';

const isOther = import.meta.env.PUBLIC_LANGUAGE !== import.meta.env.PUBLIC_CORPUS_LANGUAGE;

interface Table {
  words: object;
  dates: typeof datesEs;
}

const tableOf = ({ kinds, textKinds, forces, levels }: typeof labelsEs, language: 'es' | 'en'): object => {
  const { noteKinds, classes } = readingStrings[language];
  return { kinds, textKinds, forces, levels, noteKinds, classes };
};
/** What is translated, in each language. */
export const tables = (): Record<'es' | 'en', Table> => ({
  es: { words: tableOf(labelsEs, 'es'), dates: datesEs },
  en: { words: tableOf(labelsEn, 'en'), dates: datesEn },
});

/** Says words of one table by another; what is in neither stays as it is. */
export function translator(from: Table, to: Table): (words: string) => string {
  const known = new Map([...pairs(from.words, to.words), [from.dates.undated, to.dates.undated]]);
  const months = new Map(from.dates.months.map((name, index) => [name, to.dates.months[index]]));
  const date = new RegExp(
    `(?:(\\d+(?:–\\d+)?)${from.dates.dateJoin})?(\\p{L}+)(?:${from.dates.dateJoin}(\\d{4}))?`,
    'gu',
  );
  const dateIn = (words: string): string =>
    words.replace(date, (whole: string, day: string | undefined, month: string, year: string | undefined) =>
      months.has(month)
        ? [day, months.get(month), year].filter((part) => part !== undefined).join(to.dates.dateJoin)
        : whole,
    );
  const one = (words: string): string => known.get(words) ?? dateIn(words);
  return (words) => known.get(words) ?? words.split(', ').map(one).join(', ');
}

/** The strings that stand at the same places of two tables. */
function* pairs(from: object, to: object): Generator<[string, string]> {
  for (const [key, value] of Object.entries(from) as [string, unknown][]) {
    const other = (to as Record<string, unknown>)[key];
    if (typeof value === 'string' && typeof other === 'string') yield [value, other];
    else if (typeof value === 'object' && value && typeof other === 'object' && other) yield* pairs(value, other);
  }
}

/** A label or a date of the index, in the language of the interface. */
export const inOurs: (words: string) => string = isOther
  ? translator(tables()[import.meta.env.PUBLIC_CORPUS_LANGUAGE], tables()[import.meta.env.PUBLIC_LANGUAGE])
  : (words) => words;

/** The attribute of what the editors wrote: none where the interface is in their language. */
export const written: { lang?: string } = isOther ? { lang: import.meta.env.PUBLIC_CORPUS_LANGUAGE } : {};

/** Words that the editors wrote. */
export const theirs = (words: string): Node | string => (isOther ? element('span', written, words) : words);
