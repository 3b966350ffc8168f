import type { Element } from 'hast';
import { el } from '../render/element.ts';
import type { Place } from '../render/language.ts';
import type { Ui } from './ui.ts';

export interface Crumb {
  name: string;
  /** The language of the name, when the editors wrote it. */
  place?: Place;
  href: string;
}

/** The way to a page, from the home page on, without the page itself. */
export function crumbTrail(crumbs: readonly Crumb[], { address, t }: Ui): Element {
  const items = [{ name: t.home, href: address.home() }, ...crumbs].map(({ name, href, place }: Crumb) =>
    el('li', {}, [el('a', { href, ...place }, [name])]),
  );
  return el('nav', { className: 'crumbs', ariaLabel: t.breadcrumbs }, [el('ol', {}, items)]);
}
