import type { Browser } from 'playwright-core';
import type { Corpus } from '../../src/model/corpus.ts';
import { examplesOf as concordanceExamples } from '../../src/search/concordance-examples.ts';
import { examplesOf } from '../../src/search/examples.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { launchBrowser } from '../browser.ts';
import { inSetting, serveCompressed, slowDown } from './visit.ts';

/** Milliseconds between two keys. */
const betweenKeys = 80;

/** What one query cost: bytes on the wire, headers and all, and milliseconds from the last key to the first hit. */
export interface Cost {
  query: string;
  first: boolean;
  bytes: number;
  time: number;
}

/**
 * What is typed: words, names, phrases and a typing error, all out of the corpus itself. The words are frequent ones, of
 * which a search has most to load.
 */
export function queriesFor(corpus: Corpus): { texts: number; queries: string[] } {
  const examples = examplesOf(corpus);
  const { phrase } = concordanceExamples(corpus);
  const words = vocabularyOf(corpus)
    .forms.filter(({ form, frequency }) => form.length > 5 && frequency > 1 && !/\d/.test(form))
    .sort((a, b) => b.frequency - a.frequency)
    .map(({ form }) => form);
  const [first = '', second = '', third = ''] = words;
  const asked = [
    first,
    `${second} ${third}`,
    ...Object.values(examples).map(({ query }) => query),
    ...(phrase === undefined ? [] : [phrase, `"${phrase}"`]),
    words[Math.floor(words.length / 2)] ?? '',
  ];
  return { texts: corpus.texts.length, queries: [...new Set(asked)].filter((query) => query !== '') };
}

/**
 * Types queries into the search of a built site, in a slowed browser: each as the first of a visit, and then each as a
 * later one of the same visit.
 *
 * @param typed whether key by key, as people do, with answers on the way; or pasted, which always loads the same
 */
export async function measureSearch(site: string, queries: readonly string[], typed = true): Promise<Cost[]> {
  const browser = await launchBrowser();
  const server = await serveCompressed(site);
  try {
    const costs: Cost[] = [];
    for (const query of queries) costs.push(...(await visit(browser, server.url, [query], typed)));
    const [warm = '', ...later] = queries;
    const visited = await visit(browser, server.url, [warm, ...later], typed);
    return [...costs, ...visited.slice(1)];
  } finally {
    server.close();
    await browser.close();
  }
}

async function visit(browser: Browser, url: string, queries: readonly string[], typed: boolean): Promise<Cost[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.enable');
  await slowDown(cdp);
  await page.goto(`${url}/buscar/`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const seen = { key: 0, hit: 0 };
    Object.assign(window, { seen });
    addEventListener('keydown', () => (seen.key = performance.now()), true);
    new MutationObserver(() => {
      if (seen.hit <= seen.key && document.querySelector('#hits li li')) seen.hit = performance.now();
    }).observe(document.querySelector('#hits') ?? document.body, { childList: true, subtree: true });
  });
  const costs: Cost[] = [];
  const box = page.locator('#q');
  for (const [index, query] of queries.entries()) {
    const before = index === 0 ? 0 : bytes;
    await box.fill('');
    await page.waitForTimeout(600);
    await page.evaluate(() => Object.assign((window as unknown as { seen: object }).seen, { key: 0, hit: 0 }));
    if (typed) await box.pressSequentially(query, { delay: betweenKeys });
    else await box.fill(query);
    await page.waitForFunction(() => {
      const { seen } = window as unknown as { seen: { key: number; hit: number } };
      return seen.hit > seen.key && document.querySelector('#results')?.getAttribute('aria-busy') === 'false';
    });
    const time = await page.evaluate(() => {
      const { seen } = window as unknown as { seen: { key: number; hit: number } };
      return seen.hit - seen.key;
    });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    costs.push({ query, first: index === 0, bytes: bytes - before, time });
  }
  await context.close();
  return costs;
}

/** One line a query, then the worst. */
export function formatCosts(texts: number, costs: readonly Cost[]): string {
  const line = ({ query, first, bytes, time }: Cost): string =>
    `  ${first ? 'first' : 'later'}  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${(time / 1000).toFixed(2).padStart(5)} s  ${query}`;
  const worst = (first: boolean): string => {
    const some = costs.filter((cost) => cost.first === first);
    return `${(Math.max(...some.map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB, ${(Math.max(...some.map(({ time }) => time)) / 1000).toFixed(2)} s`;
  };
  return [
    `${String(texts)} texts, ${inSetting}; time from the last key to the first hit:`,
    ...costs.map(line),
    `  at most: first ${worst(true)}; later ${worst(false)}`,
  ].join('\n');
}
