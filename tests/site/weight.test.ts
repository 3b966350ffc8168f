import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languagesOf } from '../../src/model/config.ts';
import { readCorpus } from '../../src/read/read.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { filesOf } from './build.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { fileFor } from './pages.ts';
import { serve, type Server } from './server.ts';

/** The budget of a text's page, in bytes. */
const PAGE = 25_000;
const SCRIPTS = 1_200;

const dist = inject('dist');
const files = new Set(filesOf(dist));
const { address, config, texts } = readCorpus(corpusFolder()).corpus!;
/** The page of each text in each language of the interface. */
const pages = texts.flatMap(({ id }) =>
  languagesOf(config).map((language) => address.same(address.text(id), language)),
);

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** Opens a page in a browser that has never been here. `asked` fills with the address of each request. */
async function visit(path: string): Promise<{ page: Page; asked: string[] }> {
  server.log.length = 0;
  // The service worker comes after the page, and has a budget of its own.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  return { page, asked };
}

/** The bytes of files as a host with gzip sends them. */
function weigh(paths: readonly string[]): number {
  return paths.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(dist, fileFor(path, files)!)), { level: 9 }).length,
    0,
  );
}

describe('a page of a text', () => {
  it.each(pages)('%s transfers no more than its budget', async (path) => {
    const { page } = await visit(path);
    // Not every browser asks for the icon at once; all do in the end.
    const icons = await page
      .locator('link[rel=icon]')
      .evaluateAll((all) => all.map((icon) => new URL((icon as HTMLLinkElement).href).pathname));
    const paths = [...new Set([...server.log, ...icons])];
    await page.close();
    expect(paths.length).toBeGreaterThan(1);
    expect(weigh(paths), paths.map((path) => `${path} ${weigh([path])}`).join(', ')).toBeLessThanOrEqual(PAGE);
    expect(weigh(paths.filter((path) => path.endsWith('.js')))).toBeLessThanOrEqual(SCRIPTS);
  });
});

describe('a page', () => {
  it.each(['/', pages[0]!, '/organizaciones/otsc/', '/compromisos/', '/buscar/'])(
    '%s loads nothing for searching until its search box is used',
    async (path) => {
      const { page, asked } = await visit(path);
      expect(server.log.filter((one) => one.includes('/buscar/indice/'))).toEqual([]);
      await page.locator('input[type=search]').first().focus();
      if (path === '/buscar/')
        await expect.poll(() => server.log.filter((one) => one.includes('/buscar/indice/'))).not.toEqual([]);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((address) => !address.startsWith(`${server.url}/`))).toEqual([]);
      await page.close();
    },
  );
});
