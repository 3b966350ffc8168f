import { DOMParser } from 'linkedom';
import type { Corpus } from '../model/corpus.ts';
import type { Format } from './format.ts';

/** So many changes the feed has; those before are in the corpus. */
const most = 50;

/** Whether the corpus tells of changes, so that there is a feed. */
export const hasFeed = ({ config }: Corpus): boolean => config.changes.length > 0;

/** What changed in the corpus, newest first, as an Atom feed (RFC 4287). */
export const feed: Format = {
  name: 'feed',
  files: (corpus) =>
    hasFeed(corpus)
      ? [{ path: corpus.address.feed().slice(corpus.address.base.length), content: () => feedOf(corpus) }]
      : [],
};

function feedOf({ config, address }: Corpus): string {
  const parsed = new DOMParser().parseFromString('<feed xmlns="http://www.w3.org/2005/Atom"/>', 'text/xml');
  // Its own types lack most of what an element is.
  const document = parsed as unknown as XMLDocument;
  const root = document.documentElement;
  root.setAttribute('xml:lang', config.language);
  const absolute = (path: string): string => new URL(path, config.url).href;
  const add = (parent: Element, name: string, words: string, attributes: Record<string, string> = {}): Element => {
    const element = document.createElement(name);
    element.textContent = words;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  // The corpus knows days; Atom asks for an instant.
  const instant = (date: string): string => `${date}T00:00:00Z`;
  const changes = [...config.changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const home = absolute(address.home());
  add(root, 'title', config.title);
  add(root, 'subtitle', config.description);
  add(root, 'id', home);
  add(root, 'updated', instant(changes[0]?.date ?? ''));
  add(root, 'link', '', { rel: 'self', type: 'application/atom+xml', href: absolute(address.feed()) });
  add(root, 'link', '', { rel: 'alternate', type: 'text/html', href: home });
  add(root, 'icon', absolute(address.file('favicon.svg')));
  add(root, 'rights', `${config.licence.name}: ${config.licence.url}`);
  for (const name of config.editors) add(add(root, 'author', ''), 'name', name);
  const onDay = new Map<string, number>();
  const numbered = changes.toReversed().map(({ date, change }) => {
    const nth = (onDay.get(date) ?? 0) + 1;
    onDay.set(date, nth);
    // By day and by how many were before it on that day: a later change leaves it as it is.
    return { date, change, id: `${home}#${date}${nth === 1 ? '' : `-${String(nth)}`}` };
  });
  for (const { date, change, id } of numbered.toReversed().slice(0, most)) {
    const entry = add(root, 'entry', '');
    add(entry, 'title', titleOf(change));
    add(entry, 'id', id);
    add(entry, 'updated', instant(date));
    add(entry, 'link', '', { rel: 'alternate', type: 'text/html', href: id });
    add(entry, 'content', change, { type: 'text' });
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.outerHTML}\n`;
}

/** A change in so few words as a list of titles can show: up to the first pause after that. */
function titleOf(change: string): string {
  const [head = change] = /^.{1,80}(?=[\s,;:.]|$)/u.exec(change) ?? [];
  return head.length < change.replace(/\.$/, '').length ? `${head.replace(/[,;:.]$/, '')}…` : head;
}
