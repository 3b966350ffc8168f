import type { Element } from 'hast';
import type { Mention, Note, Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import { snippet } from '../render/snippet.ts';
import { numberOf } from '../render/view.ts';
import { groupBy } from './pages.ts';
import { placeLink, quotation, textHeading } from './passages.ts';
import { plain } from './plain.ts';
import type { Ui } from './ui.ts';

/**
 * Mentions by text: each quoted in context, with a link to its paragraph. HTML rather than components: an organization
 * has thousands, in nearly as many texts.
 */
export function mentionGroups(mentions: readonly Mention[], ui: Ui): string {
  const groups = groupBy(mentions, ({ paragraph }) => paragraph.text);
  return groups.map(({ key: text, items }) => headingHtml(text, ui) + toHtml([mentionList(items, text, ui)])).join('');
}

/** The headings of texts: the same on every page that mentions them. */
const headings = new WeakMap<Text, string>();

function headingHtml(text: Text, ui: Ui): string {
  const known = headings.get(text);
  if (known !== undefined) return known;
  const html = toHtml([textHeading(text, ui)]);
  headings.set(text, html);
  return html;
}

function mentionList(mentions: readonly Mention[], text: Text, ui: Ui): Element {
  const items = mentions.map((mention) => {
    const { paragraph, by } = mention;
    return el('li', {}, [
      placeLink(paragraph, ui),
      ' ',
      quotation(snippet(paragraph.reading, mention), text, ui),
      ...(by === 'statement' ? [' ', el('small', {}, [`(${ui.t.entity.statement})`])] : []),
    ]);
  });
  return el('ul', { className: 'passages' }, items);
}

/** Notes as a list: what each is, with its opening words; the note itself stands beside the words that it is about. */
export function noteList(notes: readonly Note[], { address, t }: Ui): Element {
  const items = notes.map(({ id, text, kind, prose }) =>
    el('li', {}, [
      el('a', { href: address.anchor(text.id, id) }, [t.reading.noteIn(numberOf(id), text.plan.short)]),
      ' ',
      el('small', {}, [`· ${t.reading.noteKinds[kind]}`]),
      ` ${plain(prose.body, 120)}`,
    ]),
  );
  return el('ul', { className: 'plain' }, items);
}
