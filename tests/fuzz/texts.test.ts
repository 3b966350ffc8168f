import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { readingStrings } from '../../src/i18n/reading.ts';
import { prove } from '../../src/ingest/fidelity.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { propose } from '../../src/ingest/propose/index.ts';
import { record } from '../../src/ingest/record.ts';
import { isPrinted, linesOf, split } from '../../src/ingest/split.ts';
import { parseText } from '../../src/mdx/parse.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import { findControl, normalize } from '../../src/model/normalize.ts';
import { EditionPlan } from '../../src/model/plan.ts';
import { resolve } from '../../src/model/resolve/resolve.ts';
import { renderText } from '../../src/render/text.ts';
import { viewOf } from '../../src/render/view.ts';
import { planOf } from '../ingest/plan.ts';
import { RUNS, TIMEOUT } from './runs.ts';

/** Pieces of text that something on the way to the page could take for its own. */
const traps = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '&',
    '&amp;',
    '&#x41;',
    '\\',
    '`',
    '```',
    '*',
    '_',
    '~~',
    '[',
    '](x)',
    '![',
    '|',
    '#',
    '# ',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    'import x',
    'export y',
    '---',
    '===',
    '***',
    '<!--',
    '-->',
    '{/*',
    '*/}',
    '<P id="p1" />',
    '<Sic corr="x">',
    '</Note>',
    '</script>',
  ],
  ...[
    '${a}',
    ':::',
    ':p{#d}',
    '10:30',
    '[^1]',
    '[^1]: ',
    '[a]: b',
    'http://x.y',
    '"',
    "'",
    '«',
    '\t',
    '    ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u202e',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u0085',
    '\ufeff',
    'e\u0301',
    '👩‍👦',
    'Artículo 3',
    'a) ',
    'Foto: ',
    'DECLARACIÓN',
  ],
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...traps),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(' ', ' ', 'palabra', 'las partes firmarán'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
  .filter((one) => findControl(one) === undefined && normalize(one) !== '');

/** The words that a built page shows as those of the text: without numbers, signs of notes, and what links to it. */
function wordsOf(html: string): string[] {
  const words: string[] = [];
  const visit = (node: Nodes): void => {
    const name = node.type === 'element' ? [node.properties.className].flat() : [];
    if (node.type === 'element' && (name.includes('par') || name.includes('subheading'))) words.push(shown(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html, { fragment: true }));
  return words;
}

function shown(node: Element): string {
  const read = (one: Nodes): string => {
    if (one.type === 'text') return one.value;
    if (one.type !== 'element') return '';
    const names = [one.properties.className].flat();
    return names.includes('num') || names.includes('ref') ? '' : one.children.map(read).join('');
  };
  return read(node).trim();
}

function build(source: string, plan: EditionPlan): { mdx: string; html: string } {
  const made = ingest('texto', source, plan, undefined, []);
  expect(made.problems).toEqual([]);
  const mdx = serializeText(made.document);
  const { document, problems } = parseText(mdx, 'texto.mdx');
  expect(problems).toEqual([]);
  expect(serializeText(document)).toBe(mdx);
  const { segments } = split(source, plan);
  const { fidelity, mismatches } = prove(source, segments, document);
  expect(mismatches).toEqual([]);
  expect(fidelity.paragraphs + fidelity.headings + fidelity.aside).toBe(fidelity.source);

  const config = { url: 'https://example.org/', language: 'es' } as never;
  const place = { file: 'x', line: 1, column: 1 };
  const text = {
    id: 'texto',
    file: 'x',
    plan,
    locate: () => place,
    document,
    segments,
    fidelity,
    damaged: false,
    history: { retired: [], revised: new Map() },
  };
  const { corpus } = resolve({
    ...{ config, texts: [{ ...text, setAside: [] } as never], entities: [], commitments: [], pages: [] },
    ...{ parallels: [], reliability: [] },
    ...{ exceptions: undefined, neutrality: undefined, unreadable: new Set<string>() },
  });
  const [resolved] = corpus.texts;
  if (!resolved) throw new Error('the text is gone');
  return { mdx, html: renderText(viewOf(resolved, corpus.address, 'es'), readingStrings.es) };
}

describe('whatever the words are', { timeout: TIMEOUT }, () => {
  test('a page shows them, character by character', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { html } = build(source, planOf());
        expect(wordsOf(html)).toEqual(linesOf(source).filter((line) => line !== ''));
      }),
      { numRuns: RUNS },
    );
  });

  test('the proposed plan accounts for all of them, and taking them in again changes nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const received = { as: 'x.txt', sha256: '0'.repeat(64) };
        const plan = EditionPlan.parse({ ...propose(source).plan, received });
        const { mdx, html } = build(source, plan);
        const printed = split(source, plan).segments.filter(isPrinted);
        expect(wordsOf(html)).toEqual(printed.map((segment) => segment.text));
        expect(EditionPlan.parse({ ...propose(source).plan, received })).toEqual(plan);
        const { document } = parseText(mdx, 'texto.mdx');
        const ledger = record({ text: 'texto', anchors: [] }, document, { edition: '1' });
        const again = ingest(
          'texto',
          source,
          plan,
          document,
          ledger.anchors.map(({ id }) => id),
        );
        expect(serializeText(again.document)).toBe(mdx);
        expect(record(ledger, again.document, { edition: '2', successors: again.successors })).toEqual(ledger);
      }),
      { numRuns: RUNS },
    );
  });
});
