import { z } from 'zod';
import { Line, ParagraphReference, Slug, quotation } from './common.ts';

/**
 * What the passage `from` does to the passage `to` (docs/decisions/0012):
 *
 * - `quotes`: gives its words as words, between quotation marks or announced as a quotation.
 * - `reports`: says in words of its own, or without quotation marks, what it says or does.
 * - `paraphrases`: puts between quotation marks, or gives as its words, others of like sense.
 * - `strengthens`, `weakens`: says more, or less, than it: a verb, a quantity, a condition.
 * - `omits`: is the nearest passage of a report that leaves out the words that stand in `to`.
 * - `shares`: has words in common with it; neither is about the other.
 * - `contrasts`: says something else of the same subject; neither is about the other, or one denies the other.
 */
export const parallelKinds = [
  'quotes',
  'reports',
  'paraphrases',
  'strengthens',
  'weakens',
  'omits',
  'shares',
  'contrasts',
] as const;
export type ParallelKind = (typeof parallelKinds)[number];

/** Kinds that say the same read from either side. */
export const mutualKinds: readonly ParallelKind[] = ['shares', 'contrasts'];

/** Who found it: the program (`npm run suggest`), or the editors while reading. */
export const parallelOrigins = ['computed', 'editor'] as const;
/** What the editors said of it. A rejected one stays, with its reason, and is not proposed again. */
export const parallelDecisions = ['accepted', 'rejected'] as const;

export const ParallelId = z.string().regex(/^x-\d{4,}$/, 'expected an id such as `x-0001`');

/** A passage on one side. Only the report of `omits` may stand without a quotation: it is what lacks the words. */
const Side = z.strictObject({ in: ParagraphReference, ...quotation, quote: Line.optional() });

/** One parallel, or a candidate that was rejected. */
export const ParallelEntry = z
  .strictObject({
    /** `x-0001`: sequential in the whole corpus, never used again. */
    id: ParallelId,
    /** Of accepted ones only. */
    kind: z.enum(parallelKinds).optional(),
    /** The passage that quotes, reports, omits…; of `shares` and `contrasts`, the later one. */
    from: Side,
    /** The passage that it is about. */
    to: Side,
    /** One sentence for readers: what differs in the words; or why it is rejected. */
    why: Line,
    origin: z.enum(parallelOrigins),
    decision: z.enum(parallelDecisions),
    /** Why an accepted one was withdrawn: it stays as a tombstone. */
    withdrawn: Line.optional(),
  })
  .superRefine(({ kind, from, to, decision }, context) => {
    const wrong = (path: PropertyKey[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (decision === 'accepted' && kind === undefined)
      wrong(['kind'], `an accepted one has its kind: ${parallelKinds.join(', ')}`);
    if (decision === 'rejected' && kind !== undefined) wrong(['kind'], 'a rejected one has none');
    if (to.quote === undefined) wrong(['to', 'quote'], 'expected the words that it is about');
    if (from.quote === undefined && kind !== 'omits') wrong(['from', 'quote'], 'only a passage that `omits` has none');
  });
export type ParallelEntry = z.infer<typeof ParallelEntry>;

/**
 * `content/parallels/<a>--<b>.yaml`: the parallels between two texts, `a` before `b` in the alphabet; within one text,
 * `<a>.yaml`. A list, so that a reading of one text against another is one file, whatever it finds.
 */
export const ParallelsFile = z.array(ParallelEntry).min(1, 'expected at least one parallel');

/** The name of the file of two texts, without its ending. */
export function parallelsFileOf(a: string, b: string): string {
  return [...new Set([a, b])].sort().join('--');
}

/** The texts in the name of a file of parallels; undefined when it is no such name. */
export function textsOfParallelsFile(name: string): [string, string] | undefined {
  const [a = '', b = a, ...rest] = name.split('--');
  return rest.length === 0 && Slug.safeParse(a).success && Slug.safeParse(b).success ? [a, b] : undefined;
}
