import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { mdxToMarkdown, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { sourceText, type Block, type Inline, type TextDocument } from '../model/document.ts';

/**
 * Writes a text as MDX, through a tree: the inverse of `parseText`. Notes are written as their editor wrote them.
 * Every block stands on lines of its own, one blank line between blocks, so that a diff shows paragraphs.
 */
export function serializeText(document: TextDocument): string {
  const front = `---\nsource: ${document.source}\n---\n`;
  return `${front}\n${document.blocks.map((block) => serializeBlock(block)).join('\n')}`;
}

function serializeBlock(block: Block): string {
  return block.type === 'note' ? `${block.raw}\n` : toMarkdown(toNode(block), options);
}

// No word is changed: only what Markdown or MDX would read as markup is escaped.
const options: Options = { extensions: [mdxToMarkdown()], bullet: '-', resourceLink: true };

function toNode(block: Exclude<Block, { type: 'note' }>): RootContent {
  if (block.type === 'part')
    return { type: 'heading', depth: 2, children: [{ type: 'text', value: block.label }] } satisfies Heading;
  const children: PhrasingContent[] = [
    block.type === 'heading'
      ? element('H', { id: block.id }, [])
      : element('P', { id: block.id, ...(block.role && { as: block.role }) }, []),
    { type: 'text', value: ' ' },
    ...(sourceText(block.inlines).length > ENDLESS ? block.inlines.map(wrap) : block.inlines).map(toPhrasing),
  ];
  return block.type === 'paragraph'
    ? ({ type: 'paragraph', children } satisfies Paragraph)
    : ({ type: 'heading', depth: 3, children } satisfies Heading);
}

/**
 * Paragraphs longer than this are wrapped, since the parser finds the columns of a line in a time that grows with its
 * square. A line end is a space to those who read the page.
 */
const ENDLESS = 10_000;
const WRAPPED = 1000;

function wrap(inline: Inline): Inline {
  if (inline.type === 'sic') return inline;
  let value = '';
  let position = 0;
  for (;;) {
    const space = inline.value.indexOf(' ', position + WRAPPED);
    // A space at the end belongs to what follows it.
    if (space < 0 || space === inline.value.length - 1)
      return { type: 'text', value: value + inline.value.slice(position) };
    value += `${inline.value.slice(position, space)}\n`;
    position = space + 1;
  }
}

function toPhrasing(inline: Inline): PhrasingContent {
  if (inline.type === 'text') return { type: 'text', value: inline.value };
  return element('Sic', { corr: inline.corr }, [{ type: 'text', value: inline.sic }]);
}

function element(name: string, attributes: Record<string, string>, children: PhrasingContent[]): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => {
      // mdast-util-mdx-jsx escapes the quotation mark alone: `&amp;` among the words would be read as `&`.
      return { type: 'mdxJsxAttribute', name: key, value: value.replaceAll('&', '&amp;') };
    }),
    children,
  };
}
