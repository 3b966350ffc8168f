import { z } from 'zod';
import { Draft, EntityReference, Line, Prose, QuotedPassage, When } from './common.ts';
import type { EntityKind } from './kinds.ts';

/** Who keeps an identifier: a public register, or `site`, the address of the body itself. */
export const identifierSchemes = ['wikidata', 'viaf', 'isni', 'geonames', 'site'] as const;

/** An identifier that somebody has looked up; one that is only remembered does not belong in a file. */
export const Identifier = z.strictObject({
  scheme: z.enum(identifierSchemes),
  /** As the register writes it: `Q1065`, or the whole address of a site. */
  value: Line,
  /** The day of the look-up. */
  verified: z.iso.date('expected a day such as `2025-03-14`'),
  /** What was looked up, and what there shows that it is this entity. */
  how: Line,
});

/** When an organization was founded, or an instrument signed or adopted. */
export const Founded = z.strictObject({
  when: When,
  /** The act that the date belongs to (signature, entry into force) and the public work or paragraph that gives it. */
  source: Line,
});

/** What every entity has. The id is the name of its file. */
const shared = {
  draft: Draft,
  /** The preferred form in the language of the interface. */
  name: Line,
  /** Who prefers that form (DPD, Fundéu, the body itself), or that no authority was found. */
  authority: Line.optional(),
  /**
   * The forms that identify it wherever they stand, matched whole-word and exactly (case and accents count),
   * longest first. A form that does not identify it alone («Unión») does not belong here.
   */
  names: z.array(Line).default([]),
  /** Other names by which people look for it, in other languages or spellings: the search knows them, no text need print them. */
  variants: z.array(Line).default([]),
  /** What it is, in two sentences of Markdown: attributed, with sources. */
  description: Prose,
  /** Where what the description says can be verified: a paragraph of the corpus or a public work. */
  sources: z.array(Line).default([]),
  /** Related entities, each with the relation in words for readers: «órgano de». */
  relations: z.array(z.strictObject({ to: EntityReference, as: Line })).default([]),
  /** Passages that mean it although no name of it stands there. */
  mentions: z.array(QuotedPassage).default([]),
  /** Passages where one of its names means something else. */
  not: z.array(QuotedPassage).default([]),
  /** Its identifiers in public registers. None is the rule: only what was verified is written down. */
  identifiers: z.array(Identifier).default([]),
};

export const Organization = z.strictObject({
  ...shared,
  /** The full official name where it is not the preferred form. */
  official: Line.optional(),
  acronym: Line.optional(),
  /** Only where it is certain. */
  founded: Founded.optional(),
  type: z.enum(['intergovernmental', 'state-body', 'media', 'company', 'armed-group', 'forum', 'other']),
});

export const Person = z.strictObject({
  ...shared,
  /** Offices as the corpus states them at the date of a text. */
  offices: z.array(Line).default([]),
});

export const Place = z.strictObject({
  ...shared,
  type: z.enum(['state', 'region', 'city', 'site', 'continent']),
  /** The full official name where it is not the preferred form. */
  official: Line.optional(),
});

export const Instrument = z.strictObject({
  ...shared,
  type: z.enum(['treaty', 'charter', 'agreement', 'declaration', 'programme', 'concept', 'initiative', 'resolution']),
  parties: z.array(EntityReference).default([]),
  /** Only where it is certain. */
  founded: Founded.optional(),
});

/** A subject that recurs; its paragraphs come from the commitments under it and from `passages`. */
export const Theme = z.strictObject({
  ...shared,
  /** Passages on the subject that are not commitments. */
  passages: z.array(QuotedPassage).default([]),
});

/** The schema of each kind. */
export const entitySchemas = {
  org: Organization,
  person: Person,
  place: Place,
  instrument: Instrument,
  theme: Theme,
} as const satisfies Record<EntityKind, z.ZodType>;

export type EntityData = {
  [Kind in EntityKind]: { kind: Kind; id: string } & z.infer<(typeof entitySchemas)[Kind]>;
}[EntityKind];
