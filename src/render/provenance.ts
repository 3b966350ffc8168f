import type { Element } from 'hast';
import { formatWhen } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings.ts';
import { citationOf } from '../model/citation.ts';
import type { Corpus, Text } from '../model/corpus.ts';
import { iso690 } from './citation/iso690.ts';
import { citedInLanguage } from './citation/language.ts';
import { onPaper } from './citation/runs.ts';
import { el, type Nodes } from './element.ts';
import { said, type Place } from './language.ts';

/** What is known of a text, by name. */
export interface ProvenanceFact {
  name: string;
  /** The language of the name, when the editors wrote it and the page is in another. */
  place?: Place | undefined;
  value: Nodes;
}

/**
 * Where a text comes from and when, as far as its plan knows, and how to cite it.
 *
 * @param source what follows the name of the file as received: a link to it, where there is one
 * @param written the language of what the editors wrote, where the page may be in another
 */
export function provenanceFacts(
  corpus: Corpus,
  text: Text,
  t: Strings,
  source: Nodes = [],
  written?: Place,
): ProvenanceFact[] {
  const { publisher, author, date, events, received, url, rights } = text.plan;
  const theirs = (words: string): Element | string => (written ? said(words, written) : words);
  const known = (value: string): Element | string => (value === 'unknown' ? t.unknown : theirs(value));
  const day = ({ when, certainty }: Omit<(typeof events)[number], 'event' | 'why'>): string =>
    `${formatWhen(when, t)}, ${t.certainties[certainty]}.`;
  const { language } = corpus.address;
  const item = citationOf(corpus, { type: 'text', text });
  const citation = onPaper(iso690(item, language));
  return [
    { name: t.text.publisher, value: [known(publisher)] },
    { name: t.text.author, value: [known(author)] },
    { name: t.text.url, value: [/^https?:/.test(url) ? el('a', { href: url }, [url]) : known(url)] },
    { name: t.text.rights, value: [known(rights)] },
    { name: t.text.received, value: [`${received.as}. `, ...source] },
    {
      name: t.text.date,
      value: date === 'unknown' ? [t.unknown] : [`${day(date)} `, theirs(`${date.event}. ${date.why}`)],
    },
    ...events.map((one) => ({ name: one.event, place: written, value: [`${day(one)} `, theirs(one.why)] })),
    { name: t.cite.heading, value: citedInLanguage(citation, item, corpus.config.editors, language) },
  ];
}
