import { commitmentClasses, domains, forces, levels } from '../model/commitment.ts';
import type { Commitment, Corpus, Entity, Note, Paragraph, Text } from '../model/corpus.ts';
import { entityKindNames, type EntityKind } from '../model/kinds.ts';
import { isLive } from '../model/live.ts';
import { noteKinds, type NoteKind } from '../model/note.ts';

export type CommitmentClass = (typeof commitmentClasses)[number];
export type Force = (typeof forces)[number];
export type Level = (typeof levels)[number];
export type Domain = (typeof domains)[number];
/** The kinds of which texts have mentions: a theme has passages. */
export type MentionedKind = Exclude<EntityKind, 'theme'>;

/** What stands in a paragraph, or is about it. */
export const layers = ['note', 'mention', 'record', 'instrument'] as const;
export type Layer = (typeof layers)[number];

/** How much of some paragraphs is annotated, and with what. */
export interface Coverage {
  paragraphs: number;
  notes: number;
  notesByKind: Record<NoteKind, number>;
  mentions: Record<MentionedKind, number>;
  /** Records that have a quotation there; withdrawn ones do not count. */
  records: number;
  byClass: Record<CommitmentClass, number>;
  /** Of commitments only. */
  byForce: Record<Force, number>;
  /** Quotations of records there, by whose words they are. */
  byLevel: Record<Level, number>;
  /** How many paragraphs have at least one of each. */
  covered: Record<Layer, number>;
}

export const mentionedKinds: readonly MentionedKind[] = entityKindNames.filter((kind) => kind !== 'theme');

/** Counts what some texts have. A record with quotations in two of them counts once. */
export function coverageOf(texts: readonly Text[]): Coverage {
  const paragraphs = texts.flatMap((text) => text.paragraphs);
  const notes = texts.flatMap((text) => text.notes);
  const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions);
  const occurrences = paragraphs
    .flatMap((paragraph) => paragraph.occurrences)
    .filter(({ commitment }) => isLive(commitment));
  const records = [...new Set(occurrences.map(({ commitment }) => commitment))];
  return {
    paragraphs: paragraphs.length,
    notes: notes.length,
    notesByKind: tally(
      noteKinds,
      notes.map(({ kind }) => kind),
    ),
    mentions: tally(
      mentionedKinds,
      mentions.map(({ entity }) => entity.kind),
    ),
    records: records.length,
    byClass: tally(
      commitmentClasses,
      records.map(({ data }) => data.class),
    ),
    byForce: tally(
      forces,
      records.map(({ data }) => data.force),
    ),
    byLevel: tally(
      levels,
      occurrences.map(({ level }) => level),
    ),
    covered: coveredBy(paragraphs, notes),
  };
}

function coveredBy(paragraphs: readonly Paragraph[], notes: readonly Note[]): Record<Layer, number> {
  const noted = new Set(notes.flatMap(({ on }) => on));
  const count = (has: (paragraph: Paragraph) => boolean): number => paragraphs.filter(has).length;
  return {
    note: count((one) => noted.has(one)),
    mention: count(({ mentions }) => mentions.length > 0),
    record: count(({ occurrences }) => occurrences.some(({ commitment }) => isLive(commitment))),
    instrument: count(({ mentions }) => mentions.some(({ entity }) => entity.kind === 'instrument')),
  };
}

/** The live records of the register, counted by class with force, domain and text. */
export interface Register {
  total: number;
  byClass: Record<CommitmentClass, number>;
  /** Of commitments, the only class that has a force. */
  byForce: Record<Force, number>;
  /** By the domain that each record has first. */
  byDomain: Record<Domain, Record<CommitmentClass, number>>;
}

export function registerOf({ commitments }: Corpus): Register {
  const live = commitments.filter(isLive);
  const classes = (some: readonly Commitment[]): Record<CommitmentClass, number> =>
    tally(
      commitmentClasses,
      some.map(({ data }) => data.class),
    );
  const inDomain = (domain: Domain): Commitment[] => live.filter(({ data }) => data.domain === domain);
  return {
    total: live.length,
    byClass: classes(live),
    byForce: tally(
      forces,
      live.map(({ data }) => data.force),
    ),
    byDomain: record(domains, (domain) => classes(inDomain(domain))),
  };
}

/** Every entity, by kind, then by name. */
export const entitiesOf = ({ entities }: Corpus): Entity[] => Object.values(entities).flat();

function tally<Key extends string>(keys: readonly Key[], values: readonly unknown[]): Record<Key, number> {
  return record(keys, (key) => values.filter((value) => value === key).length);
}

function record<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
