/** The concordance in a browser, on the built site: its counts are those of a plain scan of the sources. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { concordancePage } from '../../src/i18n/concordance-page.ts';
import { concordanceEs as t } from '../../src/i18n/concordance.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { strings } from '../../src/i18n/strings.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { readCsv } from '../csv.ts';
import { serve, type Server } from './server.ts';

const { corpus } = readCorpus(corpusFolder());
const blocks = corpus!.texts.flatMap((text) =>
  text.blocks.flatMap((block) =>
    block.type === 'part' ? [] : [{ text: text.id, id: block.id, words: block.reading }],
  ),
);
/** Where one of some words, or a phrase, stands in the sources: `text#block`, once for each time. */
const scan = (pattern: string): string[] =>
  blocks.flatMap(({ text, id, words }) =>
    [...words.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'giu'))].map(
      () => `${text}#${id}`,
    ),
  );

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

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
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

/** Opens the page with what is asked for, and waits for the answer. */
async function open(asked: Record<string, string>): Promise<void> {
  await page.goto(`${server.url}/concordancia/?${new URLSearchParams(asked).toString()}`);
  await answered();
}

const status = async (): Promise<string> => page.locator('#status').innerText();

/** Waits until the page says what it found. */
async function answered(before = ''): Promise<void> {
  await expect.poll(status).toMatch(/palabras\.|no tienen|entre comillas/);
  await expect.poll(status).not.toBe(before);
}

interface Line {
  left: string;
  keyword: string;
  right: string;
  /** `cumbre-otsc#p1` */
  place: string;
}

/** All lines of the page. */
async function lines(): Promise<Line[]> {
  const more = page.getByRole('button', { name: t.more });
  const rows = page.locator('.kwic tbody tr');
  while (await more.isVisible()) {
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const [left = '', keyword = '', right = ''] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
      const { pathname, hash } = new URL(row.querySelector('a')!.href);
      return { left, keyword, right, place: pathname.split('/').at(-2)! + hash };
    }),
  );
}

describe('the concordance', () => {
  it.each([
    ['seguridad', String.raw`seguridad|segur[oa]s?`],
    ['=seguridad', 'seguridad'],
    ['=de', 'de'],
    ['"Federación de Rusia"', 'Federación de Rusia'],
    ['«federacion de rusia»', 'Federación de Rusia'],
    ['="de la Unión"', 'de la Unión'],
    ['energetico', 'energétic[oa]s?'],
  ])('of %s has the lines that a plain scan finds, in order of the corpus', async (query, pattern) => {
    await open({ q: query });
    const plain = scan(pattern);
    expect(plain.length).toBeGreaterThan(0);
    const texts = new Set(plain.map((place) => place.split('#')[0]));
    expect(await status()).toMatch(
      new RegExp(`: ${plain.length} aparici(ón|ones) en ${texts.size} de ${corpus!.texts.length} textos, `),
    );
    expect((await lines()).map(({ place }) => place)).toEqual(plain);
  });

  it('counts by text, of a thousand words, and says where in the text', async () => {
    await open({ q: '=seguridad' });
    const table = page.getByRole('table', { name: t.textsCaption });
    await expect.poll(() => table.getByRole('columnheader').allInnerTexts()).toEqual(Object.values(t.columns));
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    const plain = corpus!.texts.flatMap(({ id, plan }) => {
      const times = scan('seguridad').filter((place) => place.startsWith(`${id}#`)).length;
      const words = blocks.filter(({ text }) => text === id).flatMap((block) => wordsOf(block.words)).length;
      return times === 0
        ? []
        : [[plan.short, String(times), ((1000 * times) / words).toFixed(2).replace('.', ','), '']];
    });
    expect(rows).toEqual(plain);
    const strips = await table
      .getByRole('img')
      .evaluateAll((all) => all.map((strip) => strip.getAttribute('aria-label')!));
    expect(strips).toEqual(
      corpus!.texts.flatMap(({ id }) => {
        const words = blocks.filter(({ text }) => text === id).flatMap((block) => wordsOf(block.words));
        const thirds: [number, number, number] = [0, 0, 0];
        for (const [at, word] of words.entries())
          if (word === 'seguridad') thirds[Math.floor((3 * at) / words.length)]!++;
        return thirds.some((times) => times > 0) ? [t.dispersion(thirds)] : [];
      }),
    );
  });

  it('shows the words around, cut between words, the keyword in the middle on a wide screen', async () => {
    await open({ q: '=seguridad' });
    for (const { left, keyword, right, place } of await lines()) {
      const block = blocks.find(({ text, id }) => `${text}#${id}` === place)!;
      const [before, after] = [left.replace(/^… /, ''), right.trimEnd().replace(/ …$/, '')];
      expect(block.words).toContain(before + keyword + after);
      expect(left.startsWith('… ')).toBe(!block.words.startsWith(before + keyword));
    }
    const middles = await page.locator('.kwic mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, width } = mark.getBoundingClientRect();
        return Math.round(left + width / 2);
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(3);
    expect(await page.getByRole('table', { name: t.linesCaption }).getByRole('columnheader').allInnerTexts()).toEqual(
      Object.values(t.lineColumns),
    );
  });

  it('is short paragraphs on a phone, still a table by its roles', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open({ q: 'seguridad' });
    const table = page.getByRole('table', { name: t.linesCaption });
    const line = table.getByRole('row').nth(1);
    expect(await line.getByRole('cell').count()).toBe(4);
    const { width } = (await line.boundingBox())!;
    expect(width).toBeLessThan(360);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});

describe('lines', () => {
  const { compare } = new Intl.Collator('es');

  it.each([
    ['izquierda', ({ left }: Line) => wordsOf(left).at(-1) ?? ''],
    ['derecha', ({ right }: Line) => wordsOf(right)[0] ?? ''],
    ['forma', ({ keyword }: Line) => keyword.toLowerCase()],
  ] as const)('are sorted by %s', async (order, keyOf) => {
    await open({ q: 'militar' });
    const plain = await lines();
    const before = await status();
    await page.getByLabel(concordancePage.es.order).selectOption(order);
    await expect.poll(() => new URL(page.url()).searchParams.get('orden')).toBe(order);
    await expect.poll(async () => (await lines()).map(keyOf)).toEqual(plain.map(keyOf).sort(compare));
    expect(await status()).toBe(before);
    await page.goBack();
    await expect.poll(lines).toEqual(plain);
    expect(await page.getByLabel(concordancePage.es.order).inputValue()).toBe('lugar');
  });

  it('are filtered by form and by text, and both stand in the address', async () => {
    await open({ q: 'militar' });
    const all = await lines();
    const forms = page.locator('.forms li');
    const counts = await forms.evaluateAll((items) => items.slice(1).map((item) => item.textContent));
    const keywords = all.map(({ keyword }) => keyword.toLowerCase());
    for (const said of counts) {
      const [form, count] = said.split(' ');
      expect(keywords.filter((keyword) => keyword === form)).toHaveLength(Number(count));
    }
    const before = await status();
    await forms.getByRole('link', { name: 'militares', exact: true }).click();
    await answered(before);
    const some = await lines();
    expect(some).toEqual(all.filter(({ keyword }) => keyword.toLowerCase() === 'militares'));
    expect(await status()).toContain(`Con el filtro: ${some.length}.`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    await page.locator('.by-text').getByRole('link').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('texto')).not.toBeNull();
    const address = new URL(page.url()).searchParams;
    const text = address.get('texto')!;
    expect(address.get('forma')).toBe('militares');
    const few = some.filter(({ place }) => place.startsWith(`${text}#`));
    await expect.poll(lines).toEqual(few);
    await page.reload();
    await answered();
    expect(await lines()).toEqual(few);
    await page.goBack();
    await expect.poll(lines).toEqual(some);
    await page.goBack();
    await expect.poll(lines).toEqual(all);
  });

  it('come a hundred at a time', async () => {
    await open({ q: '=de' });
    const rows = page.locator('.kwic tbody tr');
    expect(await rows.count()).toBe(100);
    await page.getByRole('button', { name: t.more }).click();
    await expect.poll(() => rows.count()).toBe(200);
    const focused = await rows.nth(100).evaluate((row) => row.contains(document.activeElement));
    expect(focused).toBe(true);
  });

  it('lead to their words in the page of the text', async () => {
    await open({ q: '=seguridad' });
    const link = page.locator('.kwic tbody a').first();
    const href = (await link.getAttribute('href'))!;
    expect(href).toMatch(/^\/textos\/[\w-]+\/\?marcar=seguridad#\w+$/);
    await link.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(new URL(page.url()).hash).innerText()).toContain('seguridad');
  });

  it('are downloaded as a CSV file', async () => {
    await open({ q: 'seguridad', orden: 'derecha' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('concordancia-seguridad.csv');
    const file = readFileSync(await download.path(), 'utf8');
    expect(file.startsWith('\uFEFFtexto,titulo,')).toBe(true);
    const [head, ...rows] = readCsv(file);
    expect(head).toEqual(t.csv);
    const shown = await lines();
    expect(rows.map((row) => `${row[0]!}#${row[3]!}`)).toEqual(shown.map(({ place }) => place));
    for (const [at, row] of rows.entries()) {
      const [text, title, , anchor, left, keyword, right, form, address] = row;
      expect(title).toBe(corpus!.texts.find(({ id }) => id === text)!.plan.title.text);
      expect(address).toBe(`${server.url}/textos/${text}/#${anchor}`);
      expect(keyword).toBe(shown[at]!.keyword);
      expect(form).toBe(keyword!.toLowerCase());
      const block = blocks.find((one) => one.text === text && one.id === anchor)!;
      for (const side of [left!, right!]) expect(block.words).toContain(side.replace(/^'/, ''));
    }
  });
});

describe('what is asked for', () => {
  it('is nothing at first: the page explains itself with examples and loads no index', async () => {
    server.log.length = 0;
    await page.goto(`${server.url}/concordancia/`, { waitUntil: 'networkidle' });
    expect(server.log.filter((path) => path.includes('/indice/'))).toEqual([]);
    const links = page.locator('#examples').getByRole('link');
    const queries = await links.allInnerTexts();
    expect(queries).toHaveLength(3);
    for (const query of queries) {
      await page.goto(`${server.url}/concordancia/`);
      await page.getByRole('link', { name: query, exact: true }).click();
      await answered();
      expect(await page.getByRole('searchbox', { name: concordancePage.es.query }).inputValue()).toBe(query);
      expect((await lines()).length).toBeGreaterThan(5);
    }
  });

  it('is typed and sent', async () => {
    await page.goto(`${server.url}/concordancia/`);
    const box = page.getByRole('searchbox', { name: concordancePage.es.query });
    await box.fill('=paz');
    await box.press('Enter');
    await answered();
    expect(new URL(page.url()).search).toBe('?q=%3Dpaz');
    expect(await lines()).toHaveLength(scan('paz').length);
  });

  it('is one term: others are offered as links', async () => {
    await open({ q: 'seguridad colectiva -paz' });
    const said = page.locator('#notices');
    expect(await said.innerText()).toContain('«seguridad» y sus formas');
    expect(await said.getByRole('link').allInnerTexts()).toEqual(['"seguridad colectiva"', 'colectiva', 'paz']);
    const before = await status();
    await said.getByRole('link').first().click();
    await answered(before);
    expect(await lines()).toHaveLength(scan('seguridad colectiva').length);
  });

  it('may be only what must not be there', async () => {
    await open({ q: '-paz' });
    expect(await page.locator('#notices').innerText()).toContain(t.noPositive);
    expect(await page.locator('.kwic').count()).toBe(0);
  });

  it('may be mistyped, or not be there', async () => {
    await open({ q: 'cooperacoin' });
    expect(await status()).toBe(t.none(t.node.stem('cooperacoin')));
    const before = await status();
    await page.locator('#notices').getByRole('link', { name: 'cooperacion', exact: true }).click();
    await answered(before);
    expect((await lines()).length).toBeGreaterThan(5);
    await open({ q: 'xyzzyx' });
    expect(await page.locator('#notices').getByRole('link').allInnerTexts()).toEqual([t.elsewhere]);
    expect(await page.locator('.kwic').count()).toBe(0);
  });

  it('is shown as it is, markup and all', async () => {
    const query = '<img src=x onerror="document.title=1"> <b>';
    await open({ q: query });
    expect(await page.getByRole('searchbox', { name: concordancePage.es.query }).inputValue()).toBe(query);
    expect(await page.locator('main :is(img, b)').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it('may be five thousand characters', async () => {
    for (const query of ['a'.repeat(5000), '"' + 'de la '.repeat(833), 'seguridad '.repeat(500), '"'.repeat(5000)]) {
      await open({ q: query });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });

  it('may name a form and a text that are not there', async () => {
    await open({ q: 'seguridad', forma: 'xyzzyx', texto: '../../' });
    expect(await status()).toContain('Con el filtro: 0.');
    expect(await lines()).toEqual([]);
    const before = await status();
    await page.getByRole('link', { name: t.allForms, exact: true }).click();
    await answered(before).catch(() => undefined);
    expect(new URL(page.url()).searchParams.get('forma')).toBeNull();
  });
});

it('says without scripts where the words of the corpus are', async () => {
  const without = await browser.newContext({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(`${server.url}/concordancia/?q=seguridad`);
  expect(await plain.getByRole('main').innerText()).toContain(concordancePage.es.noScript);
  expect(
    await plain
      .getByRole('main')
      .getByRole('link', { name: strings('es').vocabulary.title })
      .getAttribute('href'),
  ).toBe('/vocabulario/');
  expect(await plain.locator('.options').isVisible()).toBe(false);
  await without.close();
});
