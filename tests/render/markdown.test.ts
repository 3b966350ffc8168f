import type { Element, Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/mdx/parse.ts';
import { toHtml } from '../../src/render/html.ts';
import { toElements } from '../../src/render/markdown.ts';

const cases = {
  'paragraphs with emphasis, strong words and code': 'Uno *dos* **tres** `cuatro`.\n\nOtro párrafo.',
  links: 'Véase [párr. d32](#d32) y [OTSC](org:otsc "título").',
  'a tight list': '- uno\n- dos *tres*\n  - cuatro',
  'a loose list': '- uno\n\n- dos\n\n  más',
  'an ordered list that begins at three': '3. tres\n4. cuatro',
  'a quotation': '> Uno\n>\n> dos',
  'headings and a rule': '## Uno\n\n### Dos\n\n---\n\nTres',
  'a table': '| a | b |\n| --- | --: |\n| 1 | 2 |\n| 3 | *4* |',
};

/** Elements only: what stands between blocks is white space. */
function withoutSpace(node: Element | Root): unknown {
  const children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const inner = children.map((child) =>
    child.type === 'element' ? withoutSpace(child) : child.type === 'text' ? child.value : child,
  );
  return node.type === 'root'
    ? inner
    : [node.tagName, node.properties.href ?? node.properties.start ?? node.properties.align, inner];
}

describe('Markdown becomes what mdast-util-to-hast makes of it', () => {
  test.each(Object.entries(cases))('%s', (_, markdown) => {
    const { document, problems } = parsePage(`---\ntitle: T\ndescription: D\n---\n\n${markdown}\n`, 'x.mdx');
    expect(problems).toEqual([]);
    const library = toHast({ type: 'root', children: document.body }) as Root;
    expect(withoutSpace({ type: 'root', children: toElements(document.body, () => undefined) })).toEqual(
      withoutSpace(library),
    );
  });
});

test('links lead where they are followed to, others stay', () => {
  const { document } = parsePage(
    '---\ntitle: T\ndescription: D\n---\n\n[a](org:otsc) [b](https://example.org/)\n',
    'x.mdx',
  );
  const follow = (url: string): string | undefined => (url === 'org:otsc' ? '/organizaciones/otsc/' : undefined);
  expect(toHtml(toElements(document.body, follow))).toBe(
    '<p><a href=/organizaciones/otsc/>a</a> <a href=https://example.org/>b</a></p>',
  );
});

test('a node that no page may hold is refused', () => {
  expect(() => toElements([{ type: 'html', value: '<b>' }], () => undefined)).toThrow('Cannot make HTML of html');
});
