/** Reading without a connection: what was visited, the whole corpus with its search, and a new edition. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { offlineEn } from '../../src/i18n/offline.ts';
import { Addresses } from '../../src/model/address.ts';
import { writeWorker } from '../../src/site/offline/build.ts';
import { filesOf, runBuild, workshop } from './build.ts';
import { serve, type Server } from './server.ts';

/** A copy that tests publish new editions of. */
const dist = join(workshop, 'offline');
const text = '/textos/declaracion-rusia-bielorrusia/';

let browser: Browser;
let server: Server;
let context: BrowserContext;
let page: Page;
/** Whether the connection still stands. */
let connected: boolean;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(dist, { recursive: true, force: true });
});
beforeEach(async () => {
  rmSync(dist, { recursive: true, force: true });
  cpSync(inject('dist'), dist, { recursive: true });
  server = await serve(dist);
  connected = true;
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await disconnect();
});

/** Stops the server: nothing answers any more. */
async function disconnect(): Promise<void> {
  if (connected) await server.close();
  connected = false;
}

/** Opens a page and waits until the worker is there. */
async function visit(path: string): Promise<void> {
  await page.goto(server.url + path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Opens a page and waits until it is kept. */
async function visitAndKeep(path: string): Promise<void> {
  await visit(path);
  await expect.poll(() => page.evaluate((one) => caches.match(one).then(Boolean), path)).toBe(true);
}

async function keepCorpus(): Promise<void> {
  await visit('/sin-conexion/');
  await page.locator('#keep').click();
  await page.locator('#remove').waitFor({ timeout: 50_000 });
}

/** Publishes an edition in which one word of a page is another. */
async function publish(path: string, from: string, to: string): Promise<void> {
  const file = join(dist, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain(from);
  writeFileSync(file, html.replaceAll(from, to));
  for (const old of filesOf(join(dist, 'sin-conexion')).filter((name) => name.startsWith('lista-')))
    rmSync(join(dist, 'sin-conexion', old));
  await writeWorker(dist, new Addresses('/'));
}

/** What the page looks like to someone who reads: its heading, and whether its styles are there. */
const look = (): Promise<{ heading: string | undefined; styled: boolean }> =>
  page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent.trim(),
    styled: getComputedStyle(document.body).margin === '0px',
  }));

describe('without a connection', () => {
  it('a visited text opens with its styles and scripts, those too that it loads when they are used', async () => {
    await visitAndKeep(text);
    const before = await look();
    expect(before.styled).toBe(true);
    await disconnect();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}${text}?v=00000000#d7`);
    expect(await look()).toEqual(before);
    await page.locator('#d7 .num').focus();
    await page.locator('[role=toolbar]').waitFor();
    expect(await page.locator('.update').count()).toBe(0);
    // The history of the anchors, which the address asks for, is a page that was not visited.
    expect(failed.filter((path) => !path.endsWith('/historia/'))).toEqual([]);
  });

  it('a page that was not visited says so, and lists what is there', async () => {
    await visitAndKeep('/sin-conexion/');
    await visitAndKeep(text);
    const before = (await page.title()).replace(/ · Apostilla$/, '');
    await context.setOffline(true);
    const answer = await page.goto(`${server.url}/acerca/`);
    expect(answer?.status()).toBe(503);
    expect(await look()).toEqual({ heading: 'Esta página no está guardada', styled: true });
    expect(await page.locator('#missing').isVisible()).toBe(true);
    expect(await page.locator('#retry').getAttribute('href')).toBe(`${server.url}/acerca/`);
    expect(await page.locator('#visited a').allTextContents()).toEqual([before]);
    await expect.poll(() => page.locator('#corpus').isVisible()).toBe(false);
    await page.locator('#visited a').click();
    expect(page.url()).toBe(server.url + text);
    expect((await look()).heading).toContain('Declaración');
  });

  it('the whole corpus is read, searched and followed from link to link, once a reader asked for it', async () => {
    await visit('/sin-conexion/');
    await page.locator('#keep').waitFor();
    // What it weighs is said before anything is fetched.
    expect(await page.locator('#state').textContent()).toMatch(/\d ficheros, \d+,\d MB/);
    expect(server.log.filter((path) => path.includes('/buscar/indice/'))).toEqual([]);
    await keepCorpus();
    expect(await page.locator('#state').textContent()).toMatch(/^El corpus está guardado/);
    await disconnect();
    await page.goto(`${server.url}/buscar/?q=seguridad+colectiva`);
    await page.locator('#hits mark').first().waitFor();
    await page.locator('#hits a').first().click();
    await page.waitForURL(/\/textos\//);
    expect((await look()).styled).toBe(true);
    await page.goto(`${server.url}/organizaciones/otsc/`);
    await page.locator('main a[href^="/textos/"][href*="#"]').first().click();
    await page.waitForURL(/\/textos\/[^/]+\/#/);
    // Short addresses are not kept: they lead on all the same.
    await page.goto(`${server.url}/p/declaracion-rusia-bielorrusia/d7/`);
    expect(page.url()).toBe(`${server.url}${text}#d7`);
    await page.goto(`${server.url}/textos/cumbre-otsc/historia/`);
    expect((await look()).heading).toContain('Historia');
  });

  it('an English page is the Spanish one where only that is kept, and otherwise says in English that it is not there', async () => {
    await visit('/en/sin-conexion/');
    await page.locator('#keep').click();
    await page.locator('#remove').waitFor({ timeout: 50_000 });
    expect(await page.locator('#state').textContent()).toMatch(/^The corpus is kept/);
    expect(await page.getByText(offlineEn.keptIn.es).isVisible()).toBe(true);
    expect(server.log.filter((path) => path.startsWith('/en/textos/'))).toEqual([]);
    await disconnect();
    await page.goto(`${server.url}/en${text}`);
    expect(page.url()).toBe(server.url + text);
    expect((await page.goto(`${server.url}/en/nada/`))?.status()).toBe(503);
    expect(await look()).toEqual({ heading: offlineEn.missingTitle, styled: true });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('nothing of the corpus stays when it is removed', async () => {
    await keepCorpus();
    await page.locator('#remove').click();
    await page.locator('#keep').waitFor();
    expect(await page.locator('#state').textContent()).toContain('Se borró');
    expect(await page.evaluate(() => caches.match('/textos/cumbre-otsc/').then(Boolean))).toBe(false);
    await context.setOffline(true);
    expect((await page.goto(`${server.url}/textos/cumbre-otsc/`))?.status()).toBe(503);
  });

  it('keeping goes on where it was interrupted', async () => {
    await visit('/sin-conexion/');
    // Of a page's own requests only: the worker does not answer these.
    await context.route('**/textos/**', (route) => route.abort());
    await page.locator('#keep').click();
    await page.getByRole('button', { name: 'Seguir guardando' }).waitFor();
    expect(await page.locator('#state').textContent()).toContain('No se pudo terminar');
    await context.unroute('**/textos/**');
    server.log.length = 0;
    await page.locator('#keep').click();
    await expect.poll(() => page.locator('#state').textContent(), { timeout: 50_000 }).toMatch(/^El corpus está/);
    expect(server.log.filter((path) => path.startsWith('/acerca'))).toEqual([]);
    expect(server.log.filter((path) => path.startsWith('/textos/')).length).toBeGreaterThan(5);
  });
});

describe('a new edition', () => {
  it('is announced, never forced, and is there once the reader agrees', async () => {
    await visitAndKeep(text);
    await keepCorpus();
    await page.goto(server.url + text);
    await publish(text, 'Declaración', 'Proclamación');
    await page.evaluate(() => void Object.assign(window, { here: true }));
    await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update()).then(() => undefined));
    const message = page.getByRole('status').filter({ hasText: 'edición nueva' });
    await message.waitFor();
    expect(await message.evaluate((box) => getComputedStyle(box).position)).toBe('sticky');
    await page.waitForTimeout(1000);
    // The page was not loaded anew, and what is kept is as it was.
    expect(await page.evaluate(() => 'here' in window)).toBe(true);
    expect((await look()).heading).toContain('Declaración');
    const keptText = (): Promise<string> =>
      page.evaluate(async (one) => {
        const name = (await caches.keys()).find((cache) => cache.endsWith(':corpus')) ?? '';
        return (await caches.open(name).then((cache) => cache.match(one)))?.text() ?? '';
      }, text);
    expect(await keptText()).not.toContain('Proclamación');
    server.log.length = 0;
    await message.getByRole('button', { name: 'Actualizar' }).click();
    await page.waitForFunction(() => !('here' in window));
    await expect.poll(async () => (await look()).heading).toContain('Proclamación');
    await expect.poll(keptText).toContain('Proclamación');
    // Of the corpus, only what has changed was fetched.
    await page.goto(`${server.url}/sin-conexion/`);
    await expect.poll(() => page.locator('#state').textContent()).toMatch(/^El corpus está guardado/);
    expect(server.log.filter((path) => path.startsWith('/organizaciones/'))).toEqual([]);
    await disconnect();
    await page.goto(server.url + text);
    expect((await look()).heading).toContain('Proclamación');
    expect(await page.locator('.update').count()).toBe(0);
  });

  it('is announced on the next page too, unless the reader puts it off', async () => {
    await visitAndKeep(text);
    await publish('/acerca/', 'Acerca', 'Sobre');
    await page.goto(`${server.url}/textos/`);
    const box = page.locator('.update button');
    await box.first().waitFor();
    await page.goto(`${server.url}/personas/`);
    await box.first().waitFor();
    await page.getByRole('button', { name: 'Ahora no' }).click();
    await page.goto(`${server.url}/temas/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.update').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('its message has no fault that axe finds (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await visitAndKeep('/textos/');
    await publish('/acerca/', 'Acerca', 'Sobre');
    await page.goto(`${server.url}/textos/`);
    await page.locator('.update button').first().waitFor();
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run(document)).violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
  });
});

describe('the worker', () => {
  it('is the same for the same site, and weighs little; it is asked for when the page is there', async () => {
    const before = readFileSync(join(dist, 'sw.js'));
    await writeWorker(dist, new Addresses('/'));
    expect(readFileSync(join(dist, 'sw.js')).equals(before)).toBe(true);
    expect(gzipSync(before, { level: 9 }).length).toBeLessThanOrEqual(8_500);
    await visit('/acerca/');
    const paths = server.log;
    const [ahead, after] = [paths.slice(0, paths.indexOf('/sw.js')), paths.slice(paths.indexOf('/sw.js'))];
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(ahead).toEqual(expect.arrayContaining(loaded));
    expect(after.length).toBeGreaterThan(1);
    // What announces an edition is kept for later, not run.
    expect(loaded.filter((path) => path.includes('update'))).toEqual([]);
  });

  it.each([
    [
      'without it',
      () => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      },
    ],
    [
      'that refuses it',
      () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'));
      },
    ],
  ])('does not hinder a browser %s', async (_, refuse) => {
    const bare = await browser.newContext({ serviceWorkers: 'block' });
    const other = await bare.newPage();
    const errors: unknown[] = [];
    other.on('pageerror', (error) => errors.push(error));
    await other.addInitScript(refuse);
    await other.goto(`${server.url}/sin-conexion/`, { waitUntil: 'networkidle' });
    expect(await other.locator('#unsupported').isVisible()).toBe(true);
    await other.goto(server.url + text, { waitUntil: 'networkidle' });
    expect(errors).toEqual([]);
    await bare.close();
  });
});

describe('a site below a path of its host', () => {
  /** The fixture lives at `https://example.org/bahia/`. */
  const host = join(workshop, 'offline-host');
  let below: Server;
  beforeAll(async () => {
    const { status, output } = await runBuild({
      corpus: 'tests/fixtures/small',
      out: join(host, 'bahia'),
      cache: join(workshop, 'offline-cache'),
    });
    expect(status, output).toBe(0);
    cpSync(join(host, 'bahia', '404.html'), join(host, '404.html'));
    below = await serve(host);
  });
  afterAll(() => below.close());

  it('keeps its own pages and leaves those of others alone', async () => {
    await page.goto(`${below.url}/bahia/sin-conexion/`);
    const scope = await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.scope));
    expect(scope).toBe(`${below.url}/bahia/`);
    await page.locator('#keep').click();
    await page.locator('#remove').waitFor();
    await context.setOffline(true);
    await page.goto(`${below.url}/bahia/buscar/?q=faro`);
    await page.locator('#hits mark').first().waitFor();
    await page.locator('#hits a').first().click();
    await page.waitForURL(/\/bahia\/textos\//);
    expect((await look()).styled).toBe(true);
    expect((await page.goto(`${below.url}/bahia/nada/`))?.status()).toBe(503);
    await expect(page.goto(`${below.url}/otro/`)).rejects.toThrow();
  });
});
