/** Finding the way: trails, the page of what is not found, shortcuts, the feed, sharing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { attribute, fileFor, named, origin, readPages, wordsOf } from './pages.ts';
import { filesOf } from './build.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');

let browser: Browser;
let server: Server;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(async () => {
  page = await browser.newPage({ serviceWorkers: 'block' });
});
afterEach(() => page.close());

describe('every page', () => {
  const pages = readPages(dist).filter((one) => named(one, 'header').length > 0);
  const files = new Set(filesOf(dist));
  /** The home page in the language of a page. */
  const homeOf = ({ path }: { path: string }): string => (path.startsWith('/en/') ? '/en/' : '/');

  it('has a trail from the home page when it stands below another, and each step of it is there', () => {
    expect(pages.length).toBeGreaterThan(100);
    const faults = pages.flatMap((one) => {
      const { path, elements } = one;
      const home = homeOf(one);
      const trail = elements.find((one) => attribute(one, 'className') === 'crumbs');
      const steps = path.slice(home.length).split('/').filter(Boolean).length;
      if (!trail) return steps > 1 ? [`${path}: no trail`] : [];
      const links = elements.filter(
        (one) =>
          one.tagName === 'a' &&
          trail.children.length > 0 &&
          trail.position &&
          one.position &&
          one.position.start.offset! > trail.position.start.offset! &&
          one.position.end.offset! < trail.position.end.offset!,
      );
      const hrefs = links.map((link) => attribute(link, 'href') ?? '');
      const lost = hrefs.filter((href) => !fileFor(new URL(href, origin).pathname, files));
      return [
        ...(hrefs[0] === home && hrefs.length > 1 ? [] : [`${path}: ${hrefs.join(' ')}`]),
        ...lost.map((href) => `${path}: ${href} is not there`),
        ...(hrefs.includes(path) ? [`${path}: leads to itself`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('leads in its footer to reading offline, to the shortcuts and to the feed, which the head of the first names too', () => {
    const faults = pages.filter((one) => {
      const hrefs = named(one, 'a').map((link) => attribute(link, 'href'));
      const home = homeOf(one);
      return ![`${home}sin-conexion/`, `${home}atajos/`, '/novedades.xml'].every((href) => hrefs.includes(href));
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    const home = pages.find(({ path }) => path === '/')!;
    const feed = named(home, 'link').find((link) => attribute(link, 'type') === 'application/atom+xml');
    expect(feed && attribute(feed, 'href')).toBe('/novedades.xml');
  });
});

it('the feed is XML that a browser reads, of the changes that the home page tells of', async () => {
  await page.goto(`${server.url}/acerca/`);
  const read = await page.evaluate(
    (xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      return [
        feed.documentElement.namespaceURI,
        ...[...feed.querySelectorAll('entry > content')].map((one) => one.textContent),
      ];
    },
    readFileSync(join(dist, 'novedades.xml'), 'utf8'),
  );
  expect(read[0]).toBe('http://www.w3.org/2005/Atom');
  const home = readPages(dist).find(({ path }) => path === '/')!;
  for (const change of read.slice(1, 6)) expect(wordsOf(home.tree)).toContain(change);
});

describe('the page of what is not found', () => {
  it('searches for the words of the address, and names the one that was meant', async () => {
    const answer = await page.goto(`${server.url}/textos/cumbre-otcs/`);
    expect(answer?.status()).toBe(404);
    await page.locator('#near a').first().waitFor();
    expect(await page.locator('#near a').first().getAttribute('href')).toBe('/textos/cumbre-otsc/');
    expect(await page.locator('main [type=search]').inputValue()).toBe('cumbre otcs');
    await page.locator('main button').click();
    expect(new URL(page.url()).search).toBe('?q=cumbre+otcs');
  });

  it('names English pages for an address among them', async () => {
    await page.goto(`${server.url}/en/textos/cumbre-otcs/`);
    await page.locator('#near a').first().waitFor();
    expect(await page.locator('#near a').first().getAttribute('href')).toBe('/en/textos/cumbre-otsc/');
    expect(await page.locator('main [type=search]').inputValue()).toBe('cumbre otcs');
  });

  it('names nothing where nothing is near', async () => {
    await page.goto(`${server.url}/xyzzy/`, { waitUntil: 'networkidle' });
    expect(await page.locator('main [type=search]').inputValue()).toBe('xyzzy');
    expect(await page.locator('#near').isVisible()).toBe(false);
  });

  it('leads to all lists without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(`${server.url}/xyzzy/`);
    expect(await bare.locator('main ul a:visible').count()).toBeGreaterThanOrEqual(7);
    await bare.locator('main').getByRole('link', { name: 'Textos' }).click();
    expect(bare.url()).toBe(`${server.url}/textos/`);
    await context.close();
  });
});

describe('sharing', () => {
  it('is offered where the browser can, with the title and the address of the page', async () => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: (what: unknown) => Promise.resolve(Object.assign(window, { shared: what })) });
    });
    await page.goto(`${server.url}/acerca/`);
    await page.getByRole('button', { name: 'Compartir esta página' }).click();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
      title: await page.title(),
      url: `${server.url}/acerca/`,
    });
  });

  it('is not offered elsewhere', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.goto(`${server.url}/acerca/`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('button', { name: 'Compartir esta página' }).count()).toBe(0);
  });
});
