import { el, type Nodes } from '../element.ts';

/** The same words, with addresses that may break after their slashes: few fit a line of a telephone. */
export function withBreaks(nodes: Nodes): Nodes {
  return nodes.flatMap((node): Nodes => {
    if (typeof node === 'string') return broken(node);
    if (node.type === 'text') return broken(node.value);
    return node.type === 'element' ? [el(node.tagName, node.properties, withBreaks(node.children))] : [node];
  });
}

function broken(words: string): Nodes {
  return words
    .split(/(?<=https?:\/\/\S*[^/\s]\/)(?=[\p{L}\p{N}])/u)
    .flatMap((piece, index) => (index === 0 ? [piece] : [el('wbr', {}), piece]));
}
