import { nth } from './nth.ts';
import { facets, type Facet } from './format.ts';
import { functionWords } from './function-words.ts';
import { Matcher, type Correction, type Mark, type Match } from './match.ts';
import type { Query, Term } from './query.ts';
import type { IndexReader, UnitKind } from './reader.ts';
import type { Stem } from './stem.ts';
import { fold } from '../model/words.ts';

/** What a search is limited by: values of facets by their ids, and kinds of unit. Of several values of one, any will do. */
export interface Limits {
  facets: Partial<Record<Facet, readonly string[]>>;
  kinds: readonly Exclude<UnitKind, 'title'>[];
}

/** A text with its units that answer, the best first. */
export interface Group {
  text: number;
  units: { unit: number; score: number }[];
}

/** What a search found. */
export interface Answer {
  /** The texts, the best first. */
  groups: Group[];
  /** How many units answer, by kind. Headings count as paragraphs. */
  counts: Record<UnitKind, number>;
  marks: Mark[];
  /** Whether no unit has all that was asked for: these are parts of it, in texts that have all of it. */
  scattered: boolean;
  corrections: Correction[];
  /** Words that nothing in the corpus answers. */
  missing: string[];
  /** What names in the query stand for. */
  entities: Match['entities'];
  /** How many of the units that answer have each value of a facet, if that facet limited nothing. */
  count: (facet: Facet) => Promise<{ id: string; label: string; units: number }[]>;
  /** The same for kinds of unit. */
  countKinds: () => Record<UnitKind, number>;
}

/** How much a unit weighs by what it is: the words of the sources come before those of the editors. */
const kindWeights: Record<UnitKind, number> = { title: 1.1, block: 1, note: 0.4, record: 0.4 };

/**
 * Answers a query. A unit answers when it has all that was asked for; when none has, those answer that have some of it
 * in texts that have all of it. Units are ordered by the terms' inverse document frequency (Spärck Jones 1972) times
 * the logarithm of how often they have each.
 */
export async function search(
  query: Query,
  limits: Limits,
  reader: IndexReader,
  stem: Stem,
  language: 'es' | 'en',
): Promise<Answer> {
  const matcher = new Matcher(reader, stem);
  // All at once: waiting for one word after the other would cost a round trip each.
  for (const { words } of query.terms)
    for (const word of words.map(fold)) void reader.lexicon(word, word).catch(() => []);
  const [matches, excluded, allowed] = await Promise.all([
    matchAll(query.terms, matcher, language),
    Promise.all(query.excluded.map((term) => matcher.match(term, { begins: false, mistyped: false }))),
    limitsOf(limits, reader),
  ]);
  const barred = new Set(excluded.flatMap(({ units }) => [...units.keys()]));
  const sets = [...allowed];
  const passes = (unit: number, without?: Facet | 'kinds'): boolean =>
    sets.every(([facet, set]) => facet === without || set[unit] === 1);
  const candidates = new Map<number, number>();
  if (query.terms.length === 0) {
    // Filters alone list what fits; words to leave out alone do not.
    if (allowed.size > 0)
      for (let unit = 0; unit < reader.units; unit++) if (!barred.has(unit)) candidates.set(unit, 0);
  } else for (const [unit, score] of scores(matches, reader)) if (!barred.has(unit)) candidates.set(unit, score);

  const hasAll = (unit: number): boolean => matches.every(({ units }) => units.has(unit));
  const fitting = [...candidates].filter(([unit]) => passes(unit));
  let answers = fitting.filter(([unit]) => hasAll(unit));
  const scattered = answers.length === 0 && matches.length > 1;
  if (scattered) answers = scatteredOver(fitting, matches, reader);

  const groups = new Map<number, Group>();
  const counts: Answer['counts'] = { title: 0, block: 0, note: 0, record: 0 };
  for (const [unit, score] of answers) {
    const text = reader.textOf(unit);
    const kind = reader.kindOf(unit);
    counts[kind]++;
    const group = groups.get(text) ?? { text, units: [] };
    groups.set(text, group);
    group.units.push({ unit, score: score * kindWeights[kind] });
  }
  for (const { units } of groups.values()) units.sort((a, b) => b.score - a.score || a.unit - b.unit);
  const best = ({ units }: Group): number => units[0]?.score ?? 0;

  const counted = (unit: number, without: Facet | 'kinds'): boolean =>
    passes(unit, without) && (scattered || hasAll(unit));
  return {
    groups: [...groups.values()].sort((a, b) => best(b) - best(a) || a.text - b.text),
    counts,
    marks: matches.flatMap(({ marks }) => marks),
    scattered: scattered && answers.length > 0,
    corrections: matches.flatMap(({ correction }) => correction ?? []),
    missing: matches.flatMap(({ units, typed }) => (units.size === 0 ? typed : [])),
    entities: matches.flatMap(({ entities }) => entities),
    async count(facet) {
      const { values } = await reader.facet(facet);
      const has = new Uint8Array(reader.units);
      for (const unit of candidates.keys()) if (counted(unit, facet)) has[unit] = 1;
      return Promise.all(
        values.map(async ([id, label], value) => {
          let units = 0;
          for (const [from, to] of await reader.runs(facet, value))
            for (let unit = from; unit < to; unit++) units += nth(has, unit);
          return { id, label, units };
        }),
      );
    },
    countKinds() {
      const kinds: Answer['counts'] = { title: 0, block: 0, note: 0, record: 0 };
      for (const unit of candidates.keys()) if (counted(unit, 'kinds')) kinds[reader.kindOf(unit)]++;
      return kinds;
    },
  };
}

type TermMatch = Match & { typed: string };

/** Where each thing that is asked for stands. Words that only hold others together are not asked for beside others. */
async function matchAll(terms: readonly Term[], matcher: Matcher, language: 'es' | 'en'): Promise<TermMatch[]> {
  const isFunction = ({ bare, words: [word = ''] }: Term): boolean => bare && functionWords[language].has(fold(word));
  const asked: Promise<TermMatch>[] = [];
  let content = false;
  const only: Term[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < terms.length;) {
    const term = nth(terms, at);
    const row = terms.slice(at);
    const bare = row.findIndex((one) => !one.bare);
    const words = row.slice(0, bare < 0 ? undefined : bare).flatMap((one) => one.words);
    const { length, entities } = words.length > 1 ? await matcher.longestName(words) : { length: 0, entities: [] };
    if (length > 1) {
      const name = words.slice(0, length);
      asked.push(matcher.name(name, entities).then((match) => ({ ...match, typed: words.slice(0, length).join(' ') })));
      content = true;
      at += length;
      continue;
    }
    at++;
    const key = `${term.by} ${term.words.join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (isFunction(term)) {
      only.push(term);
      continue;
    }
    content = true;
    const open = { begins: at === terms.length, mistyped: true };
    asked.push(matcher.match(term, open).then((match) => ({ ...match, typed: term.typed })));
  }
  if (!content)
    for (const term of only)
      asked.push(
        matcher.match(term, { begins: false, mistyped: false }).then((match) => ({ ...match, typed: term.typed })),
      );
  return Promise.all(asked);
}

/** The units that have anything that was asked for, with what they weigh. */
function scores(matches: readonly Match[], reader: IndexReader): Map<number, number> {
  const found = new Map<number, number>();
  for (const { units } of matches) {
    const rarity = Math.log(1 + reader.units / Math.max(1, units.size));
    for (const [unit, times] of units) found.set(unit, (found.get(unit) ?? 0) + rarity * (1 + Math.log(times)));
  }
  return found;
}

/** Of units that have some of what was asked for, those in texts that have all of it, and the most that any has there. */
function scatteredOver(
  fitting: readonly (readonly [unit: number, score: number])[],
  matches: readonly Match[],
  reader: IndexReader,
): [number, number][] {
  const texts = new Map<number, Set<number>>();
  for (const [unit] of fitting)
    matches.forEach(({ units }, index) => {
      if (!units.has(unit)) return;
      const text = reader.textOf(unit);
      const has = texts.get(text) ?? new Set();
      texts.set(text, has.add(index));
    });
  return fitting.flatMap(([unit, score]) =>
    texts.get(reader.textOf(unit))?.size === matches.length ? [[unit, score] as [number, number]] : [],
  );
}

/** For each facet that limits a search, and for kinds of unit: 1 for every unit that it lets through. */
async function limitsOf(limits: Limits, reader: IndexReader): Promise<Map<Facet | 'kinds', Uint8Array>> {
  const allowed = new Map<Facet | 'kinds', Uint8Array>();
  for (const facet of facets) {
    const ids = limits.facets[facet] ?? [];
    if (ids.length === 0) continue;
    const { values } = await reader.facet(facet);
    const set = new Uint8Array(reader.units);
    for (const [value, [id]] of values.entries())
      if (ids.includes(id)) for (const [from, to] of await reader.runs(facet, value)) set.fill(1, from, to);
    allowed.set(facet, set);
  }
  if (limits.kinds.length > 0) {
    const set = new Uint8Array(reader.units);
    for (let unit = 0; unit < reader.units; unit++)
      if ((limits.kinds as readonly UnitKind[]).includes(reader.kindOf(unit))) set[unit] = 1;
    allowed.set('kinds', set);
  }
  return allowed;
}
