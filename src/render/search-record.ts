import type { ReadingStrings } from '../i18n/reading.ts';
import type { Text } from '../model/corpus.ts';
import { whenOf } from '../model/plan.ts';
import { el } from './element.ts';
import { toHtml } from './html.ts';

/** What the search index gets of a text, and the address of its page. */
export interface SearchRecord {
  url: string;
  content: string;
}

/**
 * The HTML that Pagefind indexes for a text: the words of its paragraphs and headings, each with its anchor and title,
 * and nothing else of the page, so that excerpts are the source's words. Filters have few values (kind, year); the
 * organizations and the text itself are words of a field of their own.
 *
 * @param tokens the words that stand for the text and for the organizations that it mentions
 * @param date the date as readers see it
 */
export function searchRecord(
  text: Text,
  url: string,
  tokens: readonly string[],
  date: string,
  strings: ReadingStrings,
): SearchRecord {
  const { title, kind, language } = text.plan;
  // Undated texts come first where the newest come last, and are in no year.
  const when = whenOf(text.plan) ?? '';
  const units = text.blocks.flatMap((block) => {
    if (block.type === 'part') return [];
    const name = block.type === 'paragraph' ? strings.short(block.id) : block.reading;
    return [el('div', { id: block.id, dataPagefindTitle: name }, [el('p', {}, [block.reading])])];
  });
  const meta = (name: string, content: string) => el('meta', { dataPagefindMeta: `${name}[content]`, content });
  const filter = (name: string, content: string) => el('meta', { dataPagefindFilter: `${name}[content]`, content });
  const head = el('head', {}, [
    meta('title', title.text),
    meta('date', date),
    meta('when', when),
    meta('kind', kind),
    meta('tok', tokens.join(' ')),
    filter('tipo', kind),
    ...(when === '' ? [] : [filter('anio', when.slice(0, 4))]),
    el('meta', { dataPagefindSort: 'date[content]', content: when }),
  ]);
  return {
    url,
    content: toHtml([el('html', { lang: language }, [head, el('body', { dataPagefindBody: true }, units)])]),
  };
}
