import type { Element } from 'hast';
import { formatNumber } from '../i18n/format.ts';
import { el, type Nodes } from '../render/element.ts';
import { enclose, toHtml } from '../render/html.ts';
import { said } from '../render/language.ts';
import { snippet } from '../render/snippet.ts';
import { classLabel, commitmentList } from './commitments.ts';
import { inSection, type Entry, type Section, type Wording } from './entries.ts';
import { linksTo } from './links.ts';
import { mentionGroups, noteList } from './lists.ts';
import { passageLists } from './passages.ts';
import type { Ui } from './ui.ts';

/** The entries of one page of an entity, by section, as HTML. */
export function entryList(
  entries: readonly Entry[],
  sections: readonly { section: Section; count: number }[],
  ui: Ui,
): string {
  const { t } = ui;
  return sections
    .filter(({ section }) => entries.some((entry) => entry.section === section))
    .map(({ section, count }) => {
      const heading = el('h2', {}, [
        `${t.entity[section]} `,
        el('span', { className: 'count' }, [formatNumber(count, t)]),
      ]);
      return enclose('section', { id: section }, toHtml([heading]) + lists[section](entries, ui));
    })
    .join('');
}

/** The entries of each section as HTML. */
const lists: Record<Section, (entries: readonly Entry[], ui: Ui) => string> = {
  wordings: (entries, ui) =>
    toHtml(
      passageLists(
        inSection(entries, 'wordings').map(({ wording }) => wording),
        (wording) => snippet(wording.paragraph.reading, wording, 60),
        (wording) => aboutWording(wording, ui),
        ui,
      ),
    ),
  mentions: (entries, ui) =>
    mentionGroups(
      inSection(entries, 'mentions').map(({ mention }) => mention),
      ui,
    ),
  notes: (entries, ui) =>
    toHtml([
      noteList(
        inSection(entries, 'notes').map(({ note }) => note),
        ui,
      ),
    ]),
  commitments: (entries, ui) =>
    toHtml([
      commitmentList(
        inSection(entries, 'commitments').map(({ commitment }) => commitment),
        ui,
      ),
    ]),
  relatedFrom: (entries, ui) =>
    toHtml([
      relatedList(
        inSection(entries, 'relatedFrom').map(({ related }) => related),
        ui,
      ),
    ]),
};

/** The record that has a wording as its clause, or the note on a passage. */
function aboutWording(wording: Wording, ui: Ui): Nodes {
  const { address, t, written } = ui;
  if (!('commitment' in wording)) return [t.entity.theme, ...(wording.note ? ['. ', said(wording.note, written)] : [])];
  const { commitment, level } = wording;
  return [
    ...classLabel(commitment, ui),
    ' · ',
    ...linksTo(commitment.parties, ui),
    ` · ${t.levels[level]} · `,
    el('a', { href: address.commitment(commitment.id), ...written }, [commitment.data.label]),
  ];
}

/** Relations that other entries have to one. */
function relatedList(
  related: readonly Extract<Entry, { section: 'relatedFrom' }>['related'][],
  { address, written }: Ui,
): Element {
  const items = related.map(({ from, as }) =>
    el('li', {}, [
      el('a', { href: address.entity(from.kind, from.id), ...written }, [from.name]),
      ': ',
      el('i', { ...written }, [as]),
      ' …',
    ]),
  );
  return el('ul', { className: 'plain' }, items);
}
