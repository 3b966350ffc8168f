/** The pictures as a browser draws them: nothing stands on something else, nothing is cut off, all is reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { figureOf } from '../../src/components/panorama/figure.ts';
import { figuresOf } from '../../src/components/panorama/figures.ts';
import { mostParties } from '../../src/components/panorama/promises-figure.ts';
import { inLanguage } from '../../src/i18n/direction.ts';
import { strings } from '../../src/i18n/strings.ts';
import { toHtml } from '../../src/render/html.ts';
import { invent } from '../components/panorama-corpus.ts';
import { attribute, named, readPage } from './pages.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');
const path = '/panorama/';

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

interface Look {
  drawings: number;
  words: number;
  /** Pairs of words that stand on one another. */
  overlaps: string[];
  /** Words that do not stand inside their picture. */
  outside: string[];
  /** The smallest size of words, in pixels. */
  smallest: number;
}

/** Measures the words of the pictures that a page shows. */
const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const found: Look = { drawings: 0, words: 0, overlaps: [], outside: [], smallest: Infinity };
    // Boxes of lines are higher than the letters in them.
    const letters = ({ left, right, top, bottom }: DOMRect): DOMRect =>
      new DOMRect(left, top + (bottom - top) * 0.2, right - left, (bottom - top) * 0.6);
    for (const svg of document.querySelectorAll('.drawing > svg[role=img]')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      found.drawings++;
      const words = [...svg.querySelectorAll('text')].map((text) => {
        const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
        found.smallest = Math.min(found.smallest, parseFloat(getComputedStyle(text).fontSize) * scale);
        const turned = text.getAttribute('transform')?.includes('rotate') ?? false;
        const box = text.getBoundingClientRect();
        // A turned box is as high as its words are long.
        return {
          said: text.textContent,
          box: turned ? new DOMRect(box.x + box.width * 0.2, box.y, box.width * 0.6, box.height) : letters(box),
        };
      });
      found.words += words.length;
      words.forEach(({ said, box }, index) => {
        if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
          found.outside.push(said);
        for (const other of words.slice(index + 1))
          if (
            box.left < other.box.right &&
            other.box.left < box.right &&
            box.top < other.box.bottom &&
            other.box.top < box.bottom
          )
            found.overlaps.push(`${said} | ${other.said}`);
      });
    }
    return found;
  });

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([320, 360, 1280])('at %i pixels', (width) => {
  it('no words of the pictures overlap, are cut off or too small, and the page does not scroll sideways', async () => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(server.url + path);
    const { drawings, words, smallest, ...faults } = await look(page);
    expect(drawings).toBe(5);
    expect(words).toBeGreaterThan(300);
    expect(smallest).toBeGreaterThanOrEqual(11);
    expect(faults).toEqual({ overlaps: [], outside: [] });
    expect(await overhang(page)).toBe(0);
    await page.close();
  });
});

it(`a network of ${mostParties} parties has no words on words, narrow or wide`, async () => {
  const corpus = invent({
    ...{ texts: [], organizations: [], themes: [], instruments: [] },
    // Ties of all lengths, with several records each.
    commitments: Array.from({ length: 380 }, (_, index) => ({
      ...({ class: 'commitment', force: 'commissive', domain: 'law' } as const),
      ...{ parties: [index % mostParties], addressees: [(index * index + 7) % mostParties] },
    })),
  });
  const { address } = corpus;
  const ui = { corpus, address, t: strings('es'), language: 'es' as const, written: inLanguage('es', 'es') };
  const figures = figuresOf(ui);
  const [network] = figures;
  expect(network!.drawings).toHaveLength(2);
  const page = await browser.newPage();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(server.url + path);
    await page.locator('main').evaluate((main, html) => (main.innerHTML = html), toHtml([figureOf(network!, ui)]));
    const { drawings, words, ...faults } = await look(page);
    expect(drawings).toBe(1);
    expect(words).toBeGreaterThanOrEqual(mostParties);
    expect(faults).toMatchObject({ overlaps: [], outside: [] });
    expect(await overhang(page)).toBe(0);
  }
  await page.close();
});

it('on a telephone every picture of five texts fits', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(server.url + path);
  const overhangs = page
    .locator('.plate figure [role=region]')
    .evaluateAll((regions) => regions.map((region) => region.scrollWidth - region.clientWidth));
  expect(await overhangs).toEqual([0, 0, 0, 0, 0]);
  await page.close();
});

it('the keyboard reaches each picture and its table, and the pointer follows its marks', async () => {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  await page.goto(server.url + path);
  const regions = page.locator('.plate [role=region]:visible');
  expect(await regions.count()).toBe(5);
  const wide = regions.nth(4);
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  await page.locator('.plate summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await regions.count()).toBe(6);
  const link = page.locator('.drawing:visible a').first();
  const href = await link.getAttribute('href');
  await link.click();
  expect(new URL(page.url()).pathname).toBe(href);
  await page.close();
});

it('colours follow forced colours', async () => {
  const page = await browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(server.url + path);
  const [words, paper] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.drawing text')!).fill,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(words).not.toBe(paper);
  const canvas = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(words).toBe(canvas);
  await page.close();
});

it('pictures need no script and no style of their own, and the home page and every footer lead to them', () => {
  const page = readPage(dist, 'panorama/index.html');
  const pictures = named(page, 'svg').filter((svg) => attribute(svg, 'role') === 'img');
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  for (const picture of pictures) {
    for (const name of ['ariaLabelledBy', 'ariaDescribedBy']) {
      const id = attribute(picture, name);
      expect(page.ids.filter((one) => one === id)).toHaveLength(1);
    }
  }
  expect(page.elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
  expect(readFileSync(join(dist, 'panorama/index.html'), 'utf8')).not.toContain('<style');
  for (const file of ['index.html', 'acerca/index.html'])
    expect(named(readPage(dist, file), 'a').map((link) => attribute(link, 'href'))).toContain(path);
});
