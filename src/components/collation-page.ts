import type { Element } from 'hast';
import { count, formatNumber } from '../i18n/format.ts';
import { acceptedOf, collationsOf, type Collation } from '../model/collation.ts';
import { parallelKinds } from '../model/parallel.ts';
import { el, type Nodes } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import type { Document, DocumentKind, DocumentPage } from '../site/documents.ts';
import { collationName, collationNodes, sideName } from './collation-names.ts';
import { columnName, type Column } from './collation-passage.ts';
import { collationRows } from './collation-rows.ts';
import { crumbTrail } from './crumbs.ts';
import { dated } from './dated.ts';
import { paginate, type Page } from './pages.ts';
import { pagination } from './pagination.ts';
import { ui, type Ui } from './ui.ts';

/** Texts, and parts of one text, side by side by their parallels: a list of them, and a page of each. */
export const collationDocuments: DocumentKind = {
  main: 'of-cotejo',
  template: (address) => `${address.collations()}_/`,
  documents: ({ parallels, config, address }) => {
    const collations = collationsOf({ parallels });
    if (collations.length === 0) return [];
    return [
      ...paginate(collations, config.pageSize).map((page): DocumentPage => ({
        href: address.collations(page.number),
        make: () => indexPage(page, ui()),
      })),
      ...collations.map((collation): DocumentPage => {
        const [a, b] = collation.pair.texts;
        return { href: address.collation(a.id, b.id), make: () => collationPage(collation, ui()) };
      }),
    ];
  },
};

/** The texts or parts that are collated, with how much of each has a counterpart. */
function indexPage(page: Page<Collation>, ui: Ui): Document {
  const { address, t } = ui;
  const { title, description, intro, pairs } = t.collation;
  const number = (n: number): string => formatNumber(n, t);
  const items = page.items.map((collation) => {
    const [a, b] = collation.pair.texts;
    const [first = '', second = ''] = collation.sides.map((_, index) => covered(collation, index, ui));
    return el('li', {}, [
      el('a', { href: address.collation(a.id, b.id) }, collationNodes(collation, ui)),
      el('p', { className: 'meta' }, [
        `${count(collation.parallels.length, 'parallels', t)} · ${t.collation.coverage(first, second)}`,
      ]),
    ]);
  });
  const heading = page.number === 1 ? title : t.pagination.title(title, number(page.number));
  const body = [
    // The first is a step below the home page, to which every page leads.
    ...(page.number === 1 ? [] : [crumbTrail([{ name: title, href: address.collations() }], ui)]),
    el('h1', {}, [heading]),
    el('p', { className: 'lead' }, [description]),
    ...(page.number === 1 ? [el('p', {}, [intro])] : []),
    el('h2', {}, [pairs]),
    el('ul', { className: 'plain' }, items),
    ...pagination(page, address.collations, ui),
    el('p', {}, [el('a', { href: address.parallels() }, [t.parallels.all])]),
  ];
  return { href: address.collations(page.number), title: heading, description, head: '', body: toHtml(body) };
}

function collationPage(collation: Collation, ui: Ui): Document {
  const { pair, sides, parallels } = collation;
  const { address, t } = ui;
  const [a, b] = pair.texts;
  const name = collationName(collation, ui);
  const column = (index: 0 | 1, letter: 'a' | 'b'): Column => {
    const side = sides[index];
    return { ...{ index, side, letter }, name: sideName(side, ui) };
  };
  const columns: [Column, Column] = [column(0, 'a'), column(1, 'b')];
  const body = [
    crumbTrail([{ name: t.collation.title, href: address.collations() }], ui),
    el('h1', {}, [el('small', { className: 'over' }, [t.collation.title]), ' ', ...collationNodes(collation, ui)]),
    el('p', { className: 'meta' }, [summaryOf(collation, ui)]),
    el('p', {}, legend(ui)),
    el('div', { className: 'collation' }, [
      el(
        'div',
        { className: 'row heads' },
        columns.map((one) => headOf(one, collation, ui)),
      ),
      ...collationRows(collation, columns, ui),
    ]),
    el('p', { className: 'meta' }, [
      el('a', { href: address.parallelsOf(a.id, b.id) }, [t.collation.parallels]),
      ...restOf(collation, ui),
      ' · ',
      el('a', { href: address.collations() }, [t.collation.all]),
    ]),
  ];
  return {
    href: address.collation(a.id, b.id),
    title: t.collation.pageTitle(name),
    description: t.collation.pageDescription(name, count(parallels.length, 'parallels', t)),
    head: '',
    body: toHtml(body),
  };
}

/** How many paragraphs of a side have a counterpart: «8 de 9». @param index the side */
function covered({ sides, parallels }: Collation, index: number, { t }: Ui): string {
  const linked = new Set(parallels.map(({ a, b }) => (index === 0 ? a : b))).size;
  const all = sides[index]?.units.filter(({ paragraph }) => paragraph).length ?? 0;
  return t.collation.of(formatNumber(linked, t), formatNumber(all, t));
}

/** How many parallels there are, of which kinds. */
function summaryOf({ parallels }: Collation, { t }: Ui): string {
  const kinds = parallelKinds.flatMap((kind) => {
    const n = parallels.filter(({ parallel }) => parallel.kind === kind).length;
    const { one, many } = t.parallels.kinds[kind];
    return n === 0 ? [] : [`${n === 1 ? one : many}: ${formatNumber(n, t)}`];
  });
  return `${count(parallels.length, 'parallels', t)} · ${kinds.join(' · ')}`;
}

/** What the marks mean, each shown. */
function legend({ t }: Ui): Nodes {
  const { same, sameMeans, other, otherMeans, verb, verbMeans } = t.collation.marks;
  return [
    ...[el('mark', {}, [same]), sameMeans, el('u', {}, [other]), otherMeans],
    ...[el('b', { className: 'v' }, [verb]), verbMeans],
  ];
}

/** What stands above a column. */
function headOf(column: Column, collation: Collation, ui: Ui): Element {
  const { index, side, letter } = column;
  const { address, t } = ui;
  const { text, parts, units } = side;
  const first = units.find(({ paragraph }) => paragraph)?.paragraph?.id;
  const href = parts && first !== undefined ? address.anchor(text.id, first) : address.text(text.id);
  return el('div', { className: letter }, [
    el('p', {}, [el('a', { href }, columnName(column, ui))]),
    el('p', { className: 'meta' }, [
      ...(parts ? [] : [dated(text, ui), ' · ']),
      t.collation.covered(covered(collation, index, ui)),
    ]),
  ]);
}

/** The parallels of a text with itself that do not cross from one side to the other: they are not on this page. */
function restOf({ pair, parallels }: Collation, { t }: Ui): Nodes {
  const rest = acceptedOf(pair).length - parallels.length;
  return rest === 0 ? [] : [` (${t.collation.rest(count(rest, 'parallels', t))})`];
}
