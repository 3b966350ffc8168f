import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
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
    const counts = new Map<Text, number>();
    for (const text of corpus.texts) {
      const page = await open(context, corpus, text);
      const pdf = await print(page, corpus, [[undefined, text.plan.short]]);
      counts.set(text, pagesOf(pdf));
      write(bookPath(text, 'pdf'), pdf);
    }
    if (corpus.texts.length > 0) write(bookPath(undefined, 'pdf'), await printWhole(context, corpus, counts));
  } finally {
    await browser.close();
  }
}

/** All texts with a title page and a table of contents. @param counts how many pages each has */
async function printWhole(context: BrowserContext, corpus: Corpus, counts: ReadonlyMap<Text, number>): Promise<Buffer> {
  const { config, texts } = corpus;
  const t = strings(config.language);
  const book = bookOf(corpus, undefined);
  const sections = (first: number): Section[] => {
    let page = first;
    return texts.map((text) => {
      const { id, plan } = text;
      const begins = page;
      page += counts.get(text) ?? 0;
      const about = `${t.textKinds[plan.kind]} · ${formatDate(plan, t)}`;
      return { id, url: urlOf(corpus, text), title: plan.title.text, about, page: begins };
    });
  };
  const heads = texts.map(({ id, plan }): [string, string] => [id, plan.short]);
  const make = async (all: readonly Section[]): Promise<Buffer> => {
    const page = await open(context, corpus, texts[0]);
    const parts = { titlePage: toHtml(titlePage(book).body.children), contents: t.text.contents, sections: all };
    await page.evaluate(assemble, parts);
    await page.evaluate((title) => void (document.title = title), config.title);
    return print(page, corpus, heads);
  };
  // How long the title page and the table of contents are does not depend on the numbers in it.
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const draft = pagesOf(await make(sections(1)));
  return make(sections(draft - whole + 1));
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
async function print(
  page: Page,
  { config }: Corpus,
  heads: readonly (readonly [name: string | undefined, words: string])[],
): Promise<Buffer> {
  for (const face of faces) await page.addStyleTag({ url: `${type}${face}.css` });
  const running = heads.map(
    ([name = '', words]) =>
      `@page ${name} { @top-center { content: ${JSON.stringify(`${config.title} · ${words}`)} } }`,
  );
  const first = '@page :first { @top-center { content: none } }';
  await page.addStyleTag({ content: [readFileSync('scripts/pdf/book.css', 'utf8'), ...running, first].join('\n') });
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

/** How many pages a PDF has: what the root of its tree of pages counts. */
function pagesOf(pdf: Buffer): number {
  const nodes = pdf.toString('latin1').matchAll(/<<\/Type \/Pages\n\/Count (\d+)/g);
  const count = Math.max(0, ...Array.from(nodes, ([, n]) => Number(n)));
  if (count === 0) throw new Error('The printed file does not say how many pages it has');
  return count;
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
