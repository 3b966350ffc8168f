import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { collationsOf } from '../../src/model/collation.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { filesOf } from './build.ts';
import { addressesOf, fileFor, readPage } from './pages.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));
const corpus = readCorpus(corpusFolder()).corpus!;
const { address } = corpus;
const paths = collationsOf(corpus).map(({ pair: { texts } }) => address.collation(texts[0].id, texts[1].id));
const linksOf = (path: string): string[] =>
  addressesOf(readPage(dist, fileFor(path, files)!)).map(({ url }) => url.pathname);

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** Opens a page as a reader without JavaScript has it. */
async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

it('has a page for every pair with parallels, reached from the list and from the parallels; texts lead to the first of theirs', () => {
  expect(paths.length).toBeGreaterThan(3);
  expect([...files].filter((file) => file.startsWith('cotejo/') && file !== 'cotejo/index.html')).toHaveLength(
    paths.length,
  );
  for (const { pair } of collationsOf(corpus)) {
    const [a, b] = pair.texts;
    const path = address.collation(a.id, b.id);
    expect(linksOf(address.collations())).toContain(path);
    expect(linksOf(address.parallels())).toContain(path);
    expect(linksOf(address.parallelsOf(a.id, b.id))).toContain(path);
  }
  const within = '/cotejo/declaracion-rusia-bielorrusia/declaracion-rusia-bielorrusia/';
  expect(linksOf('/textos/declaracion-rusia-bielorrusia/')).toContain(within);
});

describe.each(paths)('%s', (path) => {
  it('reads as a list of pairs on a narrow screen, with nothing beside it', async () => {
    const page = await open(path, 320);
    const { overhang, stacked } = await page.evaluate(() => ({
      overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      stacked: [...document.querySelectorAll('.joined')].map((row) => {
        const [a, b] = [row.querySelector('.a')!, row.querySelector('.b')!].map((one) => one.getBoundingClientRect());
        return b!.top >= a!.bottom && Math.abs(a!.left - b!.left) < 1;
      }),
    }));
    expect(overhang).toBe(0);
    expect(stacked.length).toBeGreaterThan(0);
    expect(stacked).not.toContain(false);
    await page.context().close();
  });

  it('has each passage on a line with its counterpart on a wide one, under what joins them', async () => {
    const page = await open(path, 1280);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.joined')].map((row) => {
        const box = (selector: string): DOMRect => row.querySelector(selector)!.getBoundingClientRect();
        const [bracket, a, b, joins] = [box('h2'), box('.a'), box('.b'), box('.joins')];
        const under = row.classList.contains('under-a') ? a : row.classList.contains('under-b') ? b : undefined;
        return {
          level: Math.abs(a.top - b.top) < 1,
          apart: a.right < b.left,
          joined:
            Math.abs(bracket.left - a.left) < 1 && Math.abs(bracket.right - b.right) < 1 && bracket.bottom <= a.top,
          said: under
            ? joins.top >= under.bottom && joins.left === under.left
            : joins.top >= Math.max(a.bottom, b.bottom),
        };
      }),
    );
    for (const row of rows) expect(row).toEqual({ level: true, apart: true, joined: true, said: true });
    await page.context().close();
  });
});

it('shows what is folded when it is opened, and on paper without that', async () => {
  const page = await open('/cotejo/declaracion-rusia-bielorrusia/declaracion-rusia-bielorrusia/', 1280);
  const folded = page.locator('#b-d7 .words');
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await folded.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('details', { has: folded }).locator('summary').click();
  expect(await folded.isVisible()).toBe(true);
  await page.context().close();
});
