import type { SearchStrings } from '../../i18n/search.ts';
import type { Query } from '../../search/query.ts';
import type { IndexReader } from '../../search/reader.ts';
import type { Answer } from '../../search/search.ts';
import { fold } from '../../model/words.ts';
import { element } from './elements.ts';
import { written } from './index-words.ts';

interface Told {
  /** What was typed. */
  text: string;
  answer: Answer;
  query: Query;
  reader: IndexReader;
  /** The base of the site's addresses. */
  base: string;
  t: SearchStrings;
  /** What is said of a query that is too long; nothing for others. */
  cut: string;
}

/** The segment under which entities of a kind have their pages. */
const segments = {
  org: 'organizaciones',
  person: 'personas',
  place: 'lugares',
  instrument: 'instrumentos',
  theme: 'temas',
} as const;

/**
 * Says what the search made of the query: words that were mended or that nothing answers, and names under which
 * something was found that bears others as well. Each with the way back to what was typed.
 *
 * @param search is called with the words that the reader chooses instead
 */
export async function notices(place: HTMLElement, told: Told, search: (words: string) => void): Promise<void> {
  const { text, answer, query, reader, base, t, cut } = told;
  const lines: HTMLElement[] = [];
  /** Names that take a file: filled in when they come, so that what is below stays where it is. */
  const names: Promise<void>[] = [];
  const line = (...children: (Node | string)[]): void => void lines.push(element('p', {}, ...children));
  const instead = (words: string, label = words): HTMLElement => {
    const link = element('a', { href: `?${new URLSearchParams({ q: words }).toString()}` }, label);
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      search(words);
    });
    return link;
  };
  if (cut !== '') line(cut);
  for (const { typed: wrong, meant } of answer.corrections) {
    const [first = '', ...others] = meant;
    line(t.corrected(wrong, first));
    if (others.length === 0) continue;
    const links = others.flatMap((word) => [' ', instead(text.replace(wrong, word), word)]);
    line(t.didYouMean, ...links);
  }
  for (const words of answer.missing) line(t.missing(words));
  if (answer.scattered) line(t.scattered);
  for (const { kind, value, name, otherwise } of answer.entities) {
    if (answer.groups.length === 0) continue;
    const [before, after] = t.named('\n', otherwise).split('\n');
    const page = element('a', written, name);
    names.push(
      reader.named(kind, value).then(({ id, label }) => {
        page.href = `${base}${segments[kind]}/${id}/`;
        page.textContent = label;
      }),
    );
    const only = otherwise > 0 ? query.terms.find(({ words }) => words.map(fold).join(' ') === name) : undefined;
    line(
      before ?? '',
      page,
      after ?? '',
      ...(only ? [' (', instead(`"${only.typed}"`, t.exactly(only.typed)), ')'] : []),
    );
  }
  const [term, ...others] = query.terms;
  if (term && others.length === 0 && answer.counts.block > 0) {
    const asked = query.excluded.length > 0 ? term.typed : text.trim();
    const href = `${base}concordancia/?${new URLSearchParams({ q: asked }).toString()}`;
    line(element('a', { href }, t.inContext(term.typed)));
  }
  place.replaceChildren(...lines);
  await Promise.all(names);
}
