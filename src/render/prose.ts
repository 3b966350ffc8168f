import type { Addresses } from '../model/address.ts';
import type { Prose, Target } from '../model/corpus.ts';
import { parallelAddress } from './parallel.ts';
import { toHtml } from './html.ts';
import { placed, type Place } from './language.ts';
import { toElements } from './markdown.ts';

/** The address of what a link points at. */
export function addressOf(target: Target, address: Addresses): string {
  switch (target.type) {
    case 'text':
      return address.text(target.text.id);
    case 'paragraph':
      return address.anchor(target.paragraph.text.id, target.paragraph.id);
    case 'note':
      return address.anchor(target.note.text.id, target.note.id);
    case 'entity':
      return address.entity(target.entity.kind, target.entity.id);
    case 'commitment':
      return address.commitment(target.commitment.id);
    case 'parallel':
      return parallelAddress(target.parallel, address);
    case 'page':
      return address.page(target.page.id);
  }
}

/** The HTML of a description or an editorial page. @param place the language of its words */
export function renderProse({ body, targets }: Prose, address: Addresses, place: Place): string {
  const elements = toElements(body, (url) => {
    const target = targets.get(url);
    return target && addressOf(target, address);
  });
  return toHtml(placed(elements, place));
}
