/** The page of a text as a place: where its notes stand, what the reader chooses, what links show before one goes there. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { choicesEs as words } from '../../src/i18n/choices.ts';
import { previewEs } from '../../src/i18n/preview.ts';
import type { Text } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { serve, type Server } from './server.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const corpus = readCorpus(corpusFolder()).corpus!;
/** The text with the most notes. */
const [densest] = [...corpus.texts].sort((a, b) => b.notes.length - a.notes.length);
const path = corpus.address.text(densest!.id);

let browser: Browser;
let server: Server;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(() => open());
afterEach(() => context.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  await page.goto(server.url + path);
}

/** Opens the panel of choices, and takes one by its label. */
async function choose(label: string): Promise<void> {
  const choice = page.locator('main').getByLabel(label);
  if (!(await choice.isVisible())) await page.locator('summary', { hasText: words.title }).click();
  await choice.check();
}

/** Which notes and words of paragraphs lie over each other, by a pixel or more. */
const overlaps = (): Promise<string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.note, .par, .links')].flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return right > left ? [{ name: element.id || element.className, left, right, top, bottom }] : [];
    });
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map((b) => `${a.name} × ${b.name}`),
    );
  });

describe('notes', () => {
  const widths = [360, 480, 768, 1024, 1100, 1280, 1600, 1920];
  const sizes = [words.sizeIs.normal, words.sizeIs.mayor];

  it.each(widths.flatMap((width) => sizes.map((size) => ({ width, size }))))(
    'never overlap, $width pixels wide with letters $size, five to a paragraph too',
    async ({ width, size }) => {
      await choose(size);
      await page.setViewportSize({ width, height: 900 });
      expect(await overlaps()).toEqual([]);
      await page.evaluate(() => {
        const notes = [...document.querySelectorAll('.note')];
        for (const [index, unit] of [...document.querySelectorAll('.unit')].entries()) {
          const list = unit.querySelector('.notes') ?? unit.appendChild(document.createElement('div'));
          list.className = 'notes';
          const five = [1, 2, 3, 4, 5].map((step) => notes[(index * 5 + step) % notes.length]!.cloneNode(true));
          list.replaceChildren(...five);
        }
      });
      const units = await page.locator('.unit').count();
      expect(await page.locator('.note').count()).toBe(5 * units);
      expect(await overlaps()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );

  it('stand beside their passages, below them, or nowhere, as the reader chooses', async () => {
    const boxes = () =>
      page.evaluate(() =>
        ['.par', '.note'].map((name) => document.querySelector(`.unit:has(.note) ${name}`)!.getBoundingClientRect()),
      );
    const [par, note] = await boxes();
    expect(note!.left).toBeGreaterThan(par!.right);
    expect(Math.abs(note!.top - par!.top)).toBeLessThan(16);
    await choose(words.notesAre.debajo);
    const [above, below] = await boxes();
    expect(below!.top).toBeGreaterThanOrEqual(above!.bottom);
    expect(below!.left).toBeLessThan(above!.right);
    await choose(words.notesAre.ocultas);
    expect(await page.locator('.note:visible').count()).toBe(0);
  });
});

describe('the outline', () => {
  const outline = () => page.locator('.outline');

  it.each(densest!.paragraphs.filter((_, index) => index % 9 === 4).map(({ id, part }) => [id, part.label] as const))(
    'stays at the top of what is read, and says where one is: %s in %s',
    async (id, part) => {
      await expect.poll(() => outline().getAttribute('data-at')).toBe('');
      expect(await outline().locator('[aria-current]').count()).toBe(0);
      await page
        .locator(`[id="${id}"]`)
        .evaluate((unit) => scrollBy(0, unit.getBoundingClientRect().top - innerHeight / 3 + 5));
      await expect.poll(() => outline().getAttribute('data-at')).toBe(id);
      expect(await outline().locator('[aria-current]').allInnerTexts()).toEqual([part]);
      expect((await outline().boundingBox())!.y).toBe(0);
    },
  );

  it('leads to its parts, whose names are not below it', async () => {
    await outline().locator('a').nth(1).click();
    const { y, height } = (await outline().boundingBox())!;
    expect((await page.locator(':target').boundingBox())!.y).toBeGreaterThanOrEqual(y + height);
  });

  it('shows where one is, though it is wider than the screen', async () => {
    const headings = (text: Text): number => text.blocks.filter(({ type }) => type === 'heading').length;
    const [most] = [...corpus.texts].sort((a, b) => headings(b) - headings(a));
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(server.url + corpus.address.text(most!.id));
    const { left, right } = await outline()
      .locator('ul')
      .evaluate((list) => list.getBoundingClientRect());
    const lefts: number[] = [];
    for (const link of await outline().locator('a').all()) {
      await page.evaluate(
        (id) => scrollBy(0, (document.getElementById(id)?.getBoundingClientRect().top ?? 0) - innerHeight / 3 + 5),
        (await link.getAttribute('href'))!.slice(1),
      );
      await expect.poll(() => link.getAttribute('aria-current')).toBe('true');
      const box = (await link.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(left - 1);
      expect(box.x).toBeLessThan(right);
      lefts.push(
        await outline()
          .locator('ul')
          .evaluate((list) => list.scrollLeft),
      );
    }
    expect(lefts[0]).toBe(0);
    expect(lefts.at(-1)).toBeGreaterThan(0);
  });

  it('knows nothing of paragraphs that are not shown', async () => {
    await choose(words.only.call);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => outline().getAttribute('data-at')).toBe('');
  });

  it('stays there without scripts', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(`${server.url}${path}#${densest!.paragraphs.at(-1)!.id}`);
    expect((await outline().boundingBox())!.y).toBe(0);
  });
});

describe('what the reader chooses', () => {
  it('comes back before the text is shown, and moves nothing', async () => {
    await choose(words.notesAre.ocultas);
    await choose(words.plain);
    await choose(words.only.commitment);
    await watchShifts(page);
    await page.reload();
    expect(await page.locator('.note:visible').count()).toBe(0);
    const mark = page.locator('.par [class^=m-]').first();
    expect(await mark.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('none');
    expect(await shiftsOf(page)).toEqual([]);
    // What hides words is asked for each time.
    expect(await page.getByLabel(words.all).isChecked()).toBe(true);
  });

  it('works without scripts', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await choose(words.notesAre.ocultas);
    expect(await page.locator('.note:visible').count()).toBe(0);
    const before = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    await choose(words.sizeIs.mayor);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThan(
      1.3 * before,
    );
  });

  it.each(Object.entries(words.only))('%s: shows as many paragraphs as it says', async (name, label) => {
    const units = densest!.paragraphs.filter(({ occurrences }) =>
      occurrences.some(({ commitment }) => commitment.data.class === name),
    );
    await choose(label);
    expect(await page.locator('.unit:visible').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      units.map(({ id }) => id),
    );
    const own = page.locator('label', { hasText: label });
    expect(await own.locator('.count').innerText()).toBe(String(units.length));
  });

  it('does not hide the paragraph to which a link leads', async () => {
    const hidden = densest!.paragraphs.find(({ occurrences }) => occurrences.length === 0)!;
    await choose(words.only.commitment);
    expect(await page.locator(`#${hidden.id}`).isVisible()).toBe(false);
    await page.evaluate((id) => (location.hash = id), hidden.id);
    expect(await page.locator(`#${hidden.id}`).isVisible()).toBe(true);
  });
});

describe('a preview', () => {
  const preview = () => page.getByRole('dialog');
  const mention = () => page.locator('.par .m-org').first();

  it('opens where the pointer rests, with what stands at the other end, and closes when it leaves', async () => {
    await mention().hover();
    await preview().waitFor();
    const name = await page.evaluate(
      async (href) => {
        const other = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
        return other.querySelector('h1')!.textContent.trim();
      },
      (await mention().getAttribute('href'))!,
    );
    expect(await preview().innerText()).toContain(name);
    await page.mouse.move(0, 0);
    await preview().waitFor({ state: 'detached' });
  });

  it('opens for the keyboard, is entered by the arrow, and gives the focus back on Escape', async () => {
    await page.mouse.move(2, 2);
    await mention().evaluate((link) => link.closest('.par')!.querySelector<HTMLElement>('.num')!.focus());
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    while (!(await focused()).includes('m-org')) await page.keyboard.press('Tab');
    await preview().waitFor();
    // A mouse elsewhere is no reason to close it.
    await page.mouse.move(9, 9);
    await page.waitForTimeout(600);
    await page.keyboard.press('ArrowDown');
    expect(await preview().evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await preview().waitFor({ state: 'detached' });
    expect(await focused()).toContain('m-org');
  });

  it('leads to the next mention of the same, and says which of them it is', async () => {
    const href = (await mention().getAttribute('href'))!;
    const all = page.locator(`.par [class^=m-][href="${href}"], .links a[href="${href}"]`);
    const count = await all.count();
    expect(count).toBeGreaterThan(1);
    await mention().hover();
    await preview().getByText(previewEs.place(1, count)).waitFor();
    await preview().getByRole('button', { name: previewEs.next }).click();
    await preview().getByText(previewEs.place(2, count)).waitFor();
    expect(await all.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('is opened by the first touch; the second follows the link', async () => {
    await context.close();
    await open({ hasTouch: true, viewport: { width: 360, height: 780 } });
    await mention().tap();
    await preview().waitFor();
    const href = await mention().getAttribute('href');
    await mention().tap();
    await page.waitForURL(server.url + href!);
  });
});
