/** The built pages, read by the parser of the HTML standard, as a browser without JavaScript reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { filesOf } from './build.ts';

export interface Page {
  /** Path of the file in the build: `textos/index.html`. */
  file: string;
  /** Its address: `/textos/`. */
  path: string;
  tree: Root;
  /** All elements, in order. */
  elements: Element[];
  /** All ids, in order, also those that occur twice. */
  ids: string[];
}

/** All pages of a build. */
export function readPages(dist: string): Page[] {
  return filesOf(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(dist, file));
}

/** One page of a build. */
export function readPage(dist: string, file: string): Page {
  const tree = fromHtml(readFileSync(join(dist, file), 'utf8'));
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, tree, elements, ids };
}

/** The value of an attribute as text, by its name in the tree (`href`, `httpEquiv`). */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The elements with a name. */
export function named(page: Page, name: string): Element[] {
  return page.elements.filter(({ tagName }) => tagName === name);
}

/** The words of a node, white space collapsed. */
export function wordsOf(node: Nodes): string {
  let words = '';
  visit(node, 'text', ({ value }) => void (words += value));
  return words.replace(/\s+/g, ' ').trim();
}

/** Everything that a page points at or loads, as absolute addresses. `origin` stands for the host that serves the site. */
export function addressesOf(page: Page): { element: Element; url: URL }[] {
  return page.elements.flatMap((element) => {
    const single = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => attribute(element, name) ?? []);
    const set =
      attribute(element, 'srcSet')
        ?.split(',')
        .map((one) => one.trim().split(' ')[0] ?? '') ?? [];
    return [...single, ...set].map((address) => ({ element, url: new URL(address, origin + page.path) }));
  });
}

/** The host in the addresses of `addressesOf`. */
export const origin = 'http://site.test';

/** The file that a static host gives for a path; undefined when there is none. */
export function fileFor(path: string, files: ReadonlySet<string>): string | undefined {
  const file = decodeURIComponent(path).slice(1);
  const found = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return files.has(found) ? found : undefined;
}
