import { describe, expect, test } from 'vitest';
import { prove } from '../../src/ingest/fidelity.ts';
import { split } from '../../src/ingest/split.ts';
import type { TextDocument } from '../../src/model/document.ts';
import { pageOf, planOf } from './plan.ts';

const source = 'Menú\nEl primero.\nSobre algo\nEl segundo es largo.\nEl tercero.\n';
const { segments } = split(
  source,
  planOf({
    stretches: [
      { lines: 1, as: 'furniture', why: 'W' },
      { lines: 3, as: 'heading' },
    ],
  }),
);
const proof = (page: TextDocument): string[] =>
  prove(source, segments, page).mismatches.map(
    ({ block, message, hint }) => `${block?.type !== undefined ? block.id : '-'}: ${message}${hint ? `; ${hint}` : ''}`,
  );

type Entry = [string, string];
const [p1, h1, p2, p3] = [
  ['p1', 'El primero.'],
  ['h1', 'Sobre algo'],
  ['p2', 'El segundo es largo.'],
  ['p3', 'El tercero.'],
] satisfies [Entry, Entry, Entry, Entry];
const run = 'run `npm run ingest`, or set the line aside in the plan with its reason';
const emend = 'a damaged word is emended with `<Sic>` and in the plan';

describe('a page is proved to hold its source', () => {
  test('when its paragraphs and headings are all that the plan does not set aside', () => {
    const { mismatches, fidelity } = prove(source, segments, pageOf(p1, h1, p2, p3));
    expect(mismatches).toEqual([]);
    expect(fidelity).toEqual({ source: 50, paragraphs: 37, headings: 9, aside: 4, emendations: 0 });
  });

  test('by the damaged form of what it emends', () => {
    const sic = { type: 'sic', sic: 'primero', corr: 'número uno' } as const;
    const page = pageOf(['p1', [{ type: 'text', value: 'El ' }, sic, { type: 'text', value: '.' }]], h1, p2, p3);
    expect(prove(source, segments, page)).toMatchObject({ mismatches: [], fidelity: { emendations: 1 } });
  });

  test.each<[string, TextDocument, string[]]>([
    [
      'a word was changed',
      pageOf(p1, h1, ['p2', 'El segundo no es largo.'], p3),
      [
        `p2: \`p2\` differs from line 4 of the source at \`El segundo no es largo.\`; the source has \`El segundo es largo.\`; ${emend}`,
      ],
    ],
    [
      'a paragraph is gone',
      pageOf(p1, h1, p3),
      [`p3: Missing the paragraph of line 4 of the source: \`El segundo es largo.\`; ${run}`],
    ],
    [
      'the last paragraph is gone',
      pageOf(p1, h1, p2),
      [`p2: Missing the paragraph of line 5 of the source: \`El tercero.\`; ${run}`],
    ],
    [
      'all is gone',
      pageOf(),
      [2, 3, 4, 5].map(
        (line) =>
          `-: Missing the ${line === 3 ? 'heading' : 'paragraph'} of line ${line} of the source: \`${['El primero.', 'Sobre algo', 'El segundo es largo.', 'El tercero.'][line - 2]!}\`; ${run}`,
      ),
    ],
    [
      'a paragraph was added: one problem, not one at every paragraph after it',
      pageOf(['p9', 'Inventado.'], p1, h1, p2, p3),
      ['p9: `p9` is not in the source: `Inventado.`'],
    ],
    [
      'a heading is gone and the next paragraph changed',
      pageOf(p1, ['p2', 'El segundo no es largo.'], p3),
      [
        `p2: \`p2\` differs from line 4 of the source at \`El segundo no es largo.\`; the source has \`El segundo es largo.\`; ${emend}`,
        `p3: Missing the heading of line 3 of the source: \`Sobre algo\`; ${run}`,
      ],
    ],
    [
      'two paragraphs changed places',
      pageOf(p1, h1, p3, p2),
      ['p2: `p2` is out of its place; it is line 4 of the source; `npm run ingest` puts it back'],
    ],
    [
      'a heading became a paragraph',
      pageOf(p1, ['p9', 'Sobre algo'], p2, p3),
      ['p9: `p9` is called paragraph on the page, but heading in the plan; run `npm run ingest`, or mend the plan'],
    ],
  ])('and what is wrong is said when %s', (_, page, mismatches) => {
    expect(proof(page)).toEqual(mismatches);
  });

  test('and segments that are not the whole source are no proof', () => {
    expect(prove(`${source}Más.`, segments, pageOf(p1, h1, p2, p3)).mismatches.map(({ message }) => message)).toEqual([
      'The plan’s segments are not the whole source',
    ]);
  });
});
