import type { SearchStrings } from '../../i18n/search.ts';
import type { Hit, Word } from './hits.ts';

/** A text with its paragraphs that answer a search. */
export interface TextHits {
  url: string;
  title: string;
  date: string;
  hits: Hit[];
}

/** How many paragraphs of a text are shown before the reader asks for the rest. */
const shown = 5;

/** One result: made of elements and text only, so that no word of the corpus can become markup. */
export function textElement({ url, title, date, hits }: TextHits, t: SearchStrings): HTMLLIElement {
  const item = document.createElement('li');
  const name = link(url, title);
  name.dir = 'auto';
  const heading = element('h2', 'of-text', name);
  item.append(heading, element('p', 'meta', `${date}${hits.length > 0 ? ` · ${t.hits(hits.length)}` : ''}`));
  if (hits.length > 0) item.append(list(url, hits.slice(0, shown)));
  if (hits.length > shown) {
    const rest = element('details', '', element('summary', '', t.moreParagraphs(hits.length - shown)));
    rest.append(list(url, hits.slice(shown)));
    item.append(rest);
  }
  return item;
}

function list(url: string, hits: readonly Hit[]): HTMLUListElement {
  const items = document.createElement('ul');
  for (const { id, title, words, cutBefore, cutAfter } of hits) {
    const place = link(`${url}#${id}`, title);
    place.className = 'place';
    const item = document.createElement('li');
    // The words of a text run in the direction of its script.
    const excerpt = document.createElement('span');
    excerpt.dir = 'auto';
    excerpt.append(cutBefore ? '… ' : '', ...words.flatMap(wordNodes), cutAfter ? '…' : '');
    item.append(place, ' ', excerpt);
    items.append(item);
  }
  return items;
}

function wordNodes({ text, hit }: Word): (Node | string)[] {
  return hit ? [element('mark', '', text), ' '] : [`${text} `];
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function element(name: string, style: string, content: Node | string): HTMLElement {
  const made = document.createElement(name);
  if (style !== '') made.className = style;
  made.append(content);
  return made;
}
