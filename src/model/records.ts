import type { RootContent } from 'mdast';
import type { CommitmentRecord } from './commitment.ts';
import type { CorpusConfig } from './config.ts';
import type { PageDocument, TextDocument } from './document.ts';
import type { EntityData } from './entity.ts';
import type { ExceptionList } from './exceptions.ts';
import type { TextHistory } from './history.ts';
import type { Neutrality } from './neutrality.ts';
import type { ParallelEntry } from './parallel.ts';
import type { AsideKind, EditionPlan, StretchKind } from './plan.ts';
import type { Place } from './problem.ts';
import type { ReliabilityRound } from './reliability.ts';

/** Finds the place of a value in its file, or of a point of a text: `locate(['description'], { line: 2, column: 7 })`. */
export type Locate = (path: readonly PropertyKey[], point?: Pick<Place, 'line' | 'column'>) => Place;

/** A stretch of the source that is not in the page, with its reason. */
export interface SetAside {
  kind: AsideKind;
  text: string;
  /** The line of the source, from 1. */
  line: number;
  why: string | undefined;
}

/** A stretch of the source and what became of it. Together, in order, they hold all its words. */
export interface SourceSegment {
  kind: 'paragraph' | StretchKind;
  /** The line of the source where it begins, from 1. */
  line: number;
  /** Its characters, counted as `Fidelity` counts them: they say where it ends. */
  size: number;
  why: string | undefined;
  /** The paragraph or heading of the page that it became; undefined when it is set aside. */
  anchor: string | undefined;
}

/** The account of a source's characters. White space does not count: it is collapsed by the normalization. */
export interface Fidelity {
  /** Characters of the source (NFC, without white space). */
  source: number;
  /** Characters in the page's paragraphs, in its headings, and in what the plan sets aside. */
  paragraphs: number;
  headings: number;
  aside: number;
  /** Words changed by emendation: counted in the paragraphs by their source form. */
  emendations: number;
}

/** A text as read: its page, its plan, and the proof that they hold its source. */
export interface TextRecord {
  id: string;
  /** The MDX file, for problems. */
  file: string;
  plan: EditionPlan;
  /** Places in the plan. */
  locate: Locate;
  document: TextDocument;
  /** What became of the source, stretch by stretch, in its order. */
  segments: SourceSegment[];
  setAside: SetAside[];
  fidelity: Fidelity;
  /** The past of its anchors. */
  history: TextHistory;
  /** True when parts of the page could not be read: references into them are not reported as broken. */
  damaged: boolean;
}

export interface EntityRecord {
  data: EntityData;
  /** The description as mdast. */
  description: RootContent[];
  locate: Locate;
}

export interface CommitmentFile {
  id: string;
  data: CommitmentRecord;
  locate: Locate;
}

/** A file of parallels: `a--b`, or `a`. */
export interface ParallelsRecord {
  name: string;
  data: ParallelEntry[];
  locate: Locate;
}

/** What waits for review: files with `draft: true`, by their schema, nothing of them resolved. */
export interface Drafts {
  entities: EntityRecord[];
  commitments: CommitmentFile[];
}

export interface PageRecord {
  id: string;
  file: string;
  document: PageDocument;
}

/** `exceptions.yaml`. */
export interface ExceptionsRecord {
  data: ExceptionList;
  locate: Locate;
}

/** Everything that `content/` holds, each file by its schema, nothing resolved yet. */
export interface Records {
  config: CorpusConfig;
  texts: TextRecord[];
  entities: EntityRecord[];
  commitments: CommitmentFile[];
  parallels: ParallelsRecord[];
  pages: PageRecord[];
  reliability: ReliabilityRound[];
  exceptions: ExceptionsRecord | undefined;
  neutrality: Neutrality | undefined;
  /**
   * What has a file that could not be read: `text:cumbre-otsc`, `org:otsc`, `commitment:c-0001`, `parallel:` for any of a file
   * of parallels. The file's own problems
   * are reported; that nothing can be found in it is not, again and again.
   */
  unreadable: ReadonlySet<string>;
}
