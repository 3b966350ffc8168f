import type { Element, ElementContent, Properties } from 'hast';

/** Elements and text in order, as a function hands them over. */
export type Nodes = (ElementContent | string)[];

/** Makes an element. Text among the children may be a plain string; properties that are undefined are left out. */
export function el(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element {
  const content = children.map((child): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
  return { type: 'element', tagName, properties, children: content };
}
