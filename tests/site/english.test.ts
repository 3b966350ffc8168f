/** The site in the second language of its interface. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as Window } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { passageEn } from '../../src/i18n/passage.ts';
import { strings } from '../../src/i18n/strings.ts';
import { readConfig } from '../../src/read/config.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { stringsOf, wordsIn } from './languages.ts';
import { attribute, named, readPages, type Page } from './pages.ts';
import { filesOf } from './build.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');
const config = readConfig(corpusFolder(), [])!;
const home = new URL(config.url);
const pages = readPages(dist);
const english = pages.filter(({ path }) => path.startsWith('/en/'));
// Short addresses forward to what is cited: they are in no language of the interface but one.
const spanish = pages.filter(({ path }) => !path.startsWith('/en/') && !path.startsWith('/p/'));
const [es, en] = [strings('es'), strings('en')];

const links = (page: Page, rel: string) => named(page, 'link').filter((link) => attribute(link, 'rel') === rel);
const alternates = (page: Page): Record<string, string> =>
  Object.fromEntries(
    links(page, 'alternate').flatMap((link) => {
      const language = attribute(link, 'hrefLang');
      return language === undefined ? [] : [[language, attribute(link, 'href') ?? '']];
    }),
  );

describe('every page', () => {
  it('stands in both languages', () => {
    expect(english.length).toBeGreaterThan(100);
    expect(english.map(({ path }) => path.slice('/en'.length))).toEqual(spanish.map(({ path }) => path));
  });

  it('names itself in both, and the Spanish one for all others, unless it is not to be listed', () => {
    for (const [prefix, list] of [
      ['', spanish],
      ['/en', english],
    ] as const)
      for (const page of list) {
        const listed = links(page, 'canonical').length > 0;
        const path = page.path.slice(prefix.length);
        const own = new URL(path, home).href;
        const expected = listed ? { es: own, en: new URL(`/en${path}`, home).href, 'x-default': own } : {};
        expect([page.path, alternates(page)]).toEqual([page.path, expected]);
      }
  });

  it('has a switch that leads to itself in the other language', () => {
    const switchOf = (page: Page) =>
      named(page, 'a').filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hrefLang'));
    const said = (list: Page[]) =>
      list.map((page) => switchOf(page).map((link) => [attribute(link, 'lang'), attribute(link, 'href')]));
    const of = ({ path }: Page): string => (path.endsWith('404.html') ? path.replace('404.html', '') : path);
    expect(said(spanish)).toEqual(spanish.map((page) => [['en', `/en${of(page)}`]]));
    expect(said(english)).toEqual(english.map((page) => [['es', of(page).slice('/en'.length)]]));
  });
});

describe('an English page', () => {
  it('says to be in English, and what it cites as is the Spanish one', () => {
    for (const page of english) {
      expect([page.path, attribute(named(page, 'html')[0]!, 'lang')]).toEqual([page.path, 'en']);
      for (const link of links(page, 'cite-as'))
        expect(attribute(link, 'href')).toBe(new URL(page.path.slice('/en'.length), home).href);
    }
  });

  it('has no word of the Spanish interface but those that are said to be Spanish', () => {
    const theirs = new Set(stringsOf(en));
    const ours = new Set(stringsOf(es).filter((one) => one.length > 1 && !theirs.has(one)));
    const leaks = english.flatMap((page) =>
      wordsIn(page, 'en')
        .filter((words) => ours.has(words))
        .map((words) => `${page.path}: ${words}`),
    );
    expect(leaks).toEqual([]);
  });

  it('says of all other Spanish words that they are', () => {
    // Words that no sentence of Spanish goes without, and no sentence of English has.
    const spanishWords = /(?<![\p{L}\p{N}])(de|del|la|las|los|el|que|y|con|por|una|sobre|entre|según)(?![\p{L}\p{N}])/u;
    const leaks = english
      .filter(({ path }) => path !== '/en/buscar/ayuda/')
      .flatMap((page) =>
        wordsIn(page, 'en')
          .filter((words) => spanishWords.test(words))
          .map((words) => `${page.path}: ${words}`),
      );
    expect([...new Set(leaks)].slice(0, 20)).toEqual([]);
  });
});

it('files stand once, with what is cited', () => {
  const files = filesOf(join(dist, 'en'));
  expect(files.filter((file) => !file.endsWith('.html'))).toEqual([]);
});

describe('in a browser', () => {
  let browser: Browser;
  let server: Server;
  let window: Window;
  const complaints: string[] = [];
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    window = await context.newPage();
    window.on('pageerror', ({ message }) => complaints.push(message));
    window.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
    expect(complaints).toEqual([]);
  });
  const path = (): string => window.url().slice(server.url.length);

  it('the switch leads there and back, and takes the question along', async () => {
    await window.goto(`${server.url}/compromisos/c-0001/`);
    await window.getByRole('link', { name: en.ownName }).click();
    await window.waitForURL('**/en/compromisos/c-0001/');
    await window.getByRole('link', { name: es.ownName }).click();
    await window.waitForURL(`${server.url}/compromisos/c-0001/`);
    await window.goto(`${server.url}/buscar/?q=seguridad`);
    await window.locator('#hits mark').first().waitFor();
    await window.getByRole('link', { name: en.ownName }).click();
    await window.locator('#hits mark').first().waitFor();
    expect(path()).toBe('/en/buscar/?q=seguridad');
  });

  it('the search answers with the stems of the corpus, and tells in English', async () => {
    await window.goto(`${server.url}/en/buscar/?q=cooperar`);
    const live = window.getByRole('status');
    await expect.poll(() => live.innerText()).toMatch(/^\d+ paragraphs .* in \d texts\.$/);
    // By the rules of Spanish, the stem is the same.
    await expect.poll(() => window.locator('#hits mark').allInnerTexts()).toContain('cooperación');
    expect(await window.locator('#hits .meta').first().innerText()).toMatch(/^\d.* (March|September|November) 20\d\d$/);
    await window
      .getByRole('link', { name: /^para\. d?\d+$/ })
      .first()
      .click();
    await expect.poll(path).toMatch(/^\/en\/textos\/[a-z-]+\/\?marcar=.*#[a-z]\d+$/);
  });

  it('what the index says in Spanish is said in English where it is ours, and to be Spanish where it is not', async () => {
    await window.goto(`${server.url}/en/buscar/?q=seguridad&clase=posiciones&texto=declaracion-rusia-bielorrusia`);
    const chips = window.locator('#chips li');
    await expect.poll(() => chips.count()).toBe(3);
    expect((await chips.allInnerTexts()).join()).toContain(`${en.search.facets.class}: ${en.reading.classes.position}`);
    expect(await chips.locator('[lang=es]').allInnerTexts()).toEqual(['Declaración de Rusia y Bielorrusia']);
    await window.locator('#pages summary').click();
    await expect.poll(() => window.locator('#pages li').count()).toBeGreaterThan(0);
    const [first] = await window.locator('#pages li').all();
    expect(await first!.locator('a').getAttribute('href')).toMatch(/^\/en\//);
    const kinds = [...Object.values(en.kinds).map(({ one }) => one), ...Object.values(en.textKinds)];
    for (const kind of await window.locator('#pages small').allInnerTexts()) expect(kinds).toContain(kind.slice(2));
  });

  it('the concordance leads to English pages', async () => {
    await window.goto(`${server.url}/en/concordancia/?q=seguridad`);
    await window.locator('.kwic mark').first().waitFor();
    expect(await window.locator('.kwic .place a').first().getAttribute('href')).toMatch(/^\/en\/textos\//);
  });

  it('what is copied has the address that is cited, and the page that says how is the English one', async () => {
    await window.goto(`${server.url}/en/textos/cumbre-otsc/`);
    await window.locator('#p5 .num').click();
    await window.getByRole('button', { name: passageEn.link }).click();
    await window.getByText(passageEn.linkCopied).waitFor();
    const copied = await window.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`^${server.url}/textos/cumbre-otsc/\\?v=[0-9a-f]{8}#p5$`));
    await window.getByRole('toolbar').getByRole('link', { name: passageEn.cite }).click();
    await window.waitForURL('**/en/textos/cumbre-otsc/citar/en/**');
    expect(await window.locator('main').innerText()).toContain(en.cite.pinned);
    const page = readFileSync(join(dist, 'en/textos/cumbre-otsc/citar/en/index.html'), 'utf8');
    expect(page).not.toContain(`${home.href}en/textos/cumbre-otsc/?v=`);
  });
});
