import { inLanguage } from '../../i18n/direction.ts';
import { formatDate, list } from '../../i18n/format.ts';
import type { Text } from '../../model/corpus.ts';
import { el, type Nodes } from '../../render/element.ts';
import { provenanceFacts } from '../../render/provenance.ts';
import { chapterPath, type Book, type Chapter } from './book.ts';
import { languageOf, textSections } from './text.ts';

/** The page that says what the book is: its title, its editors, its edition, its licence, and where it is online. */
export function titlePage({ corpus: { config }, t, title, description, url }: Book): Chapter {
  const { editors, edition, licence } = config;
  return {
    path: '_portada.xhtml',
    title: t.books.titlePage,
    places: [],
    body: el('section', { 'epub:type': 'titlepage' }, [
      el('h1', {}, [title]),
      ...(title === config.title ? [] : [el('p', { className: 'of' }, [config.title])]),
      el('p', { className: 'lead' }, [description]),
      el('p', {}, [`${t.footer.editors} ${list(editors, t)}. ${t.footer.edition} ${edition}.`]),
      el('p', {}, [
        `${t.footer.licence} `,
        el('a', { href: licence.url }, [licence.name]),
        `. ${t.footer.numbering}${t.footer.ofThis}`,
      ]),
      el('p', {}, [`${t.books.online} `, el('a', { href: url }, [url])]),
    ]),
  };
}

/** A text: what is known of it, how to cite it, its words and its notes. */
export function chapter(book: Book, text: Text): Chapter {
  const { corpus, t } = book;
  const { plan } = text;
  const { sections, places } = textSections(book, text);
  const published = [t.textKinds[plan.kind], plan.publisher, formatDate(plan, t)].filter(
    (words) => words !== 'unknown',
  );
  const rows = provenanceFacts(corpus, text, t).flatMap(({ name, value }): Nodes => [
    el('dt', {}, [name]),
    el('dd', {}, value),
  ]);
  const head = el('header', {}, [
    el('p', { className: 'meta' }, [published.join(' · ')]),
    el('h1', plan.title.status === 'printed' ? languageOf(inLanguage(plan.language, corpus.config.language)) : {}, [
      plan.title.text,
    ]),
    ...(plan.title.status === 'editorial' ? [el('p', { className: 'meta' }, [t.text.editorialTitle])] : []),
    el('p', { className: 'lead' }, [plan.description]),
    el('section', { className: 'facts' }, [el('h2', {}, [t.text.provenance]), el('dl', {}, rows)]),
  ]);
  return {
    path: chapterPath(text),
    title: plan.title.text,
    places,
    body: el('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, [head, ...sections]),
  };
}
