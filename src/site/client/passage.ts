/**
 * What a text's page offers for citing: a bar beside the selected words or the number of a paragraph, the marks of a
 * range, and word of a paragraph that has changed since it was cited. Nothing is asked of the network before it is used.
 */
import { passageEn, passageEs } from '../../i18n/passage.ts';
import { fragmentOf, mark, placesOf, printed, quote, wholeWords, type Cut } from './words.ts';

export { default as styles } from '../../styles/passage.css?inline';

const root = document.documentElement;
const { lang } = root;
// Known when the site is built, so that the words of one language only are loaded.
const t = import.meta.env.PUBLIC_LANGUAGE === 'en' ? passageEn : passageEs;
/** The page that says how to cite, in the forms of the interface's language. */
const citing = import.meta.env.PUBLIC_LANGUAGE === 'en' ? 'citar/en/' : 'citar/';
/** `?v=` and `?hasta=` are about the place that the page was opened at, and no other. */
const opened = location.hash;
const asked = (name: string): string | null => new URLSearchParams(location.search).get(name);

/** What would be copied. Paragraphs are the elements of their words, `.par`. */
interface Passage {
  first: Element;
  last: Element;
  words: string;
  /** The text fragment; empty for whole paragraphs. */
  fragment: string;
  /** The hash of the first paragraph; empty where the browser cannot tell. */
  hash: Promise<string>;
  /** What the bar must not cover. */
  place: Range | Element;
  /** The number that it was opened from. */
  number?: HTMLElement | null;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const button = (text: string, onclick: () => void): HTMLElement => make('button', { onclick }, text);

/** The id of a paragraph, which stands on the element around it. */
const idOf = (par: Element): string => par.parentElement?.id ?? '';

/** The words of a stretch of a paragraph: without its number, those of notes marked. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const element of copy.querySelectorAll('.num, .ref'))
    element.replaceWith(element.matches('.num') ? '' : mark + element.textContent + mark);
  return copy.textContent;
}

function contentsOf(par: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(par);
  return range;
}

/** The reading text of a paragraph, as the build has it. */
const readingOf = (par: Element): string => printed(wordsOf(contentsOf(par))).trim();

/** The hash of a paragraph's wording, as the ledger has it. */
async function hashOf(par: Element): Promise<string> {
  // Undefined outside secure contexts, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(readingOf(par)));
  if (!digest) return '';
  return Array.from(new Uint8Array(digest, 0, 6), (byte) => (byte + 0x100).toString(16).slice(1)).join('');
}

// The bar

let passage: Passage | undefined;
const said = make('output', {});
document.body.append(said);
const cite = make('a', {}, t.cite);
/** Leads to the paragraph beside the first of those that have something to do with it. */
const compare = make('a', {}, t.compare);
const bar = make(
  'div',
  { className: 'bar', role: 'toolbar', ariaLabel: t.tools, lang },
  button(t.link, () => void copy(linkTo, t.linkCopied)),
  button(t.quotation, () => void copy(quotationOf, t.quotationCopied)),
  cite,
  compare,
);

async function linkTo({ first, last, fragment, hash }: Passage): Promise<string> {
  const url = new URL('.', location.href);
  // What is cited has one address, whatever language it is read in.
  if (import.meta.env.PUBLIC_FOLDER)
    url.pathname = url.pathname.replace(`/${import.meta.env.PUBLIC_FOLDER}textos/`, '/textos/');
  const query = url.searchParams;
  const pin = await hash;
  if (pin) query.set('v', pin.slice(0, 8));
  if (last !== first) query.set('hasta', idOf(last));
  return `${url.href}#${idOf(first)}${fragment && `:~:text=${fragment}`}`;
}

async function quotationOf(passage: Passage): Promise<string> {
  const title = document.querySelector<HTMLElement>('[data-short]')?.dataset.short ?? '';
  const place = t.place(idOf(passage.first), idOf(passage.last));
  return `${quote(passage.words, t.marks)} (${title}, ${place}), ${await linkTo(passage)}`;
}

async function copy(what: (passage: Passage) => Promise<string>, done: string): Promise<void> {
  if (!passage) return;
  const text = await what(passage);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Outside secure contexts there is no clipboard: the page that says how to cite has the same, to be copied by hand.
    done = t.failed;
  }
  said.textContent = done;
}

/** Pixels between the bar and its place. */
const gap = 12;

/** Puts an element below a place, or above it, where the window has room. */
function put(element: HTMLElement, place: Passage['place']): void {
  const { top, bottom, left } = place.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height, offsetParent } = element;
  const frame = (offsetParent ?? root).getBoundingClientRect();
  const below = bottom + gap;
  const above = top - gap - height;
  const y = below + height < innerHeight ? below : Math.max(above, gap);
  const x = Math.max(gap, Math.min(left, root.clientWidth - width - gap));
  element.style.left = `${x - frame.left}px`;
  element.style.top = `${y - frame.top}px`;
}

function show(shown: Passage): void {
  passage = shown;
  const { first, last } = shown;
  cite.href = `${citing}?hasta=${idOf(last)}#${idOf(first)}`;
  const parallels = first.parentElement?.querySelector<HTMLAnchorElement>('.links a[href*="/paralelos/"]');
  compare.href = parallels?.href ?? '';
  compare.hidden = !parallels;
  if (last.nextSibling !== bar) last.after(bar);
  put(bar, shown.place);
}

function hide(): void {
  passage = undefined;
  said.textContent = '';
  bar.remove();
}

/** Opens the bar for a whole paragraph, from its number. */
function showNumber({ target }: Event): void {
  const number = (target as Element).closest<HTMLElement>('.num');
  const par = number?.closest('.par');
  if (par) show({ first: par, last: par, words: readingOf(par), fragment: '', hash: hashOf(par), place: par, number });
  // The bar of a number goes when the reader turns to something else.
  else if (passage?.number && !inBar(target)) hide();
}

/** Opens the bar for the words that are selected, closes it when none are. */
function showSelection(): void {
  const selection = getSelection();
  const range = selection && !selection.isCollapsed && selection.getRangeAt(0);
  const found = range ? [...document.querySelectorAll('.par')].flatMap((par) => cutOf(par, range) ?? []) : [];
  const [start, end] = [found[0], found.at(-1)];
  if (!start || !end) {
    if (!passage?.number) hide();
    return;
  }
  const { par: first, part: place } = start;
  const fragment = start === end ? fragmentOf(start.cut, document.body.textContent) : '';
  const words = found.map(({ cut }) => printed(cut[1])).join('\n');
  place.setEnd(end.part.endContainer, end.part.endOffset);
  if (!passage) said.textContent = t.tools;
  show({ first, last: end.par, words, fragment, hash: hashOf(first), place });
}

/** What of a paragraph lies in a range. */
function cutOf(par: Element, range: Range): { par: Element; cut: Cut; part: Range } | undefined {
  if (!range.intersectsNode(par)) return undefined;
  const [before, part, after] = [contentsOf(par), contentsOf(par), contentsOf(par)];
  if (par.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (par.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  before.setEnd(part.startContainer, part.startOffset);
  after.setStart(part.endContainer, part.endOffset);
  const cut = wholeWords([wordsOf(before), wordsOf(part), wordsOf(after)]);
  return cut[1] ? { par, cut, part } : undefined;
}

let waiting: ReturnType<typeof setTimeout>;
document.addEventListener('selectionchange', () => {
  // Selections grow: by hand, by handles, by keys. The bar waits until they rest.
  clearTimeout(waiting);
  waiting = setTimeout(showSelection, 200);
});

/** Does what an event asked for that came before this was loaded. */
export function begin(event?: Event): void {
  if (event?.type === 'selectionchange') showSelection();
  else if (event?.target instanceof Element) showNumber(event);
}

/** Whether an event has to do with the bar. */
const inBar = (target: EventTarget | null | undefined): boolean => bar.contains(target as Node | null);
for (const turned of ['focusin', 'click'])
  // A number that the focus returns to does not open the bar again.
  addEventListener(turned, (event) => inBar((event as FocusEvent).relatedTarget) || showNumber(event));
bar.addEventListener('focusout', ({ relatedTarget }) => {
  if (!inBar(relatedTarget)) hide();
});
// A click on the bar leaves the selection as it is.
bar.addEventListener('mousedown', (event) => event.preventDefault());

addEventListener('keydown', (event) => {
  if (!passage) return;
  const { key, shiftKey } = event;
  const { number } = passage;
  const active = document.activeElement;
  if (inBar(active)) {
    const next = { ArrowRight: active?.nextSibling, ArrowLeft: active?.previousSibling }[key];
    (next as HTMLElement | null | undefined)?.focus();
    // From the bar of a number to what follows the number, or back to it.
    if (key === 'Tab' && shiftKey && number) event.preventDefault();
    if (/^(Tab|Esc)/.test(key)) number?.focus();
  } else if (key === 'Tab' && !shiftKey && (!number || number === active)) {
    event.preventDefault();
    (bar.firstChild as HTMLElement).focus();
  }
  if (key === 'Escape') hide();
});

// The place that the address names

/** Marks what the address names beyond what the browser marks itself; goes there when the browser does not. */
function markRange(): void {
  // What the address says of one place is not said of another: it may be copied from the address bar.
  if (location.hash !== opened) history.replaceState(0, '', `.${location.hash}`);
  const units = [...document.querySelectorAll('.unit')];
  const [from = -1, to = -1] = placesOf(location.hash, asked('hasta')).map((id) =>
    units.findIndex((unit) => unit.id === id),
  );
  const range = from >= 0 && to >= 0 && from !== to;
  units.forEach((unit, at) => unit.classList.toggle('cited', range && (at - from) * (at - to) <= 0));
  if (location.hash && !document.querySelector(':target')) units[Math.min(from, to)]?.scrollIntoView();
  if (passage) put(bar, passage.place);
}

markRange();
addEventListener('hashchange', markRange);

/**
 * Says when a link to a wording finds other words: a paragraph or a subheading that has changed, or the sentence that
 * stands where one was retired.
 */
async function checkPin(pin: string, id: string, words: Element): Promise<void> {
  const now = await hashOf(words);
  if (!now || now.startsWith(pin)) return;
  const notice = make('div', { className: 'pin', role: 'status', lang });
  words.after(notice);
  const place = `[id^="${id}-${pin}"]`;
  const page = await fetch('historia/').then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  );
  const wordings = new DOMParser().parseFromString(page, 'text/html');
  const cited = wordings.querySelector(place);
  notice.append(
    make('p', {}, cited || !page ? t.changed : t.unknown),
    // What changed since: told of old wordings by themselves, of the one before the last by the last.
    ...wordings.querySelectorAll(`${place} :is(blockquote, .since), ${place} + :last-child .changes`),
    make('a', { href: `historia/#${cited?.id ?? id}` }, t.history),
    ' ',
    button(t.close, () => notice.remove()),
  );
}

// What cannot be a hash is in no history.
const pin = asked('v')
  ?.replace(/[^\da-f]/g, '-')
  .slice(0, 12);
const [id] = placesOf(opened);
const unit = document.getElementById(id);
if (pin && unit) void checkPin(pin, id, unit.querySelector('.par') ?? unit);
