import type { Element } from 'hast';
import type { Corpus, Mention, Note, Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { enclose, hole, pattern, toHtml } from '../render/html.ts';
import { amid, said } from '../render/language.ts';
import { snippet } from '../render/snippet.ts';
import { numberOf } from '../render/view.ts';
import { groupBy } from '../model/group.ts';
import { placeLink, quotation, textHeading } from './passages.ts';
import { plain } from './plain.ts';
import type { Ui } from './ui.ts';

/**
 * Mentions by text: each quoted in context, with a link to its paragraph. HTML rather than elements: an organization has
 * thousands, in nearly as many texts.
 */
export function mentionGroups(mentions: readonly Mention[], ui: Ui): string {
  const writers = new Map<string, MentionWriter>();
  const writerFor = (text: Text): MentionWriter => {
    const { language } = text.plan;
    const writer = writers.get(language) ?? mentionWriter(text, ui);
    writers.set(language, writer);
    return writer;
  };
  let html = '';
  for (const { key: text, items } of groupBy(mentions, ({ paragraph }) => paragraph.text)) {
    const write = writerFor(text);
    const written = items.reduce((before, mention) => before + write(mention), '');
    html += headingHtml(text, ui) + enclose('ul', { className: 'passages' }, written);
  }
  return html;
}

type MentionWriter = (mention: Mention) => string;

/** Writes the mentions of all texts that are in the language of one. */
function mentionWriter(text: Text, ui: Ui): MentionWriter {
  const place = placeLink({ id: hole, text: { id: hole } }, ui);
  const words = quotation({ before: hole, quoted: hole, after: hole }, text, ui);
  const statement = el('small', {}, [`(${ui.t.entity.statement})`]);
  const write = {
    name: pattern(el('li', {}, [place, ' ', words]), 'ul'),
    statement: pattern(el('li', {}, [place, ' ', words, ' ', statement]), 'ul'),
  };
  return (mention) => {
    const { id, text, reading } = mention.paragraph;
    const { before, quoted, after } = snippet(reading, mention);
    return write[mention.by](text.id, id, id, before, quoted, after);
  };
}

/** The headings of texts: the same on every page that mentions them. */
const headings = new WeakMap<Corpus, Map<Text, string>>();

function headingHtml(text: Text, ui: Ui): string {
  // Each language of the interface has a corpus with addresses of its own.
  const own = headings.get(ui.corpus) ?? new Map<Text, string>();
  headings.set(ui.corpus, own);
  const html = own.get(text) ?? toHtml([textHeading(text, ui)]);
  own.set(text, html);
  return html;
}

/** Notes as a list: what each is, with its opening words; the note itself stands beside the words that it is about. */
export function noteList(notes: readonly Note[], { address, t, written }: Ui): Element {
  const items = notes.map(({ id, text, kind, prose }) =>
    el('li', {}, [
      el(
        'a',
        { href: address.anchor(text.id, id) },
        amid(t.reading.noteIn(numberOf(id), text.plan.short), [text.plan.short], written),
      ),
      ' ',
      el('small', {}, [`· ${t.reading.noteKinds[kind]}`]),
      ' ',
      said(plain(prose.body, 120), written),
    ]),
  );
  return el('ul', { className: 'plain' }, items);
}
