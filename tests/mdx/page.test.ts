import { describe, expect, test } from 'vitest';
import { parsePage, parseText } from '../../src/mdx/parse.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import type { TextDocument } from '../../src/model/document.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { pageOf } from '../ingest/plan.ts';
import { paragraphs } from './page.cases.ts';

describe('a paragraph is written, and read back', () => {
  test.each(Object.entries(paragraphs))('with %s', (_, { inlines, mdx }) => {
    const page = serializeText(pageOf(['p1', inlines]));
    expect(page).toBe(`---\nsource: texto\n---\n\n<P id="p1" /> ${mdx}\n`);
    const { document, problems } = parseText(page, 'x.mdx');
    expect(problems).toEqual([]);
    expect(document.blocks).toEqual([{ type: 'paragraph', id: 'p1', inlines, at: { line: 5, column: 1 } }]);
  });
});

describe('a page', () => {
  const page = `---
source: acta
---

## Acta & más

### <H id="h1" /> Sobre el faro

<P id="d1" /> Uno.

<Note
  id="a1" on="d1"
  kind="context"
>
Dos *tres* y [cuatro](#d1).

- Cinco.
</Note>

<Note id="a2" on="d1" quote="U &quot;n&quot; o" kind="term">Seis.</Note>

<P id="d2" /> Siete
en dos líneas.
`;
  const { document, problems } = parseText(page, 'x.mdx');

  test('is blocks in order, each with its place', () => {
    expect(problems).toEqual([]);
    expect(document.blocks.map(({ type, at }) => [type, at.line])).toEqual([
      ['part', 5],
      ['heading', 7],
      ['paragraph', 9],
      ['note', 11],
      ['note', 20],
      ['paragraph', 22],
    ]);
    expect(document.blocks[0]).toMatchObject({ label: 'Acta & más' });
    expect(document.blocks[5]).toMatchObject({ inlines: [{ type: 'text', value: 'Siete en dos líneas.' }] });
  });

  test('has notes with their attributes decoded and their Markdown as a tree', () => {
    expect(document.blocks[3]).toMatchObject({
      attributes: { id: 'a1', on: 'd1', kind: 'context' },
      body: [{ type: 'paragraph' }, { type: 'list' }],
    });
    expect(document.blocks[4]).toMatchObject({ attributes: { quote: 'U "n" o' }, body: [{ type: 'paragraph' }] });
  });

  test('written again keeps every note to the byte', () => {
    const again = serializeText(document);
    for (const raw of page.match(/<Note[^]*?<\/Note>/g) ?? []) expect(again).toContain(raw);
    expect(again).toBe(page.replace('Siete\nen', 'Siete en'));
  });

  test('may have the line ends of any system', () => {
    const other = parseText(page.replaceAll('\n', '\r\n'), 'x.mdx');
    expect(other.problems).toEqual([]);
    const words = ({ blocks }: TextDocument): unknown[] =>
      blocks.map((block) => ('inlines' in block ? block.inlines : block.at));
    expect(words(other.document)).toEqual(words(document));
  });
});

describe('an editorial page', () => {
  test('is a title, a description and Markdown with tables', () => {
    const { document, problems } = parsePage(
      '---\ntitle: A\ndescription: B\n---\n## C\n\n| d | e |\n|---|---|\n| f | g |\n',
      'x.mdx',
    );
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ title: 'A', description: 'B', body: [{ type: 'heading' }, { type: 'table' }] });
  });

  test.each([
    [
      'without front matter',
      'A',
      ['x.mdx:1:1: Missing front matter; begin the file with `---`, `title: …`, `---` (front-matter-is-valid)'],
    ],
    [
      'with a component',
      '---\ntitle: A\ndescription: B\n---\n<Note>C</Note>',
      ['x.mdx:5:1: Unexpected `<Note>`; it cannot stand here (component-is-known)'],
    ],
    [
      'that computes',
      '---\ntitle: A\ndescription: B\n---\n{1}',
      ['x.mdx:5:1: Cannot use the expression `{1}`; a literal brace is written `\\{` (mdx-is-data)'],
    ],
    [
      'with a title that is no text',
      '---\ntitle: 2025\ndescription: B\n---\nC',
      ['x.mdx:2:1: Cannot use `title`; expected text (front-matter-is-valid)'],
    ],
  ])('%s is refused', (_, source, problems) => {
    expect(parsePage(source, 'x.mdx').problems.map(formatProblem)).toEqual(problems);
  });
});
