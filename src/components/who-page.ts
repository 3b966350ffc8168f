import { formatNumber } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import type { Document, DocumentKind } from '../site/documents.ts';
import { actorsOf } from './actors.ts';
import { crumbTrail } from './crumbs.ts';
import { fact, factList } from './facts.ts';
import { actorList } from './links.ts';
import { ui, type Ui } from './ui.ts';

/** Who and what each text names, by kind. A text that names nobody has no such page. */
export const whoDocuments: DocumentKind = {
  main: undefined,
  template: (address) => address.who('_'),
  documents: ({ texts, address }) =>
    texts.filter(namesAny).map((text) => ({ href: address.who(text.id), make: () => whoDocument(text, ui()) })),
};

/** Whether a text names anyone or anything that has a page. */
export const namesAny = ({ paragraphs }: Text): boolean => paragraphs.some(({ mentions }) => mentions.length > 0);

function whoDocument(text: Text, ui: Ui): Document {
  const { address, t, written } = ui;
  const { id, plan } = text;
  const format = (n: number): string => formatNumber(n, t);
  const way = [
    { name: t.textsTitle, href: address.texts() },
    { name: plan.short, href: address.text(id), place: written },
  ];
  return {
    href: address.who(id),
    title: `${t.text.who}: ${plan.short}`,
    description: t.text.whoDescription(plan.short),
    head: '',
    body: toHtml([
      crumbTrail(way, ui),
      el('h1', {}, [el('small', { className: 'over', ...written }, [plan.short]), ' ', t.text.who]),
      el('p', { className: 'meta' }, [t.text.whoHint]),
      factList(actorsOf(text).map(({ kind, actors }) => fact(t.kinds[kind].many, [actorList(actors, ui, format)]))),
    ]),
  };
}
