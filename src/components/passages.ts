import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import type { Paragraph, Text } from '../model/corpus.ts';
import type { Span } from '../model/quote.ts';
import { el, type Nodes } from '../render/element.ts';
import type { Snippet } from '../render/snippet.ts';
import { dated } from './dated.ts';
import { groupBy } from '../model/group.ts';
import type { Ui } from './ui.ts';
import { withVerb } from './verbs.ts';

/** A text as the heading of what stands in it, with its date. */
export function textHeading(text: Text, ui: Ui): Element {
  return el('h3', { className: 'of-text' }, [
    el('a', { href: ui.address.text(text.id), ...ui.written }, [text.plan.short]),
    ' ',
    el('small', {}, [dated(text, ui)]),
  ]);
}

type Place = Pick<Paragraph, 'id'> & { readonly text: Pick<Text, 'id'> };

/** «párr. d5», with its link. */
export function placeLink({ id, text }: Place, { address, t }: Ui): Element {
  return el('a', { className: 'place', href: address.anchor(text.id, id) }, [t.reading.short(id)]);
}

/** Words of a text in their context. @param marked what is quoted, when something in it is marked too */
export function quotation(
  { before, quoted, after }: Snippet,
  { plan }: Text,
  { language }: Ui,
  marked: Nodes = [quoted],
): Element {
  const place = inLanguage(plan.language, language);
  return el('span', { className: 'quote', ...place }, [before, el('mark', {}, marked), after]);
}

/**
 * Passages by text: each with a link to its paragraph, quoted in context with its verb, and a line about it.
 *
 * @param cut the words to show
 * @param about what the line says
 */
export function passageLists<
  Passage extends Span & { readonly paragraph: Paragraph; readonly verb?: Span | undefined },
>(
  passages: readonly Passage[],
  cut: (passage: Passage) => Snippet,
  about: (passage: Passage) => Nodes,
  ui: Ui,
): Element[] {
  return groupBy(passages, ({ paragraph }) => paragraph.text).flatMap(({ key: text, items }) => [
    textHeading(text, ui),
    el(
      'ul',
      { className: 'wordings' },
      items.map((passage) => {
        const words = cut(passage);
        const marked = withVerb(words.quoted, passage, passage.verb);
        return el('li', {}, [
          el('p', {}, [placeLink(passage.paragraph, ui), ' ', quotation(words, text, ui, marked)]),
          el('p', { className: 'meta' }, about(passage)),
        ]);
      }),
    ),
  ]);
}
