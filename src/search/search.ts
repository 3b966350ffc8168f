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
  for (const term of query.terms) matcher.prefetch(term);
  const [matches, excluded, allowed] = await Promise.all([
    matchAll(query.terms, matcher, language),
    Promise.all(query.excluded.map((term) => matcher.match(term, { begins: false, mistyped: false }))),
    limitsOf(limits, reader),
  ]);
  const barred = new Uint8Array(reader.units);
  for (const { units } of excluded) for (const unit of units.units) barred[unit] = 1;
  const sets = [...allowed];
  const passes = (unit: number, without?: Facet | 'kinds'): boolean =>
    sets.every(([facet, set]) => facet === without || set[unit] === 1);
  const { weights, has } = weigh(matches, reader.units);
  /** Whether a unit has something of what was asked for. Filters alone list what fits; words to leave out alone do not. */
  const isCandidate = (unit: number): boolean =>
    barred[unit] === 0 && (query.terms.length === 0 ? allowed.size > 0 : nth(has, unit) > 0);
  const hasAll = (unit: number): boolean => has[unit] === matches.length;
  // Those that have the rarest of what was asked for; with filters alone, all.
  const [rarest] = matches.map(({ units }) => units).sort((a, b) => a.size - b.size);
  const some = rarest?.units ?? unitsThat(isCandidate, reader);
  let answers = some.filter((unit) => hasAll(unit) && isCandidate(unit) && passes(unit));
  const scattered = answers.length === 0 && matches.length > 1;
  if (scattered) {
    const fitting = unitsThat((unit) => isCandidate(unit) && passes(unit), reader);
    answers = scatteredOver(fitting, matches, reader);
  }

  const groups: (Group | undefined)[] = reader.texts.map(() => undefined);
  const counts: Answer['counts'] = { title: 0, block: 0, note: 0, record: 0 };
  for (const unit of answers) {
    const text = reader.textOf(unit);
    const kind = reader.kindOf(unit);
    counts[kind]++;
    const group = (groups[text] ??= { text, units: [] });
    group.units.push({ unit, score: nth(weights, unit) * kindWeights[kind] });
  }
  const found = groups.filter((group) => group !== undefined);
  for (const { units } of found) units.sort((a, b) => b.score - a.score || a.unit - b.unit);
  const best = ({ units }: Group): number => units[0]?.score ?? 0;

  const isCounted = (unit: number, without: Facet | 'kinds'): boolean =>
    isCandidate(unit) && (scattered || hasAll(unit)) && passes(unit, without);
  return {
    groups: found.sort((a, b) => best(b) - best(a) || a.text - b.text),
    counts,
    marks: matches.flatMap(({ marks }) => marks),
    scattered: scattered && answers.length > 0,
    corrections: matches.flatMap(({ correction }) => correction ?? []),
    missing: matches.flatMap(({ units, typed }) => (units.size === 0 ? typed : [])),
    entities: matches.flatMap(({ entities }) => entities),
    async count(facet) {
      const { values } = await reader.facet(facet);
      const counted = Uint8Array.from(has, (_, unit) => (isCounted(unit, facet) ? 1 : 0));
      return Promise.all(
        values.map(async ([id, label], value) => {
          let units = 0;
          for (const [from, to] of await reader.runs(facet, value))
            for (let unit = from; unit < to; unit++) units += nth(counted, unit);
          return { id, label, units };
        }),
      );
    },
    countKinds() {
      const kinds: Answer['counts'] = { title: 0, block: 0, note: 0, record: 0 };
      for (let unit = 0; unit < reader.units; unit++) if (isCounted(unit, 'kinds')) kinds[reader.kindOf(unit)]++;
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

function unitsThat(fit: (unit: number) => boolean, { units }: IndexReader): number[] {
  const list: number[] = [];
  for (let unit = 0; unit < units; unit++) if (fit(unit)) list.push(unit);
  return list;
}

/** For each unit, what it weighs, and of how many of the things that were asked for it has any. */
function weigh(matches: readonly Match[], count: number): { weights: Float64Array; has: Uint8Array } {
  const weights = new Float64Array(count);
  const has = new Uint8Array(count);
  for (const { units } of matches) {
    const rarity = Math.log(1 + count / Math.max(1, units.size));
    for (const unit of units.units) {
      const times = nth(units.counts, unit);
      weights[unit] = nth(weights, unit) + rarity * (times === 1 ? 1 : 1 + Math.log(times));
      has[unit] = nth(has, unit) + 1;
    }
  }
  return { weights, has };
}

/** Of units that have some of what was asked for, those in texts that have all of it. */
function scatteredOver(fitting: readonly number[], matches: readonly Match[], reader: IndexReader): number[] {
  const texts = new Map<number, Set<number>>();
  for (const unit of fitting)
    matches.forEach(({ units }, index) => {
      if (!units.has(unit)) return;
      const text = reader.textOf(unit);
      const has = texts.get(text) ?? new Set();
      texts.set(text, has.add(index));
    });
  return fitting.filter((unit) => texts.get(reader.textOf(unit))?.size === matches.length);
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
