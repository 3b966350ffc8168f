import type { Strings } from '../../i18n/strings.ts';
import type { Corpus, Entity, Paragraph, Text } from '../../model/corpus.ts';
import { isLive } from '../../model/live.ts';
import { whenOf } from '../../model/plan.ts';
import type { Place } from '../../render/language.ts';
import type { Count, Grid, Head } from './grid.ts';
import { periodName, periodsOf, yearOf } from './periods.ts';

/** So many rows does a matrix have at most, and so many columns. */
export const mostRows = 40;
export const mostColumns = 16;

/** An entity with the places where it stands, in order of time and position; a place counts as often as it is there. */
interface Presence {
  entity: Entity;
  places: readonly Paragraph[];
}

/** The mentions of organizations in each text. @param place the language of names, when it is not that of the page */
export function organizationsGrid(corpus: Corpus, t: Strings, place?: Place): Grid {
  const present = corpus.entities.org.map((entity) => ({
    entity,
    places: entity.mentions.map(({ paragraph }) => paragraph),
  }));
  return presenceGrid(present, t.kinds.org.one, corpus, t, place);
}

/** The paragraphs of each text where a theme stands, by a passage that its file quotes or by a record. */
export function themesGrid(corpus: Corpus, t: Strings, place?: Place): Grid {
  const present = corpus.entities.theme.map((entity) => ({ entity, places: paragraphsOf(entity) }));
  return presenceGrid(present, t.kinds.theme.one, corpus, t, place);
}

function paragraphsOf(theme: Entity): Paragraph[] {
  const passages = theme.passages.map(({ paragraph }) => paragraph);
  const records = theme.commitments
    .filter(isLive)
    .flatMap(({ occurrences }) => occurrences.map(({ paragraph }) => paragraph));
  const found = new Set([...passages, ...records]);
  const texts = new Set([...found].map(({ text }) => text));
  return [...texts].flatMap(({ paragraphs }) => paragraphs.filter((one) => found.has(one)));
}

/** What stands in most texts first; of equals, what stands there in more places. */
function presenceGrid(
  present: readonly Presence[],
  corner: string,
  { texts, address }: Corpus,
  t: Strings,
  place: Place | undefined,
): Grid {
  const columns = columnsOf(texts, t);
  const ranked = present
    .filter(({ places }) => places.length > 0)
    .map((one) => ({ ...one, texts: new Set(one.places.map(({ text }) => text)).size }))
    .sort((a, b) => b.texts - a.texts || b.places.length - a.places.length);
  const shown = ranked.slice(0, mostRows);
  return {
    corner,
    rows: shown.map(({ entity: { kind, id, name } }) => ({ name, place, href: address.entity(kind, id) })),
    columns: columns.heads(address.text, place),
    counts: shown.map(({ places }) => {
      const counts: Count[] = columns.keys.map(() => ({ n: 0 }));
      for (const { id, text } of places) {
        const count = counts[columns.columnOf(text)];
        if (!count) continue;
        count.n++;
        if (columns.single) count.href ??= address.anchor(text.id, id);
      }
      return counts;
    }),
    left: ranked.length - shown.length,
  };
}

interface Columns {
  /** Whether a column is one text. */
  single: boolean;
  keys: readonly unknown[];
  columnOf: (text: Text) => number;
  heads: (address: (id: string) => string, place: Place | undefined) => Head[];
}

/** A column for each text, in order of time; for each period when there are more texts than columns. */
function columnsOf(texts: readonly Text[], t: Strings): Columns {
  if (texts.length <= mostColumns) {
    const position = new Map(texts.map((text, index) => [text, index]));
    return {
      single: true,
      keys: texts,
      columnOf: (text) => position.get(text) ?? -1,
      heads: (address, place) => texts.map(({ id, plan }) => ({ name: plan.short, place, href: address(id) })),
    };
  }
  const years = texts.flatMap(({ plan }) => {
    const when = whenOf(plan);
    return when === undefined ? [] : [yearOf(when)];
  });
  const undated = years.length < texts.length;
  const periods = periodsOf(years, mostColumns - 1);
  const keys = [...periods.starts, ...(undated ? ['undated'] : [])];
  const position = new Map(periods.starts.map((start, index) => [start, index]));
  return {
    single: false,
    keys,
    columnOf: ({ plan }) => {
      const when = whenOf(plan);
      return when === undefined ? periods.starts.length : (position.get(periods.startOf(yearOf(when))) ?? -1);
    },
    heads: () => [
      ...periods.starts.map((start) => ({ name: periodName(start, periods.step) })),
      ...(undated ? [{ name: t.undated }] : []),
    ],
  };
}
