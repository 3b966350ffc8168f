import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { bookOf, bookPath } from '../../src/exports/epub/index.ts';
import { titlePage } from '../../src/exports/epub/front.ts';
import { editionDay } from '../../src/exports/epub/package.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { Corpus, Text } from '../../src/model/corpus.ts';
import { toHtml } from '../../src/render/html.ts';
import { fileWriter } from '../../src/site/files.ts';
import { launchBrowser } from '../browser.ts';
import { assemble, type Section } from './assemble.ts';
import { typeset } from './typeset.ts';

/** What stands at the head of the pages of a name, or of all. */
type Head = readonly [name: string | undefined, words: string];

/** Below this path of the site, which it does not have, is the type of the books. */
const type = '/~type/';
const faces = [
  'source-serif-4/400',
  'source-serif-4/400-italic',
  'source-serif-4/600',
  'source-sans-3/400',
  'source-sans-3/600',
];

/**
 * Prints the page of each text, and all of them as one book, into the folder of a built site. The type comes with the
 * project, and the day is that of the edition: the same site is the same bytes, with the same browser.
 */
export async function printTexts(corpus: Corpus, folder: string): Promise<void> {
  const write = fileWriter(folder);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ bypassCSP: true });
    await context.route('**/*', (route) => answer(route, corpus, folder));
    for (const text of corpus.texts) {
      const page = await open(context, corpus, text);
      const pdf = await print(page, corpus, [[undefined, text.plan.short]]);
      write(bookPath(text, 'pdf'), pdf);
    }
    if (corpus.texts.length > 0) write(bookPath(undefined, 'pdf'), await printWhole(context, corpus));
  } finally {
    await browser.close();
  }
}

/** All texts with a title page and a table of contents: printed once to learn where each begins, then with those pages. */
async function printWhole(context: BrowserContext, corpus: Corpus): Promise<Buffer> {
  const { config, texts } = corpus;
  const t = strings(config.language);
  const heads = texts.map(({ id, plan }): Head => [id, plan.short]);
  const make = async (pages: ReadonlyMap<string, number>): Promise<Buffer> => {
    const sections = texts.map((text): Section => {
      const { id, plan } = text;
      const about = `${t.textKinds[plan.kind]} · ${formatDate(plan, t)}`;
      return { id, url: urlOf(corpus, text), title: plan.title.text, about, page: pages.get(id) };
    });
    const page = await open(context, corpus, texts[0]);
    const front = toHtml(titlePage(bookOf(corpus, undefined)).body.children);
    await page.evaluate(assemble, { title: config.title, titlePage: front, contents: t.text.contents, sections });
    return print(page, corpus, heads);
  };
  const draft = await make(new Map());
  return make(await pagesOf(draft, texts));
}

/** The page on which each text begins: where the links of the table of contents lead. */
async function pagesOf(pdf: Buffer, texts: readonly Text[]): Promise<Map<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = new Map<string, number>();
  for (const { id } of texts) {
    const place = (await document.getDestination(id)) as [page: { num: number; gen: number }] | null;
    if (!place) throw new Error(`The printed book has no place for ${id}`);
    pages.set(id, (await document.getPageIndex(place[0])) + 1);
  }
  await document.loadingTask.destroy();
  return pages;
}

async function open(context: BrowserContext, corpus: Corpus, text: Text | undefined): Promise<Page> {
  if (!text) throw new Error('There is no text to print');
  const page = await context.newPage();
  await page.goto(urlOf(corpus, text));
  return page;
}

function urlOf({ address, config }: Corpus, text: Text): string {
  return new URL(address.text(text.id), config.url).href;
}

/** Prints a page and closes it. @param heads what stands at the head of its pages, by their name */
async function print(page: Page, { config }: Corpus, heads: readonly Head[]): Promise<Buffer> {
  for (const face of faces) await page.addStyleTag({ url: `${type}${face}.css` });
  const running = heads.map(
    ([name = '', words]) =>
      `@page ${name} { @top-center { content: ${JSON.stringify(`${config.title} · ${words}`)} } }`,
  );
  const first = '@page :first { @top-center { content: none } }';
  await page.addStyleTag({ content: [readFileSync('scripts/pdf/book.css', 'utf8'), ...running, first].join('\n') });
  await page.evaluate(typeset);
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  await page.close();
  return dated(pdf, editionDay(config));
}

/** A PDF with the days of its making replaced, by as many bytes: all places in it stay. */
export function dated(pdf: Buffer, day: string): Buffer {
  const stamp = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const text = pdf
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) \()D:\d{14}[+-]\d\d'\d\d'(?=\))/g, `$1${stamp}`);
  return Buffer.from(text, 'latin1');
}

/** Answers what a page asks for, from the folder of the site: no server, no network, and links as they will be. No script runs. */
async function answer(route: Route, { address, config }: Corpus, folder: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const path = decodeURIComponent(pathname);
  const file = path.startsWith(type)
    ? resolve('node_modules/@fontsource', path.slice(type.length))
    : join(folder, path.slice(address.base.length).replace(/(^|\/)$/, '$1index.html'));
  const known =
    origin === new URL(config.url).origin && !path.endsWith('.js') && existsSync(file) && statSync(file).isFile();
  await (known ? route.fulfill({ path: file }) : route.abort());
}
