import type { Element, Properties, RootContent } from 'hast';

/** Elements without content. */
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Elements that end a paragraph where they begin (HTML, «Optional tags»), as far as Markdown and our pages make them. */
const endsParagraph: ReadonlySet<string> = new Set(
  'blockquote div h1 h2 h3 h4 h5 h6 hr ol p section table ul'.split(' '),
);

/**
 * HTML of elements and text: lean, without the end tags of `p` and `li` that HTML lets us leave out and the quotes that
 * it does not need. The only place of `render` that writes `<`. It does what hast-util-to-html does with
 * `omitOptionalTags` and `preferUnquoted` for the elements that we make, in an eighth of the time (docs/decisions/0007);
 * a test holds the two against each other.
 */
export function toHtml(nodes: readonly (RootContent | string)[], parent?: string): string {
  let html = '';
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) continue;
    if (typeof node === 'string') html += node.replace(/[&<]/g, escape);
    else if (node.type === 'text') html += node.value.replace(/[&<]/g, escape);
    else if (node.type === 'element') html += element(node, nodes[index + 1], parent);
    else throw new TypeError(`Cannot write ${node.type} as HTML`);
  }
  return html;
}

/** An element around what is HTML already. */
export function enclose(tagName: string, properties: Properties, html: string): string {
  return `<${tagName}${attributes(properties)}>${html}</${tagName}>`;
}

/** Stands in a pattern where words go: a sign of private use, which none of our own words has. */
export const hole = '\uE000';

/**
 * An element that stands on pages by the thousand, alike but for some words: written once, then filled where its holes
 * are, in order. It costs less than `toHtml` of each.
 *
 * @param parent the name of the element that it stands in, among its like
 */
export function pattern(node: Element, parent: string): (...words: string[]) => string {
  const [first = '', ...rest] = toHtml([node], parent).split(hole);
  return (...words) => {
    let html = first;
    rest.forEach((piece, index) => {
      const filled = words[index] ?? '';
      html += (/[&<"]/.test(filled) ? filled.replace(/[&<"]/g, escape) : filled) + piece;
    });
    return html;
  };
}

function element(
  { tagName, properties, children }: Element,
  next: RootContent | string | undefined,
  parent?: string,
): string {
  const open = `<${tagName}${attributes(properties)}>`;
  if (voids.has(tagName)) return open;
  const html = open + toHtml(children, tagName);
  return endsByItself(tagName, next, parent) ? html : `${html}</${tagName}>`;
}

/** Whether a reader of HTML knows that an element has ended without its end tag. */
function endsByItself(tagName: string, next: RootContent | string | undefined, parent: string | undefined): boolean {
  if (tagName !== 'li' && tagName !== 'p') return false;
  if (next === undefined) return parent !== undefined && parent !== 'a' && parent !== 'noscript';
  if (typeof next === 'string' || next.type !== 'element') return false;
  return tagName === 'li' ? next.tagName === 'li' : endsParagraph.has(next.tagName);
}

function attributes(properties: Properties): string {
  let html = '';
  for (const key in properties) {
    const value = properties[key];
    if (value === undefined || value === null || value === false) continue;
    html += ` ${attributeName(key)}`;
    if (value === true || value === '') continue;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    html += /^[^\s"&'<=>`\uE000]+$/.test(text) ? `=${text}` : `="${text.replace(/[&"]/g, escape)}"`;
  }
  return html;
}

/** The name in HTML of a property: `httpEquiv` is `http-equiv`, `className` is `class`, `dataPagefindMeta` is `data-pagefind-meta`. */
function attributeName(key: string): string {
  if (key === 'href' || key === 'id') return key;
  if (key === 'className') return 'class';
  if (key === 'httpEquiv') return 'http-equiv';
  if (/^aria[A-Z]/.test(key)) return `aria-${key.slice(4).toLowerCase()}`;
  return /^data[A-Z]/.test(key) ? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : key.toLowerCase();
}

function escape(sign: string): string {
  return sign === '&' ? '&#x26;' : sign === '<' ? '&#x3C;' : '&#x22;';
}
