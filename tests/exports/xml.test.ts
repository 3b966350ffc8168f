import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { toXml } from '../../src/exports/xml.ts';
import { el } from '../../src/render/element.ts';

it('what a text and an attribute hold is what a reader of XML gets', () => {
  const words = fc.string({
    unit: fc.oneof(fc.constantFrom(...Array.from('<>&"\' ]')), fc.string({ unit: 'grapheme', maxLength: 1 })),
  });
  fc.assert(
    fc.property(words, words, (text, value) => {
      // eslint-disable-next-line no-control-regex -- what XML cannot hold
      fc.pre(!/[\u0000-\u001f\ufffe\uffff]/u.test(text + value));
      const xml = toXml(el('b', { className: ['c', 'd'], title: value }, [el('i', {}, [text])]));
      // What is escaped in both languages is escaped alike.
      const [root] = fromHtml(xml.split('\n').slice(1).join('\n').trimEnd(), { fragment: true }).children;
      expect(root).toMatchObject({ properties: { className: ['c', 'd'], title: value } });
      // An empty element is written in a way that HTML reads as one that begins.
      if (text !== '') expect(root).toMatchObject({ children: [{ children: [{ type: 'text', value: text }] }] });
    }),
  );
});

it('signs that XML cannot hold become a sign that says so; tabs and line ends stay', () => {
  expect(toXml(el('a', { b: 'c\n\td' }, ['\u0000x\u001b\ud800y\n\r']))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="c&#10;&#9;d">\ufffdx\ufffd\ufffdy\n&#13;</a>\n',
  );
});
