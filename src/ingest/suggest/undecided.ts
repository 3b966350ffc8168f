import type { Entity, Mention, Paragraph, Text } from '../../model/corpus.ts';
import { overlap } from '../../model/mentions.ts';
import { describeQuote, type QuoteSelector } from '../../model/quote.ts';
import { fold, type NamedKind } from './words.ts';

/** Words that stand for a name, and who they may mean: the nearest first. */
export interface Undecided {
  paragraph: Paragraph;
  /** Where they begin. */
  start: number;
  selector: QuoteSelector;
  candidates: Entity[];
}

/**
 * Generic words by the kind of what they stand for, with the type that it must have, if any. Plurals («las Partes»,
 * «ambos líderes») mean several entities, which no passage can be a mention of (decision 0002): parties of records
 * say who they are.
 */
const generics: readonly { words: string; kind: NamedKind; types?: readonly string[] }[] = [
  {
    words: 'organización|alianza|bloque|unión|asociación|comunidad|organismo|foro',
    kind: 'org',
    types: ['intergovernmental', 'forum'],
  },
  {
    words: 'comité|consejo|comisión|asamblea|tribunal|corte|ministerio|cancillería',
    kind: 'org',
    types: ['state-body', 'intergovernmental', 'other'],
  },
  { words: 'empresa|compañía|banco|corporación', kind: 'org', types: ['company', 'armed-group'] },
  { words: 'agencia', kind: 'org', types: ['media', 'intergovernmental'] },
  {
    words: 'tratado|acuerdo|carta|declaración|convenio|memorando|protocolo|pacto|documento|texto|plan|programa',
    kind: 'instrument',
  },
  {
    words:
      'president[ea]|mandatari[oa]|líder|ministr[oa]|canciller|embajador|embajadora|enviad[oa]|portavoz|asesora?|alcald(?:e|esa)',
    kind: 'person',
  },
  { words: 'país|nación|república', kind: 'place', types: ['state'] },
  { words: 'ciudad|capital', kind: 'place', types: ['city'] },
  { words: 'región', kind: 'place', types: ['region', 'continent'] },
];
const determiner = 'el|la|al|del|este|esta|ese|esa|dicho|dicha|citado|citada';
/** Adjectives that go with the words: of a country, by their endings, or of a few kinds. */
const adjective = String.raw`(?!bajo)\p{Ll}+(?:ano|ana|eno|ena|ino|ina|eño|eña|és|esa|ense|uso|usa|ajo|aja|eco|eca|avo|ava|aco|aca|nio|nia)|militar|regional|paramilitar|caribeñ[oa]|eslav[oa]|kirguis[ao]?|kirguís|iraní|turc[oa]|griego|chin[oa]|indi[oa]`;

/** How many paragraphs back a name is looked for, and how many candidates are offered. */
const reach = 2;
const most = 3;

/**
 * Finds generic words with a definite article («la alianza», «el presidente ruso», «la Carta») that no mention covers,
 * with the known entities that they may mean: of the right kind, named in the same paragraph before them or in the two
 * paragraphs before it. A capital («la Unión») asks for a name with that word; the adjective of a country for a person
 * related to it. With a complement («el presidente de Rusia») or a name beside them they stand for nothing.
 */
export function findUndecided(text: Text): Undecided[] {
  return text.paragraphs.flatMap((paragraph, index) => {
    const { reading, mentions } = paragraph;
    const above = text.paragraphs.slice(Math.max(0, index - reach), index).reverse();
    const found = generics.flatMap(({ words, kind, types }) => {
      const phrase = new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?i:${determiner})\s+((?i:${words}))(?:\s+(${adjective}))?(?![\p{L}\p{N}])(?!\s+(?:del?|entre|sobre|para)\s|\s+\p{Ll}+(?:ic[oa]|iv[oa]|al)(?!\p{L}))`,
        'gu',
      );
      return [...reading.matchAll(phrase)].flatMap(({ 0: quote, 1: noun = '', 2: described, index: start }) => {
        const span = { start, end: start + quote.length };
        if (mentions.some((mention) => overlap(mention, span) || isBeside(mention, span, reading))) return [];
        const fits = ({ entity }: Mention): boolean =>
          entity.kind === kind && (!types || !('type' in entity.data) || types.includes(entity.data.type));
        const near = [
          ...mentions.filter((one) => one.end <= start).reverse(),
          ...above.flatMap((one) => [...one.mentions].reverse()),
        ].filter(fits);
        const candidates = choose([...new Set(near.map(({ entity }) => entity))], noun, described);
        return candidates.length > 0 ? [{ paragraph, start, selector: describeQuote(reading, span), candidates }] : [];
      });
    });
    return found.sort((a, b) => a.start - b.start);
  });
}

/** A name of a person right after the words: «el mandatario kirguís, Sadir Zhapárov» is one mention, of the name. */
function isBeside(mention: Mention, { end }: { end: number }, reading: string): boolean {
  return mention.start >= end && /^(?:\s+en\s+[\p{L} ]{1,40},)?,?\s*$/u.test(reading.slice(end, mention.start));
}

/** Narrows candidates, nearest first, by what the words say of them. */
function choose(near: Entity[], noun: string, described: string | undefined): Entity[] {
  const has = ({ name, data }: Entity): boolean =>
    [name, ...data.names].some((one) => fold(one).split(' ').includes(fold(noun)));
  const named = near.filter(has);
  if (/^\p{Lu}/u.test(noun)) return named.slice(0, most);
  const country = described === undefined ? [] : near.filter((entity) => isOf(entity, described));
  const best = country.length > 0 ? country : [...named, ...near.filter((entity) => !named.includes(entity))];
  return best.slice(0, most);
}

/** Whether a person is related to the country of an adjective: «ruso», Rusia. */
function isOf({ relations }: Entity, adjective: string): boolean {
  return relations.some(({ to }) => to.kind === 'place' && isAdjectiveOf(adjective, to.name));
}

/** An adjective and its country begin alike: all letters of the shorter but its ending, three at least. */
export function isAdjectiveOf(adjective: string, place: string): boolean {
  const [a, b] = [fold(adjective), fold(place)];
  const differs = [...a].findIndex((letter, index) => letter !== b[index]);
  const shared = differs < 0 ? a.length : differs;
  return shared >= Math.max(3, Math.min(a.length, b.length) - 4);
}
