import { strings } from '../../i18n/strings.ts';
import type { Corpus, Text } from '../../model/corpus.ts';
import type { Format } from '../format.ts';
import type { Book } from './book.ts';
import { container } from './container.ts';
import { chapter, titlePage } from './front.ts';
import { publication } from './package.ts';

/** Where the book of a text is, or of the whole corpus, in a format. */
export function bookPath(text: Text | undefined, ending: 'epub' | 'pdf'): string {
  return text === undefined ? `datos/corpus.${ending}` : `textos/${text.id}/${text.id}.${ending}`;
}

/** Each text, and all of them in one, as EPUB 3.3: `epub: false` in `corpus.yaml` leaves them out. */
export const epub: Format = {
  name: 'epub',
  files: (corpus) => {
    if (!corpus.config.epub || corpus.texts.length === 0) return [];
    return [undefined, ...corpus.texts].map((text) => ({
      path: bookPath(text, 'epub'),
      content: () => toEpub(bookOf(corpus, text)),
    }));
  },
};

/** The book of a text, or of the whole corpus. */
export function bookOf(corpus: Corpus, text: Text | undefined): Book {
  const { config, address, texts } = corpus;
  const [title, description, path] =
    text === undefined
      ? [config.title, config.description, address.home()]
      : [text.plan.title.text, text.plan.description, address.text(text.id)];
  const url = new URL(path, config.url).href;
  return { corpus, t: strings(config.language), title, description, url, texts: text ? [text] : texts, text };
}

/** A book as a file: the same book is the same bytes. */
export function toEpub(book: Book): Uint8Array<ArrayBuffer> {
  return container(publication(book, [titlePage(book), ...book.texts.map((text) => chapter(book, text))]));
}
