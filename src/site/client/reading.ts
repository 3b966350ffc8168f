/**
 * What the page of a text runs when it is opened: it waits until the reader selects words, turns to a number or to a link,
 * or comes with a link that names a range, a wording or words to mark, and only then loads what that needs.
 */
import { begin } from './part.ts';

const waiting = new AbortController();

function load(event?: Event): void {
  waiting.abort();
  begin(import('./passage.ts'), event);
}

/** Whether the address names a range, or a wording. */
const isSpecial = (): boolean => /[?&](v|hasta)=|#[a-z]+\d+[a-z]*-/.test(location.search + location.hash);

/** Whether something is to be done about an event: words are selected, a number is turned to, the address is special. */
function concerns({ type, target }: Event): boolean {
  if (type === 'hashchange') return isSpecial();
  return type === 'selectionchange' ? !getSelection()?.isCollapsed : (target as Element).closest('.num') !== null;
}

const previews = new AbortController();

/** Shows where a link of the text leads: when a pointer or the keyboard comes to it, and instead of the first touch. */
function preview(event: Event): void {
  const { type, target } = event;
  const isTouch = (event as PointerEvent).pointerType === 'touch';
  const link = `.text a:not(.num, .bar a)${type === 'focusin' ? ':focus-visible' : ''}`;
  if (isTouch !== (type === 'click') || !(target as Element).matches(link)) return;
  if (isTouch) event.preventDefault();
  previews.abort();
  begin(import('./preview.ts'), event);
}

// One file for all pages, so that it is loaded once; the other pages have no text.
if (document.querySelector('.text')) {
  if (isSpecial()) load();
  if (/[?&]marcar=/.test(location.search)) begin(import('./mark.ts'), 0);
  // All of them reach the window; those of selections do so only when they are caught on their way down.
  for (const type of ['selectionchange', 'focusin', 'click', 'hashchange'])
    addEventListener(type, (event) => concerns(event) && load(event), { capture: true, signal: waiting.signal });
  for (const type of ['focusin', 'pointerover', 'click']) addEventListener(type, preview, { signal: previews.signal });
}
