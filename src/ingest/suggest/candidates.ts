import type { Corpus, Entity, Paragraph, Text } from '../../model/corpus.ts';
import { overlap } from '../../model/mentions.ts';
import { compareStrings } from '../../model/problem.ts';
import type { Span } from '../../model/quote.ts';
import { findExpansions } from './acronyms.ts';
import { findCapitalized, guessKind, isAcronym, type Sighting } from './capitalized.ts';
import { firstWord, fold, heads, type GuessedKind } from './words.ts';

/** A name that no entity has, in all its forms. */
export interface Candidate {
  kind: GuessedKind;
  /** The type that its head tells, by the schema of its kind. */
  type: string | undefined;
  /** The form that it goes by: the longest of the most frequent. */
  name: string;
  acronym: string | undefined;
  /** Every form with its places, the name first. */
  forms: ReadonlyMap<string, Sighting[]>;
}

/** Further forms of an entity that its file does not have. */
export interface FurtherForms {
  entity: Entity;
  forms: ReadonlyMap<string, Sighting[]>;
}

/**
 * Groups what texts name and no entity claims. Acronyms stand with their expansions, spellings that differ in accents
 * together, and a form that is the end of a longer name («Ushakov»; of a person’s name, its beginning too, «Kim») is a
 * further form of it, and no entity of its own.
 *
 * @param taken names that drafts have: they wait for review, and are not offered again
 * @param excused whether a form is no name where it stands
 */
export function findCandidates(
  corpus: Corpus,
  texts: readonly Text[],
  taken: ReadonlySet<string>,
  excused: (form: string, paragraph: Paragraph) => boolean = () => false,
): { candidates: Candidate[]; further: FurtherForms[] } {
  const entities = Object.values(corpus.entities).flat();
  const known = new Set([...entities.flatMap(({ data }) => data.names), ...taken]);
  const firstNames = new Set(corpus.entities.person.flatMap(({ name }) => name.split(' ', 1)));
  const found = findCapitalized(texts, known, firstNames).filter(({ form, paragraph }) => !excused(form, paragraph));
  const pairs = expansions(texts);
  const sightings = [...found, ...pairs.flatMap((pair) => missing(pair, found, known))];
  const acronyms = new Map(pairs.filter(({ bearer }) => !bearer).map(({ acronym, full }) => [acronym, full]));
  // Where one of name and acronym is an entity’s, the other is a further form of it; so is a name that its list lacks.
  const borne = new Map([
    ...entities.map((entity): [string, Entity] => [entity.name, entity]),
    ...pairs.flatMap(({ acronym, full, bearer }): [string, Entity][] =>
      bearer
        ? [
            [acronym, bearer],
            [full, bearer],
          ]
        : [],
    ),
  ]);

  const byForm = Map.groupBy(sightings, ({ form }) => form);
  const names = entities.flatMap((entity) =>
    [entity.name, ...entity.data.names].map((name) => ({ name, kind: entity.kind, of: entity })),
  );
  const bearerOf = shortForms(names);
  const longerOf = shortForms([...byForm].map(([name, own]) => ({ name, kind: kindOf(own), of: name })));
  const whole = (form: string): string => {
    const longer = longerOf(form);
    return longer === undefined ? form : whole(longer);
  };
  const further = new Map<Entity, Map<string, Sighting[]>>();
  const groups = new Map<string, Sighting[]>();
  for (const [form, own] of byForm) {
    const full = acronyms.get(form) ?? withoutInitials(form);
    const bearer = borne.get(form) ?? (acronyms.has(form) || isAcronym(form) ? undefined : bearerOf(full));
    const key = fold(whole(full));
    if (bearer) further.set(bearer, (further.get(bearer) ?? new Map<string, Sighting[]>()).set(form, own));
    else groups.set(key, [...(groups.get(key) ?? []), ...own]);
  }
  const candidates = [...groups.values()].map((group) => candidateOf(group, acronyms));
  const size = ({ forms }: Candidate): number => [...forms.values()].flat().length;
  candidates.sort((one, other) => size(other) - size(one) || compareStrings(one.name, other.name));
  return { candidates, further: [...further].map(([entity, forms]) => ({ entity, forms })) };
}

/** Prepares names so that what a form is short for is found by its first and last word. */
function shortForms<Of>(
  names: readonly { name: string; kind: GuessedKind | 'theme'; of: Of }[],
): (form: string) => Of | undefined {
  const edges = new Map<string, { name: string; kind: GuessedKind | 'theme'; of: Of }[]>();
  const edgesOf = (name: string): Set<string> =>
    new Set([fold(firstWord(name)), fold(name.slice(name.lastIndexOf(' ') + 1))]);
  for (const one of names) for (const edge of edgesOf(one.name)) edges.set(edge, [...(edges.get(edge) ?? []), one]);
  return (form) =>
    [...edgesOf(form)].flatMap((edge) => edges.get(edge) ?? []).find(({ name, kind }) => isShortFor(form, name, kind))
      ?.of;
}

/**
 * Whether a form is the last words of a name, or the first of a person’s. What a small word joins to a name is not short
 * for it («Defensa», «Ministerio de Defensa»), but for people and states («Rusia», «Federación de Rusia»).
 */
export function isShortFor(form: string, name: string, kind: GuessedKind | 'theme'): boolean {
  if (form.length >= name.length || kind === 'theme' || kind === 'instrument' || heads.has(firstWord(form)))
    return false;
  const [short, long] = [fold(form), fold(name)];
  if (kind === 'person' && long.startsWith(`${short} `)) return true;
  // «Juan Manuel Santos», «Juan Manuel Santos Calderón».
  if (kind === 'unknown' && short.includes(' ') && long.startsWith(`${short} `)) return true;
  if (!long.endsWith(` ${short}`)) return false;
  const joined = /\s(?:del?|para|las?|los|y|e|en)$/.test(long.slice(0, -short.length - 1));
  return !joined || kind === 'person' || heads.get(firstWord(name))?.type === 'state';
}

/** The kind that most sightings tell; where they tell none, the words of a name beside it do not either. */
function kindOf(sightings: readonly Sighting[]): GuessedKind {
  const order: GuessedKind[] = ['org', 'instrument', 'person', 'place'];
  const count = (kind: GuessedKind): number => sightings.filter((one) => one.kind === kind).length;
  return order.reduce<GuessedKind>(
    (best, kind) => (count(kind) > (best === 'unknown' ? 0 : count(best)) ? kind : best),
    'unknown',
  );
}

function candidateOf(group: Sighting[], acronyms: ReadonlyMap<string, string>): Candidate {
  const forms = new Map<string, Sighting[]>();
  for (const sighting of group) forms.set(sighting.form, [...(forms.get(sighting.form) ?? []), sighting]);
  const names = [...forms.keys()].sort(
    (a, b) =>
      withoutInitials(b).split(' ').length - withoutInitials(a).split(' ').length ||
      (forms.get(b)?.length ?? 0) - (forms.get(a)?.length ?? 0) ||
      // The one with its accents.
      compareStrings(b, a),
  );
  const name = names[0] ?? '';
  const head = heads.get(firstWord(name));
  const guess = head?.kind ?? kindOf(group);
  // «Donald Trump» that is «Trump» elsewhere is a person, if nothing else.
  const surname = names.some((form) => !acronyms.has(form) && isShortFor(form, name, 'unknown'));
  const kind = guess === 'unknown' && surname ? 'person' : guess;
  return {
    kind,
    type: head?.type,
    name,
    acronym: names.find((form) => acronyms.has(form) && form !== name),
    forms: new Map(names.map((form) => [form, forms.get(form) ?? []])),
  };
}

interface Pair {
  paragraph: Paragraph;
  acronym: string;
  full: string;
  name: Span;
  /** The entity whose name or acronym it is already. */
  bearer: Entity | undefined;
}

/** The acronyms of texts with their expansions. */
function expansions(texts: readonly Text[]): Pair[] {
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const { reading, mentions } = paragraph;
      const words = ({ start, end }: Span): string => reading.slice(start, end);
      const at = (span: Span): Entity | undefined =>
        mentions.find((one) => overlap(one, span) && one.end === span.end && one.start <= span.start)?.entity;
      return findExpansions(reading).map(({ name, acronym }) => ({
        ...{ paragraph, name, acronym: words(acronym), full: words(name), bearer: at(name) ?? at(acronym) },
      }));
    }),
  );
}

/** The expansion as a sighting, when it is only a part of a sequence: «Consejo de la Organización … (OEA)». */
function missing(
  { paragraph, full, name, bearer }: Pair,
  found: readonly Sighting[],
  known: ReadonlySet<string>,
): Sighting[] {
  if (bearer || known.has(full) || found.some((one) => one.paragraph === paragraph && one.start === name.start))
    return [];
  return [{ ...name, form: full, paragraph, kind: guessKind(full, '', '') }];
}

/** «Putin» of «V.V. Putin». */
function withoutInitials(form: string): string {
  return form.replace(/^(?:\p{Lu}\. ?)+(?=\p{Lu}\p{Ll})/u, '');
}
