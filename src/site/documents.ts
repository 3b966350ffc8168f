import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Addresses } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { getSite } from './corpus.ts';
import { fileWriter } from './files.ts';
import { inliner } from './inline.ts';

/** A page that is made by the thousand: what is its own. Header, footer, styles and scripts are those of its kind. */
export interface Document {
  /** Its address, root-relative, with the slash at its end. */
  href: string;
  title: string;
  description: string;
  /** What it says of itself to machines, as HTML. */
  head: string;
  /** All that stands in `main`, as HTML. */
  body: string;
}

/** A page that is made when it is asked for. */
export interface DocumentPage {
  href: string;
  make: () => Document;
}

/** Pages of one kind. */
export interface DocumentKind {
  /** The class of `main`. */
  main: string | undefined;
  /** Whether what they wait for before they are painted stands in the pages themselves. */
  inline?: boolean;
  /** Where Astro puts their template: where a thing of the id `_` would have its page. No id is that. */
  template: (address: Addresses) => string;
  documents: (corpus: Corpus) => DocumentPage[];
}

/** What stands in a template where the pages differ. The address, below the base, is its own. */
const holes = { title: '@@title@@', description: '@@description@@', head: '@@head@@', body: '@@body@@' } as const;
const pathHole = '@@path@@';

/** The pages of a kind that Astro renders: one template, which our build fills; while developing, each page. */
export function renderedPages(kind: DocumentKind): DocumentPage[] {
  const { corpus, built } = getSite();
  if (!built) return kind.documents(corpus);
  const href = kind.template(corpus.address);
  return [{ href, make: () => ({ ...holes, href }) }];
}

/** The address of a page below the base, in segments: what Astro's routes ask for. */
export function segmentsOf({ href }: DocumentPage): string[] {
  return decodeURI(href).slice(getSite().corpus.address.base.length, -1).split('/');
}

/**
 * Writes all documents from the templates that Astro has rendered, and removes those. Through Astro, a page costs two
 * milliseconds whatever it holds: with several for each text, more than all else (docs/decisions/0010).
 *
 * @param folder where the pages of this language are
 * @param read gives the content of a file of the site by its root-relative address
 */
export function writeDocuments(
  corpus: Corpus,
  kinds: readonly DocumentKind[],
  folder: string,
  read: (href: string) => string,
): void {
  const { base } = corpus.address;
  const write = fileWriter(folder);
  const inlined = inliner(read);
  const fileOf = (href: string): string => join(decodeURI(href).slice(base.length), 'index.html');
  for (const kind of kinds) {
    const address = kind.template(corpus.address);
    const template = cut(readFileSync(join(folder, fileOf(address)), 'utf8'), address.slice(base.length));
    for (const { href, make } of kind.documents(corpus)) {
      const html = fill(template, { ...make(), path: href.slice(base.length) });
      write(fileOf(href), kind.inline ? inlined(html) : html);
    }
  }
  for (const { template } of kinds)
    rmSync(join(folder, dirname(fileOf(template(corpus.address)))), { recursive: true, force: true });
}

/** What fills a template: a document, and its address below the base, which is the same in all languages. */
type Filling = Document & { path: string };
type Template = readonly (string | { hole: keyof Filling })[];

/** A template cut at its holes. */
function cut(html: string, path: string): Template {
  const whole = html.replaceAll(path, pathHole);
  return whole.split(/@@(title|description|path|head|body)@@/).map((piece, index) =>
    // What is captured stands at every second place.
    index % 2 === 0 ? piece : { hole: piece as keyof Filling },
  );
}

function fill(template: Template, document: Filling): string {
  let html = '';
  for (const piece of template) {
    if (typeof piece === 'string') html += piece;
    else if (piece.hole === 'head' || piece.hole === 'body') html += document[piece.hole];
    else html += document[piece.hole].replace(/[&<>"]/g, escape);
  }
  return html;
}

function escape(sign: string): string {
  return { '&': '&amp;', '<': '&lt;', '>': '&gt;' }[sign] ?? '&quot;';
}
