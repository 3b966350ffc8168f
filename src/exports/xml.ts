import type { Element, ElementContent, Properties } from 'hast';

/** Signs that XML 1.0 cannot hold, escaped or not. */
// eslint-disable-next-line no-control-regex -- these are they
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * An XML document with one element at its top. Names of elements and attributes stand as they are (`epub:type`), but for
 * `className`, which is `class`. A sign that XML cannot hold becomes U+FFFD.
 */
export function toXml(root: Element, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${node(root)}\n`;
}

function node(content: ElementContent): string {
  if (content.type === 'text') return escape(content.value, /[&<>\r]/g);
  if (content.type !== 'element') throw new TypeError(`Cannot write ${content.type} as XML`);
  const { tagName, properties, children } = content;
  const open = `<${tagName}${attributes(properties)}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(node).join('')}</${tagName}>`;
}

function attributes(properties: Properties): string {
  return Object.entries(properties)
    .map(([key, value]) => {
      if (value === undefined || value === null || value === false) return '';
      const words = value === true ? key : Array.isArray(value) ? value.join(' ') : String(value);
      return ` ${key === 'className' ? 'class' : key}="${escape(words, /[&<"\n\r\t]/g)}"`;
    })
    .join('');
}

/** @param signs that a parser would take for markup, or change */
function escape(words: string, signs: RegExp): string {
  return words.replace(forbidden, '\ufffd').replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}
