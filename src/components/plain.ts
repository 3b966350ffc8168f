import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The words of a Markdown body, cut for a page's description. */
export function plain(body: readonly RootContent[], size = 200): string {
  const words = body
    .map((node) => toString(node))
    .join(' ')
    .replace(/\s+/g, ' ');
  if (words.length <= size) return words;
  return `${words.slice(0, words.lastIndexOf(' ', size))} …`;
}
