import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { choicesEs } from '../../src/i18n/choices.ts';
import { kinds, settled } from './kinds.ts';
import { serve, type Server } from './server.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
);

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

describe.each(looks)('in $colorScheme colours, $viewport.width pixels wide', (look) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage(look);
    await page.addInitScript(recordShifts);
  });
  afterAll(() => page.close());

  it.each(kinds)(
    'the %s has no fault that axe finds, moves nothing, and needs no scrolling sideways',
    async (_, path) => {
      const answer = await page.goto(server.url + path);
      expect(answer?.status()).toBe(200);
      await settled(page, path);
      const moved = await page.evaluate(() => Reflect.get(window, 'moved') as unknown);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ faults: await violations(page), overhang, moved }).toEqual({ faults: [], overhang: 0, moved: [] });
    },
  );
});

describe.each(looks)('in $colorScheme colours, $viewport.width pixels wide, a text', (look) => {
  const { notesAre, title } = choicesEs;

  it.each(Object.values(notesAre))('with notes %s has no fault that axe finds', async (notes) => {
    const page = await browser.newPage(look);
    await page.goto(`${server.url}/textos/declaracion-rusia-bielorrusia/`);
    await page.locator('summary', { hasText: title }).click();
    await page.getByLabel(notes).check();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

/**
 * Notes in the page what moves of itself and is not asked to, as `layout-shift` tells it: what counts for CLS. In a
 * citation words may: the day of access is the reader's.
 */
function recordShifts(): void {
  const moved: string[] = [];
  Reflect.set(window, 'moved', moved);
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
      for (const { node } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element && !element.closest('.cite')) moved.push(element.outerHTML.slice(0, 120));
      }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What axe finds, one line an element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (): Promise<AxeResults['violations']> => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
