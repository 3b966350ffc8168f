import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Addresses } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';

/** A page that is made by the thousand: what is its own. Header, footer and styles are those of its kind. */
export interface Document {
  /** Its address, root-relative, with the slash at its end. */
  href: string;
  title: string;
  description: string;
  /** All that stands in `main`, as HTML. */
  body: string;
}

/** Pages of one kind: each is made when it is asked for. */
export interface DocumentKind {
  /** Names the kind: the template's address, and the class of `main`. */
  name: string;
  documents: (corpus: Corpus) => { href: string; make: () => Document }[];
}

/** What stands in a template where the pages differ. */
const holes = { title: '@@title@@', description: '@@description@@', href: '@@href@@', body: '@@body@@' } as const;

/** The page of which all pages of a kind are made: Astro renders it once. */
export function templateOf(address: Addresses): Document {
  return { ...holes, href: `${address.texts()}${holes.href}/` };
}

/** Where Astro puts the template of a kind, below `textos/`. */
export function templatePath(kind: DocumentKind): string {
  return `_/${kind.name}`;
}

/**
 * Writes all documents from the templates that Astro has rendered, and removes those. Through Astro, a page of a few
 * hundred bytes of its own costs two milliseconds: with some pages for each text, more than all else (docs/decisions/0010).
 */
export function writeDocuments(corpus: Corpus, kinds: readonly DocumentKind[], folder: string): void {
  const base = new URL(corpus.config.url).pathname;
  const places = join(folder, corpus.address.texts().slice(base.length));
  for (const kind of kinds) {
    const template = cut(readFileSync(join(places, templatePath(kind), 'index.html'), 'utf8'), corpus.address);
    for (const { href, make } of kind.documents(corpus)) {
      const path = join(folder, href.slice(base.length), 'index.html');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, fill(template, make()));
    }
  }
  rmSync(join(places, '_'), { recursive: true, force: true });
}

type Hole = keyof typeof holes;
type Template = readonly (string | { hole: Hole })[];

/** A template cut at its holes. */
function cut(html: string, address: Addresses): Template {
  const whole = html.replaceAll(templateOf(address).href, holes.href);
  return whole.split(/(@@(?:title|description|href|body)@@)/).map((piece) => {
    const hole = (Object.keys(holes) as Hole[]).find((name) => holes[name] === piece);
    return hole ? { hole } : piece;
  });
}

function fill(template: Template, document: Document): string {
  let html = '';
  for (const piece of template) {
    if (typeof piece === 'string') html += piece;
    else html += piece.hole === 'body' ? document.body : document[piece.hole].replace(/[&<>"]/g, escape);
  }
  return html;
}

function escape(sign: string): string {
  return { '&': '&amp;', '<': '&lt;', '>': '&gt;' }[sign] ?? '&quot;';
}
