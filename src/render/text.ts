import type { Element, ElementContent } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { list } from '../i18n/format.ts';
import type { ReadingStrings } from '../i18n/reading.ts';
import type { NoteKind } from '../model/note.ts';
import { toHtml } from './html.ts';
import { el, type Nodes } from './element.ts';
import { amid, placed, said, type Place } from './language.ts';
import { decorate, type Layer } from './layers.ts';
import { toElements } from './markdown.ts';
import {
  numberOf,
  type BlockView,
  type LinkView,
  type NotesView,
  type NoteView,
  type ParallelsView,
  type TextView,
  type WordsView,
} from './view.ts';

/** Kinds of notes that look different from the rest. */
const apart: readonly NoteKind[] = ['parallel', 'discrepancy', 'caution'];

type ParagraphView = Extract<BlockView, { type: 'paragraph' }>;
type RetiredView = Extract<BlockView, { type: 'retired' }>;

/**
 * The body of a text's page: parts, headings, and per paragraph its words, the notes on it, and links to all that
 * concerns it. Pure: the same view gives the same HTML.
 */
export function renderText({ language, written, depth, blocks }: TextView, strings: ReadingStrings): string {
  const place = inLanguage(language, strings.language);
  const ours = inLanguage(strings.language, language);
  const theirs = inLanguage(written, strings.language);
  const children = blocks.map((block): Element => {
    switch (block.type) {
      case 'part':
        return el('h2', { id: block.id, ...ours }, [
          said(block.label, theirs),
          ' ',
          el('span', { className: 'level' }, [strings.levels[block.level]]),
        ]);
      case 'heading':
        return el(`h${depth}`, { className: 'subheading', id: block.id }, words(block, [], strings, ours));
      case 'paragraph':
        return unit(block, strings, { place, ours, theirs });
      case 'retired':
        return forward(block, strings, ours, theirs);
    }
  });
  return toHtml([el('div', { className: 'text', ...place }, children)]);
}

/** The languages of a page: of the text, of the interface among its words, and of the editors among those of the interface. */
interface Languages {
  place: Place;
  ours: Place;
  theirs: Place;
}

/**
 * A paragraph with all that concerns it. Its parts stand in the direction of the interface, its words in their own.
 */
function unit(paragraph: ParagraphView, strings: ReadingStrings, { place, ours, theirs }: Languages): Element {
  const { id, role, label, notes } = paragraph;
  const title = label === undefined ? undefined : strings.labelled(id, label);
  const number = el('a', { className: 'num', href: `#${id}`, title, lang: title && ours.lang }, [id]);
  const children = [
    el('p', { className: 'par', dir: place.dir }, [
      number,
      ' ',
      ...words(paragraph, layersOf(paragraph), strings, ours),
    ]),
  ];
  const links = linksOf(paragraph, strings, theirs);
  if (links.length > 0) children.push(el('ul', { className: 'links', lang: ours.lang }, links));
  if (notes.length > 0)
    children.push(
      el(
        'div',
        { className: 'notes', lang: ours.lang },
        notes.map((note) => noteElement(note, id, strings, theirs)),
      ),
    );
  return el('div', { className: role === undefined ? 'unit' : `unit ${role}`, id, dir: ours.dir }, children);
}

/** What stands where a paragraph stood. */
function forward(view: RetiredView, strings: ReadingStrings, ours: Place, theirs: Place): Element {
  return el('div', { className: 'unit', dir: ours.dir }, [
    el('p', { className: 'links', id: view.id, lang: ours.lang }, retiredSentence(view, strings, theirs)),
  ]);
}

/**
 * Where the words of a paragraph are that is no more, or why they are gone.
 *
 * @param theirs the language of what the editors wrote, where it is not that of the sentence
 */
export function retiredSentence(view: RetiredView, strings: ReadingStrings, theirs?: Place): (Element | string)[] {
  const { id, kind, reason, edition, note, successors, lost, history } = view;
  const { retired } = strings;
  const verb = reason === 'split' || reason === 'merge' ? reason : 'withdrawn';
  const why = note?.replace(/\.$/, '');
  const where = successors.length === 0 ? [] : wordsIn(successors, strings);
  const reasons = why === undefined ? [] : [theirs ? said(why, theirs) : why];
  const outcome: (Element | string)[][] = lost
    ? [
        [retired[verb](edition) + (why === undefined ? '' : ': '), ...reasons],
        ...(where.length > 0 ? [[`${retired.part} `, ...where]] : verb === 'withdrawn' ? [] : [[retired.gone]]),
      ]
    : [[`${retired[verb](edition)}: ${retired.words} `, ...where], ...(why === undefined ? [] : [reasons])];
  return [
    `${retired[kind](id)} `,
    ...outcome.flatMap((words) => [...words, '. ']),
    el('a', { href: history }, [lost ? retired.last : strings.history]),
    '.',
  ];
}

/** «en los párrs. d5a y d5b», each with its link. */
function wordsIn(links: readonly LinkView[], strings: ReadingStrings): (Element | string)[] {
  const last = links.length - 1;
  return [
    strings.retired.places(
      links.length,
      links.some(({ label }) => label.startsWith('h')),
    ),
    ...links.flatMap(({ href, label }, index) => [
      index === 0 ? ' ' : index === last ? strings.and : ', ',
      el('a', { href }, [label]),
    ]),
  ];
}

/** The words with their decorations and emendations. */
function words(
  { reading, emendations }: WordsView,
  layers: Layer[],
  strings: ReadingStrings,
  { lang }: Place,
): ElementContent[] {
  const emended = emendations.map(({ start, end, sic, number }): Layer => {
    const title = strings.sourceHas(sic);
    return {
      ...{ start, end, whole: false },
      wrap: (children) => el('span', { className: 'corr' }, children),
      after: [
        el('a', { className: 'ref sic', id: `re${number}`, href: `#e${number}`, title, ariaLabel: title, lang }, ['*']),
      ],
    };
  });
  return decorate(reading, [...layers, ...emended]);
}

/**
 * Everything that is marked in the prose: mentions, the words that notes quote, the clauses of the register and their
 * verbs.
 */
function layersOf({ mentions, clauses, verbs, quoted }: ParagraphView): Layer[] {
  return [
    ...mentions.map(({ start, end, kind, href }): Layer => ({
      ...{ start, end, whole: true },
      wrap: (children) => el('a', { className: `m-${kind}`, href }, children),
    })),
    ...quoted.map(({ start, end, note }): Layer => ({
      ...{ start, end, whole: false },
      wrap: (children) => el('span', { className: 'q' }, children),
      after: [el('a', { className: 'ref', role: 'doc-noteref', href: `#${note}` }, [numberOf(note)])],
    })),
    ...clauses.map(({ start, end, class: name }): Layer => ({
      ...{ start, end, whole: false },
      wrap: (children) => el('span', { className: `c-${name}` }, children),
    })),
    // After the clauses, so that one that is all verb has it inside.
    ...verbs.map(({ start, end }): Layer => ({
      ...{ start, end, whole: false },
      wrap: (children) => el('b', { className: 'v' }, children),
    })),
  ];
}

/** A note; its number leads back to its paragraph. */
function noteElement(note: NoteView, paragraph: string, strings: ReadingStrings, theirs: Place): Element {
  const { id, kind, external, others, body, links } = note;
  const about = others.map((other) => ({ href: `#${other}`, label: strings.short(other) }));
  const head = el('p', {}, [
    el('a', { href: `#${paragraph}` }, [strings.note(numberOf(id))]),
    ` · ${strings.noteKinds[kind]}`,
    external ? ` · ${strings.external}` : '',
    about.length > 0 ? ` · ${strings.alsoAbout} ` : '',
    ...listOf(about),
  ]);
  const className = apart.includes(kind) ? `note note-${kind}` : 'note';
  return el('div', { className, id, role: 'note' }, [
    head,
    ...placed(
      toElements(body(), (url) => links[url]),
      theirs,
    ),
  ]);
}

/** Links to what concerns a paragraph and is not marked in its words: records, themes, parallels, notes elsewhere. */
function linksOf(
  { records, themes, parallels, also, revised }: ParagraphView,
  strings: ReadingStrings,
  theirs: Place,
): Element[] {
  // By class: the words of each clause are marked above, and its record says the rest.
  const items = [...Map.groupBy(records, (record) => record.class)].map(([name, ofClass]) =>
    el('li', {}, [
      el('b', { className: name === 'commitment' ? 'k' : undefined }, [strings.classes[name]]),
      ' ',
      ...listOf(ofClass),
    ]),
  );
  if (themes.length > 0) items.push(el('li', {}, [`${strings.themes}: `, ...listOf(themes, theirs)]));
  items.push(...parallels.map((one) => parallelsItem(one, strings, theirs)));
  if (also.length > 0) items.push(el('li', {}, [`${strings.also.label}: `, ...alsoIn(also, strings, theirs)]));
  if (revised) {
    const { wordings, edition, successors, history } = revised;
    items.push(
      el('li', {}, [
        ...(wordings > 1 ? [strings.revised(String(wordings), edition)] : []),
        ...(successors.length > 0 ? [`${strings.retired.part} `, ...wordsIn(successors, strings), '. '] : []),
        el('a', { href: history }, [strings.history]),
        '.',
      ]),
    );
  }
  return items;
}

/** «Paralelos: lo refuerza y cita el párr. n3; contrasta con el párr. d29», with the page of both sides’ words first. */
function parallelsItem({ text, href, groups }: ParallelsView, strings: ReadingStrings, theirs: Place): Element {
  const { label, labelWith, verbs, lead, join } = strings.parallels;
  const words = groups.flatMap(({ way, kinds, others }, index) => [
    `${index === 0 ? '' : '; '}${lead[way]}`,
    list(
      kinds.map((kind) => verbs[way === 'in' ? 'in' : 'out'][kind]),
      strings,
    ) + join[others.length > 1 ? 'many' : way],
    ...listOf(others),
  ]);
  const name = text === undefined ? [label] : amid(labelWith(text), [text], theirs);
  return el('li', {}, [el('a', { href }, name), ': ', ...words]);
}

/** «notas 1, 6; nota 12 de «Cumbre de la OTSC»». */
function alsoIn(groups: readonly NotesView[], { also }: ReadingStrings, theirs: Place): Nodes {
  return groups.flatMap(({ text, links }, index) => [
    `${index === 0 ? '' : '; '}${also.notes(links.length)} `,
    ...listOf(links),
    ...(text === undefined ? [] : amid(also.of(text), [text], theirs)),
  ]);
}

/** Links with commas between them. @param theirs the language of what the editors wrote of their labels */
function listOf(links: readonly LinkView[], theirs?: Place): (Element | string)[] {
  return links.flatMap(({ href, label, name }, index) => [
    index === 0 ? '' : ', ',
    el('a', { href }, theirs && name !== undefined ? amid(label, [name], theirs) : [label]),
  ]);
}
