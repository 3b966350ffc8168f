import { assetsOf } from './assets.ts';
import { cacheNames } from './edition.ts';

/** So many visited pages are kept, the latest ones. */
const most = 100;

/** Keeps what pages load, and tells what that is. What is there is not fetched again: its digest is in its name. */
async function keepAssets(base: string, html: string, address: string): Promise<Set<string>> {
  const cache = await caches.open(cacheNames(base).assets);
  const folder = new URL(`${base}_astro/`, address).href;
  const read = async (asset: string): Promise<string> => {
    const there = await cache.match(asset);
    if (there) return there.text();
    await cache.add(asset);
    return (await cache.match(asset))?.text() ?? '';
  };
  const assets = await assetsOf(html, address, folder, read);
  // Images and fonts load nothing, so that nobody has read them.
  for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset);
  return assets;
}

/** Keeps with a page what it needs to look and work as it did, and lets go of the oldest pages. */
export async function complete(base: string, page: Response, address: string): Promise<Set<string>> {
  const assets = await keepAssets(base, await page.text(), address);
  const cache = await caches.open(cacheNames(base).pages);
  const pages = await cache.keys();
  // A page that is stored again goes to the end.
  for (const old of pages.slice(0, -most)) await cache.delete(old);
  return assets;
}

/**
 * Fetches visited pages anew with what they load, and forgets what none of them loads any more.
 *
 * @param addresses of pages that are to be there too
 * @param prune whether nobody else reads pages of before, which may still load what they did
 */
export async function renew(base: string, addresses: readonly string[], prune: boolean): Promise<void> {
  const names = cacheNames(base);
  const cache = await caches.open(names.pages);
  const pages = new Set([...(await cache.keys()).map(({ url }) => url), ...addresses]);
  const used = new Set<string>();
  let all = true;
  for (const address of pages) {
    try {
      const answer = await fetch(address, { cache: 'no-cache' });
      if (answer.status === 404) await cache.delete(address);
      else if (!answer.ok || answer.redirected) continue;
      else {
        // The page last: what is there is there with all that it needs.
        for (const asset of await complete(base, answer.clone(), address)) used.add(asset);
        await cache.put(address, answer);
      }
    } catch {
      all = false;
    }
  }
  if (!prune || !all) return;
  const assets = await caches.open(names.assets);
  for (const { url } of await assets.keys()) if (!used.has(url)) await assets.delete(url);
}
