import { DOMParser } from 'linkedom';
import type { Corpus } from '../model/corpus.ts';
import type { Format } from './format.ts';

/** So many characters a short name may have (OpenSearch 1.1, «ShortName»). */
const longest = 16;

/** How browsers add the search to those that they know: a description by OpenSearch 1.1. */
export const openSearch: Format = {
  name: 'opensearch',
  files: (corpus) => [
    { path: corpus.address.openSearch().slice(corpus.address.base.length), content: () => descriptionOf(corpus) },
  ],
};

function descriptionOf({ config, address }: Corpus): string {
  const document = new DOMParser().parseFromString(
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"/>',
    'text/xml',
  );
  const absolute = (path: string): string => new URL(path, config.url).href;
  const add = (name: string, words: string, attributes: Record<string, string> = {}): void => {
    const element = document.createElement(name);
    element.textContent = words;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.documentElement.append(element);
  };
  add('ShortName', shortName(config.title));
  add('Description', config.description);
  // Browsers put the words into it; joined here, because the parser of addresses would escape the braces.
  const template = `${absolute(address.search())}?q={searchTerms}`;
  add('Url', '', { type: 'text/html', method: 'get', template });
  add('Image', absolute(address.file('favicon.svg')), { width: '16', height: '16', type: 'image/svg+xml' });
  add('Language', config.language);
  add('InputEncoding', 'UTF-8');
  add('OutputEncoding', 'UTF-8');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.documentElement.outerHTML}\n`;
}

/** A title in so few characters as a short name has: whole words, of a first word that is too long its beginning. */
export function shortName(title: string): string {
  const signs = Array.from(title.trim());
  if (signs.length <= longest) return signs.join('');
  const cut = signs.slice(0, longest).join('');
  const words = signs[longest] === ' ' ? cut : cut.replace(/\s+\S*$/, '');
  return words.replace(/[\s\p{P}]+$/u, '') || cut;
}
