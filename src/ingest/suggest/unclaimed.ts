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

/** Any word with a capital in it: «EE. UU.», «Minsk», «OTSC», «F/A-18», «V.V», «5G». */
const word =
  /(?<![\p{L}\p{N}])(?:(\p{Lu})\1\. ?(\p{Lu})\2\.|[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*(?:[.\-/’'][\p{L}\p{N}]+)*)/gu;
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
  const common = commonWords(all);
  return texts.flatMap((text) =>
    text.blocks.flatMap((block) =>
      block.type === 'part'
        ? []
        : sequences(block, index, common).map((span) => ({
            ...span,
            ...{ form: block.reading.slice(span.start, span.end), text, block },
          })),
    ),
  );
}

function sequences(block: Paragraph | Heading, index: NameIndex<string>, common: ReadonlySet<string>): Span[] {
  const { reading } = block;
  const capitals = [...reading.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (capitals.length === 0) return [];
  const claimed: Span[] = [...(block.type === 'paragraph' ? block.mentions : []), ...findNames(reading, index)];
  const free = capitals.filter((one) => !claimed.some((claim) => overlap(claim, one)));
  const found: Span[] = [];
  for (const [at, next] of free.entries()) {
    const opens = opening.test(reading.slice(0, next.start));
    if (opens && openers.has(reading.slice(next.start, next.end).toLowerCase())) continue;
    const last = found.at(-1);
    if (last && !opens && joins(reading, last, next)) {
      last.end = next.end;
      continue;
    }
    const follower = free[at + 1];
    const alone = !follower || !joins(reading, next, follower);
    if (opens && alone && common.has(reading.slice(next.start, next.end).toLowerCase())) continue;
    found.push({ ...next });
  }
  return found;
}

function joins(reading: string, one: Span, next: Span): boolean {
  return joint.test(reading.slice(one.end, next.start));
}

/** The words that stand in lower case in texts, and in a capital at the beginning of sentences only. */
function commonWords(texts: readonly Text[]): ReadonlySet<string> {
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { blocks } of texts)
    for (const block of blocks) {
      if (block.type === 'part') continue;
      for (const { 0: one, index } of block.reading.matchAll(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu))
        if (/^\p{Ll}/u.test(one)) lower.add(one);
        else if (!opening.test(block.reading.slice(Math.max(0, index - 8), index))) names.add(one.toLowerCase());
    }
  return lower.difference(names);
}
