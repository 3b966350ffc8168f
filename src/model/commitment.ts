import { z } from 'zod';
import { AnchorId, Draft, EntityReference, Line, Slug, When, quotation } from './common.ts';

/** Codebook §1: `class`. */
export const commitmentClasses = ['commitment', 'reaffirmation', 'position', 'call', 'act'] as const;
/** Codebook §1: `force`, of commitments only. */
export const forces = ['commissive', 'intentional'] as const;
export const aspects = ['new', 'continuing'] as const;
/** Codebook §1: `domain`, by the goal pursued, one primary only. */
export const domains = [
  'world-order',
  'integration',
  'defence',
  'arms-control',
  'public-security',
  'information',
  'economy',
  'energy',
  'transport',
  'law',
  'migration',
  'culture',
] as const;
/** The words by which addresses name classes and domains: Spanish, because people cite them. They never change. */
export const classSegments = {
  commitment: 'compromisos',
  reaffirmation: 'reafirmaciones',
  position: 'posiciones',
  call: 'llamamientos',
  act: 'actos',
} as const satisfies Record<(typeof commitmentClasses)[number], string>;
export const domainSegments = {
  'world-order': 'orden-mundial',
  integration: 'integracion',
  defence: 'defensa',
  'arms-control': 'control-de-armamentos',
  'public-security': 'seguridad-publica',
  information: 'informacion',
  economy: 'economia',
  energy: 'energia',
  transport: 'transporte',
  law: 'derecho',
  migration: 'migracion',
  culture: 'cultura',
} as const satisfies Record<(typeof domains)[number], string>;

/** Codebook §1: `level`: whose words an occurrence quotes. */
export const levels = ['official', 'official_quoted_by_press', 'press_paraphrase', 'reported_speech'] as const;
export const roles = ['formula', 'restates', 'reports', 'evidence'] as const;
export const relationKinds = ['restates', 'specifies', 'weakens', 'strengthens', 'contrasts'] as const;
export const bindingness = ['undetermined', 'political', 'legal'] as const;
export const statuses = ['untracked', 'no_evidence', 'not_started', 'limited', 'substantial', 'complete'] as const;

export const CommitmentId = z.string().regex(/^c-\d{4,}$/, 'expected an id such as `c-0001`');

export const Occurrence = z.strictObject({
  text: Slug,
  paragraph: AnchorId,
  ...quotation,
  /**
   * The words of the quotation that decide class and force, as printed: whole words in one stretch, the first such in it.
   * Left out where none of its words do.
   */
  verb: Line.optional(),
  level: z.enum(levels),
  role: z.enum(roles).default('formula'),
});

const zeroToThree = 'expected a number from 0 to 3';

/** One act of speech of one or more parties about one object (codebook §1). The id is the name of its file. */
export const CommitmentRecord = z
  .strictObject({
    draft: Draft,
    /** At most 90 characters, infinitive, no judgement words; may be edited, it is not the id. */
    label: Line.max(90, 'expected at most 90 characters'),
    class: z.enum(commitmentClasses),
    force: z.enum(forces).optional(),
    aspect: z.enum(aspects).optional(),
    /** The verbatim trigger and the action that it governs. */
    condition: z.strictObject({ quote: Line, scope: Line }).optional(),
    /** At least one; a draft may leave that to its review. */
    parties: z.array(EntityReference),
    /** The grammatical subject as printed. */
    literal_subject: Line.optional(),
    addressee: z.array(EntityReference).default([]),
    /** The addressee as printed, when it is no entity («todos los países»). */
    literal_addressee: Line.optional(),
    domain: z.enum(domains),
    secondary: z.array(z.enum(domains)).default([]),
    themes: z.array(EntityReference).default([]),
    organizations: z.array(EntityReference).default([]),
    instruments: z.array(EntityReference).default([]),
    deadline: When.optional(),
    literal_deadline: Line.optional(),
    /** 0–3: +1 named output or body, +1 date or period, +1 quantity. */
    specificity: z.int().min(0, zeroToThree).max(3, zeroToThree).default(0),
    bindingness: z.enum(bindingness).default('undetermined'),
    status: z.enum(statuses).default('untracked'),
    occurrences: z.array(Occurrence).min(1, 'expected at least one occurrence'),
    relations: z.array(z.strictObject({ kind: z.enum(relationKinds), to: CommitmentId, why: Line })).default([]),
    doubtful: z.boolean().default(false),
    coding: z.strictObject({ codebook: Line, note: Line.optional() }),
    /** Why the record was withdrawn: it stays as a tombstone. */
    withdrawn: Line.optional(),
  })
  .refine(({ draft, parties }) => draft === true || parties.length > 0, {
    path: ['parties'],
    error: 'expected at least one party',
    // Said together with what else is wrong in the file, as a rule of the field itself would be.
    when: ({ value }) => Array.isArray((value as { parties?: unknown } | null)?.parties),
  })
  .superRefine((record, context) => {
    if (record.class === 'commitment' && record.force === undefined)
      context.addIssue({ code: 'custom', path: ['force'], message: `a commitment has one: ${forces.join(' or ')}` });
    if (record.class !== 'commitment' && record.force !== undefined)
      context.addIssue({ code: 'custom', path: ['force'], message: 'only commitments have one' });
    if (record.status !== 'untracked' && !record.occurrences.some((occurrence) => occurrence.role === 'evidence'))
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: 'expected an occurrence with `role: evidence`: any status but `untracked` needs one',
      });
  });
export type CommitmentRecord = z.infer<typeof CommitmentRecord>;
