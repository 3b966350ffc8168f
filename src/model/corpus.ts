import type { RootContent } from 'mdast';
import type { Addresses } from './address.ts';
import type { CommitmentRecord, Occurrence as OccurrenceData } from './commitment.ts';
import type { z } from 'zod';
import type { CorpusConfig } from './config.ts';
import type { Inline } from './document.ts';
import type { EntityData } from './entity.ts';
import type { Retired as RetiredAnchor, Revised } from './history.ts';
import type { EntityKind, EntityRef } from './kinds.ts';
import type { NoteAttributes } from './note.ts';
import type { Neutrality } from './neutrality.ts';
import type { ParallelEntry } from './parallel.ts';
import type { EditionPlan, ParagraphRole } from './plan.ts';
import type { Span } from './quote.ts';
import type { Fidelity, SetAside, SourceSegment } from './records.ts';
import type { ReliabilityRound } from './reliability.ts';

/** The whole corpus, every reference an object. Immutable once resolved. */
export interface Corpus {
  readonly config: CorpusConfig;
  readonly address: Addresses;
  /** In order of time, undated last. */
  readonly texts: readonly Text[];
  /** By kind, then by name in Spanish order. */
  readonly entities: Readonly<Record<EntityKind, readonly Entity[]>>;
  /** By id, withdrawn ones included. */
  readonly commitments: readonly Commitment[];
  /** The pairs of texts that have parallels, by the ids of the texts. */
  readonly parallels: readonly ParallelPair[];
  readonly pages: ReadonlyMap<string, EditorialPage>;
  /** Tests of the register's reliability, the latest first. */
  readonly reliability: readonly ReliabilityRound[];
  /** What suggestions leave out, with its reasons. */
  readonly exceptions: Exceptions;
  /** The words that editors do not use as their own; undefined when the corpus keeps no such list. */
  readonly neutrality: Neutrality | undefined;
}

export interface Exceptions {
  readonly names: readonly NameException[];
  readonly passages: readonly PassageException[];
}

/** Capitalized words that are no entity. */
export interface NameException {
  readonly forms: readonly string[];
  /** The only paragraphs where it holds; undefined for everywhere. */
  readonly in: readonly Paragraph[] | undefined;
  readonly why: string;
  /** Its position in its list. */
  readonly index: number;
}

/** A passage that means no entity, or a clause that is no record. */
export interface PassageException extends Span {
  readonly of: 'mentions' | 'clauses';
  readonly paragraph: Paragraph;
  readonly why: string;
  /** Its position in its list. */
  readonly index: number;
}

export interface Text {
  readonly id: string;
  readonly plan: EditionPlan;
  readonly parts: readonly Part[];
  /** Everything of the page, in order. */
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly emendations: readonly Emendation[];
  /** Anchors that open no paragraph any more, in the order in which they stood. */
  readonly retired: readonly Retired[];
  /** What became of the source, stretch by stretch, in its order. */
  readonly segments: readonly SourceSegment[];
  readonly setAside: readonly SetAside[];
  readonly fidelity: Fidelity;
  /** Neighbours in time. */
  previous: Text | undefined;
  next: Text | undefined;
}

export type Part = EditionPlan['parts'][number];

export type Block = { readonly type: 'part'; readonly part: Part } | Heading | Paragraph;

/** An anchor that lives on as a sentence that forwards. */
export interface Retired extends Readonly<RetiredAnchor> {
  /** The block after which it stood; undefined at the beginning of the text. */
  readonly after: Block | undefined;
}

export interface Heading {
  readonly type: 'heading';
  readonly id: string;
  /** Set when it has had other words. */
  readonly revised: Revised | undefined;
  readonly label: string | undefined;
  readonly inlines: readonly Inline[];
  readonly reading: string;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly id: string;
  /** Set when it has had other words. */
  readonly revised: Revised | undefined;
  readonly role: ParagraphRole | undefined;
  /** The number that the source prints before it, as printed: `12`, `Artículo 3`, `a)`. */
  readonly label: string | undefined;
  readonly text: Text;
  readonly part: Part;
  readonly inlines: readonly Inline[];
  /** The reading text: what quotations, mentions and search are found in. */
  readonly reading: string;
  /** In order of position; they do not overlap. */
  readonly mentions: Mention[];
  /** Notes that stand after it. */
  readonly notes: Note[];
  /** Notes elsewhere that are about it too, or that link to it. */
  readonly alsoIn: Note[];
  readonly occurrences: Occurrence[];
  readonly passages: Passage[];
  /** Accepted parallels of which it is a side, in order of its words; those without a quotation in it last. */
  readonly parallels: Parallel[];
}

export interface Emendation {
  readonly paragraph: Paragraph | Heading;
  readonly sic: string;
  readonly corr: string;
  readonly why: string;
}

/** A place in a paragraph that means an entity, by its name or because its file says so. */
export interface Mention extends Span {
  readonly entity: Entity;
  readonly paragraph: Paragraph;
  readonly by: 'name' | 'statement';
}

/** A passage that a theme's file quotes. */
export interface Passage extends Span {
  readonly theme: Entity;
  readonly paragraph: Paragraph;
  readonly note: string | undefined;
}

export interface Note extends Pick<NoteAttributes, 'id' | 'kind' | 'basis'> {
  readonly text: Text;
  /** The paragraph after which it stands. */
  readonly paragraph: Paragraph;
  /** All paragraphs that it is about. */
  readonly on: readonly Paragraph[];
  /** The words that it is about, in the first of them. */
  readonly span: Span | undefined;
  /** As it stands in its file, attributes and all. */
  readonly raw: string;
  readonly prose: Prose;
}

/** Markdown whose references are resolved. */
export interface Prose {
  readonly body: readonly RootContent[];
  /** What each link address of the body points at; http(s) addresses are not in it. */
  readonly targets: ReadonlyMap<string, Target>;
}

/** What a link can point at inside the corpus. */
export type Target =
  | { readonly type: 'text'; readonly text: Text }
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'note'; readonly note: Note }
  | { readonly type: 'entity'; readonly entity: Entity }
  | { readonly type: 'commitment'; readonly commitment: Commitment }
  | { readonly type: 'parallel'; readonly parallel: Parallel }
  | { readonly type: 'page'; readonly page: EditorialPage };

export interface Entity {
  readonly ref: EntityRef;
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly data: EntityData;
  readonly description: Prose;
  /** Of instruments: between whom. */
  readonly parties: Entity[];
  readonly relations: { readonly to: Entity; readonly as: string }[];
  /** Relations that others have to it. */
  readonly relatedFrom: { readonly from: Entity; readonly as: string }[];
  /** In order of time, then of position. */
  readonly mentions: Mention[];
  /** Themes only. */
  readonly passages: Passage[];
  /** Records in which it is party, addressee, organization, instrument or theme. */
  readonly commitments: Commitment[];
  /** Notes that link to it. */
  readonly notes: Note[];
}

export interface Commitment {
  readonly id: string;
  readonly data: CommitmentRecord;
  readonly parties: readonly Entity[];
  readonly addressees: readonly Entity[];
  readonly themes: readonly Entity[];
  readonly organizations: readonly Entity[];
  readonly instruments: readonly Entity[];
  /** In order of time, then of position. */
  readonly occurrences: Occurrence[];
  readonly relations: {
    readonly kind: CommitmentRecord['relations'][number]['kind'];
    readonly to: Commitment;
    readonly why: string;
  }[];
  readonly relatedFrom: {
    readonly kind: CommitmentRecord['relations'][number]['kind'];
    readonly from: Commitment;
    readonly why: string;
  }[];
  /** Notes that link to it. */
  readonly notes: Note[];
}

export interface Occurrence extends Span, Pick<z.infer<typeof OccurrenceData>, 'level' | 'role'> {
  readonly commitment: Commitment;
  readonly paragraph: Paragraph;
  /** The words in it that decide class and force. */
  readonly verb: Span | undefined;
}

/** Two texts, or one and itself, with all that was decided about passages that they have in common. */
export interface ParallelPair {
  /** In the order of their ids; the same twice for parallels within a text. */
  readonly texts: readonly [Text, Text];
  /** By id, rejected and withdrawn ones included. */
  readonly parallels: Parallel[];
}

export interface Parallel extends Pick<ParallelEntry, 'id' | 'kind' | 'why' | 'origin' | 'decision' | 'withdrawn'> {
  readonly pair: ParallelPair;
  readonly from: ParallelSide;
  readonly to: ParallelSide;
}

export interface ParallelSide {
  readonly paragraph: Paragraph;
  /** Undefined for a passage that omits what the other side says. */
  readonly span: Span | undefined;
}

export interface EditorialPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly prose: Prose;
}
