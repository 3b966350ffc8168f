/** What a page says in the language of the interface, and what it says to be in another. */
import type { Nodes } from 'hast';
import type { Page } from './pages.ts';

/** The words of a page that are in a language, by its own word: its text, and the names that are only heard. */
export function wordsIn(page: Page, language: string): string[] {
  const words: string[] = [];
  const walk = (node: Nodes, inherited: string): void => {
    let lang = inherited;
    if (node.type === 'element') {
      // Titles of windows are made of the names of things, and nothing can be marked in them.
      if (['script', 'style', 'title'].includes(node.tagName)) return;
      lang = String(node.properties.lang ?? inherited);
      for (const name of ['ariaLabel', 'placeholder']) {
        const value = node.properties[name];
        if (lang === language && typeof value === 'string') words.push(value);
      }
    }
    if (node.type === 'text' && lang === language) words.push(node.value.replace(/\s+/g, ' ').trim());
    if ('children' in node) for (const child of node.children) walk(child, lang);
  };
  walk(page.tree, '');
  return words.filter((one) => one !== '');
}

/** All strings of a table, whatever its depth; functions are left out. */
export function stringsOf(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table ? Object.values(table).flatMap(stringsOf) : [];
}
