/** The description by which browsers add the search of the site, read by a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { launchBrowser } from './browser.ts';
import { attribute, named, readPages } from './pages.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');
const { config } = readCorpus(corpusFolder()).corpus!;

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

it('every page with a layout tells browsers of it', () => {
  const pages = readPages(dist).filter((page) => named(page, 'header').length > 0);
  const links = pages.map((page) =>
    named(page, 'link').find((link) => attribute(link, 'type') === 'application/opensearchdescription+xml'),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((_, index) => !links[index]).map(({ path }) => path)).toEqual([]);
  expect(new Set(links.map((link) => link && attribute(link, 'href')))).toEqual(new Set(['/opensearch.xml']));
  expect(new Set(links.map((link) => link && attribute(link, 'title')))).toEqual(new Set([config.title]));
});

it('is XML, and its template searches', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/acerca/`);
  const xml = readFileSync(join(dist, 'opensearch.xml'), 'utf8');
  const template = await page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'application/xml');
    const root = read.documentElement;
    return root.localName === 'OpenSearchDescription' && root.namespaceURI === 'http://a9.com/-/spec/opensearch/1.1/'
      ? read.querySelector('Url')?.getAttribute('template')
      : undefined;
  }, xml);
  expect(template).toBe(`${config.url}buscar/?q={searchTerms}`);
  const address = template?.replace('{searchTerms}', encodeURIComponent('seguridad colectiva')) ?? '';
  await page.goto(address.replace(config.url, `${server.url}/`));
  await page.locator('#hits mark').first().waitFor();
  expect(await page.locator('#q').inputValue()).toBe('seguridad colectiva');
  await page.close();
});
