import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { formatWhen } from '../i18n/format.ts';
import type { Mention, Note, Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import { snippet } from '../render/snippet.ts';
import { numberOf } from '../render/view.ts';
import { groupBy } from './pages.ts';
import { plain } from './plain.ts';
import type { Ui } from './ui.ts';

/**
 * Mentions by text: each quoted in context, with a link to its paragraph. HTML rather than components: an organization
 * has thousands, in nearly as many texts.
 */
export function mentionGroups(mentions: readonly Mention[], ui: Ui): string {
  const groups = groupBy(mentions, ({ paragraph }) => paragraph.text);
  return groups.map(({ key: text, items }) => textHeading(text, ui) + toHtml([mentionList(items, ui)])).join('');
}

/** The headings of texts: the same on every page that mentions them. */
const headings = new WeakMap<Text, string>();

/** A text as the heading of what stands in it, with its date and the certainty of that. */
function textHeading(text: Text, { address, t }: Ui): string {
  const known = headings.get(text);
  if (known !== undefined) return known;
  const { id, plan } = text;
  const { date } = plan;
  const shown =
    date === 'unknown' ? t.undated : el('time', { dateTime: date.when.split('/')[0] }, [formatWhen(date.when, t)]);
  const certain =
    date === 'unknown' || date.certainty === 'printed'
      ? []
      : [el('span', { className: 'certainty' }, [` (${t.certaintyShort[date.certainty]})`])];
  const html = toHtml([
    el('h3', { className: 'of-text' }, [
      el('a', { href: address.text(id) }, [plan.short]),
      ' ',
      el('small', {}, [el('span', { className: 'dated' }, [shown, ...certain])]),
    ]),
  ]);
  headings.set(text, html);
  return html;
}

function mentionList(mentions: readonly Mention[], { address, corpus, t }: Ui): Element {
  const items = mentions.map((mention) => {
    const { paragraph, by } = mention;
    const { id, text, reading } = paragraph;
    const { before, quoted, after } = snippet(reading, mention);
    const quote = [before, el('mark', {}, [quoted]), after];
    return el('li', {}, [
      el('a', { className: 'place', href: address.anchor(text.id, id) }, [t.reading.short(id)]),
      ' ',
      el('span', { className: 'quote', ...inLanguage(text.plan.language, corpus.config.language) }, quote),
      ...(by === 'statement' ? [' ', el('small', {}, [`(${t.entity.statement})`])] : []),
    ]);
  });
  return el('ul', { className: 'passages' }, items);
}

/** Notes as a list: what each is, with its opening words; the note itself stands beside the words that it is about. */
export function noteList(notes: readonly Note[], { address, t }: Ui): string {
  const items = notes.map(({ id, text, kind, prose }) =>
    el('li', {}, [
      el('a', { href: address.anchor(text.id, id) }, [t.reading.noteIn(numberOf(id), text.plan.short)]),
      ' ',
      el('small', {}, [`· ${t.reading.noteKinds[kind]}`]),
      ` ${plain(prose.body, 120)}`,
    ]),
  );
  return toHtml([el('ul', { className: 'plain' }, items)]);
}
