import { z } from 'zod';
import { AnchorId, quotation } from './common.ts';

/** Codebook §4. */
export const noteKinds = ['context', 'term', 'textual', 'parallel', 'discrepancy', 'caution'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Whether a note rests on the corpus alone, or also on facts from elsewhere (which it names). */
export const noteBases = ['corpus', 'external'] as const;

/** The attributes of `<Note>`; its body is Markdown. */
export const NoteAttributes = z.strictObject({
  id: AnchorId,
  /** The paragraphs that it is about: `d32`, or `d32 d41`. */
  on: z
    .string()
    .trim()
    .min(1, 'expected the id of a paragraph')
    .transform((value) => value.split(/\s+/))
    .pipe(z.array(AnchorId)),
  ...quotation,
  quote: quotation.quote.optional(),
  kind: z.enum(noteKinds),
  basis: z.enum(noteBases).default('corpus'),
});
export type NoteAttributes = z.infer<typeof NoteAttributes>;
