/** Marks the entry that was made for a range. */
const made = 'made';

/**
 * Puts an entry for the range that the address names (`?hasta=d34#d32`, `#d32-d34`) above that of its first paragraph,
 * whose citations differ from those of the range in the place alone. Without a script, the first paragraph's are there,
 * and the page says how several paragraphs are cited.
 */
export function citeRange(page: Document, { hash, search }: Pick<Location, 'hash' | 'search'>): void {
  for (const entry of page.querySelectorAll(`.${made}`)) entry.remove();
  const other = page.querySelector<HTMLAnchorElement>('main a[hreflang]');
  if (other) other.href = other.pathname + search + hash;
  // Read here: a module shared with pages of texts would be one more file for them.
  const [id = '', last = new URLSearchParams(search).get('hasta') ?? id] = hash.slice(1).split('-');
  const [from, to] = [id, last]
    .map((id) => page.getElementById(id))
    .sort((one, other) => (one && other && one.compareDocumentPosition(other) & 2 ? 1 : -1));
  const first = from?.closest('details');
  const label = first?.querySelector('b')?.textContent ?? '';
  // Notes have entries too, and no ranges.
  if (!from || !to || from === to || !first || !to.closest('details') || withRange(label, from.id, to.id) === label)
    return;
  const entry = page.getElementById(`${from.id}-${to.id}`)?.closest('details') ?? entryOf(first, from.id, to.id);
  first.open = false;
  entry.open = true;
  entry.scrollIntoView();
}

function entryOf(first: HTMLDetailsElement, from: string, to: string): HTMLDetailsElement {
  const entry = first.cloneNode(true) as HTMLDetailsElement;
  entry.className = made;
  for (const element of entry.querySelectorAll('[id]')) element.id = `${from}-${to}`;
  const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode as Text;
    words.data = withRange(words.data, from, to);
  }
  const until = (address: string): string => address.replace('#', `&hasta=${to}#`);
  for (const link of entry.querySelectorAll('a')) {
    // A short address has no place for the last paragraph.
    if (!link.search) link.closest('div')?.remove();
    link.href = until(link.href);
    link.textContent = until(link.textContent);
  }
  first.before(entry);
  return entry;
}

/** «párr. d32» as «párrs. d32–d34»: the labels of all styles take an s for several, in Spanish and in English. */
export function withRange(words: string, from: string, to: string): string {
  return words.replace(new RegExp(`(\\p{L})\\.(\\s)${from}(?![\\p{L}\\p{N}])`, 'u'), `$1s.$2${from}–${to}`);
}
