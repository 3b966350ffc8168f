import type { Element } from 'hast';
import { formatWhen } from '../i18n/format.ts';
import { citationOf } from '../model/citation.ts';
import type { Text } from '../model/corpus.ts';
import { iso690 } from '../render/citation/iso690.ts';
import { toElements } from '../render/citation/runs.ts';
import { el } from '../render/element.ts';
import { fact, factList } from './facts.ts';
import type { Ui } from './ui.ts';

/** Where a text comes from and when, as far as its plan knows, and how to cite it. */
export function provenance(text: Text, { corpus, address, t }: Ui): Element {
  const { id, plan } = text;
  const { language } = corpus.config;
  const { date, events, received, url } = plan;
  const known = (value: string): string => (value === 'unknown' ? t.unknown : value);
  const day = ({ when, certainty }: Omit<(typeof events)[number], 'event' | 'why'>): string =>
    `${formatWhen(when, t)}, ${t.certainties[certainty]}.`;
  return el('details', {}, [
    el('summary', {}, [t.text.provenance]),
    factList([
      fact(t.text.publisher, [known(plan.publisher)]),
      fact(t.text.author, [known(plan.author)]),
      fact(t.text.url, [/^https?:/.test(url) ? el('a', { href: url }, [url]) : known(url)]),
      fact(t.text.rights, [known(plan.rights)]),
      fact(t.text.received, [`${received.as}. `, el('a', { href: address.source(id) }, [t.source.see])]),
      fact(t.text.date, [date === 'unknown' ? t.unknown : `${day(date)} ${date.event}. ${date.why}`]),
      ...events.map((one) => fact(one.event, [`${day(one)} ${one.why}`])),
      // Also on the page of its own, in every style; here so that it is on paper.
      fact(
        t.cite.heading,
        toElements(iso690(citationOf(corpus, { type: 'text', text }), language), 'iso690', language, true),
      ),
    ]),
  ]);
}
