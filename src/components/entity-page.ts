import type { Element } from 'hast';
import { formatNumber } from '../i18n/format.ts';
import type { Entity } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { isLive } from '../model/live.ts';
import { el } from '../render/element.ts';
import { enclose, toHtml } from '../render/html.ts';
import { said } from '../render/language.ts';
import { renderProse } from '../render/prose.ts';
import type { Document, DocumentKind } from '../site/documents.ts';
import { crumbTrail } from './crumbs.ts';
import { entityFacts } from './entity-facts.ts';
import { byPlace, entriesOf, sectionsOf, type Entry } from './entries.ts';
import { entryList } from './entry-list.ts';
import { paginate, type Page } from './pages.ts';
import { pagination } from './pagination.ts';
import { plain } from './plain.ts';
import { entityValue } from './register.ts';
import { ui, type Ui } from './ui.ts';

/** The pages of entities, a kind for each of theirs: the navigation says in which index they stand. */
export const entityDocuments: readonly DocumentKind[] = entityKindNames.map((kind) => ({
  main: undefined,
  template: (address) => address.entity(kind, '_'),
  documents: (corpus) => {
    const { pageSize } = corpus.config;
    const compare = byPlace(corpus);
    return corpus.entities[kind].flatMap((entity) => {
      const entries = entriesOf(entity, compare);
      const sections = sectionsOf(entries, pageSize);
      return paginate(entries, pageSize).map((page) => ({
        href: corpus.address.entity(kind, entity.id, page.number),
        make: () => entityDocument(entity, page, sections, ui()),
      }));
    });
  },
}));

type Sections = ReturnType<typeof sectionsOf>;

function entityDocument(entity: Entity, page: Page<Entry>, sections: Sections, ui: Ui): Document {
  const { kind, id, name, description } = entity;
  const { address, t, written } = ui;
  const { number, items } = page;
  const here = (number: number): string => address.entity(kind, id, number);
  const top = [
    crumbTrail([{ name: t.kinds[kind].many, href: address.kind(kind) }], ui),
    el('h1', {}, [el('small', { className: 'over' }, [t.kinds[kind].one]), ' ', said(name, written)]),
  ];
  const middle = [
    ...(sections.length > 1 ? [jumps(sections, number, here, ui)] : []),
    ...(sections.length === 0 ? [el('p', {}, [t.entity.noMentions])] : []),
  ];
  return {
    href: here(number),
    title: number === 1 ? name : t.pagination.title(name, String(number)),
    description: plain(description.body),
    head: '',
    body:
      toHtml(top) +
      (number === 1 ? opening(entity, ui) : '') +
      toHtml(middle) +
      entryList(items, sections, ui) +
      toHtml(pagination(page, here, ui)),
  };
}

/** What the first page of an entity says of it. */
function opening(entity: Entity, ui: Ui): string {
  const { kind, id, description, commitments } = entity;
  const { address, t, written } = ui;
  const live = commitments.filter(isLive);
  const register = (facet: string, value: string, words: string): Element =>
    el('p', {}, [el('a', { href: address.register(facet, value) }, [words])]);
  return (
    enclose('div', { className: 'lead' }, renderProse(description, address, written)) +
    toHtml([
      entityFacts(entity, ui),
      ...(live.some(({ parties }) => parties.includes(entity))
        ? [register('parte', entityValue(entity), t.entity.registerAsParty)]
        : []),
      ...(kind === 'theme' && live.length > 0 ? [register('tema', id, t.entity.register)] : []),
    ])
  );
}

/** Links to the sections, on whatever page each begins. @param number the page that shows them */
function jumps(sections: Sections, number: number, here: (number: number) => string, { t }: Ui): Element {
  const items = sections.map(({ section, count, page }) =>
    el('li', {}, [
      el('a', { href: page === number ? `#${section}` : `${here(page)}#${section}` }, [t.entity[section]]),
      ' ',
      el('span', { className: 'count' }, [formatNumber(count, t)]),
    ]),
  );
  return el('ul', { className: 'jump' }, items);
}
