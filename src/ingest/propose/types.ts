import type { AsideKind, StretchKind } from '../../model/plan.ts';

/** What the transcript of another format already says of a line; without `as`, that it is a plain paragraph. */
export interface LineHint {
  as?: 'title' | 'heading' | 'item' | 'caption' | 'furniture' | 'metadata';
  /** For readers, in Spanish. */
  why?: string;
  /** Only what is certain goes into the plan; the rest becomes a question. */
  certain: boolean;
}

/** What is known of a text besides its words. */
export interface Hints {
  /** By line number, from 1. */
  lines?: ReadonlyMap<number, LineHint>;
  /** BCP 47. */
  language?: string;
  facts?: { title?: string; author?: string; publisher?: string; published?: string; url?: string };
}

/** A question to the editor, in English; `line` where it is about one. */
export interface Doubt {
  line: number | undefined;
  question: string;
}

/** An emendation that an editor may accept. `sic` stands exactly once in the paragraph that holds `line`. */
export interface Emending {
  line: number;
  sic: string;
  corr: string;
  /** For readers, in Spanish. */
  why: string;
}

/** Words at the edge of a line that are set aside, quoted. */
export interface Claim {
  quote: string;
  as: AsideKind;
  why: string;
}

/** One paragraph, heading, title …: one or more lines of the source that belong together. */
export interface Unit {
  /** Its place among the units. */
  index: number;
  /** Its lines, from 1; none is blank. */
  first: number;
  last: number;
  /** Normalized; without the words that `claims` set aside. */
  text: string;
  /** Pieces of its line that are set aside; then it has one line only. */
  claims: Claim[];
}

/** What a unit is when it is not a plain paragraph. */
export interface Role {
  as: StretchKind;
  why?: string;
}

export type Roles = Map<Unit, Role>;

/** What a recognizer found. It names only units that have no role yet. */
export interface Findings {
  roles?: Iterable<readonly [Unit, Role]>;
  doubts?: Doubt[];
  emendations?: Emending[];
}
