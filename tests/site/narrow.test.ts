import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { kinds, settled } from './kinds.ts';
import { serve, type Server } from './server.ts';

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

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
