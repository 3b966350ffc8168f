/** The page of what is not found: puts the words of the address into the search, and names the addresses next to it. */
import { nearest, wordsOf } from '../missing.ts';
import { element, find } from './elements.ts';

const base = import.meta.env.BASE_URL;
const { pathname } = location;

const box = document.querySelector<HTMLInputElement>('main [type=search]');
if (box) box.value = wordsOf(pathname, base);

const place = find('near', HTMLElement);
const answer = await fetch(place.dataset.addresses ?? '').catch(() => undefined);
const addresses = answer?.ok ? (await answer.text()).split('\n') : [];
const links = nearest(pathname, base, addresses).map((href) =>
  element('li', {}, element('a', { href }, decodeURI(href))),
);
if (links.length > 0) {
  place.querySelector('ul')?.append(...links);
  place.hidden = false;
}
