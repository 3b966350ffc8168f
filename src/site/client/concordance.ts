/** The page of the concordance. Loads the index when the reader turns to the form, or comes with a query. */
import { concordanceEn, concordanceEs } from '../../i18n/concordance.ts';
import {
  byForm,
  byText,
  concordance,
  filtered,
  meant,
  perThousand,
  type Concordance,
} from '../../search/concordance.ts';
import { parseQuery, type Query, type Term } from '../../search/query.ts';
import type { IndexReader } from '../../search/reader.ts';
import { showLines } from './concordance-lines.ts';
import { orderOf, readState, writeState, type State } from './concordance-state.ts';
import { formList, stateLink, textTable, type View } from './concordance-view.ts';
import { element, find } from './elements.ts';
import { openIndex, stem } from './open.ts';

const t = import.meta.env.PUBLIC_LANGUAGE === 'en' ? concordanceEn : concordanceEs;
/** So many characters of a query are repeated to the reader. */
const mostSaid = 80;

const form = find('finder', HTMLFormElement);
const input = find('q', HTMLInputElement);
const order = find('order', HTMLSelectElement);
const status = find('status', HTMLElement);
const said = find('notices', HTMLElement);
const places = {
  forms: find('forms', HTMLElement),
  texts: find('texts', HTMLElement),
  lines: find('lines', HTMLElement),
};
const examples = document.getElementById('examples');
const { base = '/', index = '' } = form.dataset;

let state = readState(location.search);
/** Counts what was asked for, so that a late answer to an old question is dropped. */
let current = 0;
/** The last concordance: filters and orders do not make it again. */
let last: { key: string; found: Promise<Concordance> } | undefined;

function fillForm(): void {
  input.value = state.words;
  order.value = state.order;
}

/** Takes a state as what is shown, and puts it into the address as a step of its own. */
function commit(next: State): void {
  state = next;
  fillForm();
  const address = writeState(state) || location.pathname;
  if (address !== (location.search || location.pathname)) history.pushState(null, '', address);
  void run();
}

/** A term as a reader types it. */
function queryOf({ words, by }: Term): string {
  if (by === 'stem') return words.join('-');
  if (by === 'form') return words.length > 1 ? `="${words.join(' ')}"` : `=${words.join(' ')}`;
  return `"${words.join(' ')}"`;
}

/** A term as it is told to the reader. */
function nodeOf({ words, by }: Term): string {
  const whole = words.join(' ');
  const short = whole.length > mostSaid ? `${whole.slice(0, mostSaid)}…` : whole;
  return by === 'stem' ? t.node.stem(short) : t.node.other(short);
}

const linkTo = (words: string): HTMLElement =>
  stateLink({ go: commit }, { ...state, words, form: '', text: '' }, words);
const spaced = (links: readonly HTMLElement[]): (Node | string)[] => links.flatMap((link) => [' ', link]);

/** Says what of the query is not answered, with links to that. */
function tellQuery({ terms, excluded, cut }: Query): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (cut) lines.push(element('p', {}, t.cut));
  const [first, ...more] = terms;
  const others = [...more, ...excluded].map(queryOf);
  if (others.length === 0) return lines;
  lines.push(element('p', {}, first ? t.onlyFirst(nodeOf(first)) : t.noPositive));
  // Bare words in a row may have been meant as a phrase.
  const row = terms.findIndex(({ bare }) => !bare);
  const words = terms.slice(0, row < 0 ? undefined : row).flatMap((term) => term.words);
  if (words.length > 1) others.unshift(`"${words.join(' ')}"`);
  lines.push(element('p', {}, t.others, ...spaced(others.map(linkTo))));
  return lines;
}

/** Says where else a term that the sources lack may be looked for. */
async function tellNone(term: Term, reader: IndexReader): Promise<HTMLElement[]> {
  const [word = '', ...more] = term.words;
  const near = more.length === 0 ? await meant(word, reader, stem) : [];
  const href = `${base}buscar/?${new URLSearchParams({ q: queryOf(term) }).toString()}`;
  return [
    ...(near.length > 0 ? [element('p', {}, t.didYouMean, ...spaced(near.map(linkTo)))] : []),
    element('p', {}, element('a', { href }, t.elsewhere)),
  ];
}

function clear(): void {
  for (const place of Object.values(places)) place.replaceChildren();
}

async function run(): Promise<void> {
  const number = ++current;
  const isOld = (): boolean => number !== current;
  const query = parseQuery(state.words);
  const [term] = query.terms;
  if (examples) examples.hidden = term !== undefined;
  said.replaceChildren(...tellQuery(query));
  if (!term) {
    clear();
    // The page explains itself until something is asked for.
    status.textContent = state.words === '' ? '' : t.start;
    return;
  }
  try {
    status.textContent = t.loading;
    const reader = await openIndex(index);
    if (isOld()) return;
    status.textContent = t.searching;
    const key = queryOf(term);
    if (last?.key !== key) last = { key, found: concordance(term, reader, stem) };
    const found = await last.found;
    if (isOld()) return;
    if (found.occurrences.length === 0) {
      const lines = await tellNone(term, reader);
      if (isOld()) return;
      said.append(...lines);
      clear();
      status.textContent = t.none(nodeOf(term));
    } else await show(term, found, reader, isOld);
  } catch {
    last = undefined;
    if (!isOld()) status.textContent = t.failed;
  }
}

/** Shows a concordance: what was found, its forms, its texts, its lines. */
async function show(term: Term, found: Concordance, reader: IndexReader, isOld: () => boolean): Promise<void> {
  const view: View = { state, reader, base, t, go: commit };
  const { values } = await reader.facet('text');
  const text = state.text === '' ? undefined : values.findIndex(([id]) => id === state.text);
  const only = state.form === '' ? undefined : state.form;
  const inText = filtered(found, { text }, reader);
  const inForm = byText(filtered(found, { form: only }, reader), reader);
  const occurrences = filtered(found, { form: only, text }, reader);
  const table = await textTable(inForm, view);
  const lines = await showLines(occurrences, found, view, {
    isOld,
    say: (words) => (status.textContent = words),
  });
  if (isOld()) return;
  const focused = document.activeElement?.textContent;
  const had = Object.values(places).find((place) => place.contains(document.activeElement));
  places.forms.replaceChildren(...formList(byForm(found, inText), view));
  places.texts.replaceChildren(...table);
  places.lines.replaceChildren(...lines);
  // What was made anew keeps the focus that it had.
  if (had) [...had.querySelectorAll('a')].find((link) => link.textContent === focused)?.focus();
  const words = reader.texts.reduce((sum, one) => sum + one.words, 0);
  const all = found.occurrences.length;
  status.textContent = t.found(
    nodeOf(term),
    all,
    byText(found.occurrences, reader).length,
    reader.texts.length,
    t.rate(perThousand(all, words)),
    text === undefined && only === undefined ? undefined : occurrences.length,
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const same = input.value === state.words;
  commit({ ...state, words: input.value, order: orderOf(order.value), ...(!same && { form: '', text: '' }) });
});
order.addEventListener('change', () => commit({ ...state, order: orderOf(order.value) }));
// Loading while the reader types; a failure is told when the search begins.
input.addEventListener('focus', () => void openIndex(index).catch(() => undefined), { once: true });
addEventListener('popstate', () => {
  state = readState(location.search);
  fillForm();
  void run();
});
fillForm();
if (location.search !== '') void run();
