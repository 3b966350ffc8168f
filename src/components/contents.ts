import type { Heading, Part, Text } from '../model/corpus.ts';

/** A line of a text's table of contents. */
export type ContentsEntry =
  | Heading
  | {
      type: 'part';
      part: Part;
      /** Whether the page prints its label as a heading. */
      titled: boolean;
      /** Its first paragraph. */
      first: string;
      paragraphs: number;
    };

/** The parts and headings of a text in order; a text without marked parts has its one part all the same. */
export function contentsOf(text: Text): ContentsEntry[] {
  const part = (one: Part, titled: boolean): ContentsEntry => {
    const own = text.paragraphs.filter((paragraph) => paragraph.part === one);
    return { type: 'part', part: one, titled, first: own[0]?.id ?? '', paragraphs: own.length };
  };
  const entries = text.blocks.flatMap((block): ContentsEntry[] => {
    if (block.type === 'part') return [part(block.part, true)];
    return block.type === 'heading' ? [block] : [];
  });
  const [only] = text.parts;
  return only && !entries.some(({ type }) => type === 'part') ? [part(only, false), ...entries] : entries;
}
