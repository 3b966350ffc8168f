/**
 * The service worker: what was read can be read again without a connection, and so can the whole corpus when a reader
 * asked for it. Pages come from the network as long as there is one: nobody cites an old wording because of a cache. A new
 * worker waits until a reader agrees.
 */
import { cleanupOutdatedCaches, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly, type StrategyOptions } from 'workbox-strategies';
import { cacheNames, type Edition, type Message } from './edition.ts';
import { keep, kept } from './keep.ts';
import { complete, renew } from './visits.ts';

/** Put in by the build: the page for what is not there, with what it and all pages load, and what can be kept. */
declare const SHELL: PrecacheEntry[];
declare const EDITION: Edition;
/** The folders of the pages in further languages of the interface: `en/`. */
declare const FURTHER: readonly string[];

interface Client {
  url: string;
}
interface LifeEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
/** What we need of a worker's global scope; the types of pages do not have it. */
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: { matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Client[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LifeEvent & MessageEvent<Message>) => void): void;
}
const worker = self as unknown as Scope;
const { scope } = worker.registration;
const base = new URL(scope).pathname;
const names = cacheNames(base);

/** Files are static: what follows `?` says only what a page does with itself. */
const plain = (url: string): string => url.replace(/[?#].*/, '');

/** What is kept under an address, in whichever cache. */
const stored = async (url: string): Promise<Response | undefined> =>
  (await caches.match(plain(url), { ignoreVary: true })) ?? (await matchPrecache(plain(url)));

type Plugin = NonNullable<StrategyOptions['plugins']>[number];
const fromAnywhere: Plugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? (await stored(request.url)),
};

/** The folder of the language of a page, if it is a further one. */
const folderOf = (url: string): string => FURTHER.find((one) => url.startsWith(scope + one)) ?? '';

/** The same page in the language of the corpus, when that is kept: all are kept in that language alone. */
async function sameLeadOn(url: string): Promise<Response | undefined> {
  const folder = folderOf(url);
  const same = scope + url.slice(scope.length + folder.length);
  return folder !== '' && (await stored(same)) ? Response.redirect(same) : undefined;
}

/** Short addresses are not kept, since they only lead on: `p/texto/d7/` to the paragraph. */
function leadOn(url: string): Response | undefined {
  const [, text, id] = /^p\/([^/]+)\/([^/]+)\/$/.exec(plain(url).slice(scope.length)) ?? [];
  return text && id ? Response.redirect(`${scope}textos/${text}/#${id}`) : undefined;
}

/** The page that says that something is not there, as the answer to any address. */
async function nothing(url: string): Promise<Response | undefined> {
  const page = await matchPrecache(`${scope}${folderOf(url)}sin-conexion/`);
  return page && new Response(page.body, { status: 503, headers: page.headers });
}

const visits: Plugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plain(request.url)),
  cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 ? response : null),
  cacheDidUpdate: async ({ newResponse, request }) => {
    await complete(base, newResponse.clone(), plain(request.url));
  },
  handlerDidError: async ({ request }) =>
    leadOn(request.url) ?? (await sameLeadOn(request.url)) ?? (await nothing(request.url)),
};

const own = (url: URL, folder = ''): boolean => url.href.startsWith(scope + folder);

precache(SHELL);
cleanupOutdatedCaches();
registerRoute(
  ({ url, request }) => own(url) && request.mode === 'navigate',
  new NetworkFirst({ cacheName: names.pages, networkTimeoutSeconds: 5, plugins: [visits, fromAnywhere] }),
);
registerRoute(({ url }) => own(url, '_astro/'), new CacheFirst({ cacheName: names.assets, plugins: [fromAnywhere] }));
registerRoute(
  // The folder has the digest of the index in its name.
  ({ url }) => own(url, 'buscar/indice/'),
  async ({ request }) => (await stored(request.url)) ?? fetch(request),
);
registerRoute(
  ({ url, request }) => own(url) && request.cache !== 'no-cache',
  new NetworkOnly({ plugins: [{ handlerDidError: ({ request }) => stored(request.url) }] }),
);

/** The addresses of the pages that are open. */
const open = async (): Promise<string[]> =>
  (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ url }) => plain(url));

worker.addEventListener('install', (event) => {
  // The first worker comes after the page that asked for it.
  if (!worker.registration.active) event.waitUntil(open().then((pages) => renew(base, pages, false)));
});

/** A reader agreed to the new edition: it takes over, and what is kept is made new. */
async function update(): Promise<void> {
  await worker.skipWaiting();
  await renew(base, [], (await open()).length < 2);
  const old = await kept(base);
  // What fails is done when the reader asks again: the page about it says so.
  if (old && old.list !== EDITION.list) await keep(base, EDITION.list).catch(() => undefined);
}

worker.addEventListener('message', (event) => {
  if (event.data === 'edition') event.ports[0]?.postMessage(EDITION);
  else event.waitUntil(update());
});
