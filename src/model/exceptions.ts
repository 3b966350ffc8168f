import { z } from 'zod';
import { Line, ParagraphReference, quotation } from './common.ts';

const Why = Line;

/** A passage that looks like something that it is not. */
const Passage = z.strictObject({ in: ParagraphReference, ...quotation, why: Why });

/**
 * `content/exceptions.yaml`, which a corpus may do without: what `npm run suggest` need not list, each with its reason.
 * An exception that excuses nothing any more is a problem, so that the list stays true.
 */
export const ExceptionList = z.strictObject({
  /** Capitalized words and acronyms that are no entity. */
  names: z
    .array(
      z.strictObject({
        /** The words exactly as `npm run suggest` lists them: «Presidente», «Jefes de Estado». */
        forms: z.array(Line).min(1, 'expected at least one form'),
        /**
         * The only paragraphs in which they are excused; everywhere when left out. A word that may be a name in another
         * text («Victoria») should say where it is none.
         */
        in: z.array(ParagraphReference).min(1, 'expected at least one paragraph').optional(),
        why: Why,
      }),
    )
    .default([]),
  /** Words that mean no entity there: «el país», said of any. */
  mentions: z.array(Passage).default([]),
  /** Clauses whose verb is one of the register, and that are no record. The quotation holds the verb. */
  clauses: z.array(Passage).default([]),
});
export type ExceptionList = z.infer<typeof ExceptionList>;
