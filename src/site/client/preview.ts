/**
 * Previews of what the links of a text lead to: on the pointer resting there, on the focus of the keyboard, on the first
 * touch. Escape closes them; Arrow Down goes into them. What they show is what stands at the other end, and no more.
 */
import { previewEn, previewEs } from '../../i18n/preview.ts';
import { element } from './elements.ts';

export { default as styles } from '../../styles/preview.css?inline';

const t = import.meta.env.PUBLIC_LANGUAGE === 'en' ? previewEn : previewEs;
/** Milliseconds that a pointer or the focus rests on a link before its preview opens, and after which it closes. */
const [opening, closing] = [350, 250];

const box = element('div', { className: 'preview', role: 'dialog', id: 'preview' });
let shown: HTMLAnchorElement | undefined;
/** Whether a pointer rests on a link or on the preview. */
let rests = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Pages that were asked for, by address. */
const pages = new Map<string, Promise<Document>>();

function pageAt(path: string): Promise<Document> {
  let page = pages.get(path);
  if (!page) {
    page = fetch(path).then(async (response) => {
      if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
    pages.set(path, page);
    page.catch(() => pages.delete(path));
  }
  return page;
}

/** What stands at the other end of a link: a paragraph, a note, or the beginning of a page. */
async function contentOf({ hash, pathname, search }: HTMLAnchorElement): Promise<Node[]> {
  const page = pathname === location.pathname ? document : await pageAt(pathname + search);
  const target = page.getElementById(decodeURIComponent(hash.slice(1)));
  const title = page.querySelector('main h1');
  const paragraphs = [...page.querySelectorAll('main > p:not(.meta), main .lead, main .prose > p, main > blockquote')];
  const found = target ? [target.querySelector('.par') ?? target] : [title, ...paragraphs.slice(0, 2)];
  return found.flatMap((one) => {
    if (!one) return [];
    const copy = document.importNode<Element>(one, true);
    for (const twice of [copy, ...copy.querySelectorAll('[id]')]) twice.removeAttribute('id');
    // A heading here would be one of the text.
    return copy.matches('h1, h2, h3') ? element('p', { className: 'of' }, ...copy.childNodes) : copy;
  });
}

/** The links of the text among which one can go on: those that lead to the same entity, or those to the register. */
function series(link: HTMLAnchorElement): HTMLAnchorElement[] {
  const all = [...document.querySelectorAll<HTMLAnchorElement>(".par [class^='m-'], .links a")];
  const register = /^(.*\/compromisos\/)c-\d+\/$/.exec(link.pathname)?.[1];
  return all.filter(({ pathname, hash }) =>
    register === undefined ? hash === '' && pathname === link.pathname : pathname.startsWith(register),
  );
}

/** «3 de 17 en este texto», with the ways to the one before and the one after. */
function steps(link: HTMLAnchorElement): HTMLElement[] {
  const all = series(link);
  const at = all.indexOf(link);
  if (at < 0 || all.length < 2) return [];
  const step = (by: number, name: string): HTMLElement => {
    const to = all[at + by];
    const button = element('button', { type: 'button', disabled: !to }, name);
    button.addEventListener('click', () => {
      to?.scrollIntoView({ block: 'center' });
      to?.focus({ preventScroll: true });
      if (to) void show(to);
    });
    return button;
  };
  const place = element('span', {}, t.place(at + 1, all.length));
  return [element('p', { className: 'steps' }, step(-1, t.previous), ' ', place, ' ', step(1, t.next))];
}

async function show(link: HTMLAnchorElement): Promise<void> {
  shown = link;
  const content = await contentOf(link).catch((): Node[] => [element('p', {}, t.failed)]);
  // Another may have been asked for in the meantime.
  if (link !== shown || content.length === 0) return;
  box.ariaLabel = t.label(link.textContent);
  const open = element('p', {}, element('a', { href: link.href }, t.open));
  box.replaceChildren(...content, ...steps(link), open);
  // Next in the order of the keyboard, and in the way of nothing.
  (link.closest('.unit') ?? link).append(box);
  place(link);
}

/** Below the link, or above it where there is no room. */
function place(link: HTMLAnchorElement): void {
  const parent = box.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const [rect = link.getBoundingClientRect()] = link.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = rect.bottom + height + 8 < innerHeight || rect.top < height + 8;
  const left = Math.max(8, Math.min(rect.left, document.documentElement.clientWidth - width - 8));
  box.style.left = `${String(left - parent.left)}px`;
  box.style.top = `${String((below ? rect.bottom + 6 : rect.top - height - 6) - parent.top)}px`;
}

function close(): void {
  clearTimeout(timer);
  if (box.contains(document.activeElement)) shown?.focus();
  box.remove();
  shown = undefined;
}

const later = (run: () => void, time: number): void => {
  clearTimeout(timer);
  timer = setTimeout(run, time);
};

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('.text a:not(.num, .bar a, .preview a)') : null;

/** Whether a link leads to something of this site that can be shown here. */
const isShown = (link: HTMLAnchorElement): boolean => link.origin === location.origin;

/** Begins, with the event for which this was loaded. */
export function begin(first: Event): void {
  addEventListener('pointerover', over);
  addEventListener('focusin', ({ target }) => turnTo(target));
  addEventListener('pointerdown', pressed);
  addEventListener('click', touched);
  addEventListener('keydown', keyed);
  // The focus may have gone on since.
  if (first.type === 'focusin') turnTo(document.activeElement);
  else if (first.type === 'click') touched(first as PointerEvent);
  else over(first as PointerEvent);
}

function over({ target, pointerType }: PointerEvent): void {
  if (pointerType === 'touch') return;
  const link = linkAt(target);
  const left = rests;
  rests = link !== null || box.contains(target as Node);
  if (link && isShown(link) && link !== shown) later(() => void show(link), opening);
  else if (rests) clearTimeout(timer);
  // One that the keyboard or a finger opened is not closed by a mouse that lies elsewhere, below which the page moves.
  else if (left && !box.contains(document.activeElement)) later(close, closing);
}

function pressed({ target }: PointerEvent): void {
  if (shown && !box.contains(target as Node) && linkAt(target) !== shown) close();
}

/** The first touch shows, the second follows. */
function touched(event: MouseEvent): void {
  const link = linkAt(event.target);
  // In every browser of these years a click is a pointer's; where it is not, links lead on at once.
  if ((event as PointerEvent).pointerType !== 'touch' || !link || !isShown(link) || link === shown) return;
  event.preventDefault();
  void show(link);
}

function turnTo(target: EventTarget | null): void {
  const link = linkAt(target);
  if (link?.matches(':focus-visible') && isShown(link) && link !== shown) later(() => void show(link), opening);
  else if (!box.contains(target as Node) && link !== shown) later(close, closing);
}

function keyed(event: KeyboardEvent): void {
  if (!shown || !box.isConnected) return;
  if (event.key === 'Escape') close();
  else if (event.key === 'ArrowDown' && document.activeElement === shown) {
    box.querySelector<HTMLElement>('button:enabled, a')?.focus();
    event.preventDefault();
  }
}
