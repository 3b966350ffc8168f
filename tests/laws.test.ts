import fc from 'fast-check';
import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseText } from '../src/mdx/parse.ts';
import { serializeText } from '../src/mdx/serialize.ts';
import type { TextDocument } from '../src/model/document.ts';
import { textDocument } from './arbitraries.ts';

/** Blocks without what serializing does not keep: where they stand, and the tree of a note, whose words are `raw`. */
function bare({ source, blocks }: TextDocument): unknown {
  return { source, blocks: blocks.map((block) => ({ ...block, at: undefined, body: undefined })) };
}

describe('a page', () => {
  test('reads as it was written, whatever the words', () => {
    fc.assert(
      fc.property(textDocument, (document) => {
        const { document: read, problems } = parseText(serializeText(document), 'x.mdx');
        expect(problems).toEqual([]);
        expect(bare(read)).toEqual(bare(document));
      }),
    );
  });

  test('means the same to Sätteri and to remark', () => {
    const remark = unified().use(remarkParse).use(remarkMdx);
    fc.assert(
      fc.property(textDocument, (document) => {
        const page = serializeText(document).replace(/^---\n.*\n---\n/, '');
        const features = { gfm: false, smartPunctuation: false };
        expect(outline(mdxToMdast(page, { features }))).toEqual(outline(remark.parse(page)));
      }),
    );
  });
});

/** A tree without positions: what its nodes are, and their words. */
function outline(node: Nodes): unknown {
  const children: Nodes[] = 'children' in node ? node.children : [];
  if (node.type === 'text') return node.value;
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement')
    return [
      node.type,
      ...children
        .flatMap((child) => (isMarkup(child) ? child.children.filter(({ type }) => type !== 'text') : [child]))
        .map(outline),
    ];
  return [
    `<${node.name ?? ''}>`,
    node.attributes.map((one) => [one.type === 'mdxJsxAttribute' ? one.name : '', one.value]),
    ...children.map(outline),
  ];
}

/** A paragraph of nothing but elements: Sätteri, as MDX does, takes it apart. */
function isMarkup(node: Nodes): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'mdxJsxTextElement' || toString(child).trim() === '')
  );
}
