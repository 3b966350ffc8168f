import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { isMap, isNode, isScalar } from 'yaml';
import { collapse } from '../model/normalize.ts';
import { didYouMean, problem, type Place, type Problem } from '../model/problem.ts';
import { paragraphRoles, type ParagraphRole } from '../model/plan.ts';
import type { Rule } from '../model/rules.ts';
import type { Block, Inline, PageDocument, Point, TextDocument } from '../model/document.ts';
import { forgetPlaces, parseTree } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** Nodes that the body of a note may hold; everything else is refused. */
const proseNodes = ['paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem', 'blockquote', 'inlineCode'];
/** Editorial pages also have headings and tables. */
const pageNodes = [...proseNodes, 'heading', 'table', 'tableRow', 'tableCell', 'thematicBreak'];

const components = ['P', 'H', 'Sic', 'Note'];

export interface Parsed<Document> {
  /** What could be read; the damaged blocks are missing from it. */
  document: Document;
  problems: Problem[];
}

/**
 * Reads the MDX page of a text. MDX is data here: `import`, `export`, `{expressions}`, raw HTML and unknown
 * components are problems, never executed, never dropped in silence.
 *
 * @param source the file's content
 * @param file its path from the root of the project, for problems
 */
export function parseText(source: string, file: string): Parsed<TextDocument> {
  const { root, problems } = parseTree(source, file, false);
  const report = reporter(file, problems);
  const document: TextDocument = { source: '', blocks: [] };
  for (const node of root.children) {
    if (node.type === 'yaml') {
      document.source = readFront(node.value, file, ['source'], problems).source ?? '';
      continue;
    }
    const block = toBlock(node, source, report);
    if (block) document.blocks.push(block);
  }
  if (root.children[0]?.type !== 'yaml')
    report(at(root), 'front-matter-is-valid', 'Missing front matter', 'begin the file with `---`, `source: …`, `---`');
  return { document, problems };
}

/** Reads an editorial page: front matter with `title` and `description`, then Markdown. */
export function parsePage(source: string, file: string): Parsed<PageDocument> {
  const { root, problems } = parseTree(source, file, true);
  const report = reporter(file, problems);
  const [first, ...rest] = root.children;
  const front = first?.type === 'yaml' ? readFront(first.value, file, ['title', 'description'], problems) : {};
  if (first?.type !== 'yaml')
    report(at(root), 'front-matter-is-valid', 'Missing front matter', 'begin the file with `---`, `title: …`, `---`');
  for (const node of rest) checkNodes(node, pageNodes, report);
  return {
    document: { title: front.title ?? '', description: front.description ?? '', body: rest },
    problems,
  };
}

/** Reads Markdown that stands in a YAML field (descriptions of entities). Positions are those inside the field. */
export function parseProse(source: string, file: string): Parsed<RootContent[]> {
  const { root, problems } = parseTree(source, file, false);
  const report = reporter(file, problems);
  for (const node of root.children) checkNodes(node, proseNodes, report);
  return { document: root.children, problems };
}

/** The body of a note, as written, with its places: those inside `raw`. */
export function parseNoteBody(raw: string): RootContent[] {
  return parseTree(raw, '', false).root.children.flatMap(bodyOf);
}

/** What is inside the element of a note, or inside the paragraph that an element on one line is taken for. */
function bodyOf(node: RootContent): RootContent[] {
  if (node.type === 'paragraph') {
    const [only] = node.children;
    return only?.type === 'mdxJsxTextElement' ? [{ ...node, children: only.children }] : [node];
  }
  if (node.type !== 'mdxJsxFlowElement') return [node];
  const inline = node.children.some(isInline);
  return inline ? [{ type: 'paragraph', children: node.children as PhrasingContent[] }] : [...node.children];
}

const isInline = ({ type }: Nodes): boolean => ['text', 'emphasis', 'strong', 'link', 'inlineCode'].includes(type);

type Report = (point: Point, rule: Rule, message: string, hint?: string) => void;

function reporter(file: string, problems: Problem[]): Report {
  return (point, rule, message, hint) => problems.push(problem({ file, ...point }, rule, message, hint));
}

function readFront(value: string, file: string, keys: string[], problems: Problem[]): Record<string, string> {
  const { document, faults, pointOf } = parseYaml(value);
  // The front matter begins on the second line of the file.
  const place = ({ line, column }: Point): Place => ({ file, line: line + 1, column });
  for (const fault of faults) problems.push(problem(place(fault), 'yaml-is-well-formed', fault.message, fault.hint));
  if (faults.length > 0) return {};
  const result: Record<string, string> = {};
  const pairs = isMap(document.contents) ? document.contents.items : [];
  for (const { key, value: given } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const where = place(pointOf(isNode(key) ? (key.range?.[0] ?? 0) : 0));
    const text = isScalar(given) ? given.value : undefined;
    if (!keys.includes(name)) {
      const hint = didYouMean(name, keys) ?? `expected ${keys.map((one) => `\`${one}\``).join(', ')}`;
      problems.push(problem(where, 'front-matter-is-valid', `Unknown key \`${name}\``, hint));
    } else if (typeof text !== 'string')
      problems.push(problem(where, 'front-matter-is-valid', `Cannot use \`${name}\``, 'expected text'));
    else result[name] = text;
  }
  for (const key of keys.filter((one) => !document.has(one)))
    problems.push(problem({ file, line: 1, column: 1 }, 'front-matter-is-valid', `Missing key \`${key}\``));
  return result;
}

function toBlock(node: RootContent, source: string, report: Report): Block | undefined {
  switch (node.type) {
    case 'heading':
      if (node.depth === 2) {
        const inlines = toInlines(node.children, report);
        return {
          type: 'part',
          label: inlines.map((run) => (run.type === 'text' ? run.value : '')).join(''),
          at: at(node),
        };
      }
      if (node.depth === 3) return marked('heading', 'H', node.children, at(node), report);
      report(
        at(node),
        'page-holds-only-the-text',
        'Unexpected heading',
        'parts are `##`, subheadings `### <H id="h1" />`',
      );
      return undefined;
    case 'paragraph': {
      const only = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      if (only.length === 1 && only[0]?.type === 'mdxJsxTextElement' && only[0].name === 'Note')
        return toNote(only[0], source, report);
      return marked('paragraph', 'P', node.children, at(node), report);
    }
    case 'mdxJsxFlowElement':
      if (node.name === 'Note') return toNote(node, source, report);
      if (node.name === 'P' || node.name === 'H')
        report(
          at(node),
          'paragraph-has-text',
          `Empty \`<${node.name}>\``,
          'the words follow the marker on the same line',
        );
      else reportForeign(node, report);
      return undefined;
    default:
      reportForeign(node, report);
      return undefined;
  }
}

/** A paragraph or heading: a marker element, then words. */
function marked<Type extends 'paragraph' | 'heading'>(
  type: Type,
  name: 'P' | 'H',
  children: PhrasingContent[],
  point: Point,
  report: Report,
): { type: Type; id: string; role?: ParagraphRole; inlines: Inline[]; at: Point } | undefined {
  const [marker, ...words] = children;
  if (marker?.type !== 'mdxJsxTextElement' || marker.name !== name) {
    const hint = `begin it with \`<${name} id="…" />\`; \`npm run ingest\` assigns ids`;
    report(point, 'paragraph-has-an-id', `Missing \`<${name}>\` before \`${toString(children).slice(0, 40)}\``, hint);
    // What is inside may be worse than the missing marker: say that too.
    toInlines(children, report);
    return undefined;
  }
  const { id, as } = readAttributes(marker, name === 'P' ? ['id', 'as'] : ['id'], report);
  const role = paragraphRoles.find((one) => one === as);
  if (as !== undefined && !role) {
    const hint = didYouMean(as, paragraphRoles) ?? `expected ${paragraphRoles.join(' or ')}`;
    report(at(marker), 'attribute-is-known', `Cannot use \`${as}\` for \`as\` of \`<P>\``, hint);
  }
  const inlines = toInlines(words, report);
  if (id === undefined) {
    report(at(marker), 'paragraph-has-an-id', `Missing \`id\` of \`<${name}>\``, `write \`<${name} id="…" />\``);
    return undefined;
  }
  if (inlines.length === 0) report(point, 'paragraph-has-text', `Empty \`<${name} id="${id}">\``);
  return { type, id, ...(role && { role }), inlines, at: point };
}

/** The words of the source: text and `<Sic>`, white space collapsed, nothing at the ends. */
function toInlines(children: PhrasingContent[], report: Report): Inline[] {
  const runs: Inline[] = [];
  for (const child of children) {
    if (child.type === 'text') {
      const last = runs.at(-1);
      if (last?.type === 'text') last.value += child.value;
      else runs.push({ type: 'text', value: child.value });
    } else if (child.type === 'mdxJsxTextElement' && child.name === 'Sic') {
      const corr = readAttributes(child, ['corr'], report).corr;
      const sic = collapse(toString(child.children)).trim();
      const plain = child.children.every((inner) => inner.type === 'text');
      if (corr === undefined || corr.trim() === '' || sic === '' || !plain)
        report(
          at(child),
          'emendation-is-complete',
          'Incomplete `<Sic>`',
          'write `<Sic corr="reading">form of the source</Sic>`',
        );
      else runs.push({ type: 'sic', sic, corr: collapse(corr).trim() });
    } else reportForeign(child, report);
  }
  for (const run of runs) if (run.type === 'text') run.value = collapse(run.value);
  const [first] = runs;
  const last = runs.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return runs.filter((run) => run.type === 'sic' || run.value !== '');
}

function toNote(node: MdxJsxFlowElement | MdxJsxTextElement, source: string, report: Report): Block {
  const names = ['id', 'on', 'quote', 'prefix', 'suffix', 'kind', 'basis'];
  const attributes = readAttributes(node, names, report);
  // A note on one line holds words, not blocks: they are its one paragraph.
  const inline = node.children.some(isInline);
  const children = node.children as PhrasingContent[];
  const body: RootContent[] = inline ? [{ type: 'paragraph', children }] : [...node.children];
  for (const child of body) checkNodes(child, proseNodes, report);
  if (toString(body).trim() === '') report(at(node), 'note-has-text', 'Empty `<Note>`');
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  forgetPlaces(body);
  return { type: 'note', attributes, body, raw, at: at(node) };
}

function readAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  names: string[],
  report: Report,
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      report(
        at(node),
        'mdx-is-data',
        `Cannot use an expression in \`<${node.name ?? ''}>\``,
        'write the value in quotes',
      );
    else if (!names.includes(attribute.name)) {
      const hint = didYouMean(attribute.name, names) ?? `expected ${names.map((name) => `\`${name}\``).join(', ')}`;
      report(
        at(node),
        'attribute-is-known',
        `Unknown attribute \`${attribute.name}\` of \`<${node.name ?? ''}>\``,
        hint,
      );
    } else result[attribute.name] = typeof attribute.value === 'string' ? attribute.value : '';
  }
  return result;
}

function checkNodes(node: Nodes, allowed: string[], report: Report): void {
  if (!allowed.includes(node.type)) {
    reportForeign(
      node,
      report,
      allowed === pageNodes
        ? 'a page holds Markdown only'
        : 'notes and descriptions hold paragraphs, lists, quotations, links and emphasis',
    );
    return;
  }
  if ('children' in node) for (const child of node.children) checkNodes(child, allowed, report);
}

/** Says what a node is that may not stand where it stands. */
function reportForeign(
  node: Nodes,
  report: Report,
  hint = 'escape its first character with `\\`, or move it into a note',
): void {
  switch (node.type) {
    case 'mdxjsEsm':
      report(
        at(node),
        'mdx-is-data',
        `Cannot use \`${node.value.split(/\s/, 1)[0] ?? ''}\``,
        'pages of the corpus are data: nothing in them runs',
      );
      return;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      report(
        at(node),
        'mdx-is-data',
        `Cannot use the expression \`{${node.value.slice(0, 30)}}\``,
        'a literal brace is written `\\{`',
      );
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const known = components.includes(name)
        ? 'it cannot stand here'
        : (didYouMean(name, components) ?? `the components are ${components.map((one) => `\`<${one}>\``).join(', ')}`);
      report(at(node), 'component-is-known', `Unexpected \`<${name}>\``, known);
      return;
    }
    default:
      report(at(node), 'page-holds-only-the-text', `Unexpected ${node.type}`, hint);
  }
}

function at(node: Nodes): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
