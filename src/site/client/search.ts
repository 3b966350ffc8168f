import { searchStrings } from '../../i18n/search.ts';
import { hitsOf } from './hits.ts';
import { loadPagefind, type Fragment, type PagefindResult } from './pagefind.ts';
import { pagefindQuery, parseQuery, type Query } from './query.ts';
import { textElement } from './view.ts';

/** How many texts are shown before the reader asks for more. */
const batch = 10;
/** Milliseconds without a key before a search begins. */
const pause = 180;

const t = searchStrings(document.documentElement.lang);
const form = find('finder', HTMLFormElement);
const input = find('q', HTMLInputElement);
const status = find('status', HTMLElement);
const list = find('hits', HTMLOListElement);
const more = find('more', HTMLButtonElement);
const base = form.dataset.base ?? '/';
const selects = [...form.querySelectorAll('select')];

/** Counts searches, so that a late answer to an old one is dropped. */
let current = 0;

interface Filters {
  tokens: string[];
  filters: Record<string, string>;
  organization: string;
}

function find<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The search page has no #${id}`);
  return element;
}

/** What the selects say: texts and organizations are words of the index, kind and year are its filters. */
function readFilters(): Filters {
  const chosen = selects.filter(({ value }) => value !== '');
  const tokens = chosen.flatMap(({ selectedOptions }) => selectedOptions[0]?.dataset.token ?? []);
  const filters = Object.fromEntries(
    chosen.flatMap(({ name, value, selectedOptions }) => (selectedOptions[0]?.dataset.token ? [] : [[name, value]])),
  ) as Record<string, string>;
  return { tokens, filters, organization: chosen.find(({ name }) => name === 'organizacion')?.value ?? '' };
}

/** Puts query and filters into the address, so that a search can be shared. */
function writeAddress(): void {
  const fields = [input, ...selects].filter(({ value }) => value !== '');
  const search = new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
}

function readAddress(): boolean {
  const asked = new URLSearchParams(location.search);
  for (const field of [input, ...selects]) field.value = asked.get(field.name) ?? '';
  for (const select of selects) if (select.selectedIndex < 0) select.value = '';
  return [input, ...selects].some(({ value }) => value.trim() !== '');
}

/** The paragraphs that mention an organization, by text. */
async function paragraphsOf(organization: string): Promise<Record<string, string[]> | undefined> {
  if (organization === '') return undefined;
  const response = await fetch(`${base}buscar/menciones/${organization}.json`);
  if (!response.ok) throw new Error(`No paragraphs of ${organization}`);
  return (await response.json()) as Record<string, string[]>;
}

async function run(): Promise<void> {
  const search = ++current;
  const query = parseQuery(input.value);
  const { tokens, filters, organization } = readFilters();
  writeAddress();
  if (query.words.length === 0 && tokens.length === 0 && Object.keys(filters).length === 0) {
    show([], query, undefined, search);
    status.textContent = t.start;
    return;
  }
  try {
    status.textContent = t.loading;
    const [pagefind, allowed] = await Promise.all([loadPagefind(base), paragraphsOf(organization)]);
    if (search !== current) return;
    status.textContent = t.searching;
    const { results } = await pagefind.search(pagefindQuery(query, tokens), { filters });
    if (search === current) show(results, query, allowed, search);
  } catch {
    if (search === current) status.textContent = t.failed;
  }
}

/** Shows results a batch at a time; texts whose paragraphs do not answer (a phrase that is not there) are left out. */
function show(
  results: readonly PagefindResult[],
  query: Query,
  allowed: Record<string, string[]> | undefined,
  search: number,
): void {
  let position = 0;
  let texts = 0;
  const next = async (): Promise<void> => {
    const items: HTMLLIElement[] = [];
    while (items.length < batch && position < results.length) {
      const slice = results.slice(position, (position += batch - items.length));
      const fragments = await Promise.all(slice.map((result) => result.data()));
      items.push(...fragments.flatMap((fragment) => itemOf(fragment, query, allowed) ?? []));
    }
    if (search !== current) return;
    if (texts === 0) list.replaceChildren();
    list.append(...items);
    texts += items.length;
    more.hidden = position >= results.length;
    status.textContent = texts === 0 ? t.none : t.found(texts);
  };
  const proceed = (): void => void next().catch(() => (status.textContent = t.failed));
  more.onclick = proceed;
  proceed();
}

function itemOf(
  fragment: Fragment,
  query: Query,
  allowed: Record<string, string[]> | undefined,
): HTMLLIElement | undefined {
  const { url, meta } = fragment;
  const text = url.split('/').at(-2) ?? '';
  const hits = hitsOf(fragment, query, allowed && new Set(allowed[text]));
  // Filters alone list the texts that fit.
  if (hits.length === 0 && (query.words.length > 0 || allowed)) return undefined;
  return textElement({ url, title: meta.title ?? text, date: meta.date ?? '', hits }, t);
}

let timer: ReturnType<typeof setTimeout> | undefined;
const soon = (delay: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void run(), delay);
};
form.addEventListener('submit', (event) => {
  event.preventDefault();
  soon(0);
});
form.addEventListener('change', () => soon(0));
input.addEventListener('input', () => soon(pause));
// Loading while the reader types; a failure is told when the search begins.
input.addEventListener('focus', () => void loadPagefind(base).catch(() => undefined), { once: true });
window.addEventListener('popstate', () => {
  readAddress();
  soon(0);
});
if (readAddress()) soon(0);
else status.textContent = t.start;
