import type { Facet } from '../../search/format.ts';
import type { Limits } from '../../search/search.ts';

/** The order of the texts that are found. */
export const orders = ['relevancia', 'antiguos', 'recientes'] as const;
export type Order = (typeof orders)[number];

/** All that the address of a search says. */
export interface State {
  words: string;
  /** Whether bare words are sought as they are. */
  exact: boolean;
  /** Whether only words of official parts are sought. */
  official: boolean;
  order: Order;
  limits: Limits;
}

/** What limits have a list of values in the address, and by which name. Spanish, because people cite searches. */
export const names = {
  kinds: 'en',
  text: 'texto',
  kind: 'tipo',
  part: 'parte',
  year: 'anio',
  org: 'organizacion',
  person: 'persona',
  place: 'lugar',
  instrument: 'instrumento',
  theme: 'tema',
  class: 'clase',
  force: 'fuerza',
  party: 'actor',
} as const satisfies Partial<Record<Facet | 'kinds', string>>;
export type Choosable = keyof typeof names;
export const choosable = Object.keys(names) as Choosable[];

/** Kinds of unit as the address says them. */
const kinds = { block: 'parrafos', note: 'notas', record: 'registro' } as const;
type Kind = keyof typeof kinds;

/** What an address asks for. What it says wrong is left out. */
export function readState(search: string): State {
  const asked = new URLSearchParams(search);
  const order = orders.find((one) => one === asked.get('orden')) ?? 'relevancia';
  const facets: Limits['facets'] = {};
  for (const facet of choosable) {
    const values = asked.getAll(names[facet]).filter((value) => value !== '');
    if (facet !== 'kinds' && values.length > 0) facets[facet] = [...new Set(values)];
  }
  const official = asked.get('oficial') === '1';
  if (official) facets.official = ['1'];
  const within = asked.getAll(names.kinds);
  return {
    words: asked.get('q') ?? '',
    exact: asked.get('exacta') === '1',
    official,
    order,
    limits: { facets, kinds: (Object.keys(kinds) as Kind[]).filter((kind) => within.includes(kinds[kind])) },
  };
}

/** The address of a search: `?q=…`, or nothing when nothing is asked for. */
export function writeState({ words, exact, official, order, limits }: State): string {
  const asked = new URLSearchParams();
  if (words !== '') asked.set('q', words);
  if (exact) asked.set('exacta', '1');
  if (official) asked.set('oficial', '1');
  if (order !== 'relevancia') asked.set('orden', order);
  for (const facet of choosable)
    for (const value of valuesOf(limits, facet))
      asked.append(names[facet], facet === 'kinds' ? kinds[value as Kind] : value);
  const search = asked.toString();
  return search === '' ? '' : `?${search}`;
}

/** The values that limit a search by one facet. */
export function valuesOf({ facets, kinds }: Limits, facet: Choosable): readonly string[] {
  return facet === 'kinds' ? kinds : (facets[facet] ?? []);
}

/** Limits with one value more, or one less. */
export function withValue(limits: Limits, facet: Choosable, value: string, on: boolean): Limits {
  const values = valuesOf(limits, facet).filter((one) => one !== value);
  const next = on ? [...values, value] : values;
  if (facet === 'kinds') return { ...limits, kinds: next as Limits['kinds'][number][] };
  return { ...limits, facets: { ...limits.facets, [facet]: next } };
}
