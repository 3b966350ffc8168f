import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { comparePlaces, hasLost, heirsOf } from '../model/history.ts';
import type { Ledger } from '../model/ledger.ts';
import { compareStrings } from '../model/problem.ts';
import { wordDiff } from '../render/diff.ts';
import { el, type Nodes } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import type { Document, DocumentKind } from '../site/documents.ts';
import { ledgerOf } from '../site/history.ts';
import { crumbTrail } from './crumbs.ts';
import { ui, type Ui } from './ui.ts';

/** The editorial page that says what is promised of anchors, when the corpus has one. */
export const promisePage = 'permanencia';

type Entry = Ledger['anchors'][number];
type Wording = Entry['wordings'][number];

/** The history of each text's anchors. */
export const historyDocuments: DocumentKind = {
  main: 'of-historia',
  template: (address) => address.history('_'),
  documents: ({ texts, address }) =>
    texts.map((text) => ({
      href: address.history(text.id),
      make: () => historyPage(text, ledgerOf(text), ui()),
    })),
};

/** Every anchor that a text has had: those that changed with all their wordings, the others in a line each. */
export function historyPage(text: Text, ledger: Ledger, ui: Ui): Document {
  const { plan, id } = text;
  const { corpus, address, t, written } = ui;
  const entries = new Map(ledger.anchors.map((entry) => [entry.id, entry]));
  const changed = ledger.anchors.filter(hasChanged).sort((a, b) => comparePlaces(a.id, b.id));
  const unchanged = ledger.anchors.filter((entry) => !hasChanged(entry));
  const number = (entries: readonly unknown[]): string => formatNumber(entries.length, t);
  const counts = t.history.counts(
    number(ledger.anchors),
    number(changed.filter(({ wordings }) => wordings.length > 1)),
    number(changed.filter(({ withdrawn }) => withdrawn)),
  );
  const links: Nodes = [el('a', { href: address.text(id) }, [t.source.back])];
  if (corpus.pages.has(promisePage))
    links.push(' · ', el('a', { href: address.page(promisePage) }, [t.history.promise]));
  const way = [
    { name: t.textsTitle, href: address.texts() },
    { name: plan.short, href: address.text(id), place: written },
  ];
  const body = [
    crumbTrail(way, ui),
    el('h1', {}, [el('small', { className: 'over', ...written }, [plan.short]), ' ', t.history.heading]),
    el('p', { className: 'lead' }, [t.history.intro]),
    el('p', {}, [counts]),
    el('p', {}, links),
    el('h2', {}, [t.history.changed]),
    ...(changed.length === 0 ? [el('p', {}, [t.history.nothing])] : []),
    ...changed.map((entry) => entrySection(entry, entries, text, ui)),
    ...(unchanged.length === 0 ? [] : unchangedLists(unchanged, text, ui)),
  ];
  return {
    href: address.history(id),
    title: t.history.title(plan.short),
    description: t.history.description(plan.short),
    head: '',
    body: toHtml(body),
  };
}

function hasChanged({ wordings, withdrawn, successors }: Entry): boolean {
  return wordings.length > 1 || withdrawn !== undefined || successors.length > 0;
}

/** An anchor that has changed: what became of it, and its wordings, each against the one before. */
function entrySection(entry: Entry, entries: ReadonlyMap<string, Entry>, text: Text, ui: Ui): Element {
  const { id, wordings, withdrawn } = entry;
  const { address, t, written } = ui;
  const state = withdrawn ? t.history.retired(withdrawn.edition, t.history.reasons[withdrawn.reason]) : t.history.live;
  const heirs = heirsOf(entry, entries);
  const went = heirs.flatMap((heir, index): Nodes => [
    index === 0 ? ' ' : ', ',
    el('a', { href: address.anchor(text.id, heir) }, [heir]),
  ]);
  // Words that came back have the hash of before: an id stands once.
  const firstOf = new Map(wordings.map(({ hash }, index) => [hash, index]).reverse() as [string, number][]);
  return el('section', { id }, [
    el('h3', {}, [el('a', { href: address.anchor(text.id, id) }, [id]), ' ', el('small', {}, [state])]),
    ...(withdrawn?.note === undefined ? [] : [el('p', { ...written }, [withdrawn.note])]),
    ...(heirs.length === 0
      ? []
      : [el('p', {}, [withdrawn && !hasLost(entry) ? t.history.wordsIn : t.history.partIn, ...went, '.'])]),
    el(
      'ol',
      { className: 'wordings' },
      wordings.map((wording, index) => {
        const anchor = firstOf.get(wording.hash) === index ? `${id}-${wording.hash}` : undefined;
        // The last wording says itself what changed from the one before it.
        const today = index < wordings.length - 2 ? wordings.at(-1) : undefined;
        return el('li', { id: anchor }, [
          ...wordingElements(wording, wordings[index - 1], index + 1, text, ui),
          ...(today && today.hash !== wording.hash ? sinceThen(wording, today, text, ui) : []),
        ]);
      }),
    ),
  ]);
}

function wordingElements(wording: Wording, before: Wording | undefined, number: number, text: Text, ui: Ui): Nodes {
  const { language, t, written } = ui;
  const { hash, edition, reason, note } = wording;
  const place = inLanguage(text.plan.language, language);
  const head = `${t.history.wording(formatNumber(number, t), edition)} · ${t.history.reasons[reason]}`;
  return [
    el('p', { className: 'meta' }, [`${head} · ${t.history.hash} `, el('code', {}, [hash])]),
    ...(note === undefined ? [] : [el('p', { ...written }, [note])]),
    el('blockquote', { ...place }, [el('p', {}, [wording.text])]),
    ...(before
      ? [
          el('p', { className: 'meta' }, [t.history.against]),
          el('p', { className: 'changes', ...place }, changes(before.text, wording.text, text, ui)),
        ]
      : []),
  ];
}

/** What changed from an old wording to the last one: what a reader asks who cited the old one. */
function sinceThen(then: Wording, last: Wording, text: Text, ui: Ui): Nodes {
  const { language, t } = ui;
  const place = inLanguage(text.plan.language, language);
  return [
    el('details', {}, [
      el('summary', { className: 'meta' }, [t.history.since]),
      el('p', { className: 'changes since', ...place }, changes(then.text, last.text, text, ui)),
    ]),
  ];
}

/** What changed, word by word: those who do not see the marks hear what was dropped and what was added. */
function changes(before: string, now: string, { plan }: Text, { language, t }: Ui): Nodes {
  const aside = { className: 'vh', ...inLanguage(language, plan.language) };
  return wordDiff(before, now).map(({ type, words }) =>
    type === 'same'
      ? words
      : el(type === 'gone' ? 'del' : 'ins', {}, [
          el('span', aside, [`[${t.history[type]}`]),
          words,
          el('span', aside, ['] ']),
        ]),
  );
}

/** The anchors that are as they were issued, by edition: a line each. */
function unchangedLists(unchanged: readonly Entry[], text: Text, { address, t }: Ui): Element[] {
  const editions = Map.groupBy(unchanged, ({ wordings }) => wordings[0]?.edition ?? '');
  return [
    el('h2', {}, [t.history.unchanged]),
    el('p', {}, [t.history.unchangedIntro]),
    ...[...editions]
      .sort(([a], [b]) => compareStrings(a, b))
      .flatMap(([edition, list]) => [
        el('h3', {}, [t.history.from(edition)]),
        el(
          'ul',
          { className: 'issued' },
          list.map(({ id, wordings }) => {
            const hash = wordings[0]?.hash ?? '';
            return el('li', { id: `${id}-${hash}` }, [
              el('a', { href: address.anchor(text.id, id) }, [id]),
              ' ',
              el('code', {}, [hash]),
            ]);
          }),
        ),
      ]),
  ];
}
