import fc from 'fast-check';
import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml as byLibrary } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { el } from '../../src/render/element.ts';
import { enclose, hole, pattern, toHtml } from '../../src/render/html.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('<b>', '&amp;', '"', "'", '</p>', 'a b'),
);
const words = text.map((value): ElementContent => ({ type: 'text', value }));
const properties: fc.Arbitrary<Properties> = fc.record(
  {
    id: fc.constantFrom('d32', 'a b', ''),
    href: fc.constantFrom('#d32', '/temas/orden/', 'https://example.org/?a=1&b="2"'),
    className: fc.constantFrom('m m-org', 'q').map((names) => names.split(' ')),
    title: text,
    ariaLabel: text,
    dataPagefindMeta: fc.constantFrom('title[content]'),
    role: fc.constant('note'),
    hidden: fc.boolean(),
  },
  { requiredKeys: [] },
);
const inline = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc
      .tuple(fc.constantFrom('a', 'span', 'b', 'em', 'code', 'br'), properties, fc.array(tie('node'), { maxLength: 3 }))
      .map(([name, attributes, children]): ElementContent =>
        h(name as string, attributes, name === 'br' ? [] : children),
      ),
  ),
})).node;
const blocks = fc.letrec<{ node: Element }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.constantFrom('p', 'h2', 'h3'), properties, fc.array(inline, { minLength: 1, maxLength: 4 }))
      .map(([name, attributes, children]) => h(name as string, attributes, children)),
    fc
      .tuple(
        fc.constantFrom('div', 'blockquote', 'section', 'noscript', 'li'),
        properties,
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, attributes, children]) =>
        name === 'li' ? h('ul', [h('li', attributes, children), h('li', 'x')]) : h(name, attributes, children),
      ),
  ),
})).node;

/** What a browser makes of HTML, without positions. */
const read = (html: string): unknown =>
  JSON.parse(
    JSON.stringify(fromHtml(html, { fragment: true }), (key, value: unknown) =>
      key === 'position' ? undefined : value,
    ),
  );

test('a browser reads the same page as from what hast-util-to-html writes', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const page = h('div', block);
      expect(read(toHtml([page]))).toEqual(read(byLibrary(page)));
    }),
    { numRuns: 300 },
  );
});

test('a node that is neither element nor text is refused', () => {
  expect(() => toHtml([{ type: 'comment', value: 'x' }])).toThrow('Cannot write comment as HTML');
});

const anything = fc.oneof(text, fc.constantFrom('', hole, '# "&quot;'));

test('a pattern filled is the element with those words', () => {
  const item = (href: string, words: string) => el('li', {}, [el('a', { href }, [words]), ` (${words})`]);
  const write = pattern(item(hole, hole), 'ul');
  fc.assert(
    fc.property(anything, anything, (href, words) => {
      const list = enclose('ul', { id: 'x' }, write(href, words, words));
      expect(read(list)).toEqual(read(byLibrary(h('ul', { id: 'x' }, [item(href, words)]))));
    }),
  );
});
