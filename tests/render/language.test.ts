import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { el } from '../../src/render/element.ts';
import { toHtml } from '../../src/render/html.ts';
import { amid, placed, said } from '../../src/render/language.ts';

const spanish = { lang: 'es', dir: undefined };
const ours = { lang: undefined, dir: undefined };

describe('words of another language', () => {
  test.each<[string, string[], string]>([
    ['Note 1 on “Acta”', ['Acta'], 'Note 1 on “<span lang=es>Acta</span>”'],
    ['“b” and “a”', ['a', 'b'], '“<span lang=es>b</span>” <span lang=es>a</span>nd “<span lang=es>a</span>”'],
    ['Acta del puerto', ['Acta', 'Acta del puerto'], '<span lang=es>Acta del puerto</span>'],
    ['Nothing of it', ['Acta', ''], 'Nothing of it'],
    ['', ['Acta'], ''],
  ])('in «%s» are said to be: %j', (sentence, words, expected) => {
    expect(toHtml(amid(sentence, words, spanish))).toBe(expected);
  });

  test('change nothing of what is read', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (sentence, words) => {
        const text = amid(sentence, words, spanish).map((node) =>
          typeof node === 'string'
            ? node
            : node.type === 'element' && node.children[0]?.type === 'text'
              ? node.children[0].value
              : '',
        );
        expect(text.join('')).toBe(sentence);
      }),
    );
  });

  test('are left as they are on a page in their language', () => {
    expect([amid('Nota de «Acta»', ['Acta'], ours), said('Acta', ours)]).toEqual([['Nota de «Acta»'], 'Acta']);
    const nodes = [el('p', {}, ['Uno.'])];
    expect(placed(nodes, ours)).toEqual(nodes);
    expect(toHtml(placed(nodes, spanish))).toBe('<p lang=es>Uno.</p>');
  });
});
