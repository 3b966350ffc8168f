import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { choicesEs } from '../../src/i18n/choices.ts';
import { kinds, settled } from './kinds.ts';
import { serve, type Server } from './server.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

/** How a page is looked at. */
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({
    name: `${colorScheme}, ${String(width)} px`,
    options: { colorScheme, viewport: { width, height: 800 } },
  })),
);

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** What a page says in each look, all at once: a browser uses more than one processor. */
const inEachLook = <Said>(ask: (page: Page) => Promise<Said>): Promise<Record<string, Said>> =>
  Promise.all(
    looks.map(async ({ name, options }) => {
      const page = await browser.newPage(options);
      await watchShifts(page);
      const said = await ask(page);
      await page.close();
      return [name, said] as const;
    }),
  ).then(Object.fromEntries<Said>);

/** The same said in each look. */
const always = <Said>(said: Said): Record<string, Said> => Object.fromEntries(looks.map(({ name }) => [name, said]));

it.each(kinds)(
  'the %s has no fault that axe finds, moves nothing, and needs no scrolling sideways',
  async (_, path) => {
    const said = await inEachLook(async (page) => {
      const answer = await page.goto(server.url + path);
      await settled(page, path);
      const moved = await shiftsOf(page);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      return { status: answer?.status(), faults: await violations(page), overhang, moved };
    });
    expect(said).toEqual(always({ status: 200, faults: [], overhang: 0, moved: [] }));
  },
);

it.each(Object.values(choicesEs.notesAre))('a text with notes %s has no fault that axe finds', async (notes) => {
  const faults = await inEachLook(async (page) => {
    await page.goto(`${server.url}/textos/declaracion-rusia-bielorrusia/`);
    await page.locator('summary', { hasText: choicesEs.title }).click();
    await page.getByLabel(notes).check();
    return violations(page);
  });
  expect(faults).toEqual(always([]));
});

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
