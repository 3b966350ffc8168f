import { toString } from 'mdast-util-to-string';
import type { Block, Commitment, Corpus, Entity, Mention, Note, Paragraph, Part, Text } from '../model/corpus.ts';
import { clausesOf, isLive } from '../model/live.ts';

/** What a search finds: something with words, and with a place of its own to lead to. */
export type Unit =
  | { type: 'title'; words: string; text: Text }
  | { type: 'block'; words: string; text: Text; block: Exclude<Block, { type: 'part' }>; part: Part | undefined }
  | { type: 'note'; words: string; text: Text; note: Note }
  | { type: 'record'; words: string; text: Text; record: Commitment; paragraph: Paragraph };

/** The units of the corpus, text by text: its title, its blocks, its notes, its records. Withdrawn records are none. */
export function* unitsOf(corpus: Corpus): Generator<Unit> {
  const records = new Map<Text, [Commitment, Paragraph][]>();
  for (const record of corpus.commitments) {
    const [first] = record.occurrences;
    if (!isLive(record) || !first) continue;
    const { text } = first.paragraph;
    const list = records.get(text);
    if (list) list.push([record, first.paragraph]);
    else records.set(text, [[record, first.paragraph]]);
  }
  for (const text of corpus.texts) {
    yield { type: 'title', words: text.plan.title.text, text };
    let part: Part | undefined;
    for (const block of text.blocks) {
      if (block.type === 'part') part = block.part;
      else yield { type: 'block', words: block.reading, text, block, part };
    }
    for (const note of text.notes) yield { type: 'note', words: wordsOfNote(note), text, note };
    for (const [record, paragraph] of records.get(text) ?? [])
      yield { type: 'record', words: record.data.label, text, record, paragraph };
  }
}

function wordsOfNote({ prose }: Note): string {
  return prose.body
    .map((node) => toString(node))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The mentions of a unit that stand in its own words. */
export function mentionsIn(unit: Unit): readonly Mention[] {
  return unit.type === 'block' && unit.block.type === 'paragraph' ? unit.block.mentions : [];
}

/**
 * The entities that a unit is about: those that a paragraph mentions or a theme claims; for a note, those of the
 * paragraphs that it is about and those that it links to; for a record, all that its fields name.
 */
export function* entitiesOf(unit: Unit): Generator<Entity> {
  switch (unit.type) {
    case 'title':
      return;
    case 'block':
      if (unit.block.type === 'paragraph') yield* entitiesOfParagraph(unit.block);
      return;
    case 'note':
      for (const paragraph of unit.note.on) yield* entitiesOfParagraph(paragraph);
      for (const target of unit.note.prose.targets.values()) if (target.type === 'entity') yield target.entity;
      return;
    case 'record': {
      const { parties, addressees, themes, organizations, instruments } = unit.record;
      for (const list of [parties, addressees, themes, organizations, instruments]) yield* list;
    }
  }
}

function* entitiesOfParagraph(paragraph: Paragraph): Generator<Entity> {
  for (const { entity } of paragraph.mentions) yield entity;
  for (const { theme } of paragraph.passages) yield theme;
  for (const { commitment } of clausesOf(paragraph)) yield* commitment.themes;
}

/** The records that a unit is or, for a paragraph or the note on one, holds. */
export function recordsOf(unit: Unit): readonly Commitment[] {
  const live = (paragraphs: readonly Paragraph[]): Commitment[] =>
    paragraphs.flatMap((paragraph) => clausesOf(paragraph).map(({ commitment }) => commitment));
  switch (unit.type) {
    case 'title':
      return [];
    case 'block':
      return unit.block.type === 'paragraph' ? live([unit.block]) : [];
    case 'note':
      return live(unit.note.on);
    case 'record':
      return [unit.record];
  }
}

/** The part of its text to which a unit belongs; a title belongs to none. */
export function partOf(unit: Unit): Part | undefined {
  switch (unit.type) {
    case 'title':
      return undefined;
    case 'block':
      return unit.part;
    case 'note':
      return unit.note.paragraph.part;
    case 'record':
      return unit.paragraph.part;
  }
}
