import type { Element, ElementContent } from 'hast';
import { formatNumber, formatWhen } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { countSourcePages } from '../site/source.ts';
import { fidelitySentence } from './fidelity.ts';
import { pageOfSource } from './source.ts';
import { titleLanguage } from './title.ts';
import type { Ui } from './ui.ts';

/** How many texts a page tells of: each takes a dozen lines and more. */
export const textsPerPage = 20;

type Words = readonly (ElementContent | string)[];

/** What was done to a text, and what is known and unknown of it. */
export function textEdition(text: Text, { address, corpus, t }: Ui): Element {
  const { id, plan, emendations, setAside } = text;
  const e = t.edition;
  const known = (value: string): string => (value === 'unknown' ? t.unknown : value);
  const fact = (name: string, ...values: Words[]): Element =>
    el('div', {}, [el('dt', {}, [name]), ...values.map((words) => el('dd', {}, words))]);
  const origin = /^https?:/.test(plan.url)
    ? [known(plan.publisher), '. ', el('a', { href: plan.url }, [plan.url])]
    : [`${known(plan.publisher)}. ${t.text.url}: ${known(plan.url)}`];
  const date =
    plan.date === 'unknown'
      ? t.unknown
      : `${formatWhen(plan.date.when, t)}, ${t.certainties[plan.date.certainty]}. ${plan.date.event}. ${plan.date.why}`;
  const events = plan.events.map(({ event, when, certainty, why }): Words => [
    `${event}: ${formatWhen(when, t)}, ${t.certainties[certainty]}. ${why}`,
  ]);
  const emended = emendations.map(({ paragraph, sic, corr, why }): Words => [
    el('a', { href: address.anchor(id, paragraph.id) }, [t.reading.short(paragraph.id)]),
    `: ${e.emendation(corr, sic)} ${why}`,
  ]);
  const paged = countSourcePages(text, pageOfSource(corpus.config.pageSize)) > 1;
  const aside = setAside.map(({ kind, line, why }): Words => [
    el('a', { href: address.source(id) + (paged ? '' : `#l${line}`) }, [e.line(formatNumber(line, t))]),
    `: ${t.stretchKinds[kind].toLowerCase()}${why === undefined ? '' : `. ${why}`}`,
  ]);
  const or = (values: Words[]): Words[] => (values.length > 0 ? values : [[e.nothing]]);
  return el('section', { id }, [
    el('h2', {}, [el('a', { href: address.text(id) }, [plan.short])]),
    el('dl', { className: 'facts' }, [
      fact(e.title, [
        el('cite', titleLanguage(plan, corpus.config.language), [plan.title.text]),
        ` (${e.titles[plan.title.status]})`,
      ]),
      fact(e.origin, origin),
      fact(e.author, [known(plan.author)]),
      fact(e.date, [date], ...events),
      fact(e.rights, [known(plan.rights)]),
      fact(e.emended, ...or(emended)),
      fact(e.aside, ...or(aside)),
      fact(t.text.fidelity, [fidelitySentence(text, t)]),
    ]),
  ]);
}
