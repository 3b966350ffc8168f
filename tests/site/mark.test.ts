/** Words marked where a result of the search leads, as the browser has them to paint. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serve, type Server } from './server.ts';

const path = '/textos/declaracion-rusia-bielorrusia/';

let browser: Browser;
let server: Server;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(async () => {
  page = await browser.newPage({ serviceWorkers: 'block' });
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

/** Opens a place of the text with some things to mark. */
async function open(id: string, ...words: string[]): Promise<void> {
  // A page of its own, not another place of the one that is open.
  await page.goto('about:blank');
  server.log.length = 0;
  const asked = words.map((one) => `marcar=${encodeURIComponent(one)}`).join('&');
  await page.goto(`${server.url}${path}${asked && `?${asked}`}#${id}`, { waitUntil: 'networkidle' });
}

/** What is marked, piece by piece, with the place where it stands. */
const marked = (): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('search') ?? [])].map((range) => {
      const { startContainer } = range as Range;
      const place = startContainer.parentElement?.closest('[id]')?.id ?? '';
      return `${place}: ${(range as Range).toString()}`;
    }),
  );

const scripts = (): string[] => server.log.filter((one) => one.endsWith('.js'));

it.each<[what: string, id: string, words: string[], found: string[]]>([
  ['one word, as often as it stands there', 'd12', ['unión'], ['Unión', 'Unión', 'Unión', 'Unión']],
  ['whole words alone', 'n3', ['militares', 'milita', 'carácter'], ['carácter']],
  ['several words', 'n3', ['acciones', 'tomar'], ['acciones', 'tomar']],
  ['words without their accents and capitals', 'n3', ['POLITICO', 'caracter'], ['carácter', 'político']],
  ['a phrase that begins before a link and ends in it', 'd1', ['Presidente de la Federación'], []],
  ['a phrase with punctuation in it', 'n3', ['militar y tecnico militar'], ['militar y técnico-militar']],
  ['nothing where the words do not stand', 'd1', ['OTAN'], []],
])('marks %s', async (what, id, words, found) => {
  await open(id, ...words);
  const all = await marked();
  expect(all.every((one) => one.startsWith(`${id}: `))).toBe(true);
  const texts = all.map((one) => one.slice(id.length + 2));
  // A phrase over a link is marked piece by piece.
  if (what.includes('link')) expect(texts.join('')).toBe('Presidente de la Federación');
  else expect(texts.sort()).toEqual(found.toSorted());
  expect(scripts().some((one) => one.includes('passage'))).toBe(false);
});

it('marks a phrase round the number of a note, and not the number', async () => {
  await open('n3', 'prometieron si es necesario', '1', '4');
  expect(await page.locator('#n3 .par .ref').count()).toBeGreaterThan(0);
  expect((await marked()).map((one) => one.replace('n3: ', '')).join('')).toBe('prometieron “si es necesario');
});

it('marks words of a note, and not its head', async () => {
  await open('a1', 'nota', 'paralelo', 'Presidentes', 'la');
  const words = await page.locator('#a1').evaluate((note) => note.textContent);
  const all = await marked();
  expect(all.length).toBeGreaterThan(0);
  expect(all.every((one) => one.startsWith('a1: '))).toBe(true);
  expect(
    await page.evaluate(() =>
      [...(CSS.highlights.get('search') ?? [])].some((range) =>
        document.querySelector('#a1 > :first-child')?.contains((range as Range).startContainer),
      ),
    ),
    words,
  ).toBe(false);
});

it('takes a no-break space for a space', async () => {
  await page.route(`**${path}*`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('tomar “contramedidas', 'tomar\u00a0“contramedidas');
    await route.fulfill({ response: answer, body });
  });
  await open('n3', 'tomar contramedidas');
  expect((await marked()).map((one) => one.slice(4)).join('')).toBe('tomar\u00a0“contramedidas');
});

it('makes nothing of markup, and little of much', async () => {
  const before = await page.goto(`${server.url}${path}`).then(() => page.locator('main *').count());
  await open(
    'n3',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '',
    ' ',
    '%',
    '.*',
    ...Array<string>(200).fill('de'),
  );
  expect(await page.locator('main *').count()).toBe(before);
  expect((await marked()).every((one) => /: de$/i.test(one))).toBe(true);
});

it('marks nothing without a place, in another place, or when the reader goes on', async () => {
  await page.goto(`${server.url}${path}?marcar=Rusia`, { waitUntil: 'networkidle' });
  expect(await marked()).toEqual([]);
  await open('d1', 'Rusia');
  const first = await marked();
  expect(first.length).toBeGreaterThan(1);
  const address = page.url();
  await page.evaluate(() => (location.hash = '#d12'));
  await expect.poll(marked).toEqual([]);
  // The address, which may be copied, says no more of this place than is true.
  expect(page.url()).toBe(`${server.url}${path}#d12`);
  await page.goBack();
  await expect.poll(marked).toEqual(first);
  expect(page.url()).toBe(address);
});

it('loads nothing when nothing is to be marked, nor for a text fragment', async () => {
  for (const address of ['', '#d1', '#d1:~:text=visita%20oficial', '?utm_source=x#d1', '?marcar_=x#d1']) {
    server.log.length = 0;
    await page.goto('about:blank');
    await page.goto(`${server.url}${path}${address}`, { waitUntil: 'networkidle' });
    expect(scripts().filter((one) => /mark|passage/.test(one))).toEqual([]);
    expect(await marked()).toEqual([]);
  }
});

it('shows the place where the browser cannot mark', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await open('n3', 'tomar');
  expect(await page.locator('#n3:target').count()).toBe(1);
});

it('follows a result of the search to the words that it marked', async () => {
  await page.goto(`${server.url}/buscar/?q=${encodeURIComponent('"seguridad igual e indivisible"')}`);
  await page.locator('#hits li li a').first().click();
  await page.waitForURL(/marcar=/);
  await expect.poll(async () => (await marked()).join(' ')).toMatch(/seguridad igual e indivisible/);
});
