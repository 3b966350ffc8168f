import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Commitment, Corpus, Occurrence, Paragraph } from '../model/corpus.ts';
import { ParagraphReference } from '../model/common.ts';
import { compareStrings } from '../model/problem.ts';
import { findQuote } from '../model/quote.ts';
import { Coding, type Unit } from '../model/reliability.ts';

/**
 * Draws paragraphs at random, the same ones for the same seed: those whose reference, hashed with the seed, comes first.
 *
 * @returns in the order of the corpus
 */
export function drawParagraphs(corpus: Corpus, size: number, seed: string): Paragraph[] {
  const all = corpus.texts.flatMap(({ paragraphs }) => paragraphs);
  const rank = (paragraph: Paragraph): string => hash('sha256', `${seed} ${referenceOf(paragraph)}`);
  const drawn = new Set([...all].sort((a, b) => compareStrings(rank(a), rank(b))).slice(0, size));
  return all.filter((paragraph) => drawn.has(paragraph));
}

export function referenceOf({ text, id }: Paragraph): string {
  return `${text.id}#${id}`;
}

/** What a second coder hands in: each record that the codebook calls for, or `none` for a paragraph without one. */
export const SecondCoding = z.array(
  z.union([
    Coding.extend({ in: ParagraphReference, why: z.string().optional() }),
    z.strictObject({ in: ParagraphReference, none: z.literal(true), why: z.string().optional() }),
  ]),
);
export type SecondCoding = z.infer<typeof SecondCoding>;

/**
 * Puts what the second coder found beside what the register has. Two codings are of the same place when their
 * quotations overlap; of several, those that share most words.
 *
 * @throws Error when a quotation is not in its paragraph
 */
export function pairCodings(paragraphs: readonly Paragraph[], second: SecondCoding): Unit[] {
  return paragraphs.flatMap((paragraph) => {
    const reference = referenceOf(paragraph);
    const firsts = paragraph.occurrences
      .filter(({ commitment }) => commitment.data.withdrawn === undefined)
      .map((occurrence) => ({ span: occurrence, coding: codingOf(occurrence) }));
    const seconds = second
      .filter((one) => one.in === reference)
      .flatMap((one) => {
        if ('none' in one) return [];
        const { in: _, why: __, ...coding } = one;
        const [span, ...others] = findQuote(paragraph.reading, { quote: coding.quote });
        if (!span || others.length > 0) throw new Error(`Cannot find «${coding.quote}» exactly once in ${reference}`);
        return [{ span, coding }];
      });
    const pairs = firsts
      .flatMap((first) => seconds.map((other) => ({ first, second: other, shared: overlap(first.span, other.span) })))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    const used = new Set<unknown>();
    const matched = new Map<unknown, Coding>();
    for (const pair of pairs) {
      if (used.has(pair.first) || used.has(pair.second)) continue;
      used.add(pair.first).add(pair.second);
      matched.set(pair.first, pair.second.coding);
    }
    const units = [
      ...firsts.map((first) => ({ start: first.span.start, first: first.coding, second: matched.get(first) })),
      ...seconds
        .filter((one) => !used.has(one))
        .map((one) => ({ start: one.span.start, first: undefined, second: one.coding })),
    ];
    return units
      .sort((a, b) => a.start - b.start)
      .map(({ first, second: other }): Unit => ({ in: reference, first, second: other }));
  });
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function codingOf(occurrence: Occurrence): Coding {
  const { data }: Commitment = occurrence.commitment;
  return {
    quote: occurrence.paragraph.reading.slice(occurrence.start, occurrence.end),
    class: data.class,
    force: data.force,
    aspect: data.aspect,
    domain: data.domain,
    specificity: data.specificity,
    level: occurrence.level,
    doubtful: data.doubtful,
  };
}
