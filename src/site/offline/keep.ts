import { addressOf, cacheNames, completeAt, type FileList } from './edition.ts';

/** How many files are asked for at the same time: a host is not to notice. */
const batch = 6;
/** Where each kept file says which it is. */
const digestHeader = 'X-Digest';

/** Told after each batch: files and bytes that are there. */
export type Progress = (files: number, bytes: number) => void;

/** Thrown when the list is no longer published: the site has a newer edition than the one that was asked for. */
export class Outdated extends Error {}

/** What is kept: the address of its list, with how many files and bytes; undefined when no edition is there in full. */
export async function kept(base: string): Promise<{ list: string; files: number; bytes: number } | undefined> {
  // Asking by name makes no cache.
  const answer = await caches.match(completeAt(base), { cacheName: cacheNames(base).corpus });
  if (!answer) return undefined;
  const { files } = (await answer.json()) as FileList;
  const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
  return { list: answer.headers.get(digestHeader) ?? '', files: files.length, bytes };
}

/** Removes what is kept. */
export const forget = (base: string): Promise<boolean> => caches.delete(cacheNames(base).corpus);

/**
 * Keeps the whole corpus: fetches what is not there yet or has changed, then removes what the list does not have. What
 * was fetched before an interruption is not fetched again.
 *
 * @param list the address of the list
 * @throws Outdated when there is no such list any more; others when the network or the room ends
 */
export async function keep(base: string, list: string, progress?: Progress, signal?: AbortSignal): Promise<void> {
  const get = (address: string): Promise<Response> => fetch(address, { cache: 'no-cache', signal: signal ?? null });
  const answer = await get(list);
  if (!answer.ok) throw new Outdated();
  const { files } = (await answer.json()) as FileList;
  const cache = await caches.open(cacheNames(base).corpus);
  const put = (address: string, body: BodyInit | null, type: string, digest: string): Promise<void> =>
    cache.put(address, new Response(body, { headers: { 'Content-Type': type, [digestHeader]: digest } }));
  let [done, bytes] = [0, 0];
  const one = async ([path, digest, size]: FileList['files'][number]): Promise<void> => {
    const address = addressOf(base, path);
    const there = await cache.match(address);
    if (there?.headers.get(digestHeader) !== digest) {
      const file = await get(address);
      if (!file.ok) throw new Outdated(path);
      // A response of its own: browsers refuse to open a page with one that was redirected.
      await put(address, await file.blob(), file.headers.get('Content-Type') ?? '', digest);
    }
    done++;
    bytes += size;
  };
  for (let from = 0; from < files.length; from += batch) {
    await Promise.all(files.slice(from, from + batch).map(one));
    progress?.(done, bytes);
    if (signal?.aborted) throw new DOMException('', 'AbortError');
  }
  const wanted = new Set(files.map(([path]) => new URL(addressOf(base, path), location.href).href));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  await put(completeAt(base), JSON.stringify({ files }), 'application/json', list);
}
