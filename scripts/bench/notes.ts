import type { PhrasingContent } from 'mdast';
import { mdxToMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { readingText, type NoteBlock, type ParagraphBlock } from '../../src/model/document.ts';
import { noteKinds } from '../../src/model/note.ts';
import { refOf, type Cast } from './entities.ts';
import { PARAGRAPHS, anchorOf, commitmentId, textId } from './ids.ts';
import { quoteFrom, type Prose } from './prose.ts';
import type { Random } from './random.ts';

/** What a generated note is made from. */
interface Commission {
  number: number;
  /** The number of its text. */
  index: number;
  block: ParagraphBlock;
  random: Random;
  prose: Prose;
  cast: Cast;
  /** The commitments of its text. */
  owned: readonly number[];
}

/** Invents the note on a paragraph: a quotation of it, some words, and a link or two. */
export function writeNote({ number, index, block, random, prose, cast, owned }: Commission): NoteBlock {
  const { quote, prefix, suffix } = quoteFrom(random, readingText(block.inlines));
  const attributes: Record<string, string> = {
    ...{ id: `a${((number - 1) % PARAGRAPHS) + 1}`, on: block.id, quote },
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    kind: random.pick(noteKinds),
  };
  const children: PhrasingContent[] = [
    { type: 'text', value: `Nota inventada: ${prose.words(random, random.between(8, 20))}, ` },
  ];
  const link = (url: string, value: string): void => {
    children.push({ type: 'link', url, children: [{ type: 'text', value }] });
  };
  const paragraph = random.between(0, PARAGRAPHS - 1);
  const kind = random.pick(['entity', 'entity', 'text', 'paragraph'] as const);
  if (kind === 'entity') {
    const entity = cast.organizations.pick(random);
    link(refOf(entity), entity.data.name);
  } else if (kind === 'text' && index > 0) {
    const other = random.between(0, index - 1);
    link(`${textId(other)}#${anchorOf(other, paragraph)}`, 'un texto anterior');
  } else link(`#${anchorOf(index, paragraph)}`, 'otro párrafo');
  children.push({ type: 'text', value: ` y ${prose.words(random, 6)}.` });
  if (owned.length > 0 && random.chance(0.1)) {
    children.push({ type: 'text', value: ' Véase ' });
    link(`commitment:${commitmentId(random.pick(owned))}`, 'el compromiso');
    children.push({ type: 'text', value: '.' });
  }
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Note',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [{ type: 'paragraph', children }],
  };
  const raw = toMarkdown(element, { extensions: [mdxToMarkdown()], resourceLink: true }).trimEnd();
  return { type: 'note', attributes, body: element.children, raw, at: block.at };
}
