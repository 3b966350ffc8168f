import type { Element } from 'hast';
import { directionOf } from '../../i18n/direction.ts';
import type { CorpusConfig } from '../../model/config.ts';
import { el } from '../../render/element.ts';
import { toXml } from '../xml.ts';
import type { Book, Chapter } from './book.ts';
import { style } from './style.ts';

// No id of a text begins like that.
const navigationPath = '_contenido.xhtml';
const stylePath = 'libro.css';

/** The files of a publication (EPUB 3.3) below its package's folder: its chapters, the first of them the title page. */
export function publication(book: Book, chapters: readonly Chapter[]): Map<string, string> {
  const [first, ...rest] = chapters;
  const files = new Map([['package.opf', toXml(packageOf(book, chapters))]]);
  const add = ({ path, title, body }: Chapter): unknown => files.set(path, documentOf(book, title, [body]));
  if (first) add(first);
  files.set(navigationPath, documentOf(book, book.t.text.contents, navigation(book, chapters)));
  rest.forEach(add);
  return files.set(stylePath, style);
}

/**
 * The day of the edition, as far as the corpus says it: of its newest change, or else of the name of its edition. The
 * clock is not asked: the same corpus is the same book.
 */
export function editionDay({ edition, changes }: Pick<CorpusConfig, 'edition' | 'changes'>): string {
  const [year, month = '01', day = '01'] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(edition)?.slice(1) ?? [];
  return changes[0]?.date ?? (year === undefined ? '1980-01-01' : `${year}-${month}-${day}`);
}

function packageOf(
  { corpus: { config }, t, title, description, url, texts }: Book,
  chapters: readonly Chapter[],
): Element {
  const languages = new Set([config.language, ...texts.map(({ plan }) => plan.language)]);
  const [only] = texts.length === 1 ? texts : [];
  const meta = (property: string, words: string, refines?: string): Element =>
    el('meta', { property, refines }, [words]);
  const dc = (name: string, words: string, id?: string): Element => el(`dc:${name}`, { id }, [words]);
  const known = (name: string, value: string | undefined): Element[] =>
    value === undefined || value === 'unknown' ? [] : [dc(name, value)];
  const editors = config.editors.flatMap((editor, index) => [
    dc('contributor', editor, `editor-${index + 1}`),
    el('meta', { refines: `#editor-${index + 1}`, property: 'role', scheme: 'marc:relators' }, ['edt']),
  ]);
  const items = [
    ...chapters.map(({ path }) => el('item', { id: idOf(path), href: path, 'media-type': 'application/xhtml+xml' })),
    el('item', { id: 'nav', href: navigationPath, 'media-type': 'application/xhtml+xml', properties: 'nav' }),
    el('item', { id: 'style', href: stylePath, 'media-type': 'text/css' }),
  ];
  const refs = chapters.map(({ path }) => el('itemref', { idref: idOf(path) }));
  return el(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'url', 'xml:lang': config.language },
    [
      el('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        dc('identifier', url, 'url'),
        dc('title', title),
        ...[...languages].map((language) => dc('language', language)),
        ...known('creator', only?.plan.author),
        ...editors,
        dc('publisher', config.title),
        dc('description', description),
        dc('rights', `${t.footer.licence} ${config.licence.name}`),
        ...known('source', only?.plan.url),
        meta('dcterms:modified', `${editionDay(config)}T00:00:00Z`),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessModeSufficient', 'textual'),
        ...['tableOfContents', 'structuralNavigation', 'readingOrder'].map((feature) =>
          meta('schema:accessibilityFeature', feature),
        ),
        meta('schema:accessibilityHazard', 'none'),
        meta('schema:accessibilitySummary', t.books.accessibility),
      ]),
      el('manifest', {}, items),
      el('spine', { 'page-progression-direction': only && directionOf(only.plan.language) }, [
        ...refs.slice(0, 1),
        el('itemref', { idref: 'nav' }),
        ...refs.slice(1),
      ]),
    ],
  );
}

/** No id of a text gets in the way of the others. */
function idOf(path: string): string {
  return `c-${path.replace(/\.xhtml$/, '')}`;
}

/** The table of contents, and the places that reading systems know by name. */
function navigation({ t }: Book, chapters: readonly Chapter[]): Element[] {
  const link = (href: string, words: string, type?: string): Element => el('a', { href, 'epub:type': type }, [words]);
  const lines = chapters.map(({ path, title, places }) =>
    el('li', {}, [
      link(path, title),
      ...(places.length === 0
        ? []
        : [
            el(
              'ol',
              {},
              places.map(({ id, words }) => el('li', {}, [link(`${path}#${id}`, words)])),
            ),
          ]),
    ]),
  );
  const [title, body] = chapters;
  const landmarks = [
    ...(title ? [link(title.path, t.books.titlePage, 'titlepage')] : []),
    link(`${navigationPath}#toc`, t.text.contents, 'toc'),
    ...(body ? [link(body.path, body.title, 'bodymatter')] : []),
  ];
  return [
    el('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [
      el('h1', {}, [t.text.contents]),
      el('ol', {}, lines),
    ]),
    el('nav', { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': t.books.landmarks }, [
      el(
        'ol',
        {},
        landmarks.map((one) => el('li', {}, [one])),
      ),
    ]),
  ];
}

function documentOf({ corpus: { config } }: Book, title: string, body: readonly Element[]): string {
  const root = el(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: config.language,
      'xml:lang': config.language,
    },
    [
      el('head', {}, [el('title', {}, [title]), el('link', { rel: 'stylesheet', type: 'text/css', href: stylePath })]),
      el('body', {}, body),
    ],
  );
  return toXml(root, '<!DOCTYPE html>\n');
}
