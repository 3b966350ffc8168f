import type { Mention, Note } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import { snippet } from '../render/snippet.ts';
import { numberOf } from '../render/view.ts';
import { plain } from './plain.ts';
import type { Ui } from './ui.ts';

/**
 * Mentions of one text as a list: each quoted in context, with a link to its paragraph. HTML rather than components: an
 * organization has thousands.
 */
export function mentionList(mentions: readonly Mention[], { address, corpus, t }: Ui): string {
  const items = mentions.map((mention) => {
    const { paragraph, by } = mention;
    const { id, text, reading } = paragraph;
    const { before, quoted, after } = snippet(reading, mention);
    const lang = text.plan.language === corpus.config.language ? undefined : text.plan.language;
    const quote = [before, el('mark', {}, [quoted]), after];
    return el('li', {}, [
      el('a', { className: 'place', href: address.anchor(text.id, id) }, [t.reading.short(id)]),
      ' ',
      el('span', { className: 'quote', lang }, quote),
      ...(by === 'statement' ? [' ', el('small', {}, [`(${t.entity.statement})`])] : []),
    ]);
  });
  return toHtml([el('ul', { className: 'passages' }, items)]);
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
