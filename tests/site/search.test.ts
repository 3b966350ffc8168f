/** The search in a browser, on the index of the built site. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { launchBrowser } from './browser.ts';
import { serve, type Server } from './server.ts';

const t = strings('es');

let browser: Browser;
let server: Server;
let context: BrowserContext;
let page: Page;
/** What the browser complains about: scripts that fail, what the policy refuses. */
let complaints: string[];
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

interface Hit {
  /** `/textos/cumbre-otsc/#p1` */
  href: string;
  words: string;
  marked: string[];
}

/** Opens the search page, types and chooses, and waits for the answer. */
async function search(words: string, choices: Record<string, string> = {}): Promise<Hit[]> {
  await page.goto(`${server.url}/buscar/`);
  const main = page.getByRole('main');
  for (const [label, option] of Object.entries(choices))
    await main.getByLabel(label, { exact: true }).selectOption({ label: option });
  await main.getByRole('searchbox').fill(words);
  await main.getByRole('searchbox').press('Enter');
  return await hits();
}

/** The paragraphs found, once the page says that it is done. */
async function hits(): Promise<Hit[]> {
  const status = page.getByRole('status');
  const waiting: string[] = [t.search.loading, t.search.searching, t.search.start, ''];
  await expect.poll(async () => waiting.includes(await status.innerText())).toBe(false);
  // A search begins a moment after the last key: two answers alike are the answer.
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = `${await status.innerText()} ${await page.locator('#hits').innerText()}`;
        return before === last;
      },
      { interval: 300 },
    )
    .toBe(true);
  for (const rest of await page.locator('#hits summary').all()) await rest.click();
  return page.locator('#hits li li').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')!.getAttribute('href')!,
      words: item.textContent,
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  );
}

interface Case {
  what: string;
  words: string;
  choices?: Record<string, string>;
  /** Paragraphs that must be found, as `text#id`. */
  among: string[];
  /** What each place that is found must match, when the search is narrow. */
  only?: RegExp;
  /** What must be marked in each paragraph of `among`. */
  marked?: RegExp;
}

const [declaration, summit, trip, call, alliance] = [
  'declaracion-rusia-bielorrusia',
  'cumbre-otsc',
  'lukashenko-viaja-rusia',
  'putin-maduro-llamada',
  'rusia-kazajistan-alianza',
];

const cases: Case[] = [
  { what: 'words typed without their accents', words: 'energetico', among: [`${alliance}#p8`], marked: /energético/ },
  {
    what: 'words typed with accents that they do not have',
    words: 'Bolshoí',
    among: [`${alliance}#p11`],
    marked: /Bolshói/,
  },
  { what: 'the plural by the singular', words: 'corredor', among: [`${alliance}#p6`], marked: /corredores/ },
  { what: 'the singular by the plural', words: 'embajadores', among: [`${call}#p4`], marked: /embajador/ },
  {
    what: 'an acronym in small letters',
    words: 'otsc',
    among: [`${summit}#p1`, `${summit}#p4`, `${alliance}#p4`, `${declaration}#d20`],
    marked: /OTSC/,
  },
  {
    what: 'a phrase in quotation marks, word for word',
    words: '"seguridad igual e indivisible"',
    among: [`${declaration}#d14`, `${declaration}#d21`],
    only: /#(d14|d21)$/,
    marked: /seguridad igual e indivisible/,
  },
  {
    what: 'a phrase in Spanish quotation marks without accents',
    words: '«lucha contra la migracion irregular»',
    among: [`${summit}#p5`],
    only: /cumbre-otsc\/#p5$/,
    marked: /lucha contra la migración irregular/,
  },
  {
    what: 'a phrase together with words',
    words: 'Bielorrusia "armas nucleares"',
    among: [`${trip}#p7`],
    only: /lukashenko-viaja-rusia\/#p[67]$|declaracion-rusia-bielorrusia\/#(d25|d33)$/,
    marked: /armas nucleares/,
  },
  {
    what: 'several words of one paragraph',
    words: 'petroleo gas carbon',
    among: [`${alliance}#p8`],
    marked: /petróleo.* gas.* carbón/,
  },
  {
    what: 'words of different paragraphs of a text',
    words: 'inmunidades teatro',
    among: [`${alliance}#p10`, `${alliance}#p11`],
  },
  {
    what: 'a word with a hyphen',
    words: 'técnico-militar',
    among: [`${declaration}#n3`, `${declaration}#d32`],
    marked: /militar/,
  },
  {
    what: 'the paragraphs that mention an organization',
    words: '',
    choices: { [t.searchPage.organization]: 'Organización del Tratado del Atlántico Norte' },
    among: ['n1', 'n3', 'n7', 'd32', 'd33'].map((id) => `${declaration}#${id}`),
    only: /declaracion-rusia-bielorrusia\/#(n1|n3|n7|d32|d33)$/,
  },
  {
    what: 'words in the paragraphs that mention an organization',
    words: 'seguridad',
    choices: { [t.searchPage.organization]: 'Organización del Tratado de Seguridad Colectiva' },
    among: [`${declaration}#d20`, `${alliance}#p4`, `${summit}#p4`],
    only: /cumbre-otsc\/#p|declaracion-rusia-bielorrusia\/#d20$|rusia-kazajistan-alianza\/#p4$/,
    marked: /seguridad/i,
  },
  {
    what: 'words in one text',
    words: 'Lukashenko',
    choices: { [t.searchPage.text]: 'Llamada de Putin y Maduro' },
    among: ['p4', 'p5', 'p6', 'p7'].map((id) => `${call}#${id}`),
    only: /putin-maduro-llamada\//,
    marked: /Lukashenko/,
  },
  {
    what: 'words in the texts of a year',
    words: 'Putin',
    choices: { [t.searchPage.year]: '2023' },
    among: [`${trip}#p1`, `${trip}#p8`],
    only: /lukashenko-viaja-rusia\//,
    marked: /Putin/,
  },
  {
    what: 'words in texts of a kind',
    words: 'Kazajistán',
    choices: { [t.searchPage.kind]: t.textKinds.news },
    among: [`${summit}#p4`, `${alliance}#p1`],
    only: /cumbre-otsc|rusia-kazajistan-alianza/,
    marked: /Kazajistán/,
  },
];

const hrefOf = (place: string): string => `/textos/${place.replace('#', '/#')}`;

describe('the search', () => {
  it.each(cases)('finds $what', async ({ words, choices, among, only = /./, marked = /^/ }) => {
    const found = await search(words, choices);
    const places = found.map(({ href }) => href);
    expect(places).toEqual(expect.arrayContaining(among.map(hrefOf)));
    expect(places.filter((href) => !only.test(href))).toEqual([]);
    for (const { href, marked: words } of found)
      if (among.map(hrefOf).includes(href)) expect(words.join(' '), href).toMatch(marked);
  });

  it('puts a paragraph with all the words before those with some of them', async () => {
    const found = await search('Rusia inclusivo OCS');
    const own = found.filter(({ href }) => href.includes(declaration));
    expect(own.length).toBeGreaterThan(2);
    expect(own[0]?.href).toBe(hrefOf(`${declaration}#d21`));
  });

  it.each(['xilófono', '"Rusia y Francia"', 'alert'])('says that nothing answers %s', async (words) => {
    expect((await search(words)).map(({ href, marked }) => `${href}: ${marked.join(' ')}`)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toBe(t.search.none);
  });

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>'])(
    'takes %s for the words that it is',
    async (words) => {
      let alerted = false;
      page.on('dialog', () => (alerted = true));
      await search(words);
      expect(await page.getByRole('searchbox').inputValue()).toBe(words);
      await page.reload();
      await hits();
      expect(await page.getByRole('searchbox').inputValue()).toBe(words);
      expect(await page.locator('#hits :is(script, img), #status *').count()).toBe(0);
      expect(alerted).toBe(false);
    },
  );

  it('leads to the paragraph that it found', async () => {
    const [hit] = await search('cosmodromo');
    expect(hit?.words).toMatch(/^párr\. p8 /);
    await page.locator(`#hits a[href="${hit!.href}"]`).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(hrefOf(`${trip}#p8`));
    const target = page.locator(':target');
    expect(await target.innerText()).toContain('Cosmódromo Vostochni');
    await expect.poll(() => target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
  });

  it('says of which text each paragraph is, with its date', async () => {
    await search('Bolshói');
    const item = page.locator('#hits > li');
    expect(await item.innerText()).toMatch(/alianza estratégica integral[\s\S]*12 de noviembre de 2025/);
  });

  it('keeps query and filters in the address, which gives the same answer again', async () => {
    const found = await search('Putin', { [t.searchPage.year]: '2023' });
    const asked = new URL(page.url()).searchParams;
    expect(Object.fromEntries(asked)).toEqual({ q: 'Putin', anio: '2023' });
    await page.reload();
    expect(await hits()).toEqual(found);
    expect(await page.getByRole('searchbox').inputValue()).toBe('Putin');
  });

  it.each(['/', '/textos/cumbre-otsc/', '/organizaciones/otsc/'])('works from the box of %s', async (path) => {
    await page.goto(server.url + path);
    await page.getByRole('searchbox').fill('narcotráfico');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/buscar\/\?q=/);
    expect((await hits()).map(({ href }) => href)).toEqual([hrefOf(`${summit}#p5`)]);
  });

  it('says so when its index cannot be loaded', async () => {
    await page.route(/pagefind/, (route) => route.abort());
    await page.goto(`${server.url}/buscar/?q=Putin`);
    await expect.poll(() => page.getByRole('status').innerText()).toBe(t.search.failed);
    complaints.length = 0;
  });
});
