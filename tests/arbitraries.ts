import fc from 'fast-check';
import type { Block, Inline, TextDocument } from '../src/model/document.ts';
import { collapse, compose, findControl, normalize } from '../src/model/normalize.ts';

const { LAW_RUNS = '300', LAW_SEED = '20251121' } = process.env;

/** Every law runs as often, from the same seed, which a failure prints. LAW_RUNS and LAW_SEED search further. */
fc.configureGlobal({ numRuns: Number(LAW_RUNS), seed: Number(LAW_SEED) });

/** What Markdown, MDX, YAML, HTML or a template would take for something else. */
const hostile = [
  ...['import', 'export', 'import x from "y"', 'export default {}', '---', '***', '___', '===', '#', '##', '######'],
  ...['>', '-', '+', '*', '1.', '1)', '2025.', '_a_', '*a*', '**a**', '__a__', '~~a~~', '`', '``', '```', '~~~', '`a`'],
  ...[
    '{',
    '}',
    '{a}',
    '{{a}}',
    '${a}',
    '{/* a */}',
    '<',
    '>',
    '<a>',
    '</a>',
    '<a/>',
    '<P id="p1" />',
    '</P>',
    '<>',
    '</>',
  ],
  ...[
    '<Note>',
    '</Note>',
    '<Sic corr="a">b</Sic>',
    '<!-- a -->',
    '<!DOCTYPE a>',
    '<?a?>',
    '<![CDATA[a]]>',
    'a<b',
    'a>b',
  ],
  ...[
    '&',
    '&amp;',
    '&lt;',
    '&#123;',
    '&#x7B;',
    '&quot;',
    '&nbsp;',
    '&copy',
    '&a;',
    '[x](y)',
    '![x](y)',
    '[x]',
    '[x]: y',
  ],
  ...[
    '[^1]',
    '[^1]: a',
    '[x][y]',
    '(y)',
    '<https://example.org>',
    'https://example.org',
    'a@example.org',
    'www.example.org',
  ],
  ...[
    ':::',
    ':::nota',
    ':a',
    '::a[b]{c}',
    '10:30',
    '$a$',
    '$$',
    '|',
    '| a | b |',
    '|---|',
    '- [ ]',
    '\\',
    '\\\\',
    '\\{',
    '\\<',
  ],
  ...[
    '"',
    "'",
    '«a»',
    '“a”',
    '‘a’',
    '--',
    '...',
    '…',
    '–',
    'a_b_c',
    'a*b*c',
    '!',
    '!'.repeat(3),
    '%',
    '@',
    'a|b',
    '^',
    '=',
    '~',
  ],
  ...[
    'EE. UU.',
    'n.º',
    '1º',
    'Kirguistán',
    'Жапаров',
    '声明',
    '👩‍👩‍👧',
    'e\u0301',
    'ﬁ',
    '\u200b',
    '\u00ad',
    '\u200d',
    'e\u200b\u0301',
    '\u2067',
    '\ufeff',
    '\u0085',
    '\u2028',
  ],
];

/** A word: hostile, or of any characters, white space and all. */
export const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map(([a, b]) => a + b) },
);

/** A line of a source as it may be received: words with any space between them, not normalized. */
export const line: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00a0', '\u2009', '')), { maxLength: 8 })
  .map((words) =>
    words
      .map(([one, space]) => one + space)
      .join('')
      .replace(/[\r\n]/g, ' '),
  )
  .filter((text) => findControl(text) === undefined);

/** Normalized words of one paragraph, at least one character. */
export const prose: fc.Arbitrary<string> = line.map(normalize).filter((text) => text !== '');

const run: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 2, arbitrary: line.map((text): Inline => ({ type: 'text', value: collapse(compose(text)) })) },
  { weight: 1, arbitrary: fc.tuple(prose, prose).map(([sic, corr]): Inline => ({ type: 'sic', sic, corr })) },
);

/** Runs as a page has them: neighbouring text is one run, none is empty, no white space at the ends. */
export const inlines: fc.Arbitrary<Inline[]> = fc
  .array(run, { minLength: 1, maxLength: 4 })
  .map((runs) => {
    const merged: Inline[] = [];
    for (const one of runs) {
      const last = merged.at(-1);
      if (one.type === 'text' && last?.type === 'text') last.value = normalizeSpaces(last.value + one.value);
      else merged.push({ ...one });
    }
    const [first] = merged;
    if (first?.type === 'text') first.value = first.value.trimStart();
    const last = merged.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return merged.filter((one) => one.type === 'sic' || one.value !== '');
  })
  .filter((runs) => runs.length > 0);

function normalizeSpaces(text: string): string {
  return collapse(compose(text));
}

const at = { line: 1, column: 1 };

const note = (id: string): Block => ({
  type: 'note',
  attributes: { id, on: 'p1', kind: 'context' },
  body: [],
  raw: `<Note id="${id}" on="p1" kind="context">\nUna *nota* con \\{llaves}.\n\n- Y una lista.\n</Note>`,
  at,
});

/** A text: parts, subheadings, paragraphs and notes, each with an id of its own. */
export const textDocument: fc.Arbitrary<TextDocument> = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: prose.map((label) => (): Block => ({ type: 'part', label, at })) },
      {
        weight: 2,
        arbitrary: inlines.map((runs) => (n: number): Block => ({ type: 'heading', id: `h${n}`, inlines: runs, at })),
      },
      {
        weight: 6,
        arbitrary: inlines.map((runs) => (n: number): Block => ({ type: 'paragraph', id: `p${n}`, inlines: runs, at })),
      },
      { weight: 1, arbitrary: fc.constant((n: number): Block => note(`a${n}`)) },
    ),
    { maxLength: 6 },
  )
  .map((makers) => ({ source: 'texto', blocks: makers.map((make, index) => make(index + 1)) }));
