/** The page on reading offline: what is kept, and keeping and removing it. Also shown instead of pages that are not there. */
import { cacheNames, type Edition, type Message } from '../offline/edition.ts';
import { forget, keep, kept, Outdated } from '../offline/keep.ts';
import { element, find } from './elements.ts';
import { offlineWords as t } from './offline-words.ts';

const base = import.meta.env.BASE_URL;
const ownPath = `${base}${import.meta.env.PUBLIC_FOLDER}sin-conexion/`;
/** Whether this page is shown instead of one that is not there. */
const isMissing = location.pathname !== ownPath;
const { lang } = document.documentElement;
const number = (n: number): string => n.toLocaleString(lang);
const megabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const state = find('state', HTMLElement);
const bar = find('progress', HTMLProgressElement);
const keepButton = find('keep', HTMLButtonElement);
const stopButton = find('stop', HTMLButtonElement);
const removeButton = find('remove', HTMLButtonElement);

/** The edition that the service worker in charge is of. */
async function editionOf(worker: ServiceWorker): Promise<Edition> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Edition>((resolve) => (port1.onmessage = ({ data }) => resolve(data as Edition)));
  worker.postMessage('edition' satisfies Message, [port2]);
  return answer;
}

/** Says what is kept, and offers what can be done. */
async function show(edition: Edition): Promise<void> {
  const there = await kept(base);
  const current = there?.list === edition.list;
  state.textContent = !there
    ? t.offer(number(edition.files), megabytes(edition.bytes))
    : current
      ? t.done(number(there.files), megabytes(there.bytes))
      : t.older;
  keepButton.textContent = there ? t.renew : t.keep;
  keepButton.hidden = current;
  // What was begun takes room as well.
  removeButton.hidden = !(await caches.has(cacheNames(base).corpus));
  find('start', HTMLElement).hidden = !there;
  // Without a connection there is nothing to offer.
  find('corpus', HTMLElement).hidden = isMissing && !there;
  bar.hidden = stopButton.hidden = true;
}

async function download(edition: Edition): Promise<void> {
  const stop = new AbortController();
  stopButton.onclick = () => stop.abort();
  bar.max = edition.bytes;
  bar.value = 0;
  bar.hidden = stopButton.hidden = false;
  keepButton.hidden = removeButton.hidden = true;
  state.textContent = '';
  stopButton.focus();
  // Asked, so that the browser does not clear it away when room is short; it may say no.
  void navigator.storage.persist();
  let files = 0;
  const told = find('told', HTMLElement);
  try {
    await keep(
      base,
      edition.list,
      (done, bytes) => {
        files = done;
        bar.value = bytes;
        told.textContent = t.progress(number(done), number(edition.files), megabytes(bytes));
      },
      stop.signal,
    );
    await show(edition);
    removeButton.focus();
  } catch (error) {
    await show(edition);
    state.textContent = stop.signal.aborted
      ? t.stopped(number(files), number(edition.files))
      : error instanceof Outdated
        ? t.outdated
        : t.failed;
    keepButton.textContent = t.goOn;
    keepButton.focus();
  }
  told.textContent = '';
}

/** Lists the visited pages by their titles, the latest first. */
async function showVisited(): Promise<void> {
  const name = cacheNames(base).pages;
  const cache = (await caches.has(name)) ? await caches.open(name) : undefined;
  const pages = ((await cache?.keys()) ?? []).filter(({ url }) => !url.endsWith('/sin-conexion/')).toReversed();
  const items = pages.map(async ({ url }) => {
    const html = (await (await cache?.match(url))?.text()) ?? '';
    // Without the name of the site, which ends each.
    const title = new DOMParser().parseFromString(html, 'text/html').title.replace(/ · [^·]*$/, '') || url;
    return element('li', {}, element('a', { href: url }, title));
  });
  find('visited', HTMLElement).replaceChildren(...(await Promise.all(items)));
  find('none', HTMLElement).hidden = pages.length > 0;
  const forgetButton = find('forget', HTMLButtonElement);
  forgetButton.hidden = pages.length === 0;
  forgetButton.onclick = async () => {
    await caches.delete(name);
    await showVisited();
    find('none', HTMLElement).focus();
  };
}

/** Shown at the address of another page, this one tells that the other is not there. */
function tellMissing(): void {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = t.missingTitle;
  document.title = t.missingTitle;
  const retry = find('retry', HTMLAnchorElement);
  retry.href = location.href;
  // A link to the page itself with a fragment would not ask for it.
  retry.onclick = () => location.reload();
  find('lead', HTMLElement).hidden = true;
  find('missing', HTMLElement).hidden = false;
}

/** Shows all at once, when all is known: nothing moves. Throws where nothing can be kept, as in some private windows. */
async function begin(): Promise<void> {
  if (isMissing) tellMissing();
  // Every page does that; here a refusal is told.
  await navigator.serviceWorker.register(`${base}sw.js`);
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  const edition = await editionOf(active);
  keepButton.onclick = () => download(edition);
  removeButton.onclick = async () => {
    await forget(base);
    await show(edition);
    state.textContent = `${t.removed} ${state.textContent}`;
    keepButton.focus();
  };
  await Promise.all([show(edition), showVisited()]);
  find('pages', HTMLElement).hidden = false;
}

const unsupported = (): void => {
  find('unsupported', HTMLElement).hidden = false;
};
if (import.meta.env.MODE !== 'development' && 'serviceWorker' in navigator && 'caches' in window)
  begin().catch(unsupported);
else unsupported();
