import type { Element } from 'hast';
import { formatNumber } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { enclose, toHtml } from '../render/html.ts';
import { getSite } from '../site/corpus.ts';
import type { Document, DocumentKind } from '../site/documents.ts';
import { actorsOf } from './actors.ts';
import { apparatus } from './apparatus.ts';
import { machineCitation } from './cite-head.ts';
import { filters } from './choices.ts';
import { contents } from './contents.ts';
import { crumbTrail } from './crumbs.ts';
import { dated } from './dated.ts';
import { fact, factList } from './facts.ts';
import { legend } from './legend.ts';
import { actorLinks } from './links.ts';
import { provenance } from './provenance.ts';
import { titleLanguage } from './title.ts';
import { ui, type Ui } from './ui.ts';

/** The page of each text. */
export const textDocuments: DocumentKind = {
  main: 'reading',
  template: (address) => address.text('_'),
  documents: ({ texts, address }) =>
    texts.map((text) => ({ href: address.text(text.id), make: () => textDocument(text, ui()) })),
};

function textDocument(text: Text, ui: Ui): Document {
  const { id, plan } = text;
  const { corpus, address, t } = ui;
  const groups = actorsOf(text);
  const { head, coins } = machineCitation(corpus, text);
  const above = toHtml([headerOf(text, groups.length > 0, ui)]);
  const below = [...(groups.length > 0 ? [whoAndWhat(groups, ui)] : []), apparatus(text, ui), ...neighbours(text, ui)];
  return {
    href: address.text(id),
    title: plan.title.text,
    description: plan.description,
    head,
    body:
      toHtml([crumbTrail([{ name: t.textsTitle, href: address.texts() }], ui)]) +
      enclose('article', { dataShort: plan.short }, above + getSite().textHtml(text)) +
      toHtml(below) +
      coins,
  };
}

/** What stands above the words of a text. */
function headerOf(text: Text, who: boolean, ui: Ui): Element {
  const { plan } = text;
  const { corpus, t } = ui;
  const published = [t.textKinds[plan.kind], plan.publisher].filter((words) => words !== 'unknown');
  return el('header', {}, [
    el('p', { className: 'meta' }, [`${published.join(' · ')} · `, dated(text, ui)]),
    el('h1', { ...titleLanguage(plan, corpus.config.language) }, [plan.title.text]),
    ...(plan.title.status === 'editorial' ? [el('p', { className: 'tag' }, [t.text.editorialTitle])] : []),
    el('p', { className: 'lead' }, [plan.description]),
    provenance(text, ui),
    contents(text, who, ui),
    legend(ui),
    ...filters(text, ui),
  ]);
}

/** Who and what a text names, by kind. */
function whoAndWhat(groups: ReturnType<typeof actorsOf>, { address, t }: Ui): Element {
  const format = (n: number): string => formatNumber(n, t);
  return el('section', { id: 'quien' }, [
    el('h2', {}, [t.text.who]),
    el('p', { className: 'meta' }, [t.text.whoHint]),
    factList(groups.map(({ kind, actors }) => fact(t.kinds[kind].many, actorLinks(actors, address, format)))),
  ]);
}

/** Links to the texts before and after in time. */
function neighbours({ previous, next }: Text, { address, t }: Ui): Element[] {
  if (!previous && !next) return [];
  const small = (words: string): Element => el('small', {}, [words]);
  const before = previous && [
    el('a', { href: address.text(previous.id), rel: 'prev' }, [
      '← ',
      small(t.text.previous),
      ` ${previous.plan.short}`,
    ]),
  ];
  const after = next && [
    el('a', { href: address.text(next.id), rel: 'next' }, [small(t.text.next), ` ${next.plan.short} →`]),
  ];
  return [
    el('nav', { className: 'pages', ariaLabel: t.text.neighbours }, [
      ...(before ?? []),
      ...(before && after ? [' '] : []),
      ...(after ?? []),
    ]),
  ];
}
