import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Corpus } from '../../src/model/corpus.ts';
import { launchBrowser } from '../browser.ts';
import { inSetting, serveCompressed, slowDown } from './visit.ts';

/** Milliseconds until the largest paint of a page (LCP), and of the same HTML without styles and scripts, in turn. */
export interface Paints {
  text: string;
  pairs: { page: number; bare: number }[];
}

/** Where the bare page stands: the site has nothing there. */
const bareAddress = '/~bare/';

/**
 * Opens the page of the longest text and its HTML alone, one after the other, each in a browser that has never been there
 * and is slowed down. A round before the first is not counted.
 *
 * @param site the folder of a built site
 */
export async function measurePaint(site: string, { texts, address }: Corpus, rounds = 11): Promise<Paints> {
  const length = ({ paragraphs }: Corpus['texts'][number]): number =>
    paragraphs.reduce((sum, { reading }) => sum + reading.length, 0);
  const [longest] = [...texts].sort((a, b) => length(b) - length(a));
  if (!longest) throw new Error('The corpus has no text');
  const path = address.text(longest.id);
  const html = readFileSync(join(site, path.slice(address.root.length), 'index.html'), 'utf8');
  const bare = html
    .replace(/<style>.*?<\/style>|<link rel="stylesheet"[^>]*>/gs, '')
    .replace(/<script(?! type="application)[^>]*>.*?<\/script>/gs, '');
  const server = await serveCompressed(site, (asked) => (asked === bareAddress ? bare : undefined));
  const browser = await launchBrowser();
  try {
    const pairs: Paints['pairs'] = [];
    for (let round = 0; round <= rounds; round++) {
      const page = await largestPaint(browser, server.url + path);
      const alone = await largestPaint(browser, server.url + bareAddress);
      if (round > 0) pairs.push({ page, bare: alone });
    }
    return { text: longest.id, pairs };
  } finally {
    server.close();
    await browser.close();
  }
}

async function largestPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.goto(url, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return time;
}

/** The middle of each side, and of the ratios of pairs. */
export function formatPaints({ text, pairs }: Paints): string {
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const seconds = (values: number[]): string => `${(median(values) / 1000).toFixed(2)} s`;
  const ratios = pairs.map(({ page, bare }) => page / bare);
  return [
    `${text}, ${inSetting}; the largest paint, medians of ${String(pairs.length)} pairs:`,
    `  the page ${seconds(pairs.map(({ page }) => page))}, its HTML bare ${seconds(pairs.map(({ bare }) => bare))}: ` +
      `${median(ratios).toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
  ].join('\n');
}
