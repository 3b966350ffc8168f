import type { List, Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { parseYaml } from '../../mdx/yaml.ts';
import { normalize } from '../../model/normalize.ts';
import { factsOf, tally, type Facts, type Tally, type Transcript, type TranscriptLine } from './transcript.ts';

/** The keys of front matter that hold a fact, of each the first that is filled. */
const keys: Record<keyof Facts | 'language', readonly string[]> = {
  title: ['title'],
  author: ['author', 'authors', 'byline'],
  publisher: ['publisher', 'site', 'source'],
  published: ['date', 'published', 'pubdate'],
  url: ['url', 'canonical', 'link'],
  language: ['lang', 'language'],
};

/** The lines of a Markdown file (GFM, with front matter). HTML in it stays as it is written. */
export function fromMarkdown(source: string): Transcript {
  const features = { gfm: { footnotes: true }, smartPunctuation: false, frontmatter: true };
  const root = markdownToMdast(source, { position: true, features }) as Root;
  const dropped = tally();
  const lines = root.children.flatMap((node) => linesOf(node, source, dropped));
  const [first] = root.children;
  const yaml = first?.type === 'yaml' ? parseYaml(first.value) : undefined;
  const front: unknown = yaml?.faults.length === 0 ? yaml.document.toJS() : {};
  const fact = (name: keyof typeof keys): string | undefined => {
    const value = keys[name].map((key) => (isRecord(front) ? front[key] : undefined)).find(Boolean);
    return typeof value === 'string' ? value : Array.isArray(value) ? value.filter(isString).join(', ') : undefined;
  };
  const title = fact('title');
  const [heading, ...others] = lines.filter(({ as }) => as === 'title');
  for (const other of others) other.as = 'heading';
  // A first heading that says something else than the front matter is a heading of the text.
  if (heading && title !== undefined && normalize(title) !== normalize(heading.text)) heading.as = 'heading';
  const language = fact('language');
  return {
    lines,
    ...(language !== undefined && { language }),
    facts: factsOf({
      title: title ?? heading?.text,
      author: fact('author'),
      publisher: fact('publisher'),
      published: fact('published'),
      url: fact('url'),
    }),
    dropped: dropped.list(),
  };
}

/** The lines of a block. */
function linesOf(node: Nodes, source: string, dropped: Tally): TranscriptLine[] {
  const block = (nodes: readonly Nodes[]): TranscriptLine[] => nodes.flatMap((one) => linesOf(one, source, dropped));
  switch (node.type) {
    case 'yaml':
      return verbatim(node.value, { as: 'metadata', why: 'Datos que el archivo da de sí mismo.' });
    case 'heading':
      return filled({ text: words(node, dropped), as: node.depth === 1 ? 'title' : 'heading', certain: true });
    case 'html':
    case 'code':
      return verbatim(node.value);
    case 'thematicBreak':
      dropped.add('rules between blocks');
      return [];
    case 'definition':
      dropped.add('link addresses');
      return [];
    case 'list':
      return itemsOf(node, source, dropped);
    case 'table':
      return node.children.map((row, index) => {
        const text = row.children.map((cell) => words(cell, dropped)).join(' | ');
        return { text, certain: true, ...(index > 0 && { tight: true }) };
      });
    case 'blockquote':
      return block(node.children);
    case 'footnoteDefinition': {
      const [first, ...rest] = block(node.children);
      return [{ certain: true, ...first, text: `[^${node.label ?? node.identifier}]: ${first?.text ?? ''}` }, ...rest];
    }
    default:
      return filled({ text: words(node, dropped), certain: true });
  }
}

/** The items of a list. Numbers are part of the text, as written; dashes are not. */
function itemsOf(list: List, source: string, dropped: Tally): TranscriptLine[] {
  return list.children.flatMap((item, index) => {
    const mark = /^\d+[.)]/.exec(source.slice(item.position?.start.offset))?.[0];
    const box = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '';
    if (mark === undefined) dropped.add('list bullets');
    const [first, ...rest] = item.children.flatMap((child) => linesOf(child, source, dropped));
    const text = `${mark === undefined ? '' : `${mark} `}${box}${first?.text ?? ''}`;
    const line: TranscriptLine = { text, as: 'item', certain: true, ...(index > 0 && { tight: true }) };
    return [...filled(line), ...rest.map((one) => (one.as === 'item' ? { ...one, tight: true } : one))];
  });
}

/** The words of what stands in a line. Notes keep their marks, images and addresses are counted. */
function words(node: Nodes, dropped: Tally): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`;
    case 'image':
    case 'imageReference':
      dropped.add('images');
      return '';
    case 'link':
      if (node.children.every((child) => child.type !== 'text' || child.value !== node.url))
        dropped.add('link addresses');
      break;
    default:
  }
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => words(child, dropped)).join('') : '';
}

/** The lines of what is kept as it is written. */
function verbatim(value: string, what: Pick<TranscriptLine, 'as' | 'why'> = {}): TranscriptLine[] {
  const lines = value.split(/\r\n|\r|\n/).filter((text) => text.trim() !== '');
  return lines.map((text, index) => ({ text, ...what, certain: true, ...(index > 0 && { tight: true }) }));
}

function filled(line: TranscriptLine): TranscriptLine[] {
  return line.text.trim() === '' ? [] : [line];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
