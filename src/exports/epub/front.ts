import { inLanguage } from '../../i18n/direction.ts';
import { formatDate, list } from '../../i18n/format.ts';
import { citationOf } from '../../model/citation.ts';
import type { Text } from '../../model/corpus.ts';
import { iso690, iso690OfCorpus } from '../../render/citation/iso690.ts';
import { onPaper } from '../../render/citation/runs.ts';
import { el, type Nodes } from '../../render/element.ts';
import { provenanceFacts } from '../../render/provenance.ts';
import { chapterPath, type Book, type Chapter } from './book.ts';
import { languageOf, textSections } from './text.ts';

/** The page that says what the book is: its title, its editors, its edition, its licence, where it is online, how to cite it. */
export function titlePage({ corpus, t, title, description, url, text }: Book): Chapter {
  const { config, address } = corpus;
  const { editors, edition, licence } = config;
  const citation = text
    ? iso690(citationOf(corpus, { type: 'text', text }), address.language)
    : iso690OfCorpus(config, address.language);
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
      el('p', { className: 'cite' }, [`${t.cite.heading}: `, ...onPaper(citation)]),
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
