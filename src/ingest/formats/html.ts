import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { normalize } from '../../model/normalize.ts';
import type { Fault } from '../decode.ts';
import { factsOf, tally, type Tally, type Transcript, type TranscriptLine } from './transcript.ts';

/** Elements that stand in a line of their own. */
const blocks = new Set(
  [
    'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section',
    'summary table tbody td tfoot th thead tr caption ul',
  ]
    .join(' ')
    .split(' '),
);

/** Elements of which nothing is shown as text, and what they are called when they are counted. */
const textless: Readonly<Record<string, string>> = {
  ...{ script: 'scripts', style: 'styles', template: 'templates', noscript: 'words for browsers without scripts' },
  ...{ img: 'images', picture: 'images', canvas: 'images', svg: 'images' },
  ...{ video: 'videos and sounds', audio: 'videos and sounds', iframe: 'embedded pages', object: 'embedded pages' },
  ...{ embed: 'embedded pages', input: 'form fields', textarea: 'form fields', select: 'form fields' },
  ...{ datalist: 'form fields', hr: 'rules between blocks' },
  ...{ noframes: 'embedded pages', noembed: 'embedded pages', rp: 'brackets of ruby' },
  ...{ annotation: 'sources of formulas', 'annotation-xml': 'sources of formulas' },
};

/** Why words are not of the article, for readers: by the nearest of these around them. */
const reasons: readonly (readonly [selector: string, why: string])[] = [
  [
    '[class*="cookie" i], [id*="cookie" i], [class*="consent" i], [id*="consent" i]',
    'Aviso sobre cookies y privacidad.',
  ],
  ['nav, [role="navigation"], menu', 'Navegación del sitio.'],
  ['footer, [role="contentinfo"]', 'Pie de la página.'],
  ['aside, [role="complementary"]', 'Contenido al margen del artículo.'],
  ['form, button, search, [role="search"]', 'Formulario o botón.'],
  ['dialog, [role="dialog"], [role="alertdialog"]', 'Ventana sobre la página.'],
  ['header, [role="banner"]', 'Cabecera de la página.'],
];

/** How deep elements may nest. Pages do not reach 100; each step deeper costs the article's finder a pass. */
const deepest = 256;

/** How many elements and runs of words a page may have for its article to be looked for: that takes seconds from here on. */
const widest = 70_000;

/** Words of the page in one line, with the block that they stand in. */
interface Line {
  block: Element;
  nodes: Text[];
  text: string;
  tight: boolean;
}

export interface HtmlOptions {
  /** Whether the page is only an article: nothing of it is furniture, numbers of items are in the words already. */
  whole?: boolean;
}

/**
 * The lines of an HTML page. Every word that it shows becomes part of a line; which of them are the article, Readability
 * says. Nothing in it runs. Stylesheets are not read: what only they hide is shown here.
 */
export function fromHtml(source: string, { whole = false }: HtmlOptions = {}): Transcript | Fault {
  const offset = tooDeep(source);
  if (offset !== undefined) {
    const message = `The page nests elements more than ${deepest} deep`;
    return { offset, message, hint: 'save the page again from a browser, or copy its words into a plain text file' };
  }
  const document = parse(source);
  const dropped = tally();
  const lines = linesOf(document, dropped);
  const language = document.documentElement.getAttribute('lang')?.trim() ?? '';
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source)?.[1];
  const ownTitle = document.title;
  const own = kindsOf(lines, whole);
  if (whole) return { lines: own, facts: {}, dropped: dropped.list() };
  const reasonsWhy = lines.map(({ block }) => reasons.find(([selector]) => block.closest(selector))?.[1]);
  const times = new Set([...document.querySelectorAll('time')].map(({ textContent }) => normalize(textContent)));
  // From here on the document is Readability's, which takes it apart.
  const { article, kept } = findArticle(document, lines);
  const facts = factsOf({
    title: article?.title ?? ownTitle,
    author: article?.byline,
    publisher: article?.siteName,
    published: article?.publishedTime,
    url,
  });
  const titleAt = lines.findIndex(
    ({ block, text }) =>
      block.localName === 'h1' && normalize(`${facts.title ?? ''} ${ownTitle}`).includes(normalize(text)),
  );
  const found = own.map((line, index): TranscriptLine => {
    const { as, ...plain } = line;
    const why = reasonsWhy[index];
    if (index === titleAt) return { ...plain, as: 'title', certain: true };
    const words = normalize(line.text);
    if (words === normalize(facts.author ?? ''))
      return { ...plain, as: 'metadata', why: 'Firma del artículo.', certain: true };
    if (times.has(words)) return { ...plain, as: 'metadata', why: 'Fecha que da la página.', certain: true };
    if (kept.has(index)) return { ...line, certain: why === undefined };
    if (why !== undefined) return { ...plain, as: 'furniture', why, certain: true };
    // Captions are easily taken for furniture, and nothing is known of a page without an article.
    if (!article || as === 'caption') return { ...line, certain: false };
    return { ...plain, as: 'furniture', why: 'Fuera del cuerpo del artículo.', certain: false };
  });
  return { lines: found, ...(language !== '' && { language }), facts, dropped: dropped.list() };
}

/** Asks Readability for the article of a page: what it says of itself, and the lines of which it keeps most. */
function findArticle(
  document: Document,
  lines: readonly Line[],
): { article: ReturnType<Readability<Element>['parse']>; kept: ReadonlySet<number> } {
  const size = document.querySelectorAll('*').length + lines.reduce((sum, { nodes }) => sum + nodes.length, 0);
  if (size > widest) return { article: null, kept: new Set() };
  const sizes = new Map<number, number>();
  lines.forEach(({ nodes }, index) => {
    for (const node of nodes) {
      const mark = document.createElement('span');
      mark.setAttribute('data-line', String(index));
      node.replaceWith(mark);
      mark.append(node);
      sizes.set(index, (sizes.get(index) ?? 0) + node.data.trim().length);
    }
  });
  const article = new Readability(document, { serializer: (node) => node as Element }).parse();
  const left = new Map<number, number>();
  for (const mark of article?.content?.querySelectorAll('[data-line]') ?? []) {
    const index = Number(mark.getAttribute('data-line'));
    left.set(index, (left.get(index) ?? 0) + mark.textContent.trim().length);
  }
  const kept = [...left].flatMap(([index, size]) => (size * 2 >= (sizes.get(index) ?? 0) ? [index] : []));
  return { article, kept: new Set(kept) };
}

/** Elements that close themselves, or that the next one closes. */
const selfClosing = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot colgroup rt rp'.split(
    ' ',
  ),
);

/** Where a page nests too deep, found before it is parsed: that would take minutes. */
function tooDeep(source: string): number | undefined {
  const tag = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
  let depth = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const [, close, name = '!--'] = match;
    const raw = { '!--': '-->', script: '</script', style: '</style' }[name.toLowerCase()];
    const end = source.indexOf(close === '/' ? '>' : (raw ?? '>'), tag.lastIndex);
    if (end < 0) return undefined;
    tag.lastIndex = end + 1;
    if (raw !== undefined || selfClosing.has(name.toLowerCase()) || source[end - 1] === '/') continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return match.index;
  }
  return undefined;
}

/** Parses a page and gives it the `<html>`, `<head>` and `<body>` that HTML lets it leave out. */
function parse(source: string): Document {
  const written = parseHTML(source).document;
  const { document } = written.querySelector('html')
    ? { document: written }
    : parseHTML(`<!doctype html><html><body>${source}</body></html>`);
  const body = document.body;
  const stray = [...document.documentElement.childNodes, ...document.childNodes].filter(
    (node) => ![document.documentElement, document.head, body, document.doctype].includes(node as never),
  );
  for (const node of stray) body.appendChild(node);
  document.head.append(...document.querySelectorAll('body > title, body > meta, body > link'));
  return document;
}

/** Reads a page in order: every text node that is shown is in one line. */
function linesOf(document: Document, dropped: Tally): Line[] {
  const lines: Line[] = [];
  let open: Line = { block: document.body, nodes: [], text: '', tight: false };
  const flush = (block: Element, tight = false): void => {
    if (open.nodes.length > 0) lines.push(open);
    open = { block, nodes: [], text: '', tight };
  };
  const read = (node: Node, block: Element): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const value = (child as Text).data;
        open.text += value.replace(/[\t\n\f\r ]+/g, ' ');
        if (value.trim() !== '') open.nodes.push(child as Text);
      } else if (child.nodeType === 8) dropped.add('comments');
      else if (child.nodeType === 1) element(child as Element, block);
    }
  };
  const element = (one: Element, block: Element): void => {
    const name = one.localName;
    const what = isHidden(one) ? 'hidden elements' : textless[name];
    if (what !== undefined) {
      if (blocks.has(name)) flush(block);
      // A drawing may hold words.
      if (name === 'svg')
        for (const words of one.querySelectorAll('text')) {
          open.text += ' ';
          read(words, block);
        }
      if (one.getAttribute('type') !== 'hidden') dropped.add(what);
    } else if (name === 'br') {
      // One break goes on with the paragraph, two end it.
      if (/\n\s*$/.test(open.text)) flush(block);
      else open.text += '\n';
    } else if (name === 'tr' && isRow(one)) {
      flush(one, one.previousElementSibling !== null);
      [...one.children].forEach((cell, index) => {
        if (index > 0) open.text += ' | ';
        read(wordsIn(cell), one);
      });
      flush(block);
    } else if (blocks.has(name)) {
      flush(one);
      read(one, one);
      flush(block);
    } else read(one, block);
  };
  for (const { localName } of document.querySelectorAll('head script, head style'))
    dropped.add(textless[localName] ?? localName);
  read(document.body, document.body);
  flush(document.body);
  return lines;
}

/** Whether a row of a table holds cells of words, no blocks that a layout put there. */
function isRow(row: Element): boolean {
  return [...row.childNodes].every(
    (node) =>
      node.nodeType === 8 ||
      node.textContent?.trim() === '' ||
      (/^t[dh]$/.test((node as Element).localName) &&
        [...wordsIn(node as Element).querySelectorAll('*')].every(({ localName }) => !blocks.has(localName))),
  );
}

/** What holds the words of a cell: its only paragraph, or itself. */
function wordsIn(cell: Element): Element {
  const [only, ...others] = cell.children;
  return only?.localName === 'p' && others.length === 0 && only.textContent.trim() === cell.textContent.trim()
    ? only
    : cell;
}

/** Whether the page itself, without its stylesheets, hides an element. */
function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    (element.localName === 'dialog' && !element.hasAttribute('open')) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  );
}

/** What lines are by their own elements, whether they are of the article or not. */
function kindsOf(lines: readonly Line[], whole: boolean): TranscriptLine[] {
  const numbers = new Map<Element, string>();
  const begun = new Set<Element>();
  return lines.map(({ block, text, tight }) => {
    const line: TranscriptLine = {
      text: text.replace(/\s*\n\s*/g, ' ').trim(),
      certain: true,
      ...(tight && { tight }),
    };
    if (/^h[1-6]$/.test(block.localName))
      return { ...line, as: whole && block.className === 'title' ? 'title' : 'heading' };
    if (block.closest('figcaption, caption')) return { ...line, as: 'caption', why: 'Pie de una imagen o tabla.' };
    const item = block.closest('li');
    const list = item?.parentElement;
    // Only the first words of an item bear its number.
    if (!item || !list || begun.has(item)) return line;
    begun.add(item);
    const isNote = whole && /^(?:foot|end)note-/.test(item.id);
    if (list.localName === 'ol' && (!whole || isNote) && !numbers.has(item))
      for (const [one, number] of numbersOf(list)) numbers.set(one, isNote ? `[${number}] ` : `${number}. `);
    const isFirst = item.previousElementSibling === null;
    return { ...line, text: `${numbers.get(item) ?? ''}${line.text}`, as: 'item', ...(!isFirst && { tight: true }) };
  });
}

/** The numbers that a list shows before its items. */
function numbersOf(list: Element): Map<Element, number> {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = whole(list.getAttribute('start')) ?? (step < 0 ? items.length : 1);
  return new Map(
    items.map((item) => {
      const number = whole(item.getAttribute('value')) ?? next;
      next = number + step;
      return [item, number];
    }),
  );
}

function whole(value: string | null): number | undefined {
  return value !== null && /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;
}
