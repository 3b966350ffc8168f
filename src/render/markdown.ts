import type { Element, ElementContent } from 'hast';
import type { ListItem, Nodes, RootContent } from 'mdast';
import { el } from './element.ts';

/** The address of a link of Markdown, when it leads into the corpus. */
export type Follow = (url: string) => string | undefined;

/**
 * Markdown as elements, for the nodes that notes, descriptions and editorial pages may hold (`src/mdx/parse.ts` refuses
 * all others). It makes what mdast-util-to-hast makes of them, without its setup for every note; a test holds the two
 * against each other.
 *
 * @param follow links that it does not know stay as they are
 */
export function toElements(body: readonly RootContent[], follow: Follow): Element[] {
  return body.map((node) => toElement(node, follow)).filter((node) => node.type === 'element');
}

function toElement(node: Nodes, follow: Follow): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'inlineCode':
      return el('code', {}, [node.value]);
    case 'paragraph':
      return el('p', {}, all(node.children, follow));
    case 'emphasis':
      return el('em', {}, all(node.children, follow));
    case 'strong':
      return el('strong', {}, all(node.children, follow));
    case 'link':
      return el('a', { href: follow(node.url) ?? node.url }, all(node.children, follow));
    case 'blockquote':
      return el('blockquote', {}, all(node.children, follow));
    case 'heading':
      return el(`h${node.depth}`, {}, all(node.children, follow));
    case 'thematicBreak':
      return el('hr', {});
    case 'list': {
      const loose = node.children.some(({ spread }) => spread === true);
      const start = node.ordered === true && node.start !== 1 ? (node.start ?? undefined) : undefined;
      const items = node.children.map((item) => el('li', {}, itemOf(item, loose, follow)));
      return el(node.ordered === true ? 'ol' : 'ul', { start }, items);
    }
    case 'table': {
      const [head, ...rows] = node.children.map((row, index) => {
        const cells = row.children.map((cell, column) => {
          const align = node.align?.[column] ?? undefined;
          return el(index === 0 ? 'th' : 'td', { align }, all(cell.children, follow));
        });
        return el('tr', {}, cells);
      });
      return el('table', {}, [
        ...(head ? [el('thead', {}, [head])] : []),
        ...(rows.length > 0 ? [el('tbody', {}, rows)] : []),
      ]);
    }
    default:
      throw new TypeError(`Cannot make HTML of ${node.type}`);
  }
}

function all(nodes: readonly Nodes[], follow: Follow): ElementContent[] {
  return nodes.map((node) => toElement(node, follow));
}

/** In a tight list the paragraphs of items are only their words. */
function itemOf(item: ListItem, loose: boolean, follow: Follow): ElementContent[] {
  return item.children.flatMap((child) =>
    child.type === 'paragraph' && !loose ? all(child.children, follow) : [toElement(child, follow)],
  );
}
