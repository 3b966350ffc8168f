import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { choicesEs } from '../../src/i18n/choices.ts';
import { serve, type Server } from './server.ts';

/** One page of each kind. */
const kinds: [kind: string, path: string][] = [
  ['home page', '/'],
  ['list of texts', '/textos/'],
  ['text in two parts', '/textos/declaracion-rusia-bielorrusia/'],
  ['text with emendations', '/textos/lukashenko-viaja-rusia/'],
  ['citations of a text', '/textos/declaracion-rusia-bielorrusia/citar/'],
  ['citations of a text in English', '/textos/declaracion-rusia-bielorrusia/citar/en/'],
  ['names of a text', '/textos/declaracion-rusia-bielorrusia/quien/'],
  ['source of a text, with signs', '/textos/cumbre-otsc/fuente/'],
  ['source of a text, with divided lines', '/textos/putin-maduro-llamada/fuente/'],
  ['history of the anchors of a text', '/textos/cumbre-otsc/historia/'],
  ['promise of the anchors', '/permanencia/'],
  ['list of organizations', '/organizaciones/'],
  ['organization', '/organizaciones/otsc/'],
  ['list of people', '/personas/'],
  ['person', '/personas/vladimir-putin/'],
  ['list of places', '/lugares/'],
  ['place', '/lugares/bielorrusia/'],
  ['list of instruments', '/instrumentos/'],
  ['instrument', '/instrumentos/carta-onu/'],
  ['list of themes', '/temas/'],
  ['theme', '/temas/orden-multipolar/'],
  ['register', '/compromisos/'],
  ['register by text', '/compromisos/por/texto/cumbre-otsc/'],
  ['commitment', '/compromisos/c-0001/'],
  ['corpus in pictures', '/panorama/'],
  ['report on quality', '/informe/'],
  ['vocabulary', '/vocabulario/'],
  ['vocabulary of a letter', '/vocabulario/c/'],
  ['vocabulary that is distinctive of a text', '/vocabulario/texto/rusia-kazajistan-alianza/'],
  ['how texts were edited', '/edicion/'],
  ['agreement of two codings', '/fiabilidad/'],
  ['codebook', '/libro-de-codigos/'],
  ['parallels', '/paralelos/'],
  ['list of collations', '/cotejo/'],
  ['two parts side by side', '/cotejo/declaracion-rusia-bielorrusia/declaracion-rusia-bielorrusia/'],
  ['two texts side by side', '/cotejo/cumbre-otsc/declaracion-rusia-bielorrusia/'],
  ['search page', '/buscar/'],
  ['search page with results', '/buscar/?q=seguridad'],
  ['concordance', '/concordancia/'],
  ['concordance with lines', '/concordancia/?q=seguridad'],
  ['help of the search', '/buscar/ayuda/'],
  ['about page', '/acerca/'],
  ['reading offline', '/sin-conexion/'],
  ['keyboard shortcuts', '/atajos/'],
  ['page of what is not found', '/404.html'],
  ['home page in English', '/en/'],
  ['text in English', '/en/textos/declaracion-rusia-bielorrusia/'],
  ['commitment in English', '/en/compromisos/c-0001/'],
  ['report on quality in English', '/en/informe/'],
  ['two texts side by side in English', '/en/cotejo/cumbre-otsc/declaracion-rusia-bielorrusia/'],
  ['corpus in pictures in English', '/en/panorama/'],
  ['reading offline in English', '/en/sin-conexion/'],
  ['search page with results in English', '/en/buscar/?q=seguridad'],
];

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

describe('on the narrowest screens, which is also how 1280 pixels are seen at 400 % zoom,', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  });
  afterAll(() => page.close());

  it.each(kinds)('the %s needs no scrolling sideways, and shows what has the focus', async (_, path) => {
    await page.goto(server.url + path);
    await settled(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Down the page and up again: what stays at the top would hide what is come to from below.
    for (const [key, times] of [
      ['Tab', 25],
      ['Shift+Tab', 8],
    ] as const)
      for (let time = 0; time < times; time++) {
        await page.keyboard.press(key);
        expect(await page.evaluate(hiddenFocus)).toBeUndefined();
      }
  });
});

/** Waits for what scripts bring to a page. */
async function settled(page: Page, path: string): Promise<void> {
  if (path.includes('?')) await page.locator('main mark').first().waitFor();
  if (path.endsWith('/sin-conexion/')) await page.locator('#pages').waitFor();
}

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

/** What has the focus, when nothing of it is seen. */
function hiddenFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const seen = [...focused.getClientRects()].some(({ left, right, top, bottom }) => {
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
  return seen ? undefined : focused.outerHTML;
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
