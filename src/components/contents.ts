import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { count } from '../i18n/format.ts';
import type { Heading, Part, Text } from '../model/corpus.ts';
import { clausesOf } from '../model/live.ts';
import { el, type Nodes } from '../render/element.ts';
import { partAnchor } from '../render/view.ts';
import { collationLinks } from './collation-names.ts';
import { bookLinks } from './books.ts';
import type { Ui } from './ui.ts';
import { namesAny } from './who-page.ts';

/** The parts and headings of a text with links: above its words, where it stays while they are read. */
export function outline(text: Text, ui: Ui): Element {
  const { t, language, written } = ui;
  const place = inLanguage(text.plan.language, language);
  const lines = contentsOf(text).map((entry) =>
    entry.type === 'heading'
      ? line([link(`#${entry.id}`, entry.reading, place)])
      : line(
          counted(
            `#${entry.titled ? partAnchor(entry.part.prefix) : entry.first}`,
            entry.part.label,
            count(entry.paragraphs, 'paragraphs', t),
            written,
          ),
        ),
  );
  return el('nav', { className: 'outline', ariaLabel: t.text.contents }, [
    el('ul', {}, [...lines, line([link('#apparatus', t.text.apparatus)])]),
  ]);
}

/** What else there is about a text, with links. */
export function contents(text: Text, ui: Ui): Element {
  const { address, t } = ui;
  const { id, paragraphs } = text;
  const live = new Set(paragraphs.flatMap((paragraph) => clausesOf(paragraph).map(({ commitment }) => commitment)))
    .size;
  const books = bookLinks(text, ui);
  const collations = collationLinks(text, ui);
  const lines = [
    ...(namesAny(text) ? [line([link(address.who(id), t.text.who)])] : []),
    ...(live > 0
      ? [line(counted(address.register('texto', id), t.text.commitments, count(live, 'commitments', t)))]
      : []),
    line([link(address.cite(id), t.cite.heading)]),
    line([link(`${address.search()}?texto=${id}`, t.text.searchHere)]),
    ...(collations.length > 0 ? [line([`${t.collation.inText}: `, ...collations])] : []),
    ...(books.length > 0 ? [line(books)] : []),
  ];
  return el('nav', { className: 'contents', ariaLabel: t.text.about }, [el('ul', {}, lines)]);
}

const line = (words: Nodes): Element => el('li', {}, words);

const link = (href: string, words: string, attributes = {}): Element => el('a', { href, ...attributes }, [words]);

const counted = (href: string, words: string, n: string, attributes = {}): Nodes => [
  link(href, words, attributes),
  ' ',
  el('span', { className: 'count' }, [n]),
];

/** A line of a text's table of contents. */
type ContentsEntry =
  | Heading
  | {
      type: 'part';
      part: Part;
      /** Whether the page prints its label as a heading. */
      titled: boolean;
      /** Its first paragraph. */
      first: string;
      paragraphs: number;
    };

/** The parts and headings of a text in order; a text without marked parts has its one part all the same. */
function contentsOf(text: Text): ContentsEntry[] {
  const part = (one: Part, titled: boolean): ContentsEntry => {
    const own = text.paragraphs.filter((paragraph) => paragraph.part === one);
    return { type: 'part', part: one, titled, first: own[0]?.id ?? '', paragraphs: own.length };
  };
  const entries = text.blocks.flatMap((block): ContentsEntry[] => {
    if (block.type === 'part') return [part(block.part, true)];
    return block.type === 'heading' ? [block] : [];
  });
  const [only] = text.parts;
  return only && !entries.some(({ type }) => type === 'part') ? [part(only, false), ...entries] : entries;
}
