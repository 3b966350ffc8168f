import type { Element } from 'hast';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { enclose, toHtml } from '../render/html.ts';
import { said } from '../render/language.ts';
import { getSite } from '../site/corpus.ts';
import type { Document, DocumentKind } from '../site/documents.ts';
import { apparatus } from './apparatus.ts';
import { machineCitation } from './cite-head.ts';
import { filters } from './choices.ts';
import { contents, outline } from './contents.ts';
import { crumbTrail } from './crumbs.ts';
import { dated } from './dated.ts';
import { legend } from './legend.ts';
import { provenance } from './provenance.ts';
import { titleLanguage } from './title.ts';
import { ui, type Ui } from './ui.ts';

/** The page of each text. */
export const textDocuments: DocumentKind = {
  main: 'reading',
  inline: true,
  template: (address) => address.text('_'),
  documents: ({ texts, address }) =>
    texts.map((text) => ({ href: address.text(text.id), make: () => textDocument(text, ui()) })),
};

function textDocument(text: Text, ui: Ui): Document {
  const { id, plan } = text;
  const { corpus, address, t } = ui;
  const { head, coins } = machineCitation(corpus, text);
  const above = toHtml([headerOf(text, ui)]);
  const below = [apparatus(text, ui), ...neighbours(text, ui)];
  return {
    href: address.text(id),
    title: plan.title.text,
    description: plan.description,
    head,
    body:
      toHtml([crumbTrail([{ name: t.textsTitle, href: address.texts() }], ui)]) +
      enclose('article', { dataShort: plan.short }, above + toHtml([outline(text, ui)]) + getSite().textHtml(text)) +
      toHtml(below) +
      coins,
  };
}

/** What stands above the words of a text. */
function headerOf(text: Text, ui: Ui): Element {
  const { plan } = text;
  const { t, written } = ui;
  const publisher = plan.publisher === 'unknown' ? [] : [' · ', said(plan.publisher, written)];
  return el('header', {}, [
    el('p', { className: 'meta' }, [t.textKinds[plan.kind], ...publisher, ' · ', dated(text, ui)]),
    el('h1', { ...titleLanguage(plan, ui) }, [plan.title.text]),
    ...(plan.title.status === 'editorial' ? [el('p', { className: 'tag' }, [t.text.editorialTitle])] : []),
    el('p', { className: 'lead', ...written }, [plan.description]),
    provenance(text, ui),
    contents(text, ui),
    legend(text, ui),
    ...filters(text, ui),
  ]);
}

/** Links to the texts before and after in time. */
function neighbours({ previous, next }: Text, { address, t, written }: Ui): Element[] {
  if (!previous && !next) return [];
  const small = (words: string): Element => el('small', {}, [words]);
  const before = previous && [
    el('a', { href: address.text(previous.id), rel: 'prev' }, [
      '← ',
      small(t.text.previous),
      ' ',
      said(previous.plan.short, written),
    ]),
  ];
  const after = next && [
    el('a', { href: address.text(next.id), rel: 'next' }, [
      small(t.text.next),
      ' ',
      said(next.plan.short, written),
      ' →',
    ]),
  ];
  return [
    el('nav', { className: 'pages', ariaLabel: t.text.neighbours }, [
      ...(before ?? []),
      ...(before && after ? [' '] : []),
      ...(after ?? []),
    ]),
  ];
}
