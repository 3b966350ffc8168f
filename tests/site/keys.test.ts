/** The keys of the search box, on pages of every kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');

let browser: Browser;
let server: Server;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const box = (): Locator => page.locator('input[type=search]').first();
const isFocused = (): Promise<boolean> => box().evaluate((one) => one === document.activeElement);

describe.each(['/', '/textos/cumbre-otsc/', '/organizaciones/otsc/', '/buscar/', '/404.html'])('on %s', (path) => {
  it('/ leads to the search box, and Escape empties it, then leaves it', async () => {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(await box().getAttribute('aria-keyshortcuts')).toBe('/');
    expect(await isFocused()).toBe(false);
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(true);
    expect(await box().inputValue()).toBe('');
    // Now it is a sign like others.
    await page.keyboard.type('a/b');
    expect(await box().inputValue()).toBe('a/b');
    await page.keyboard.press('Escape');
    expect(await isFocused()).toBe(true);
    expect(await box().inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await isFocused()).toBe(false);
  });
});

it('is Shift+7 on some keyboards, and no key with another modifier', async () => {
  await page.goto(`${server.url}/textos/`);
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey']) {
    await page.evaluate(
      (name) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', [name]: true, bubbles: true })),
      modifier,
    );
    expect(await isFocused()).toBe(modifier === 'shiftKey');
  }
});

it('leaves the keys of other fields alone', async () => {
  await page.goto(`${server.url}/buscar/`);
  for (const field of ['#order', '#exact']) {
    await page.locator(field).focus();
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
  }
});

it('tells the search page that its box was emptied', async () => {
  await page.goto(`${server.url}/buscar/?q=Putin`);
  await page.locator('#hits mark').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('#hits mark').count()).toBe(0);
  expect(page.url()).toBe(`${server.url}/buscar/`);
});

it('weighs next to nothing, and asks for nothing', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}/acerca/`, { waitUntil: 'networkidle' });
  // One for all pages, with what asks for the service worker and what texts begin with.
  const scripts = asked.filter((one) => one.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  expect(gzipSync(readFileSync(join(dist, scripts[0] ?? '')), { level: 9 }).length).toBeLessThanOrEqual(1_200);
  const before = asked.length;
  await page.keyboard.press('/');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBe(before);
});
