import { whenOfCsl, type CslItem, type CslType } from '../../model/citation.ts';

/** A tag of the head: `name` or, for Open Graph, `property`. */
export type MetaTag = ({ name: string } | { property: string }) & { content: string };

/** What readers of Dublin Core and of COinS call our types; Zotero takes the type of an item from it. */
const dublinCore: Readonly<Record<CslType, string>> = {
  document: 'document',
  treaty: 'statute',
  speech: 'presentation',
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
};

/** Types of schema.org. */
const schemaTypes: Readonly<Record<CslType, string>> = {
  document: 'CreativeWork',
  treaty: 'Legislation',
  speech: 'CreativeWork',
  'article-newspaper': 'NewsArticle',
  webpage: 'WebPage',
};

/** The first day of a date, as far as it is known: `2025-03-14`, `2025-03`. */
function dayOf({ issued }: CslItem): string | undefined {
  return issued && whenOfCsl(issued).split('/')[0];
}

/**
 * Highwire Press and Dublin Core tags, which Google Scholar, Zotero and others read. Authors are left to COinS: names in
 * `citation_author` are cut at their last word, and nobody can tell an institution from a person here.
 */
export function metaTags(item: CslItem): MetaTag[] {
  const { title, publisher, language, URL, type } = item;
  const day = dayOf(item);
  const tag = (name: string, content: string | undefined): MetaTag[] =>
    content === undefined ? [] : [{ name, content }];
  return [
    ...tag('citation_title', title),
    ...tag('citation_publication_date', day?.replaceAll('-', '/')),
    ...tag('citation_publisher', publisher),
    ...tag('citation_language', language),
    ...tag('citation_public_url', URL),
    ...tag('DC.title', title),
    ...tag('DC.type', dublinCore[type]),
    ...tag('DC.date', day),
    ...tag('DC.publisher', publisher),
    ...tag('DC.language', language),
    ...tag('DC.identifier', URL),
    ...tag('prism.publicationName', item['container-title']),
  ];
}

/** Open Graph: what a link looks like where it is shared. */
export function openGraph(item: CslItem, description: string, image: string | undefined): MetaTag[] {
  const tags: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', item.title],
    ['og:description', description],
    ['og:url', item.URL],
    ['og:site_name', item['container-title']],
    ['og:locale', item.language],
    ['og:image', image],
  ];
  return tags.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }]));
}

/**
 * COinS: an OpenURL (ANSI/NISO Z39.88, format `dc`) in the `title` of an empty span. `aucorp` keeps a name whole, and
 * Zotero prefers this to the tags of the head.
 */
export function coins(item: CslItem): string {
  const { title, author = [], publisher, language, URL, type } = item;
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', dublinCore[type]],
    ['rft.title', title],
    ...author.map(({ literal }): [string, string] => ['rft.aucorp', literal]),
    ['rft.publisher', publisher],
    ['rft.source', item['container-title']],
    ['rft.date', dayOf(item)],
    ['rft.language', language],
    ['rft.identifier', URL],
  ];
  return fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

/** The same for search engines, as JSON-LD of schema.org; safe inside a `script` element. */
export function jsonLd(item: CslItem, description: string): string {
  const { title, author, publisher, language, URL, type, edition } = item;
  const data = {
    '@context': 'https://schema.org',
    '@type': schemaTypes[type],
    name: title,
    ...(type === 'article-newspaper' ? { headline: title } : {}),
    description,
    inLanguage: language,
    url: URL,
    ...(dayOf(item) === undefined ? {} : { datePublished: dayOf(item) }),
    ...(author === undefined ? {} : { author: author.map(({ literal }) => ({ '@type': 'Thing', name: literal })) }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    isPartOf: {
      '@type': 'Collection',
      name: item['container-title'],
      version: edition,
      editor: item.editor.map(({ literal }) => ({ '@type': 'Organization', name: literal })),
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003C');
}
