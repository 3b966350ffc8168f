import type { RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { ParagraphRole } from './plan.ts';

/** Where something begins in an MDX file. Lines and columns count from 1. */
export interface Point {
  line: number;
  column: number;
}

/** A run of the prose: plain words, or words that the transmission damaged, with their reading (TEI `choice`). */
export type Inline = { type: 'text'; value: string } | { type: 'sic'; sic: string; corr: string };

/** `## label`: the beginning of a part. The label is the editors', from the plan. */
export interface PartBlock {
  type: 'part';
  label: string;
  at: Point;
}

/** `### <H id="h1" /> words`: a subheading that the source prints. */
export interface HeadingBlock {
  type: 'heading';
  id: string;
  inlines: Inline[];
  at: Point;
}

/** `<P id="d32" /> words`: a paragraph of the source. */
export interface ParagraphBlock {
  type: 'paragraph';
  id: string;
  /** `as="item"`: what it is, when it is more than a paragraph. */
  role?: ParagraphRole | undefined;
  inlines: Inline[];
  at: Point;
}

/** `<Note id="a14" on="d32" …>Markdown</Note>`: attributes as written, body as mdast. */
export interface NoteBlock {
  type: 'note';
  attributes: Record<string, string>;
  body: RootContent[];
  /** The note exactly as written, so that a new edition of the text keeps it to the byte. */
  raw: string;
  at: Point;
}

export type Block = PartBlock | HeadingBlock | ParagraphBlock | NoteBlock;

/** One MDX page of a text. */
export interface TextDocument {
  /** The id of the source and its plan. */
  source: string;
  blocks: Block[];
}

/** An editorial page (`about.mdx`, `codebook.mdx`): its title and its body as mdast. */
export interface PageDocument {
  title: string;
  description: string;
  body: RootContent[];
}

/** The words as the page reads them: readings instead of damaged forms. */
export function readingText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : inline.corr)).join('');
}

/** The words as the source has them. */
export function sourceText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : inline.sic)).join('');
}
