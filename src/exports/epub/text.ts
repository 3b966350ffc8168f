import type { Element, ElementContent } from 'hast';
import { inLanguage } from '../../i18n/direction.ts';
import type { Text } from '../../model/corpus.ts';
import { el } from '../../render/element.ts';
import { decorate, type Layer } from '../../render/layers.ts';
import { toElements } from '../../render/markdown.ts';
import { retiredSentence } from '../../render/text.ts';
import { numberOf, viewOf, type BlockView, type NoteView, type WordsView } from '../../render/view.ts';
import { linkFrom, type Book, type Place } from './book.ts';

type ParagraphView = Extract<BlockView, { type: 'paragraph' }>;

/**
 * The words of a text with its paragraph numbers, then its notes and its emendations. Every anchor of the page is one of the
 * book too. Of the marks in the words only the numbers of notes are left: the rest is what the site is for.
 */
export function textSections(book: Book, text: Text): { sections: Element[]; places: Place[] } {
  const { corpus, t } = book;
  const view = viewOf(text, corpus.address, corpus.config.language);
  const place = inLanguage(text.plan.language, corpus.config.language);
  const ours = inLanguage(corpus.config.language, text.plan.language);
  const places: Place[] = [];
  const blocks = view.blocks.map((block): Element => {
    switch (block.type) {
      case 'part':
        places.push({ id: block.id, words: block.label });
        return el('h2', { id: block.id, ...languageOf(ours) }, [
          `${block.label} `,
          level(t.reading.levels[block.level]),
        ]);
      case 'heading':
        places.push({ id: block.id, words: block.reading });
        return el(`h${view.depth}`, { id: block.id }, wordsOf(block, []));
      case 'paragraph':
        return paragraph(block);
      case 'retired':
        return el('p', { className: 'retired', id: block.id, ...languageOf(ours) }, retiredSentence(block, t.reading));
    }
  });
  const notes = view.blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.notes.map((note) => ({ note, on: block.id })) : [],
  );
  const sections = [el('section', { className: 'text', ...languageOf(place) }, blocks)];
  if (notes.length > 0) {
    places.push({ id: 'notas', words: t.books.notes });
    sections.push(
      el('section', { id: 'notas', className: 'notes', 'epub:type': 'footnotes' }, [
        el('h2', {}, [t.books.notes]),
        ...notes.map(({ note, on }) => footnote(note, on, book)),
      ]),
    );
  }
  if (text.emendations.length > 0) {
    places.push({ id: 'enmiendas', words: t.text.emendations });
    sections.push(
      el('section', { id: 'enmiendas' }, [
        el('h2', {}, [t.text.emendations]),
        el(
          'ol',
          {},
          text.emendations.map(({ paragraph: { id }, sic, corr, why }, index) =>
            el('li', { id: `e${index + 1}` }, [
              el('a', { href: `#re${index + 1}` }, [t.reading.short(id)]),
              ` ${t.text.emendation(corr, sic)} ${why}`,
            ]),
          ),
        ),
      ]),
    );
  }
  const follow = linkFrom(book);
  return { sections: sections.map((section) => adapt(section, follow)), places };
}

/** The language in both forms in which XHTML has it. */
export function languageOf({ lang, dir }: ReturnType<typeof inLanguage>): Record<string, string | undefined> {
  return { lang, 'xml:lang': lang, dir };
}

function level(words: string): Element {
  return el('small', {}, [words]);
}

function paragraph(view: ParagraphView): Element {
  const { id, role, notes, quoted } = view;
  const placed = new Set(quoted.map(({ note }) => note));
  const layers = quoted.map(({ start, end, note }): Layer => ({
    ...{ start, end, whole: false },
    wrap: (children) => el('span', { className: 'q' }, children),
    after: [noteRef(note)],
  }));
  // A note on the whole paragraph has its number at the end of it.
  const whole = notes.filter((note) => !placed.has(note.id)).map((note) => noteRef(note.id));
  const number = el('span', { className: 'num' }, [id]);
  return el('p', { id, className: role === undefined ? 'par' : `par ${role}` }, [
    number,
    ' ',
    ...wordsOf(view, layers),
    ...whole,
  ]);
}

/** The words with their emendations, which have the ids that they have on the page. */
function wordsOf({ reading, emendations }: WordsView, layers: readonly Layer[]): ElementContent[] {
  const emended = emendations.map(({ start, end, number }): Layer => ({
    ...{ start, end, whole: false },
    wrap: (children) => el('span', {}, children),
    after: [el('a', { className: 'ref', id: `re${number}`, href: `#e${number}` }, ['*'])],
  }));
  return decorate(reading, [...layers, ...emended]);
}

function noteRef(id: string): Element {
  return el('a', { className: 'ref', id: `ref-${id}`, href: `#${id}`, 'epub:type': 'noteref', role: 'doc-noteref' }, [
    numberOf(id),
  ]);
}

function footnote({ id, kind, external, others, body, links }: NoteView, on: string, { t }: Book): Element {
  const { reading } = t;
  return el('aside', { id, className: 'note', 'epub:type': 'footnote', role: 'doc-footnote' }, [
    el('p', {}, [
      el('a', { href: `#ref-${id}`, role: 'doc-backlink' }, [reading.note(numberOf(id))]),
      ` · ${reading.short(on)} · ${reading.noteKinds[kind]}`,
      external ? ` · ${reading.external}` : '',
      ...others.flatMap((other, index) => [
        index === 0 ? ` · ${reading.alsoAbout} ` : ', ',
        el('a', { href: `#${other}` }, [reading.short(other)]),
      ]),
    ]),
    ...toElements(body(), (url) => links[url]),
  ]);
}

/** A tree of the site as a book has it: its links lead from there, and cells have no `align`, which XHTML dropped. */
function adapt(element: Element, follow: (href: string) => string): Element {
  const { href, align: _, ...rest } = element.properties;
  return {
    ...element,
    properties: typeof href === 'string' ? { ...rest, href: follow(href) } : rest,
    children: element.children.map((child) => (child.type === 'element' ? adapt(child, follow) : child)),
  };
}
