/** What the script of a text's page offers for citing, in a real browser with a real clipboard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { passageEs as t } from '../../src/i18n/passage.ts';
import { strings } from '../../src/i18n/strings.ts';
import { citationOf } from '../../src/model/citation.ts';
import type { Paragraph } from '../../src/model/corpus.ts';
import { citationForms } from '../../src/render/citation/styles.ts';
import { toText } from '../../src/render/citation/runs.ts';
import { wordingHash } from '../../src/ingest/record.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { markedWords } from './marked.ts';
import { serve, type Server } from './server.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const dist = inject('dist');
const corpus = readCorpus(corpusFolder()).corpus!;
const text = corpus.texts.find(({ id }) => id === 'declaracion-rusia-bielorrusia')!;
const path = corpus.address.text(text.id);
const pinOf = (id: string): string => wordingHash(text.paragraphs.find((one) => one.id === id)!.reading).slice(0, 8);

let browser: Browser;
let server: Server;
let context: BrowserContext | undefined;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
afterEach(() => context?.close());

/** Opens the text in a new browser that may use the clipboard. */
async function open(
  address: string,
  { width = 1280, bypassCSP = false, hasTouch = false, prepare = (page: Page): unknown => page } = {},
) {
  await context?.close();
  context = await browser.newContext({
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    // What it keeps for reading offline is asked for by the worker, not by the page.
    serviceWorkers: 'block',
    bypassCSP,
    hasTouch,
  });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(server.url + path + address);
  return page;
}

/** Selects words of a paragraph, as a reader does: the first place where they stand in one node or over several. */
async function select(page: Page, from: [id: string, words: string], to = from): Promise<void> {
  await page.evaluate(
    (ends) => {
      const find = ([id, words]: [string, string], last: boolean): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id)!.querySelector('.par')!, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent!.indexOf(words);
          if (at >= 0) return [node, last ? at + words.length : at];
        }
        throw new Error(`${id} has no ${words}`);
      };
      document.getElementById(ends[0][0])!.scrollIntoView();
      getSelection()!.setBaseAndExtent(...find(ends[0], false), ...find(ends[1], true));
    },
    [from, to] as [[string, string], [string, string]],
  );
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const bar = (page: Page) => page.getByRole('toolbar', { name: t.tools });

/** Copies by a button of the bar, and waits until the page says so. */
async function copy(page: Page, button: string, said: string): Promise<string> {
  await bar(page).getByRole('button', { name: button }).click();
  await expect.poll(() => page.locator('output').innerText()).toBe(said);
  return clipboard(page);
}

/** Without numbers of notes, and without the spaces at ends of lines. */
const bare = (words: string): string => words.replace(/[\d\s]/g, '');

const quotations: [what: string, from: [string, string], to: [string, string], words: string][] = [
  [
    'words that stand once',
    ['n3', 'político'],
    ['n3', 'técnico-militar'],
    'político-diplomático, militar y técnico-militar',
  ],
  ['words that a number touches', ['n3', 'prometieron'], ['n3', 'prometieron'], 'prometieron'],
  [
    'words round numbers, half selected',
    ['n3', 'ometieron'],
    ['n3', 'ntramedidas'],
    'prometieron “si es necesario” tomar “contramedidas',
  ],
  ['words that stand often', ['d32', 'Las partes'], ['d32', 'Las partes'], 'Las partes'],
];

describe('selected words', () => {
  it.each(quotations)('%s: the quotation, and a link that marks them', async (_, from, to, words) => {
    const page = await open('');
    await select(page, from, to);
    const link = await copy(page, t.link, t.linkCopied);
    expect(link).toMatch(new RegExp(`^${server.url}${path}\\?v=${pinOf(from[0])}#${from[0]}:~:text=[^\\s]+$`));
    expect(await copy(page, t.quotation, t.quotationCopied)).toBe(
      `«${words}» (${text.plan.short}, párr. ${from[0]}), ${link}`,
    );
    const reader = await open(link.slice((server.url + path).length), { bypassCSP: true });
    // Chromium marks words some time after the page has loaded.
    await expect
      .poll(async () => bare(await markedWords(reader)), { timeout: 15_000, interval: 500 })
      .toBe(bare(words));
    expect(await reader.locator('.pin').count()).toBe(0);
  });

  it('of several paragraphs give their range', async () => {
    const page = await open('');
    const last = text.paragraphs.find(({ id }) => id === 'd34')!.reading.slice(0, 3);
    await select(page, ['d32', 'Las partes'], ['d34', last]);
    expect(await bar(page).getByRole('link', { name: t.cite }).getAttribute('href')).toBe('citar/?hasta=d34#d32');
    const link = await copy(page, t.link, t.linkCopied);
    expect(link).toBe(`${server.url}${path}?v=${pinOf('d32')}&hasta=d34#d32`);
    const copied = await copy(page, t.quotation, t.quotationCopied);
    expect(
      copied.endsWith(
        `\n${text.paragraphs.find(({ id }) => id === 'd34')!.reading.split(' ')[0]}» (${text.plan.short}, párrs. d32–d34), ${link}`,
      ),
    ).toBe(true);
    await page.goto(link);
    await expect.poll(() => cited(page)).toEqual(['d32', 'd33', 'd34']);
  });

  it.each([320, 1280])('have the bar beside them and in a window %s pixels wide', async (width) => {
    const page = await open('', { width });
    for (const words of ['Las partes', 'contramedidas']) {
      await select(page, ['d32', words]);
      await bar(page).waitFor();
      await page.waitForTimeout(400);
      const box = (await bar(page).boundingBox())!;
      const place = await page.evaluate(
        () => getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON() as DOMRect,
      );
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y >= 0 && box.y + box.height <= 800).toBe(true);
      expect(box.y >= place.bottom || box.y + box.height <= place.top).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('are copied without a mouse', async () => {
    const page = await open('');
    await select(page, ['d32', 'Las partes']);
    await bar(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('output').innerText()).toBe(t.quotationCopied);
    expect(await clipboard(page)).toMatch(/^«Las partes» /);
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
  });
  it('are copied with a finger, and their citation opens', async () => {
    const page = await open('', { hasTouch: true, width: 360 });
    await select(page, ['d32', 'Las partes']);
    await bar(page).getByRole('button', { name: t.link }).tap();
    await expect.poll(() => page.locator('output').innerText()).toBe(t.linkCopied);
    expect(await clipboard(page)).toContain('#d32');
    await bar(page).getByRole('button', { name: t.quotation }).tap();
    await expect.poll(() => page.locator('output').innerText()).toBe(t.quotationCopied);
    expect(await clipboard(page)).toMatch(/^«Las partes» /);
    await bar(page).getByRole('link', { name: t.cite }).tap();
    await page.waitForURL('**/citar/*');
    await page.locator('#d32 .cite').first().waitFor();
  });

  it('have their citation by keyboard', async () => {
    const page = await open('');
    await select(
      page,
      ['d32', 'Las partes'],
      ['d34', text.paragraphs.find(({ id }) => id === 'd34')!.reading.slice(0, 3)],
    );
    await bar(page).waitFor();
    for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL('**/citar/?hasta=d34#d32');
    await page.locator('#d32-d34 .cite').first().waitFor();
  });
});

/** What an entry of the citing page says: its label, the form of each style, and its links. */
async function entryOf(page: Page, id: string) {
  const entry = page.locator(`details:has(> [id="${id}"])`);
  await entry.and(page.locator('[open]')).waitFor();
  return {
    label: await entry.locator('summary b').innerText(),
    forms: await entry.locator('.cite').first().locator('dd').allInnerTexts(),
    links: await entry.locator('a').evaluateAll((all) => all.map((link) => link.textContent)),
  };
}

describe('the page that says how to cite', () => {
  const [from, to] = ['d32', 'd34'].map((id) => text.paragraphs.find((one) => one.id === id)!) as [
    Paragraph,
    Paragraph,
  ];

  it.each([
    ['es', '?hasta=d34#d32'],
    ['es', '#d32-d34'],
    ['es', '#d34-d32'],
    ['en', '?hasta=d34#d32'],
  ] as const)('cites in %s the paragraphs of %s in every style', async (language, address) => {
    const page = await open(`${language === 'es' ? 'citar/' : 'citar/en/'}${address}`);
    const { label, forms, links } = await entryOf(page, 'd32-d34');
    // The interface is Spanish, whatever the language of the styles.
    expect(label).toBe('párrs. d32–d34');
    const item = citationOf(corpus, { type: 'range', from, to });
    const plain = (words: string): string => words.replace(/\s/gu, ' ');
    for (const form of forms) expect(plain(form)).toMatch(/ (párrs|paras|pars)\. d32–d34/);
    const withoutDay = (words: string): string =>
      plain(words).replace(
        /(?<=(?:consulta: |viewed |[Cc]onsultado el |[Aa]ccessed )).*?(?=\]|, http|\. http|\.$)/u,
        '____',
      );
    expect(forms.map(withoutDay)).toEqual(
      citationForms.map(({ make }) => withoutDay(toText(make(item, language), '____'))),
    );
    expect(links).toEqual([`${corpus.config.url.replace(/\/$/, '')}${path}?v=${pinOf('d32')}&hasta=d34#d32`]);
    const seen = (): Promise<boolean> =>
      page.locator('.made').evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 20);
    await expect.poll(seen).toBe(true);
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(await page.locator('main a[hreflang]').getAttribute('href')).toContain(address);
    await page.evaluate(() => (location.hash = '#d33-d34'));
    expect((await entryOf(page, 'd33-d34')).label).toBe('párrs. d33–d34');
    expect(await page.locator('[id="d32-d34"]').count()).toBe(0);
  });

  it('cites one paragraph, and says without a script how several are cited', async () => {
    expect((await entryOf(await open('citar/?hasta=d32#d32'), 'd32')).label).toBe('párr. d32');
    expect(await (await open('citar/?hasta=d3400#d32')).locator('.made').count()).toBe(0);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}${path}citar/?hasta=d34#d32`);
    expect((await entryOf(page, 'd32')).label).toBe('párr. d32');
    expect(await page.locator('main').innerText()).toContain(strings('es').cite.rangesIntro);
    await page.close();
  });
});

describe('the number of a paragraph', () => {
  it('offers the same by keyboard, and the focus returns to it', async () => {
    const page = await open('');
    const number = page.locator('#d32 .num');
    await number.focus();
    await bar(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(t.link);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('output').innerText()).toBe(t.linkCopied);
    expect(await clipboard(page)).toBe(`${server.url}${path}?v=${pinOf('d32')}#d32`);
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('.par, .links, .notes') !== null)).toBe(true);
  });

  it('is one stop more for the tabulator, and no trap', async () => {
    const page = await open('');
    await page.locator('#d32 .num').focus();
    await bar(page).waitFor();
    for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
    expect(await bar(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement!.closest('.unit')?.id)).toBe('d32');
  });

  it('offers the same by touch, and stays a link', async () => {
    const page = await open('');
    await page.locator('#d32 .num').click();
    expect(new URL(page.url()).hash).toBe('#d32');
    const reading = text.paragraphs.find(({ id }) => id === 'd32')!.reading;
    expect(await copy(page, t.quotation, t.quotationCopied)).toContain(reading.slice(0, 40));
  });
});

const cited = (page: Page): Promise<string[]> =>
  page.locator('.cited').evaluateAll((units) => units.map(({ id }) => id));

describe('a range', () => {
  it.each(['#d32-d34', '#d34-d32', '?hasta=d34#d32'])(
    '%s is marked, and the page goes to its beginning',
    async (to) => {
      const page = await open(to);
      await expect.poll(() => cited(page)).toEqual(['d32', 'd33', 'd34']);
      await expect
        .poll(() =>
          page.locator('#d32').evaluate((one) => {
            // Below the name of the part, which stays at the top.
            const { scrollPaddingTop } = getComputedStyle(document.documentElement);
            return Math.abs(one.getBoundingClientRect().top - parseFloat(scrollPaddingTop));
          }),
        )
        .toBeLessThan(5);
    },
  );

  it('is marked over parts, and anew when the fragment changes', async () => {
    const page = await open('#n7-d2');
    await expect.poll(() => cited(page)).toContain('d1');
    await page.evaluate(() => (location.hash = '#d5-d6'));
    await expect.poll(() => cited(page)).toEqual(['d5', 'd6']);
    await page.evaluate(() => (location.hash = '#d5'));
    await expect.poll(() => cited(page)).toEqual([]);
  });

  it('that does not exist marks nothing', async () => {
    expect(await cited(await open('#d32-d3400'))).toEqual([]);
  });
});

describe('a pinned link', () => {
  const notice = (page: Page) => page.locator('.pin[role=status]');
  const old = 'cafe0123abcd';
  const history = (page: Page) =>
    page.route('**/historia/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<ol class=wordings><li id=d32-${old}><blockquote><p>Las partes de antes.</p></blockquote>
          <li id=d32-${pinOf('d32')}0000><blockquote><p>x</p></blockquote><p class=changes>Las partes <del>de antes</del><ins>de hoy</ins></ol>`,
      }),
    );

  it('says nothing while the words are those that were cited', async () => {
    const page = await open(`?v=${pinOf('d32')}#d32`);
    server.log.length = 0;
    await page.waitForTimeout(500);
    expect(await notice(page).count()).toBe(0);
    // The script itself may still be on its way; the history is not asked for.
    expect(server.log.filter((one) => !one.endsWith('.js'))).toEqual([]);
  });

  it.each([320, 1280])('shows the wording that was cited, and what changed, %s pixels wide', async (width) => {
    const page = await open(`?v=${old.slice(0, 8)}#d32`, { prepare: history, width });
    await expect.poll(() => notice(page).innerText()).toContain('Las partes de antes.');
    expect(await notice(page).innerText()).toContain(t.changed);
    expect(await notice(page).locator('del, ins').allInnerTexts()).toEqual(['de antes', 'de hoy']);
    expect(await notice(page).getByRole('link').getAttribute('href')).toBe(`historia/#d32-${old}`);
    const bottom = await page.locator('#d32 .par').evaluate((par) => par.getBoundingClientRect().bottom);
    const box = (await notice(page).boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(bottom);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await notice(page).getByRole('button').click();
    expect(await notice(page).count()).toBe(0);
  });

  it('says so when the history does not have it', async () => {
    const page = await open('?v=00000000#d32');
    await expect.poll(() => notice(page).innerText()).toContain(t.unknown);
    await page.evaluate(() => (location.hash = '#d33'));
    expect(await page.locator('#d33 .pin').count()).toBe(0);
    // What may now be copied from the address bar is true of the place where the reader is.
    await expect.poll(() => page.url()).toBe(`${server.url}${path}#d33`);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${server.url}${path}?v=00000000#d32`);
  });
});

describe.each(corpus.texts.map((one) => [one.id, one] as const))('the page of %s', (id, own) => {
  it('has for every paragraph the hash of its ledger, and nothing is loaded or moved before use', async () => {
    const page = await open('', { prepare: watchShifts });
    server.log.length = 0;
    await page.goto(server.url + corpus.address.text(id), { waitUntil: 'networkidle' });
    expect(server.log.filter((one) => !/\.(css|svg|ico)$/.test(one))).toEqual([
      corpus.address.text(id),
      // That of every page; what puts back the reader's choices stands in the page.
      expect.stringMatching(/\.js$/),
    ]);
    const scripts = (): number =>
      server.log
        .filter((one) => one.endsWith('.js'))
        .reduce((sum, one) => sum + gzipSync(readFileSync(join(dist, one)), { level: 9 }).length, 0);
    expect(scripts()).toBeLessThanOrEqual(1_200);
    // Every number is asked for its link: the pin in it is the hash of the words on the page.
    const pins: Record<string, string> = {};
    for (const { id } of own.paragraphs) {
      await page.locator(`[id="${id}"] .num`).focus();
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await bar(page).getByRole('button', { name: t.link }).click();
      await expect.poll(() => clipboard(page), { interval: 20 }).not.toBe('');
      pins[id] = new URL(await clipboard(page)).searchParams.get('v')!;
    }
    expect(pins).toEqual(
      Object.fromEntries(own.paragraphs.map(({ id, reading }) => [id, wordingHash(reading).slice(0, 8)])),
    );
    expect(await shiftsOf(page)).toEqual([]);
    expect(scripts()).toBeLessThanOrEqual(8_000);
  });
});

it.each(['citar/', 'citar/en/'])('%s has the day of access of its reader', async (address) => {
  const page = await open(address);
  const places = page.locator('.accessed');
  await expect.poll(() => places.first().innerText()).toContain(String(new Date().getFullYear()));
  expect((await places.allTextContents()).filter((words) => !/\d{4}$/.test(words))).toEqual([]);
});
