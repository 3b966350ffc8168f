import type { Element, ElementContent } from 'hast';
import type { inLanguage } from '../i18n/direction.ts';
import { el, type Nodes } from './element.ts';

/** The attributes of words in a language: none where it is that of their page (see `inLanguage`). */
export type Place = ReturnType<typeof inLanguage>;

/** Words in their language: as they are where it is that of the page, otherwise in an element that says so. */
export function said(words: string, place: Place): Element | string {
  return place.lang === undefined ? words : el('span', { ...place }, [words]);
}

/** A sentence of ours with words of another language in it, each of which is said to be. */
export function amid(sentence: string, words: readonly string[], place: Place): Nodes {
  if (place.lang === undefined) return [sentence];
  const nodes: Nodes = [];
  let rest = sentence;
  for (;;) {
    const found = words
      .map((one) => ({ one, at: one === '' ? -1 : rest.indexOf(one) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.one.length - a.one.length);
    const [first] = found;
    if (!first) return rest === '' ? nodes : [...nodes, rest];
    nodes.push(...(first.at > 0 ? [rest.slice(0, first.at)] : []), said(first.one, place));
    rest = rest.slice(first.at + first.one.length);
  }
}

/** Elements, each said to be in a language. */
export function placed(nodes: readonly ElementContent[], place: Place): ElementContent[] {
  if (place.lang === undefined) return [...nodes];
  return nodes.map((node) =>
    node.type === 'element' ? { ...node, properties: { ...node.properties, ...place } } : node,
  );
}
