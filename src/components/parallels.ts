import type { Element, ElementContent } from 'hast';
import { count, formatNumber } from '../i18n/format.ts';
import type { Corpus, Parallel, ParallelPair, Paragraph } from '../model/corpus.ts';
import { parallelKinds } from '../model/parallel.ts';
import { el, type Nodes } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import { amid } from '../render/language.ts';
import { parallelsOnPage } from '../render/parallel.ts';
import { parallelsPath } from '../exports/parallels.ts';
import { sidesOf } from '../model/collation.ts';
import type { Crumb } from './crumbs.ts';
import { pageParameter, paginate, type Page } from './pages.ts';
import { pagination } from './pagination.ts';
import { parallelEntry, rejectedItem } from './parallel-entry.ts';
import type { Ui } from './ui.ts';

/** What a page of parallels shows. */
export interface ParallelsPage {
  title: string;
  description: string;
  crumbs: Crumb[];
  body: string;
}

/** Every page of parallels: the rest of its address, and what makes it. A corpus without parallels has none. */
export function parallelsPages(corpus: Corpus): { path: string | undefined; make: (ui: Ui) => ParallelsPage }[] {
  const { parallels: pairs, config } = corpus;
  if (pairs.length === 0) return [];
  const totals = tallyOf(pairs.flatMap(({ parallels }) => parallels));
  return [
    ...paginate(pairs, config.pageSize).map((page) => ({
      path: pageParameter(page.number),
      make: (ui: Ui) => indexPage(page, totals, ui),
    })),
    ...pairs.flatMap((pair) =>
      paginate(pair.parallels, parallelsOnPage).map((page) => {
        const [a, b] = pair.texts;
        const path = [a.id, b.id, pageParameter(page.number)].filter((one) => one !== undefined).join('/');
        return { path, make: (ui: Ui) => pairPage(pair, page, ui) };
      }),
    ),
  ];
}

interface Tally {
  accepted: number;
  rejected: number;
  kinds: ReadonlyMap<Parallel['kind'], number>;
}

function tallyOf(parallels: readonly Parallel[]): Tally {
  const accepted = parallels.filter(isInUse);
  const kinds = new Map<Parallel['kind'], number>();
  for (const { kind } of accepted) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    accepted: accepted.length,
    rejected: parallels.filter(({ decision }) => decision === 'rejected').length,
    kinds,
  };
}

const isInUse = ({ decision, withdrawn }: Parallel): boolean => decision === 'accepted' && withdrawn === undefined;

/** The kinds with their rules and counts, and the pairs of texts. */
function indexPage(page: Page<ParallelPair>, totals: Tally, ui: Ui): ParallelsPage {
  const { address, t } = ui;
  const { title, description, intro } = t.parallels;
  const number = (n: number): string => formatNumber(n, t);
  const kinds = parallelKinds.map((kind) => {
    const { many, rule } = t.parallels.kinds[kind];
    return el('li', {}, [el('b', {}, [`${many}: ${number(totals.kinds.get(kind) ?? 0)}`]), el('span', {}, [rule])]);
  });
  const items = page.items.map((pair) => {
    const [a, b] = pair.texts;
    const tally = tallyOf(pair.parallels);
    return el('li', {}, [
      el('a', { href: address.parallelsOf(a.id, b.id) }, nodesOf(pair, ui)),
      ' ',
      el('small', {}, [t.parallels.tally(number(tally.accepted), number(tally.rejected)), ...collationLink(pair, ui)]),
    ]);
  });
  const body = [
    el('h1', {}, [title]),
    el('p', { className: 'lead' }, [description]),
    ...(page.number === 1
      ? [
          el('p', {}, [intro]),
          el('h2', {}, [t.parallels.kindsHeading]),
          el('p', { className: 'meta' }, [t.parallels.tally(number(totals.accepted), number(totals.rejected))]),
          el('ul', { className: 'kinds' }, kinds),
        ]
      : []),
    el('h2', {}, [t.parallels.pairs]),
    el('ul', { className: 'plain' }, items),
    ...pagination(page, address.parallels, ui),
    el('p', {}, [el('a', { href: address.file(parallelsPath) }, [t.parallels.data])]),
  ];
  return {
    title: page.number === 1 ? title : t.pagination.title(title, number(page.number)),
    description,
    crumbs: [{ name: title, href: address.parallels(page.number) }],
    body: toHtml(body),
  };
}

/** All that was decided about two texts, or a page of it: the accepted in the order of the text that is about the other. */
function pairPage(pair: ParallelPair, page: Page<Parallel>, ui: Ui): ParallelsPage {
  const { address, t, written } = ui;
  const [a, b] = pair.texts;
  const name = nameOf(pair, ui);
  const accepted = inReadingOrder(page.items.filter(isInUse), pair);
  const rejected = page.items.filter(({ decision }) => decision === 'rejected');
  const withdrawn = page.items.filter((one) => one.decision === 'accepted' && one.withdrawn !== undefined);
  const [marked = '', common = '', underlined = '', alone = ''] = t.parallels.marks;
  const title = page.number === 1 ? name : t.pagination.title(name, formatNumber(page.number, t));
  const href = (number: number): string => address.parallelsOf(a.id, b.id, number);
  const texts = [...new Set(pair.texts)].flatMap((text, index): (ElementContent | string)[] => [
    index === 0 ? '' : ' · ',
    el('a', { href: address.text(text.id), ...written }, [text.plan.short]),
  ]);
  const body: Element[] = [
    el('h1', {}, [el('small', { className: 'over' }, [t.parallels.title]), ' ', ...nodesOf(pair, ui)]),
    el('p', { className: 'meta' }, [...texts, ...collationLink(pair, ui)]),
    ...(accepted.length === 0
      ? [el('p', {}, [t.parallels.none])]
      : [
          el('p', {}, [
            count(accepted.length, 'parallels', t),
            '. ',
            el('mark', {}, [marked]),
            common,
            el('u', {}, [underlined]),
            alone,
          ]),
          el(
            'div',
            { className: 'parallels' },
            accepted.map((one) => parallelEntry(one, ui)),
          ),
        ]),
    ...listOf(rejected, t.parallels.rejected, t.parallels.rejectedIntro, ui),
    ...listOf(withdrawn, t.parallels.withdrawn, undefined, ui),
    ...pagination(page, href, ui),
    el('p', {}, [el('a', { href: address.parallels() }, [t.parallels.all])]),
  ];
  return {
    title: `${t.parallels.title}: ${title}`,
    description: t.parallels.pairDescription(title),
    crumbs: [
      { name: t.parallels.title, href: address.parallels() },
      { name, href: href(page.number) },
    ],
    body: toHtml(body),
  };
}

function listOf(parallels: readonly Parallel[], heading: string, intro: string | undefined, ui: Ui): Element[] {
  if (parallels.length === 0) return [];
  return [
    el('section', { className: 'rejected' }, [
      el('h2', {}, [heading]),
      ...(intro === undefined ? [] : [el('p', {}, [intro])]),
      el(
        'ul',
        { className: 'plain' },
        parallels.map((one) => rejectedItem(one, ui)),
      ),
    ]),
  ];
}

/** A link to where the two texts stand side by side, when they do. */
function collationLink(pair: ParallelPair, { address, t }: Ui): (ElementContent | string)[] {
  const [a, b] = pair.texts;
  if (!sidesOf(pair)) return [];
  return [' · ', el('a', { href: address.collation(a.id, b.id) }, [t.collation.title])];
}

function nameOf({ texts: [a, b] }: ParallelPair, { t }: Ui): string {
  return a === b ? t.parallels.within(a.plan.short) : t.parallels.between(a.plan.short, b.plan.short);
}

/** The name of a pair, with those of its texts in their language. */
function nodesOf(pair: ParallelPair, ui: Ui): Nodes {
  return amid(
    nameOf(pair, ui),
    pair.texts.map(({ plan }) => plan.short),
    ui.written,
  );
}

/** By the passage that does something to the other: its text, its place in it, its words; then by the other. */
function inReadingOrder(parallels: readonly Parallel[], { texts }: ParallelPair): Parallel[] {
  const paragraphs = new Map<Paragraph, number>();
  for (const text of new Set(texts))
    for (const paragraph of text.paragraphs) paragraphs.set(paragraph, paragraphs.size);
  const key = ({ from, to }: Parallel): number[] => [
    paragraphs.get(from.paragraph) ?? 0,
    // What is left out stands after what is there.
    from.span?.start ?? Infinity,
    paragraphs.get(to.paragraph) ?? 0,
    to.span?.start ?? 0,
  ];
  const keys = new Map(parallels.map((one) => [one, key(one)]));
  return [...parallels].sort((one, other) => compareKeys(keys.get(one) ?? [], keys.get(other) ?? []));
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
}
