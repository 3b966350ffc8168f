import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { el } from './element.ts';
import { toHtml } from './html.ts';

/** A page as Pagefind indexes it: its address, and HTML made for that. */
export interface PageRecord {
  url: string;
  content: string;
}

/** What a page is called, what it is, and its words. */
export interface PageWords {
  url: string;
  title: string;
  /** What it is, as readers see it: «Organización». */
  kind: string;
  /** BCP 47. */
  language: string;
  paragraphs: readonly string[];
}

/** The record of a page: its title and kind are metadata, so that no result repeats them in its excerpt. */
export function pageRecord({ url, title, kind, language, paragraphs }: PageWords): PageRecord {
  const meta = (name: string, content: string) => el('meta', { dataPagefindMeta: `${name}[content]`, content });
  const head = el('head', {}, [meta('title', title), meta('kind', kind)]);
  const body = el(
    'body',
    { dataPagefindBody: true },
    paragraphs.map((words) => el('p', {}, [words])),
  );
  return { url, content: toHtml([el('html', { lang: language }, [head, body])]) };
}

/** The words of Markdown, one string a block. */
export const blocksOf = (body: readonly RootContent[]): string[] => body.map((node) => toString(node));
