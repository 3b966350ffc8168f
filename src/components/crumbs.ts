import type { Element } from 'hast';
import { el } from '../render/element.ts';
import type { Ui } from './ui.ts';

export interface Crumb {
  name: string;
  href: string;
}

/** The way to a page, from the home page on, without the page itself. */
export function crumbTrail(crumbs: readonly Crumb[], { address, t }: Ui): Element {
  const items = [{ name: t.home, href: address.home() }, ...crumbs].map(({ name, href }) =>
    el('li', {}, [el('a', { href }, [name])]),
  );
  return el('nav', { className: 'crumbs', ariaLabel: t.breadcrumbs }, [el('ol', {}, items)]);
}
