import fc from 'fast-check';
import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseText } from '../src/mdx/parse.ts';
import { serializeText } from '../src/mdx/serialize.ts';
import { sourceText, type TextDocument } from '../src/model/document.ts';
import { anchor } from '../src/ingest/anchor.ts';
import { prove } from '../src/ingest/fidelity.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { split } from '../src/ingest/split.ts';
import { AnchorId } from '../src/model/common.ts';
import { Theme } from '../src/model/entity.ts';
import { compose, consistsOf, countBare, countNormalized, normalize } from '../src/model/normalize.ts';
import { bare } from './bare.ts';
import type { EditionPlan } from '../src/model/plan.ts';
import { describeQuote, findQuote } from '../src/model/quote.ts';
import { readYaml } from '../src/read/yaml.ts';
import { line, prose, textDocument } from './arbitraries.ts';
import { planOf } from './ingest/plan.ts';

/** Blocks without what serializing does not keep: where they stand, and the tree of a note, whose words are `raw`. */
function lasting({ source, blocks }: TextDocument): unknown {
  return { source, blocks: blocks.map((block) => ({ ...block, at: undefined, body: undefined })) };
}

describe('a page', () => {
  test('reads as it was written, whatever the words', () => {
    fc.assert(
      fc.property(textDocument, (document) => {
        const { document: read, problems } = parseText(serializeText(document), 'x.mdx');
        expect(problems).toEqual([]);
        expect(lasting(read)).toEqual(lasting(document));
      }),
    );
  });

  test('means the same to Sätteri and to remark', () => {
    const remark = unified().use(remarkParse).use(remarkMdx);
    fc.assert(
      fc.property(textDocument, (document) => {
        const page = serializeText(document).replace(/^---\n.*\n---\n/, '');
        const features = { gfm: false, smartPunctuation: false };
        expect(outline(mdxToMdast(page, { features }))).toEqual(outline(remark.parse(page)));
      }),
    );
  });
});

describe('any file at all', () => {
  const rubbish = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  test('is read as a page, or refused with problems at places that it has', () => {
    fc.assert(
      fc.property(rubbish, fc.boolean(), (text, front) => {
        const source = front ? `---\nsource: x\n---\n${text}` : text;
        const lines = source.split('\n');
        for (const problem of parseText(source, 'x.mdx').problems) {
          expect(problem.line).toBeLessThanOrEqual(lines.length);
          expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
        }
      }),
    );
  });

  test('is read as an entity, or refused with problems at places that it has', () => {
    fc.assert(
      fc.property(rubbish, (source) => {
        const { data, problems } = readYaml(source, 'x.yaml', Theme);
        expect(data === undefined).toBe(problems.length > 0);
        for (const { line: at } of problems) expect(at).toBeLessThanOrEqual(source.split('\n').length);
      }),
    );
  });
});

describe('a source', () => {
  const source = fc.array(line, { minLength: 1, maxLength: 10 }).map((lines) => lines.join('\n'));
  const plan = fc.constantFrom('line', 'blank').map((paragraphs) => planOf({ paragraphs }));
  const page = (text: string, how: EditionPlan, previous?: string): string =>
    serializeText(
      ingest('x', text, how, previous === undefined ? undefined : parseText(previous, 'x').document, []).document,
    );

  test('is in its page: the paragraphs joined are the normalized source', () => {
    fc.assert(
      fc.property(source, plan, (text, how) => {
        const { document, problems } = parseText(page(text, how), 'x.mdx');
        expect(problems).toEqual([]);
        expect(
          normalize(document.blocks.map((block) => ('inlines' in block ? sourceText(block.inlines) : '')).join(' ')),
        ).toBe(normalize(text));
        const { mismatches, fidelity } = prove(text, split(text, how).segments, document);
        expect(mismatches).toEqual([]);
        expect(fidelity.paragraphs).toBe(fidelity.source);
      }),
    );
  });

  test('taken in twice makes the same page, to the byte', () => {
    fc.assert(
      fc.property(source, plan, (text, how) => {
        const first = page(text, how);
        expect(page(text, how, first)).toBe(first);
      }),
    );
  });

  test('is counted and compared by its characters, whatever white space is between them', () => {
    const space = fc.constantFrom(
      ...Array.from('\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'),
      ...Array.from('\u00ad\u200b\u2060\u202a\u202e\u2066\u2069'),
    );
    const text = fc
      .array(fc.oneof(space, fc.string({ unit: 'grapheme', maxLength: 3 }), line))
      .map((parts) => parts.join('').normalize('NFC'))
      // What shows nothing may hold a letter and its accent apart: then the text is not NFC without it.
      .filter((parts) => compose(parts) === parts.replace(/[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, ''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(countBare(a)).toBe([...bare(a)].length);
        expect(consistsOf(a, [b])).toBe(bare(a) === bare(b));
        expect(consistsOf(a, [bare(a)])).toBe(true);
        expect(consistsOf(` ${a}  ${b}`, [a, bare(b)])).toBe(true);
      }),
    );
  });

  test('loses no word and doubles none, whatever its plan says', () => {
    const number = fc.integer({ min: 1, max: 12 });
    const stretch = fc.record(
      {
        lines: fc.oneof(number, fc.tuple(number, number)),
        quote: prose,
        as: fc.constantFrom('heading', 'caption'),
        why: fc.constant('W'),
      },
      { requiredKeys: ['lines', 'as', 'why'] },
    );
    const wild = fc.record({
      paragraphs: fc.constantFrom('line', 'blank'),
      parts: fc
        .array(number, { minLength: 1, maxLength: 3 })
        .map((from) => from.map((one, index) => ({ prefix: 'abc'[index], label: 'L', level: 'press', from: one }))),
      stretches: fc.array(stretch, { maxLength: 5 }),
      emendations: fc.array(fc.record({ line: number, sic: prose, corr: prose, why: fc.constant('W') }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(source, wild, (text, own) => {
        const how = planOf(own);
        const { segments } = split(text, how);
        expect(bare(segments.map((segment) => segment.text).join(''))).toBe(bare(text));
        expect(prove(text, segments, ingest('x', text, how, undefined, []).document).mismatches).toEqual([]);
      }),
    );
  });

  test('normalized is normalized', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
        expect(bare(normalize(text))).toBe(bare(text));
        expect(Object.values(countNormalized(normalize(text))).every((count) => count === 0)).toBe(true);
      }),
    );
  });
});

describe('a quotation', () => {
  /** A text, and two places in it between characters, the first before a character that is not white space. */
  const passage = prose.chain((text) => {
    const starts = [...text.matchAll(/\S/gu)].map(({ index }) => index);
    const ends = [...text.matchAll(/\S/gu)].map((match) => match.index + match[0].length);
    return fc
      .tuple(fc.constant(text), fc.nat(starts.length - 1), fc.nat(ends.length - 1))
      .map(([words, one, other]) => ({
        text: words,
        span: { start: starts[Math.min(one, other)] ?? 0, end: ends[Math.max(one, other)] ?? 0 },
      }));
  });

  test('that describes a passage finds it, and nothing else', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        const selector = describeQuote(text, span);
        expect(findQuote(text, selector)).toEqual([span]);
        expect(Object.values(selector).every((words: string) => words.isWellFormed())).toBe(true);
      }),
    );
  });
});

describe('anchors', () => {
  // Few texts, some of them alike: editions share most of their paragraphs, move them, and correct them.
  const texts = [
    'uno',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'El muelle es viejo.',
    'El muelle es nuevo.',
    'El muelle no es nuevo.',
  ];
  const paragraph = fc.record({ text: fc.constantFrom(...texts), prefix: fc.constantFrom('d', 'd', 'd', 'h') });
  const edition = fc.uniqueArray(paragraph, { selector: ({ text }) => text, maxLength: 10 });

  test('stay with the paragraphs that stay, and none is given twice, edition after edition', () => {
    fc.assert(
      fc.property(fc.array(edition, { minLength: 2, maxLength: 5 }), fc.context(), (editions, context) => {
        const issued = new Map<string, string>();
        let previous: { id: string; text: string }[] = [];
        for (const paragraphs of editions) {
          const { ids } = anchor(paragraphs, previous, issued.keys());
          context.log(ids.join(' '));
          expect(new Set(ids).size).toBe(ids.length);
          const now = paragraphs.map(({ text, prefix }, index) => ({ text, prefix, id: ids[index] ?? '' }));
          for (const { id, text, prefix } of now) {
            expect(AnchorId.parse(id)).toMatch(new RegExp(`^${prefix}\\d`));
            const before = previous.find((one) => one.text === text);
            if (before?.id.startsWith(prefix)) expect(id).toBe(before.id);
            // An id that no page has any more is not given again.
            if (issued.has(id)) expect(previous.map((one) => one.id)).toContain(id);
            issued.set(id, text);
          }
          previous = now;
        }
      }),
    );
  });
});

/** A tree without positions: what its nodes are, and their words. */
function outline(node: Nodes): unknown {
  const children: Nodes[] = 'children' in node ? node.children : [];
  if (node.type === 'text') return node.value;
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement')
    return [
      node.type,
      ...children
        .flatMap((child) => (isMarkup(child) ? child.children.filter(({ type }) => type !== 'text') : [child]))
        .map(outline),
    ];
  return [
    `<${node.name ?? ''}>`,
    node.attributes.map((one) => [one.type === 'mdxJsxAttribute' ? one.name : '', one.value]),
    ...children.map(outline),
  ];
}

/** A paragraph of nothing but elements: Sätteri, as MDX does, takes it apart. */
function isMarkup(node: Nodes): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'mdxJsxTextElement' || toString(child).trim() === '')
  );
}
