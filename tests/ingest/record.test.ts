import { describe, expect, test } from 'vitest';
import { compareWithLedger, record, successionOf, wordingHash } from '../../src/ingest/record.ts';
import { Ledger } from '../../src/model/ledger.ts';
import { pageOf } from './plan.ts';

const first = pageOf(['p1', 'uno'], ['h1', 'Título'], ['p2', 'dos']);
const empty: Ledger = { text: 'texto', anchors: [] };
const ledger = record(empty, first, { edition: '2026-01', reason: 'errata' });

describe('the ledger', () => {
  test('enters new anchors as issued, whatever the reason of the edition', () => {
    expect(Ledger.parse(ledger)).toEqual(ledger);
    expect(ledger.anchors.map(({ id, kind, wordings }) => [id, kind, wordings.map(({ reason }) => reason)])).toEqual([
      ['p1', 'paragraph', ['issued']],
      ['h1', 'heading', ['issued']],
      ['p2', 'paragraph', ['issued']],
    ]);
    expect(ledger.anchors[0]!.wordings[0]).toEqual({
      hash: wordingHash('uno'),
      text: 'uno',
      edition: '2026-01',
      reason: 'issued',
    });
  });

  test('does not change when nothing has', () => {
    expect(record(ledger, first, { edition: '2026-02', reason: 'errata' })).toEqual(ledger);
  });

  test('keeps every wording of an anchor, and what the editors said of the change', () => {
    const { anchors } = record(ledger, pageOf(['p1', 'Uno'], ['h1', 'Título'], ['p2', 'dos']), {
      edition: '2026-02',
      reason: 'errata',
      note: 'Mayúscula.',
    });
    expect(anchors[0]!.wordings).toEqual([
      ledger.anchors[0]!.wordings[0],
      { hash: wordingHash('Uno'), text: 'Uno', edition: '2026-02', reason: 'errata', note: 'Mayúscula.' },
    ]);
    expect(anchors.slice(1)).toEqual(ledger.anchors.slice(1));
  });

  test('enters words that go back to an earlier wording', () => {
    const changed = record(ledger, pageOf(['p1', 'Uno'], ['h1', 'Título'], ['p2', 'dos']), {
      edition: '2026-02',
      reason: 'errata',
    });
    const { wordings } = record(changed, first, { edition: '2026-03', reason: 'errata' }).anchors[0]!;
    expect(wordings.map(({ text, edition }) => [text, edition])).toEqual([
      ['uno', '2026-01'],
      ['Uno', '2026-02'],
      ['uno', '2026-03'],
    ]);
  });

  test('does not say that words joined others when all of them stand alone under another id', () => {
    const moved = record(ledger, pageOf(['p1', 'uno'], ['h1', 'Título'], ['h2', 'dos']), {
      edition: '2026-02',
      successors: new Map([['p2', ['h2']]]),
    });
    expect(moved.anchors.find(({ id }) => id === 'p2')).toMatchObject({
      withdrawn: { edition: '2026-02', reason: 'withdrawn' },
      successors: ['h2'],
    });
  });

  test('withdraws what is gone, and never takes it back', () => {
    const without = record(ledger, pageOf(['p1', 'uno'], ['h1', 'Título']), {
      edition: '2026-02',
      reason: 'withdrawn',
    });
    expect(without.anchors[2]).toEqual({
      ...ledger.anchors[2],
      withdrawn: { edition: '2026-02', reason: 'withdrawn' },
    });
    const pages = [
      first,
      pageOf(['p1', 'uno'], ['h1', 'Título']),
      pageOf(['p1', 'uno'], ['h1', 'Título'], ['p2', 'Dos']),
    ];
    for (const page of pages) expect(record(without, page, { edition: '2026-03', reason: 'errata' })).toEqual(without);
  });

  test('holds the reading of an emended word, not its damaged form', () => {
    const page = pageOf(['p1', [{ type: 'sic', sic: 'unodos', corr: 'uno, dos' }]]);
    expect(record(empty, page, { edition: '2026-01', reason: 'issued' }).anchors[0]!.wordings[0]!.text).toBe(
      'uno, dos',
    );
  });
});

describe('a page differs from its ledger', () => {
  const withdrawn = record(ledger, pageOf(['p1', 'uno'], ['h1', 'Título']), {
    edition: '2026-02',
    reason: 'withdrawn',
  });
  test.each([
    ['in nothing', ledger, first, []],
    [
      'in an anchor that was not issued',
      ledger,
      pageOf(['p1', 'uno'], ['p9', 'x'], ['h1', 'Título'], ['p2', 'dos']),
      ['unrecorded p9'],
    ],
    ['in words that have changed', ledger, pageOf(['p1', 'Uno'], ['h1', 'Título'], ['p2', 'dos']), ['changed p1']],
    ['in an anchor that is gone', ledger, pageOf(['p1', 'uno'], ['p2', 'dos']), ['vanished h1']],
    ['in nothing, when what is gone was withdrawn', withdrawn, pageOf(['p1', 'uno'], ['h1', 'Título']), []],
    ['in an anchor that was withdrawn and is back', withdrawn, first, ['reused p2']],
    [
      'in words that go back to an earlier wording',
      record(ledger, pageOf(['p1', 'Uno'], ['h1', 'Título'], ['p2', 'dos']), { edition: '2026-02', reason: 'errata' }),
      first,
      ['changed p1'],
    ],
  ])('%s', (_, entered, page, differences) => {
    expect(compareWithLedger(entered, page).map(({ kind, id }) => `${kind} ${id}`)).toEqual(differences);
  });
});

describe('where words went that were moved by hand', () => {
  const long = 'Las partes abrirán el canal del norte en marzo; las partes cerrarán el muelle viejo en abril.';
  const [north, south] = long.split('; ') as [string, string];
  const before = (...blocks: [string, string][]): Ledger =>
    record(empty, pageOf(...blocks), { edition: '2026-01', reason: 'issued' });
  test.each([
    ['nowhere', before(['p1', long]), pageOf(['p1', long]), []],
    ['to both pieces', before(['p1', long]), pageOf(['p1a', north], ['p1b', south]), [['p1', ['p1a', 'p1b']]]],
    ['to the piece that is new', before(['p1', long]), pageOf(['p1', north], ['p1a', south]), [['p1', ['p1a']]]],
    [
      'into the one that took them in',
      before(['p1', north], ['p2', south]),
      pageOf(['p1', `${north}; ${south}`]),
      [['p2', ['p1']]],
    ],
    ['with a new name', before(['p1', north]), pageOf(['p9', north]), [['p1', ['p9']]]],
    [
      'nowhere, when two that are alike were corrected',
      before(['p1', `${north} (uno)`], ['p2', `${north} (dos)`]),
      pageOf(['p1', `${north} (1)`], ['p2', `${north} (2)`]),
      [],
    ],
    [
      'to the one that was always alike, when it alone is left',
      before(['p1', `${north} (uno)`], ['p2', `${north} (dos)`]),
      pageOf(['p2', `${north} (2)`]),
      [['p1', ['p2']]],
    ],
  ])('%s', (_, ledger, page, expected) => {
    expect([...successionOf(ledger, page)]).toEqual(expected);
  });
});
