import type { Element } from 'hast';
import { formatWhen } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { said } from '../render/language.ts';
import { fact, factList } from './facts.ts';
import type { Ui } from './ui.ts';

/** Where a text comes from and when, as far as its plan knows. */
export function provenance({ id, plan }: Text, { address, t, written }: Ui): Element {
  const { date, events, received, url } = plan;
  const known = (value: string): Element | string => (value === 'unknown' ? t.unknown : said(value, written));
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
      fact(
        t.text.date,
        date === 'unknown' ? [t.unknown] : [`${day(date)} `, said(`${date.event}. ${date.why}`, written)],
      ),
      ...events.map((one) =>
        el('div', {}, [el('dt', { ...written }, [one.event]), el('dd', {}, [`${day(one)} `, said(one.why, written)])]),
      ),
    ]),
  ]);
}
