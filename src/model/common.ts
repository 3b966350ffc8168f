import { z } from 'zod';
import { entityKindNames, type EntityRef } from './kinds.ts';

/** An id of a file or a person-readable slug: lower case, digits and hyphens, begins with a letter. */
export const Slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected a slug such as `cumbre-otsc`');

/** An id inside a text (`d32`, `d32a`, `a14`, `h1`): a valid XML name that never needs escaping. */
export const AnchorId = z.string().regex(/^[a-z][a-z]*[0-9]+[a-z]*$/, 'expected an anchor such as `d32` or `d32a`');

/** Text of one line for readers. */
export const Line = z.string().trim().min(1, 'expected some text');

/**
 * Whether a file waits for review: it is read and held against its schema, but is no part of the corpus until the line
 * is deleted.
 */
export const Draft = z.boolean().optional();

/** Markdown of one or more paragraphs, as in the body of a note. */
export const Prose = z.string().trim().min(1, 'expected some text');

/** A reference to an entity of any kind: `org:otsc`, `place:rusia`. */
export const EntityReference = z
  .string()
  .regex(
    new RegExp(`^(${entityKindNames.join('|')}):[a-z][a-z0-9-]*$`),
    `expected a reference such as \`org:otsc\` (${entityKindNames.map((kind) => `${kind}:`).join(', ')})`,
  )
  .transform((value) => value as EntityRef);

/** A paragraph of a text: `cumbre-otsc#p5`. */
export const ParagraphReference = z
  .string()
  .regex(/^[a-z][a-z0-9-]*#[a-z]+[0-9]+[a-z]*$/, 'expected a paragraph such as `cumbre-otsc#p5`');

/** A quotation that must stand exactly once in its paragraph (W3C Web Annotation, TextQuoteSelector). */
export const quotation = {
  /** The exact words of the reading text. */
  quote: Line,
  /** The words right before, when the quotation stands more than once in the paragraph. */
  prefix: z.string().optional(),
  /** The words right after, when the quotation stands more than once in the paragraph. */
  suffix: z.string().optional(),
};

/** A quotation in a named paragraph, as entity files use it. */
export const QuotedPassage = z.strictObject({ in: ParagraphReference, ...quotation, note: Line.optional() });

/** A calendar day, month or year, or an interval of them (ISO 8601): `2025-03-14`, `2025-03`, `2025-03-13/2025-03-14`. */
export const When = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/,
    'expected an ISO date such as `2025-03-14`, `2025-03` or `2025-03-13/2025-03-14`',
  )
  .refine((when) => when.split('/').every(isInCalendar), 'expected a day that the month has')
  .refine((when) => {
    const [from = '', to = from] = when.split('/');
    return from <= to || from.startsWith(to);
  }, 'expected the earlier date first');

function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

export const certainties = ['printed', 'inferred', 'external'] as const;
/** How a date is known: printed in the source, inferred from its words, or taken from elsewhere. */
export const Certainty = z.enum(certainties);
export type Certainty = z.infer<typeof Certainty>;
