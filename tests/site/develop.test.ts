/** `npm run dev`: what editors see while they write. */
import { spawn } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { inTurn } from './build.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('pages have their styles and scripts, and nothing is refused', { timeout: 180_000 }, () =>
  inTurn(async () => {
    const { texts, address } = readCorpus(corpusFolder()).corpus!;
    // Not the environment of tests: Vite takes it for its own.
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
    const server = spawn(process.execPath, ['node_modules/.bin/astro', 'dev', '--port', '4390'], { env });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let told = '';
        server.stdout.on('data', (words: Buffer) => {
          told += words.toString();
          const found = /http:\/\/localhost:\d+/.exec(told);
          if (found) resolve(found[0]);
        });
        server.on('exit', () => reject(new Error(told)));
      });
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      const { id, paragraphs } = texts[0]!;
      for (const path of [address.home(), address.text(id), address.search(), address.panorama()]) {
        await page.goto(url + path);
        await expect
          .poll(() => page.locator('main').evaluate((main) => getComputedStyle(main).fontFamily), { timeout: 30_000 })
          .toMatch(/serif$/);
      }
      await page.goto(`${url}${address.text(id)}#${paragraphs.at(-1)!.id}`);
      await expect.poll(() => page.locator('.outline').getAttribute('data-at'), { timeout: 30_000 }).not.toBe('');
      expect(complaints).toEqual([]);
    } finally {
      server.kill();
    }
  }),
);
