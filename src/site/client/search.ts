import { searchEn, searchEs } from '../../i18n/search.ts';
import { guess } from '../../search/guess.ts';
import { isOpen, mostWords, parseQuery } from '../../search/query.ts';
import type { IndexReader } from '../../search/reader.ts';
import { search, type Answer, type Group } from '../../search/search.ts';
import { find } from './elements.ts';
import { filters } from './filters.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { language, openIndex, stem } from './open.ts';
import { orders, readState, writeState, type Order, type State } from './state.ts';
import { groupElement } from './view.ts';

/** So many texts are shown before the reader asks for more. */
const batch = 5;
/** Milliseconds without a key before a search begins; in a phrase that is not closed, more: half a phrase finds the wrong ones. */
const [pause, pauseInPhrase] = [90, 400];
/** Milliseconds without a key, besides, before more than the best text is shown. */
const rest = 250;

const t = import.meta.env.PUBLIC_LANGUAGE === 'en' ? searchEn : searchEs;
const form = find('finder', HTMLFormElement);
const input = find('q', HTMLInputElement);
const exact = find('exact', HTMLInputElement);
const official = find('official', HTMLInputElement);
const order = find('order', HTMLSelectElement);
const results = find('results', HTMLElement);
const status = find('status', HTMLElement);
const said = find('notices', HTMLElement);
const list = find('hits', HTMLOListElement);
const more = find('more', HTMLButtonElement);
const { base = '/', index = '' } = form.dataset;

let state = readState(location.search);
/** Counts searches, so that a late answer to an old one is dropped. */
let current = 0;
/** Whether the address is that of words still being typed: then it is replaced, and «back» leads before them. */
let typing = false;

const panel = filters(find('facets', HTMLElement), find('chips', HTMLElement), t, (next) => commit(next));

const whole = pages(find('pages', HTMLDetailsElement), t, base);

/** Shows a state in the form. */
function fillForm(): void {
  input.value = state.words;
  exact.checked = state.exact;
  official.checked = state.official;
  order.value = state.order;
}

/** The state that the form asks for. */
function readForm(): State {
  const { facets } = state.limits;
  const limits = { ...state.limits, facets: { ...facets, official: official.checked ? ['1'] : [] } };
  const chosen = orders.find((one): one is Order => one === order.value) ?? 'relevancia';
  return { words: input.value, exact: exact.checked, official: official.checked, order: chosen, limits };
}

/** Takes a state as what is searched for, and puts it into the address as a step of its own. */
function commit(next: State): void {
  state = next;
  const address = writeState(state) || location.pathname;
  if (address !== (location.search || location.pathname)) history.pushState(null, '', address);
  typing = false;
  void run();
}

/** Takes words that are still being typed. */
function type(): void {
  state = readForm();
  const address = writeState(state) || location.pathname;
  if (typing) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  typing = true;
  // What is on its way answers other words.
  current++;
  results.ariaBusy = 'true';
  prefetch();
  soon();
}

/** Whether what is typed is being searched for ahead of time. */
let ahead = false;

/** Searches for what is probably being typed, to have what that takes at hand; shows nothing. */
function prefetch(): void {
  if (ahead) return;
  ahead = true;
  const { words, exact: asForms, limits } = state;
  void openIndex(index)
    .then(async (reader) => {
      if (isOpen(words)) void reader.pairKeys().catch(() => undefined);
      const guessed = await guess(words, reader);
      // Once the search itself has begun, another would only be in its way.
      if (guessed === undefined || timer === undefined) return;
      const { groups } = await search(parseQuery(guessed, asForms), limits, reader, stem, language);
      const [best] = groups[0]?.units ?? [];
      // After a space, another word follows.
      if (best && !words.endsWith(' ')) await reader.content(best.unit);
    })
    .catch(() => undefined)
    .finally(() => {
      ahead = false;
      if (state.words !== words) prefetch();
    });
}

let timer: ReturnType<typeof setTimeout> | undefined;
function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void run(), isOpen(state.words) ? pauseInPhrase : pause);
}

let slow: ReturnType<typeof setTimeout> | undefined;
/** Says how a search goes. */
function say(words: string): void {
  clearTimeout(slow);
  status.textContent = words;
}

async function run(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const number = ++current;
  const isOld = (): boolean => number !== current;
  results.ariaBusy = 'true';
  // Said only when it takes time: with the index at hand, results come with every key.
  clearTimeout(slow);
  slow = setTimeout(say, 400, t.loading);
  try {
    await answer(isOld);
  } catch {
    if (!isOld()) say(t.failed);
  }
  if (!isOld()) results.ariaBusy = 'false';
}

/** Searches for what the state says, and shows it, unless it is old by then. */
async function answer(isOld: () => boolean): Promise<void> {
  const query = parseQuery(state.words, state.exact);
  const reader = await openIndex(index);
  const found = await search(query, state.limits, reader, stem, language);
  if (isOld()) return;
  const limited = state.limits.kinds.length > 0 || Object.values(state.limits.facets).some(({ length }) => length > 0);
  const asked = query.terms.length > 0 || limited;
  // At once: what is shown may still be on its way.
  say(asked ? summary(found) : t.start);
  await Promise.all([
    show(ordered(found, state.order), found, reader, isOld),
    notices(
      said,
      { text: state.words, answer: found, query, reader, base, t, cut: query.cut ? t.cut(mostWords) : '' },
      (words) => {
        commit({ ...state, words });
        fillForm();
      },
    ),
  ]);
  if (isOld()) return;
  whole.ask(state.words);
  await panel.show(state, found, reader);
}

/** The texts in the order that the reader asks for: texts are numbered in order of time. */
function ordered({ groups }: Answer, by: Order): Group[] {
  if (by === 'relevancia') return groups;
  const inOrder = groups.map(({ text, units }) => ({ text, units: units.toSorted((a, b) => a.unit - b.unit) }));
  return inOrder.sort((a, b) => (by === 'antiguos' ? a.text - b.text : b.text - a.text));
}

/** Shows texts a batch at a time. */
async function show(
  groups: readonly Group[],
  answer: Answer,
  reader: IndexReader,
  isOld: () => boolean,
): Promise<void> {
  const view = { reader, marks: answer.marks, base, t };
  let shown = 0;
  const next = async (): Promise<HTMLLIElement | undefined> => {
    const [best, ...others] = groups.slice(shown, shown + batch);
    const first = best && (await groupElement(best, view));
    if (isOld()) return undefined;
    if (shown === 0) list.replaceChildren();
    if (first) list.append(first);
    // Whoever is still typing does not want the others yet.
    if (typing && shown === 0) await new Promise((resolve) => setTimeout(resolve, rest));
    if (isOld()) return undefined;
    shown += batch;
    // All are asked for at once, and each is shown when those before it are.
    for (const item of others.map((group) => groupElement(group, view))) {
      const made = await item;
      if (isOld()) return undefined;
      list.append(made);
    }
    more.hidden = shown >= groups.length;
    return first;
  };
  // The focus goes on to what was added.
  more.onclick = () =>
    void next()
      .then((first) => first?.querySelector('a')?.focus())
      .catch(() => say(t.failed));
  if (groups.length === 0) list.replaceChildren();
  more.hidden = true;
  await next();
}

function summary({ counts, groups }: Answer): string {
  if (groups.length === 0) return t.none;
  const what = [
    ...(counts.title > 0 ? [t.titles(counts.title)] : []),
    ...(counts.block > 0 ? [t.blocks(counts.block)] : []),
    ...(counts.note > 0 ? [t.notes(counts.note)] : []),
    ...(counts.record > 0 ? [t.records(counts.record)] : []),
  ];
  return t.found(what, t.texts(groups.length));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  commit(readForm());
});
for (const field of [exact, official, order]) field.addEventListener('change', () => commit(readForm()));
input.addEventListener('input', type);
// Loading while the reader types; a failure is told when the search begins.
input.addEventListener('focus', () => void openIndex(index).catch(() => undefined), { once: true });
addEventListener('popstate', () => {
  state = readState(location.search);
  typing = false;
  fillForm();
  void run();
});
fillForm();
if (location.search !== '') void run();
else say(t.start);
// Beside the results there is room for them. They count from the moment they are opened.
const box = find('filters', HTMLDetailsElement);
box.open = matchMedia('(min-width: 64rem)').matches;
box.addEventListener('click', () => current === 0 && void run(), { once: true });
