import type { Element } from 'hast';
import type { Corpus, Text } from '../../model/corpus.ts';
import type { Strings } from '../../i18n/strings.ts';

/** A book: one text, or all. */
export interface Book {
  corpus: Corpus;
  /** The words of the interface. */
  t: Strings;
  title: string;
  /** One sentence on what it holds. */
  description: string;
  /** Its address on the site: also its identifier. */
  url: string;
  texts: readonly Text[];
  /** The text that it is a book of; undefined when it is of the corpus. */
  text: Text | undefined;
}

/** A document of a book. */
export interface Chapter {
  /** Its file name. */
  path: string;
  /** Its name in the table of contents. */
  title: string;
  /** What stands in its body. */
  body: Element;
  /** What the table of contents lists below it. */
  places: readonly Place[];
}

export interface Place {
  id: string;
  words: string;
}

/** The file of a text in a book. */
export function chapterPath(text: Text): string {
  return `${text.id}.xhtml`;
}

/** An address of the site as a link of a book: to the chapter when the book has it, otherwise to the site. */
export function linkFrom({ corpus: { address, config }, texts }: Book): (href: string) => string {
  const chapters = new Map(texts.map((text) => [address.text(text.id), chapterPath(text)]));
  return (href) => {
    if (href.startsWith('#')) return href;
    const url = new URL(href, config.url);
    const chapter = url.origin === new URL(config.url).origin ? chapters.get(url.pathname) : undefined;
    return chapter === undefined ? url.href : chapter + url.hash;
  };
}
