/** The page of what is not found: puts the words of the address into the search, and names the addresses next to it. */
import { nearest, wordsOf } from '../missing.ts';
import { element, find } from './elements.ts';

const base = import.meta.env.BASE_URL;
/** Where the pages of a language begin: a host has one such page for all of them, and the switch knows the others. */
const others = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')].map((link) => link.pathname);
const [home = base] = [base + import.meta.env.PUBLIC_FOLDER, ...others]
  .filter((one) => location.pathname.startsWith(one))
  .sort((a, b) => b.length - a.length);
const pathname = base + location.pathname.slice(home.length);

const box = document.querySelector<HTMLInputElement>('main [type=search]');
if (box) box.value = wordsOf(pathname, base);

const place = find('near', HTMLElement);
const answer = await fetch(place.dataset.addresses ?? '').catch(() => undefined);
const addresses = answer?.ok ? (await answer.text()).split('\n') : [];
const links = nearest(pathname, base, addresses)
  .map((address) => home + address.slice(base.length))
  .map((href) => element('li', {}, element('a', { href }, decodeURI(href))));
if (links.length > 0) {
  place.querySelector('ul')?.append(...links);
  place.hidden = false;
}
