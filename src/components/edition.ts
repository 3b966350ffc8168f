import type { Element, ElementContent } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { formatNumber, formatWhen } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { amid, said } from '../render/language.ts';
import { countSourcePages } from '../site/source.ts';
import { fidelitySentence } from './fidelity.ts';
import { pageOfSource } from './source.ts';
import { titleLanguage } from './title.ts';
import type { Ui } from './ui.ts';

/** How many texts a page tells of: each takes a dozen lines and more. */
export const textsPerPage = 20;

type Words = readonly (ElementContent | string)[];

/** What was done to a text, and what is known and unknown of it. */
export function textEdition(text: Text, ui: Ui): Element {
  const { address, corpus, t, written } = ui;
  const { id, plan, emendations, setAside } = text;
  const e = t.edition;
  const known = (value: string): Element | string => (value === 'unknown' ? t.unknown : said(value, written));
  const fact = (name: string, ...values: Words[]): Element =>
    el('div', {}, [el('dt', {}, [name]), ...values.map((words) => el('dd', {}, words))]);
  const origin = /^https?:/.test(plan.url)
    ? [known(plan.publisher), '. ', el('a', { href: plan.url }, [plan.url])]
    : [known(plan.publisher), `. ${t.text.url}: `, known(plan.url)];
  const date =
    plan.date === 'unknown'
      ? [t.unknown]
      : [
          `${formatWhen(plan.date.when, t)}, ${t.certainties[plan.date.certainty]}. `,
          said(`${plan.date.event}. ${plan.date.why}`, written),
        ];
  const events = plan.events.map(({ event, when, certainty, why }): Words => [
    said(event, written),
    `: ${formatWhen(when, t)}, ${t.certainties[certainty]}. `,
    said(why, written),
  ]);
  const emended = emendations.map(({ paragraph, sic, corr, why }): Words => [
    el('a', { href: address.anchor(id, paragraph.id) }, [t.reading.short(paragraph.id)]),
    ': ',
    ...amid(e.emendation(corr, sic), [corr, sic], inLanguage(plan.language, ui.language)),
    ' ',
    said(why, written),
  ]);
  const paged = countSourcePages(text, pageOfSource(corpus.config.pageSize)) > 1;
  const aside = setAside.map(({ kind, line, why }): Words => [
    el('a', { href: address.source(id) + (paged ? '' : `#l${line}`) }, [e.line(formatNumber(line, t))]),
    `: ${t.stretchKinds[kind].toLowerCase()}${why === undefined ? '' : '. '}`,
    ...(why === undefined ? [] : [said(why, written)]),
  ]);
  const or = (values: Words[]): Words[] => (values.length > 0 ? values : [[e.nothing]]);
  return el('section', { id }, [
    el('h2', {}, [el('a', { href: address.text(id), ...written }, [plan.short])]),
    el('dl', { className: 'facts' }, [
      fact(e.title, [el('cite', titleLanguage(plan, ui), [plan.title.text]), ` (${e.titles[plan.title.status]})`]),
      fact(e.origin, origin),
      fact(e.author, [known(plan.author)]),
      fact(e.date, date, ...events),
      fact(e.rights, [known(plan.rights)]),
      fact(e.emended, ...or(emended)),
      fact(e.aside, ...or(aside)),
      fact(t.text.fidelity, [fidelitySentence(text, t)]),
    ]),
  ]);
}
