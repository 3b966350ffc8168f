/**
 * What the page of a text runs when it is opened: it waits until the reader selects words, turns to a number, or comes
 * with a link that names a range, a wording or words to mark, and only then loads what that needs.
 */
const waiting = new AbortController();

function load(event?: Event): void {
  waiting.abort();
  void import('./passage.ts').then(({ begin }) => begin(event));
}

/** Whether the address has one of some parameters. */
const asks = (names: string): boolean => RegExp(`[?&](${names})=`).test(location.search);

/** Whether the address names a range, or a wording. */
const isSpecial = (): boolean => asks('v|hasta') || /^#[a-z]+\d+[a-z]*-/.test(location.hash);

/** Whether something is to be done about an event: words are selected, a number is turned to, the address is special. */
function concerns({ type, target }: Event): boolean {
  if (type === 'hashchange') return isSpecial();
  return type === 'selectionchange' ? !getSelection()?.isCollapsed : (target as Element).closest('.num') !== null;
}

if (isSpecial()) load();
if (asks('marcar')) void import('./mark.ts');
// All of them reach the window; those of selections do so only when they are caught on their way down.
for (const type of ['selectionchange', 'focusin', 'click', 'hashchange'])
  addEventListener(type, (event) => concerns(event) && load(event), { capture: true, signal: waiting.signal });
