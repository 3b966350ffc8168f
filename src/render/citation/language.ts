import type { ElementContent } from 'hast';
import { inLanguage } from '../../i18n/direction.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import type { Nodes } from '../element.ts';
import { el } from '../element.ts';
import { amid } from '../language.ts';
import { quoted } from './elements.ts';

/** A reference in a language, with the names and first words of what it cites said to be in theirs. */
export function citedInLanguage(
  reference: Nodes,
  item: CslItem,
  editors: readonly string[],
  language: Language,
): Nodes {
  const names = [item.title, item.custom.opening ?? '', ...editors]
    // Within quotation marks, those inside are others.
    .flatMap((name) => [
      name,
      quoted(name, language)
        .slice(1, -1)
        .replace(/[’”»]+$/u, ''),
    ]);
  const place = inLanguage(item.language, language);
  const withPlaces = (node: ElementContent | string): Nodes => {
    if (typeof node === 'string') return amid(node, names, place);
    if (node.type === 'text') return amid(node.value, names, place);
    return node.type === 'element' ? [el(node.tagName, node.properties, node.children.flatMap(withPlaces))] : [node];
  };
  return reference.flatMap(withPlaces);
}
