import type { Corpus, Heading, Paragraph, Text } from '../../model/corpus.ts';
import { findNames, indexNames, overlap, type NameIndex } from '../../model/mentions.ts';
import type { Span } from '../../model/quote.ts';
import { openers } from './words.ts';

/** Words in capitals that no entity claims, where they stand. */
export interface Unclaimed extends Span {
  form: string;
  text: Text;
  block: Paragraph | Heading;
}

/** A word with a capital in it, from its beginning: «EE. UU.», «Minsk», «OTSC», «F/A-18», «V.V», «5G». */
const word = /(\p{Lu})\1\. ?(\p{Lu})\2\.|[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*(?:[.\-/’'][\p{L}\p{N}]+)*/uy;
const opening = /(?:^|[.!?:…]["”»’)]*\s+["“«‘¿¡(]*|["“«‘¿¡])$/u;
const joint = /^\s+(?:(?:de|del|de la|de las|de los)\s+)?$/;

/**
 * Finds every capitalized word and acronym of paragraphs and subheadings that is no part of a mention, those that
 * belong together as one. A name of an entity that is no mention where it stands is explained by the entity’s file
 * (`not`), and is not listed.
 *
 * There is no list of words that name nothing: heads («Consejo»), offices («Presidente»), months and numerals are
 * listed as all else. Passed over is only what the beginning of a sentence explains, the first word of it: a word
 * without meaning of its own (`openers`: articles, prepositions, pronouns, conjunctions), or one that stands alone
 * there and that the texts of the corpus have in lower case inside sentences and nowhere in a capital («seguridad»).
 * So a name that only ever opens sentences is listed, unless it is spelt as a common word of the texts.
 *
 * Not looked at: titles of texts, which are the plan’s, and what the plan sets aside.
 *
 * @param taken names that are no entity’s yet and need not be listed, such as those of drafts
 */
export function findUnclaimed(
  { texts: all, entities }: Corpus,
  texts: readonly Text[] = all,
  taken: Iterable<string> = [],
): Unclaimed[] {
  const known = [...Object.values(entities).flatMap((list) => list.flatMap(({ data }) => data.names)), ...taken];
  const index = indexNames([...new Set(known)].map((name) => ({ name, bearer: name })));
  const capitals = new Map(
    all
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'part' ? [] : [block])))
      .map((block) => [block, capitalsOf(block.reading)]),
  );
  const common = commonWords(capitals);
  return texts.flatMap((text) =>
    text.blocks.flatMap((block) => {
      if (block.type === 'part') return [];
      return sequences(block, capitals.get(block) ?? [], index, common).map((span) => ({
        ...span,
        ...{ form: block.reading.slice(span.start, span.end), text, block },
      }));
    }),
  );
}

function sequences(
  block: Paragraph | Heading,
  capitals: readonly Span[],
  index: NameIndex<string>,
  common: ReadonlySet<string>,
): Span[] {
  const { reading } = block;
  const isFree = (one: Span, claims: readonly Span[]): boolean => !claims.some((claim) => overlap(claim, one));
  const unmentioned = capitals
    .filter((one) => isFree(one, block.type === 'paragraph' ? block.mentions : []))
    .map((one) => ({ ...one, opens: opensSentence(reading, one.start) }))
    .filter(({ start, end, opens }) => !opens || !openers.has(reading.slice(start, end).toLowerCase()));
  if (unmentioned.length === 0) return [];
  const names = findNames(reading, index);
  const free = unmentioned.filter((one) => isFree(one, names));
  const found: Span[] = [];
  for (const [at, { opens, ...next }] of free.entries()) {
    const last = found.at(-1);
    if (last && !opens && joins(reading, last, next)) {
      last.end = next.end;
      continue;
    }
    const follower = free[at + 1];
    const alone = !follower || !joins(reading, next, follower);
    if (opens && alone && common.has(reading.slice(next.start, next.end).toLowerCase())) continue;
    found.push(next);
  }
  return found;
}

/** The words with a capital in them. */
function capitalsOf(reading: string): Span[] {
  const found: Span[] = [];
  for (const { index } of reading.matchAll(/\p{Lu}/gu)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    let start = index;
    while (/[\p{L}\p{N}]/u.test(reading[start - 1] ?? '')) start--;
    word.lastIndex = start;
    if (word.test(reading)) found.push({ start, end: word.lastIndex });
  }
  return found;
}

/** Whether what stands before a place ends a sentence, or opens a quotation. */
function opensSentence(reading: string, start: number): boolean {
  return opening.test(reading.slice(Math.max(0, start - 8), start));
}

function joins(reading: string, one: Span, next: Span): boolean {
  return joint.test(reading.slice(one.end, next.start));
}

/** The words that stand in lower case in texts, and in a capital at the beginning of sentences only. */
function commonWords(capitals: ReadonlyMap<Paragraph | Heading, readonly Span[]>): ReadonlySet<string> {
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const [{ reading }, spans] of capitals) {
    for (const one of reading.split(/[^\p{L}\p{N}]+/u)) lower.add(one);
    for (const { start, end } of spans)
      if (!opensSentence(reading, start))
        for (const one of reading.slice(start, end).split(/[^\p{L}\p{N}]+/u)) names.add(one.toLowerCase());
  }
  return lower.difference(names);
}
