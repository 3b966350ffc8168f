import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ledger } from '../../src/model/ledger.ts';

// Every test starts a process or two.
vi.setConfig({ testTimeout: 60_000 });

let corpus = '';
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/fixtures/small', corpus, { recursive: true });
});
afterEach(() => {
  rmSync(corpus, { recursive: true });
});

/** Runs the command on a copy of the small corpus. */
function run(...options: string[]): { code: number | null; out: string[]; err: string[] } {
  const env = { ...process.env, APOSTILLA_CORPUS: corpus };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/record.ts', ...options], {
    env,
    encoding: 'utf8',
  });
  const lines = (text: string): string[] => text.replaceAll(`${corpus}/`, '').trim().split('\n');
  return { code: status, out: lines(stdout), err: lines(stderr) };
}

const page = 'texts/nota-del-faro.mdx';
const file = 'ledger/nota-del-faro.json';
const content = (name: string): string => readFileSync(join(corpus, name), 'utf8');
const edit = (name: string, from: string, to: string): void => {
  expect(content(name)).toContain(from);
  writeFileSync(join(corpus, name), content(name).replace(from, to));
};
const entry = (id: string): Ledger['anchors'][number] | undefined =>
  Ledger.parse(JSON.parse(content(file))).anchors.find((one) => one.id === id);
const usage =
  'Usage: npm run record -- TEXT … --reason errata|split|merge|withdrawn [--note TEXT] [--successors d5=d5a,d5b …]';

describe('record', () => {
  test('enters a wording with its reason and note', () => {
    edit(page, 'import de faroles', 'Import de faroles');
    const { code, out } = run('nota-del-faro', '--reason', 'errata', '--note', 'Mayúscula.');
    expect([code, out]).toEqual([0, ['nota-del-faro: p2 changed', 'nota-del-faro: 1 recorded']]);
    expect(entry('p2')?.wordings.at(-1)).toMatchObject({ edition: '2026-01', reason: 'errata', note: 'Mayúscula.' });
  });

  test('finds where the words of a split paragraph went', () => {
    edit(page, 'luzca de nuevo; Ana Vidal', 'luzca de nuevo;\n\n<P id="p1a" /> Ana Vidal');
    const { out } = run('nota-del-faro', '--reason', 'split');
    expect(out).toEqual([
      'nota-del-faro: p1 changed → p1a',
      'nota-del-faro: p1a unrecorded',
      'nota-del-faro: 2 recorded',
    ]);
    expect(entry('p1')).toMatchObject({ successors: ['p1a'], wordings: [{}, { reason: 'split' }] });
  });

  test('enters the successors that the editor names, later too', () => {
    edit(page, content(page).slice(content(page).indexOf('<P id="p2"')), '');
    expect(run('nota-del-faro', '--reason', 'withdrawn', '--note', 'Fuera.').out[0]).toBe('nota-del-faro: p2 vanished');
    expect(entry('p2')).toMatchObject({ withdrawn: { reason: 'withdrawn', note: 'Fuera.' }, successors: [] });
    expect(run('nota-del-faro', '--reason', 'merge', '--successors', 'p2=p1').code).toBe(0);
    expect(entry('p2')).toMatchObject({ withdrawn: { reason: 'withdrawn', note: 'Fuera.' }, successors: ['p1'] });
  });

  test.each<[string, () => void, string[], string]>([
    ['a reason that there is not', () => undefined, ['--reason', 'erata'], `${usage}; did you mean \`errata\``],
    ['no reason', () => undefined, [], usage],
    ['a reason that is not a change', () => undefined, ['--reason', 'issued'], usage],
    [
      'an id that was withdrawn',
      () => {
        const last = '"successors": []\n    }\n  ]';
        const withdrawn = '"withdrawn": { "edition": "2026-01", "reason": "withdrawn" }, ';
        edit(file, last, withdrawn + last);
      },
      ['--reason', 'errata'],
      'texts/nota-del-faro.mdx:7:1: `p2` was withdrawn and cannot be used again; call it `p3`, then run `npm run ingest -- nota-del-faro` (anchor-is-never-reused)',
    ],
    [
      'successors that are not there',
      () => undefined,
      ['--reason', 'split', '--successors', 'p1=p22'],
      'Cannot find `p22` in `texts/nota-del-faro.mdx`; did you mean `p2`',
    ],
    [
      'successors of what was not issued',
      () => undefined,
      ['--reason', 'split', '--successors', 'q1=p2'],
      'Cannot find `q1` in the ledger; did you mean `p1`',
    ],
    [
      'successors that are themselves',
      () => undefined,
      ['--reason', 'split', '--successors', 'p1=p1'],
      'Cannot use --successors p1=p1: `p1` cannot succeed itself',
    ],
    [
      'successors that it cannot read',
      () => undefined,
      ['--reason', 'split', '--successors', 'p1'],
      'Cannot read --successors p1: expected an anchor and those that have its words, d5=d5a,d5b',
    ],
    [
      'a ledger that is not whole',
      () => edit(file, 'import', 'Import'),
      ['--reason', 'errata'],
      'ledger/nota-del-faro.json:22:19: `20cc885ebed9` is not the hash of the words that `p2` has there',
    ],
  ])('refuses %s, and writes nothing', (_, change, options, says) => {
    change();
    edit(page, 'lunes', 'martes');
    const before = content(file);
    const { code, err } = run('nota-del-faro', ...options);
    expect(err.join('\n').replace(/; only the commands .*$/, '')).toBe(says);
    expect(code).toBe(1);
    expect(content(file)).toBe(before);
  });

  test('writes nothing of any text when one cannot be read', () => {
    edit(page, 'lunes', 'martes');
    const before = content(file);
    expect(run('nota-del-faro', 'acta-del-puerta', '--reason', 'errata')).toMatchObject({
      code: 1,
      err: ['Cannot find `texts/acta-del-puerta.mdx`; did you mean `acta-del-puerto`'],
    });
    expect(content(file)).toBe(before);
  });
});
