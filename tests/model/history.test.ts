import { describe, expect, test } from 'vitest';
import { historyOf } from '../../src/model/history.ts';
import type { Ledger, LedgerReason } from '../../src/model/ledger.ts';

type Entry = Ledger['anchors'][number];

/** An anchor with so many wordings; withdrawn for a reason. */
function entry(id: string, successors: string[] = [], withdrawn?: LedgerReason, wordings = 1): Entry {
  const words = Array.from({ length: wordings }, (_, index) => ({
    ...{ hash: `${id}${index}`, text: `${id} ${index}`, edition: `2026-0${index + 1}` },
    reason: index === 0 ? ('issued' as const) : ('errata' as const),
  }));
  const kind = id.startsWith('h') ? 'heading' : 'paragraph';
  return {
    id,
    kind,
    wordings: words,
    successors,
    ...(withdrawn && { withdrawn: { edition: '2026-05', reason: withdrawn } }),
  };
}
const of = (...anchors: Entry[]) => historyOf({ text: 'texto', anchors });

describe('the past of anchors', () => {
  test('is empty when they are as they were issued', () => {
    expect(of(entry('p1'), entry('p2'))).toEqual({ retired: [], revised: new Map() });
  });

  test('follows successors to those of today', () => {
    const { retired } = of(
      entry('p1', ['p2', 'p3'], 'split'),
      entry('p2', ['p4'], 'merge'),
      entry('p3', ['p1'], 'merge'),
      entry('p4'),
    );
    expect(retired.map(({ id, successors }) => [id, successors])).toEqual([
      ['p1', ['p4']],
      ['p2', ['p4']],
      ['p3', ['p4']],
    ]);
  });

  test('has no successors when they are gone too', () => {
    expect(of(entry('p1', ['p2'], 'merge'), entry('p2', [], 'withdrawn')).retired[0]).toMatchObject({
      ...{ id: 'p1', reason: 'merge', edition: '2026-05', wording: 'p10', successors: [] },
    });
  });

  test('knows that what was kept of a split is gone later', () => {
    const split = entry('p1', ['p1a'], 'withdrawn', 2);
    split.wordings[1]!.reason = 'split';
    expect(of(split, entry('p1a'), entry('p2', ['p1a'], 'merge'), entry('p3', [], 'merge')).retired).toMatchObject([
      { id: 'p1', successors: ['p1a'], lost: true },
      { id: 'p2', successors: ['p1a'], lost: false },
      { id: 'p3', successors: [], lost: true },
    ]);
  });

  test('counts the wordings of those of today, and names who has some of their words', () => {
    expect([...of(entry('p1', [], undefined, 3), entry('p2', ['p2a']), entry('p2a')).revised]).toEqual([
      ['p1', { wordings: 3, edition: '2026-03', successors: [] }],
      ['p2', { wordings: 1, edition: '2026-01', successors: ['p2a'] }],
    ]);
  });

  test.each<[string, Entry[], (string | undefined)[]]>([
    ['after the number before', [entry('p9'), entry('p10', [], 'merge'), entry('p11')], ['p9']],
    ['after the letter before', [entry('p1'), entry('p2'), entry('p1b', [], 'merge'), entry('p1a')], ['p1a']],
    ['before all of its part', [entry('n1'), entry('d1', [], 'merge'), entry('d2')], [undefined]],
    ['under its heading', [entry('p1'), entry('h1'), entry('p2', [], 'merge'), entry('p3')], ['h1']],
    ['as a heading, after the paragraph above', [entry('p1'), entry('h1', [], 'errata'), entry('p2')], ['p1']],
    ['together with its neighbours', [entry('p1'), entry('p2', [], 'merge'), entry('p3', [], 'merge')], ['p1', 'p1']],
  ])('stands %s', (_, anchors, above) => {
    expect(of(...anchors).retired.map((one) => one.above)).toEqual(above);
  });
});
