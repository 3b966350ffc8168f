import type { Text } from '../model/corpus.ts';
import { bookPath } from '../exports/epub/index.ts';
import { el, type Nodes } from '../render/element.ts';
import { getSite } from '../site/corpus.ts';
import type { Ui } from './ui.ts';

/** Links to the books of a text, or of the whole corpus, with what stands before them: to those that this build makes. */
export function bookLinks(text: Text | undefined, { corpus, address, t }: Ui): Nodes {
  const made = { epub: corpus.config.epub, pdf: getSite().pdf };
  const links = (['epub', 'pdf'] as const)
    .filter((ending) => made[ending])
    .map((ending) => el('a', { href: address.file(bookPath(text, ending)) }, [ending.toUpperCase()]));
  if (links.length === 0) return [];
  return [text ? t.books.forText : t.books.whole, ...links.flatMap((link, index) => [index === 0 ? ' ' : ' · ', link])];
}
