import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { rebase } from '../../src/ingest/rebase.ts';
import { linesOf, split } from '../../src/ingest/split.ts';
import { EditionPlan } from '../../src/model/plan.ts';
import { planOf } from './plan.ts';

const before = [
  'El sitio',
  '',
  'Título',
  '',
  'Foto: el muelle',
  '',
  'Uno RusiaVladímir dos.',
  '',
  'Tres cuatro.',
  'Escuchar',
];
const yaml = `
# De los editores.
parts:
  - { prefix: p, label: Texto, level: press, from: 7 }
stretches:
  - lines: [1, 5] # lo de arriba
    as: furniture
    why: Del sitio.
  - lines: 10
    as: furniture
    why: Un botón.
emendations:
  - { line: 7, sic: RusiaVladímir, corr: 'Rusia, Vladímir', why: Pegadas. }
joins: [9]
`;

/** The plan after its source has changed: what became of its numbers, and what was lost. */
function moved(now: readonly string[]) {
  const document = parseDocument(yaml);
  const plan = planOf(document.toJS() as Parameters<typeof planOf>[0]);
  const lost = rebase(document, plan, before, linesOf(now.join('\n')));
  const own = document.toJS() as Record<string, { lines: unknown; from: number; line: number }[]>;
  const result = planOf(own);
  // Whatever happens to a source, its new plan covers it.
  const uncovered = split(now.join('\n'), EditionPlan.parse(result)).problems.filter(
    ({ rule }) => rule === 'plan-covers-the-source',
  );
  expect(uncovered).toEqual([]);
  return {
    lines: (own.stretches ?? []).map(({ lines }) => lines),
    from: own.parts?.[0]?.from,
    emended: own.emendations?.map(({ line }) => line) ?? [],
    lost: lost.map(({ line, what }) => `${line} ${what}`),
    comments: document.toString().includes('# lo de arriba'),
  };
}

describe('a plan follows its source', () => {
  const same = { lines: [[1, 5], 10], from: 7, emended: [7], lost: [], comments: true };
  test.each([
    ['when nothing has moved', before, same],
    ['when lines come before', ['Nuevo', ...before], { ...same, lines: [[2, 6], 11], from: 1, emended: [8] }],
    [
      'when a line comes among those set aside: it is not set aside with them',
      before.toSpliced(3, 0, 'Una frase nueva.'),
      { ...same, lines: [[1, 3], 6, 11], from: 4, emended: [8] },
    ],
    ['when a line is corrected', before.with(4, 'Foto: el muelle viejo'), same],
    ['when a line is gone', before.toSpliced(9, 1), { ...same, lines: [[1, 5]], lost: ['10 furniture'] }],
    [
      'when a damaged word is mended',
      before.with(6, 'Uno Rusia, Vladímir dos.'),
      { ...same, emended: [], lost: ['7 emendation'] },
    ],
  ])('%s', (_, now, expected) => {
    expect(moved(now)).toEqual(expected);
  });
});
