import { z } from 'zod';
import { AnchorId, Line, Slug } from './common.ts';

export const ledgerReasons = ['issued', 'errata', 'split', 'merge', 'withdrawn'] as const;
export type LedgerReason = (typeof ledgerReasons)[number];

/** One wording that a paragraph had. */
export const Wording = z.strictObject({
  /** First 12 hexadecimal digits of the SHA-256 of the reading text. */
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  text: Line,
  /** The edition of the corpus in which it appeared. */
  edition: Line,
  reason: z.enum(ledgerReasons),
  note: Line.optional(),
});

/** One anchor with all that it ever meant. */
export const LedgerEntry = z.strictObject({
  id: AnchorId,
  kind: z.enum(['paragraph', 'heading']),
  wordings: z.array(Wording).min(1),
  /** Set when the anchor no longer opens a paragraph. */
  withdrawn: z.strictObject({ edition: Line, reason: z.enum(ledgerReasons), note: Line.optional() }).optional(),
  successors: z.array(AnchorId).default([]),
});

/** `content/ledger/<text>.json`: every anchor ever issued for a text. Written by the tools only. */
export const Ledger = z.strictObject({ text: Slug, anchors: z.array(LedgerEntry) });
export type Ledger = z.infer<typeof Ledger>;
