import type { Element, ElementContent } from 'hast';
import type { Language } from '../i18n/strings.ts';
import { wordingHash } from '../ingest/record.ts';
import { citationOf, openingWords, type Citable } from '../model/citation.ts';
import type { Corpus, Text } from '../model/corpus.ts';
import { withBreaks } from '../render/citation/breaks.ts';
import { citedInLanguage } from '../render/citation/language.ts';
import { citationElements, citationForms } from '../render/citation/styles.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import type { Document, DocumentKind } from '../site/documents.ts';
import { crumbTrail } from './crumbs.ts';
import { ui, type Ui } from './ui.ts';

/** How to cite each text and everything in it, in every style, without a script; once for each language of styles. */
export const citeDocuments: DocumentKind = {
  main: 'of-citar',
  template: (address) => address.cite('_'),
  documents: ({ texts, address }) =>
    texts.flatMap((text) =>
      (['es', 'en'] as const).map((language) => ({
        href: address.cite(text.id, language),
        make: () => citeDocument(text, language, ui()),
      })),
    ),
};

function citeDocument(text: Text, language: Language, ui: Ui): Document {
  const { id, plan, parts, paragraphs, notes } = text;
  const { corpus, address, t, written } = ui;
  const name = t.cite.title(plan.short);
  const title = language === ui.language ? name : `${name} (${t.cite.inLanguage[language]})`;
  const way = [
    { name: t.textsTitle, href: address.texts() },
    { name: plan.short, href: address.text(id), place: written },
  ];
  const entry = (anchor: string, label: string, words: string, thing: Citable): Element =>
    el('details', {}, [
      el('summary', {}, [el('b', {}, [label]), ' ', el('span', { lang: plan.language, dir: 'auto' }, [words])]),
      // The fragment is inside, so that a browser opens what is around it.
      el('div', { id: anchor }, [references(corpus, thing, language, true), ...links(thing)]),
    ]);
  /** The same without a script that one with it copies: the address of this very wording, and a short one. */
  const links = (thing: Citable): Element[] => {
    const [target, anchor] =
      thing.type === 'note'
        ? [undefined, thing.note.id]
        : thing.type === 'paragraph'
          ? [thing.paragraph, thing.paragraph.id]
          : [undefined, undefined];
    if (anchor === undefined) return [];
    const link = (label: string, href: string): ElementContent[] => [
      el('dt', {}, [label]),
      el('dd', {}, [el('a', { href }, withBreaks([new URL(href, corpus.config.url).href]))]),
    ];
    const pinned = target && address.cited.pinned(id, target.id, wordingHash(target.reading));
    const rows = [
      ...(pinned === undefined ? [] : [el('div', {}, link(t.cite.pinned, pinned))]),
      ...(corpus.config.shortAddresses ? [el('div', {}, link(t.cite.short, address.short(id, anchor)))] : []),
    ];
    return rows.length === 0 ? [] : [el('dl', { className: 'cite' }, rows)];
  };
  const ranges = parts.flatMap((part) => {
    const own = paragraphs.filter((paragraph) => paragraph.part === part);
    const [from, to] = [own[0], own.at(-1)];
    return from && to && from !== to ? [{ type: 'range', from, to } as const] : [];
  });
  const other = language === 'es' ? 'en' : 'es';
  const files = [
    ['RIS', 'ris'],
    ['BibLaTeX', 'bib'],
    ['CSL-JSON', 'json'],
  ].flatMap(([label = '', ending = ''], index) => [
    ...(index === 0 ? [] : [' · ']),
    el('a', { href: address.file(`textos/${id}/cita.${ending}`) }, [label]),
  ]);
  const passages = (): ElementContent[] => [
    el('h2', {}, [t.cite.paragraphs]),
    ...paragraphs.map((paragraph) =>
      entry(paragraph.id, t.reading.short(paragraph.id), openingWords(paragraph.reading), {
        type: 'paragraph',
        paragraph,
      }),
    ),
    ...(notes.length === 0 ? [] : [el('h2', {}, [t.cite.notes])]),
    ...notes.map((note) =>
      entry(note.id, t.reading.note(note.id.replace(/^[a-z]+/, '')), t.reading.noteKinds[note.kind], {
        type: 'note',
        note,
      }),
    ),
  ];
  const children: ElementContent[] = [
    crumbTrail(way, ui),
    el('h1', {}, [el('small', { className: 'over', ...written }, [plan.short]), ' ', t.cite.heading]),
    el('p', { className: 'lead' }, [t.cite.intro]),
    el('p', {}, [
      el('a', { href: address.text(id) }, [t.source.back]),
      ' · ',
      el('a', { href: address.cite(id, other), hreflang: other }, [t.cite.inLanguage[other]]),
    ]),
    el('h2', {}, [t.cite.text]),
    references(corpus, { type: 'text', text }, language, false),
    el('p', {}, [`${t.cite.files} `, ...files]),
    // A script fills the blanks in.
    el('noscript', {}, [el('p', {}, [t.cite.blank])]),
    ...(ranges.length === 0 ? [] : [el('h2', {}, [t.cite.ranges]), el('p', {}, [t.cite.rangesIntro])]),
    ...ranges.map((range) =>
      entry(
        `${range.from.id}-${range.to.id}`,
        `${range.from.id}–${range.to.id}`,
        openingWords(range.from.reading),
        range,
      ),
    ),
    ...(corpus.config.citePassages ? passages() : []),
  ];
  return {
    href: address.cite(id, language),
    title,
    description: t.cite.description(plan.short),
    head: '',
    body: toHtml(children),
  };
}

/** A thing in all forms. @param brief whether the page has said how each style writes a day */
export function references(corpus: Corpus, thing: Citable, language: Language, brief: boolean): Element {
  const item = citationOf(corpus, thing);
  return el(
    'dl',
    { className: 'cite', lang: language },
    citationForms.map((form) =>
      el('div', {}, [
        el('dt', {}, [form.label[language]]),
        el(
          'dd',
          {},
          withBreaks(
            citedInLanguage(citationElements(form, item, language, brief), item, corpus.config.editors, language),
          ),
        ),
      ]),
    ),
  );
}
