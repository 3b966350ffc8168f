import type { SearchStrings } from '../../i18n/search.ts';
import { element } from './elements.ts';
import { inOurs, written } from './index-words.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

/** What Pagefind knows of a page. */
interface Fragment {
  url: string;
  meta: Record<string, string>;
  plain_excerpt?: string;
  excerpt: string;
}

/** So many pages are shown. */
const most = 20;

/**
 * Pages that answer a search, found by Pagefind: it is loaded when the reader opens their list, and not before.
 *
 * @param box the list, closed; it says where Pagefind is
 * @param base the base of the addresses of pages in the language of the interface
 */
export function pages(box: HTMLDetailsElement, t: SearchStrings, base: string): { ask: (words: string) => void } {
  const status = box.querySelector('p');
  const list = box.querySelector('ul');
  let asked = '';
  let shown: string | undefined;
  let engine: Promise<Pagefind> | undefined;

  async function show(): Promise<void> {
    if (!box.open || shown === asked) return;
    const words = (shown = asked);
    engine ??= load(box.dataset.pagefind ?? '').catch((error: unknown) => {
      engine = shown = undefined;
      throw error;
    });
    const { results } = await (await engine).search(words);
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    if (words !== asked) return;
    if (status) status.textContent = t.pages(results.length);
    list?.replaceChildren(...found.map((page) => pageElement(page, base)));
  }
  const proceed = (): void =>
    void show().catch(() => {
      if (status) status.textContent = t.failed;
    });
  box.addEventListener('toggle', proceed);
  return {
    ask(words) {
      // Our signs for exact forms and exclusion mean nothing to Pagefind, nor do quotation marks that are not straight.
      asked = words
        .replace(/[«»“”„]/g, '"')
        .replace(/(^|\s)-\S+/g, ' ')
        .replaceAll('=', '')
        .trim();
      box.hidden = asked === '';
      proceed();
    },
  };
}

async function load(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // Addresses in the index begin with the base already.
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
}

/** The page of a record of the index, in the language of the interface. */
function pageIn(url: string, base: string): string {
  return base + url.slice(base.length - import.meta.env.PUBLIC_FOLDER.length);
}

function pageElement({ url, meta, excerpt }: Fragment, base: string): HTMLLIElement {
  // Pagefind gives escaped HTML with `mark` elements: read as such, and nothing but words and marks is taken over.
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const words = element('span', { dir: 'auto', ...written });
  for (const node of body.childNodes)
    words.append(node.nodeName === 'MARK' ? element('mark', {}, node.textContent ?? '') : (node.textContent ?? ''));
  return element(
    'li',
    {},
    element('a', { href: pageIn(url, base), ...written }, meta.title ?? url),
    ...(meta.kind ? [' ', element('small', {}, `· ${inOurs(meta.kind)}`)] : []),
    element('br'),
    words,
  );
}
