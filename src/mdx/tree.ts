import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxToMdast } from 'satteri';
import { problem, type Problem } from '../model/problem.ts';

/**
 * Parses with Sätteri, the parser of Astro. It stops at the first syntax error, so the block where it stopped is
 * blanked (lines stay where they are) and the rest is parsed again: all errors of a file come out in one run.
 */
export function parseTree(source: string, file: string, gfm: boolean): { root: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  let rest = source;
  for (;;) {
    try {
      const features = { gfm: gfm && { footnotes: false }, smartPunctuation: false, frontmatter: true };
      const root = mdxToMdast(rest, { position: true, features }) as Root;
      return { root: { ...root, children: ravel(root.children, rest) }, problems };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const match = /^(\d+):(\d+): (.*?)(?: \(note: .*\))? \([\w:-]+\)$/s.exec(message);
      const line = Number(match?.[1] ?? 1);
      const place = { file, line, column: Number(match?.[2] ?? 1) };
      problems.push(
        problem(place, 'mdx-is-well-formed', match?.[3] ?? message, 'a literal `<` or `{` is written `\\<` or `\\{`'),
      );
      const blanked = blankBlock(rest, line);
      if (blanked === rest) return { root: { type: 'root', children: [] }, problems };
      rest = blanked;
    }
  }
}

/** Empties the run of non-blank lines around a line (counted from 1). */
function blankBlock(source: string, line: number): string {
  const lines = source.split('\n');
  const blank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  let first = Math.min(line, lines.length) - 1;
  while (first > 0 && blank(first)) first--;
  let last = first;
  while (first > 0 && !blank(first - 1)) first--;
  while (last < lines.length - 1 && !blank(last + 1)) last++;
  for (let index = first; index <= last; index++) lines[index] = '';
  return lines.join('\n');
}

/**
 * MDX takes a paragraph that holds nothing but elements apart and makes blocks of them. For us
 * `<P id="d7" /> <Sic corr="…">…</Sic>` is a paragraph: puts together again what stood on neighbouring lines.
 */
function ravel(nodes: readonly RootContent[], source: string): RootContent[] {
  const result: RootContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Sic' || !last) {
      result.push(node);
      continue;
    }
    const between = source.slice(last.position?.end.offset, node.position?.start.offset);
    const opened = last.type === 'paragraph' || (last.type === 'mdxJsxFlowElement' && last.name === 'P');
    if (!opened || /\n\s*\n|\S/.test(between)) {
      result.push(node);
      continue;
    }
    const before = last.type === 'paragraph' ? last.children : [toInline(last)];
    const space: PhrasingContent[] = between === '' ? [] : [{ type: 'text', value: between }];
    const children = [...before, ...space, toInline(node)];
    const position = last.position && node.position && { start: last.position.start, end: node.position.end };
    result[result.length - 1] = { type: 'paragraph', children, ...(position && { position }) };
  }
  return result;
}

/** Inside such a paragraph, what MDX made a block holds words. */
function toInline(node: MdxJsxFlowElement): MdxJsxTextElement {
  return { ...node, type: 'mdxJsxTextElement', children: node.children as unknown as PhrasingContent[] };
}

/** Only links can still turn out wrong, when what they point at is looked for: the places of all else only weigh. */
export function forgetPlaces(nodes: readonly Nodes[]): void {
  for (const node of nodes) {
    if (node.type !== 'link') node.position = undefined;
    if ('children' in node) forgetPlaces(node.children);
  }
}
