import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import '../arbitraries.ts';
import { el } from '../../src/render/element.ts';
import { decorate, type Layer } from '../../src/render/layers.ts';

/** A layer whose wrapper names it, followed by its number. */
function layer(name: string, start: number, end: number, whole: boolean): Layer {
  return {
    ...{ start, end, whole },
    wrap: (children) => el(whole ? 'a' : 'span', { className: name }, children),
    after: [el('sup', {}, [name])],
  };
}

/** Each character with the names of the layers around it; the numbers of layers are left out. */
function read(nodes: readonly ElementContent[], names: readonly string[] = []): { sign: string; names: string[] }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [...node.value].map((sign) => ({ sign, names: [...names].sort() }));
    if (node.type !== 'element' || node.tagName === 'sup') return [];
    return read(node.children, [...names, String(node.properties.className)]);
  });
}

/** The names of layers, in the order in which their numbers stand. */
function numbers(nodes: readonly ElementContent[], inLink = false): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (node.tagName === 'sup') return inLink ? ['inside a link'] : [String(read(node.children)[0]?.sign)];
    return numbers(node.children, inLink || node.tagName === 'a');
  });
}

const text = 'Las partes firman.';
const span = fc
  .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }));
/** Links beside each other, and anything over them: clauses, verbs in them, quotations of notes. */
const layers = fc
  .tuple(fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }), fc.array(span, { maxLength: 6 }))
  .map(([cuts, spans]) => {
    const ends = cuts.sort((a, b) => a - b);
    const links = ends.flatMap((end, index) => (index % 2 === 1 ? [{ start: ends[index - 1] ?? 0, end }] : []));
    return [
      ...links.map(({ start, end }, index) => layer(String.fromCharCode(65 + index), start, end, true)),
      ...spans.map(({ start, end }, index) => layer(String.fromCharCode(97 + index), start, end, false)),
    ];
  });
const nameOf = (one: Layer): string => String(one.wrap([]).properties.className);

describe('decorations', () => {
  test('change no word, and stand around the words that they are for and no others', () => {
    fc.assert(
      fc.property(layers, (all) => {
        const signs = read(decorate(text, all));
        expect(signs.map(({ sign }) => sign).join('')).toBe(text);
        signs.forEach(({ names }, at) =>
          expect(names).toEqual(
            all
              .filter(({ start, end }) => start <= at && at < end)
              .map(nameOf)
              .sort(),
          ),
        );
      }),
    );
  });

  test('are each followed once by their number, which is in no link', () => {
    fc.assert(
      fc.property(layers, (all) => {
        expect(numbers(decorate(text, all)).sort()).toEqual(all.map(nameOf).sort());
      }),
    );
  });
});
