import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let corpus = '';
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/fixtures/small', corpus, { recursive: true });
});
afterEach(() => {
  rmSync(corpus, { recursive: true });
});

/** Runs a script of the project on a copy of the small corpus. */
function run(script: string, ...options: string[]): { code: number | null; out: string[]; err: string[] } {
  const env = { ...process.env, APOSTILLA_CORPUS: corpus };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    env,
    encoding: 'utf8',
  });
  const lines = (text: string): string[] => text.replaceAll(`${corpus}/`, '').trim().split('\n');
  return { code: status, out: lines(stdout), err: lines(stderr) };
}

const edit = (file: string, from: string, to: string): void => {
  const before = readFileSync(join(corpus, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(corpus, file), before.replace(from, to));
};
const content = (file: string): string => readFileSync(join(corpus, file), 'utf8');

describe('check', () => {
  test('accounts for every text and counts what there is', () => {
    expect(run('check')).toEqual({
      code: 0,
      out: [
        'acta-del-puerto: 402 characters = 348 in paragraphs + 11 in headings + 43 set aside: 100.00 %, 1 emended',
        'nota-del-faro: 163 characters = 136 in paragraphs + 0 in headings + 27 set aside: 100.00 %, 0 emended',
        '2 texts, 3 notes, 6 entities, 3 commitments, 5 parallels: no problems',
      ],
      err: [''],
    });
  });

  test('prints problems and fails', () => {
    edit('texts/nota-del-faro.mdx', '#d4', '#d5');
    expect(run('check')).toEqual({
      code: 1,
      out: [''],
      err: [
        'texts/nota-del-faro.mdx:10:32: Cannot find `#d5` in `acta-del-puerto`; the text has `d1` to `d4` (reference-resolves)',
        '1 problem',
      ],
    });
  });
});

describe('ingest', () => {
  test('changes nothing when nothing has changed', () => {
    expect(run('ingest').out.filter((line) => !line.startsWith(' '))).toEqual([
      'acta-del-puerto: 5 paragraphs in 2 parts, unchanged',
      'nota-del-faro: 2 paragraphs in 1 part, unchanged',
    ]);
    for (const file of ['texts/acta-del-puerto.mdx', 'ledger/acta-del-puerto.json'])
      expect(content(file)).toBe(readFileSync(join('tests/fixtures/small', file), 'utf8'));
  });

  test('guesses the text that was meant', () => {
    expect(run('ingest', 'acta-del-puerta')).toMatchObject({
      code: 1,
      err: [
        'sources/acta-del-puerta.yaml:1:1: Cannot find the plan of `acta-del-puerta`; did you mean `acta-del-puerto` (source-has-a-plan)',
      ],
    });
  });

  test.each([
    ['a page that cannot be read whole', 'texts/nota-del-faro.mdx', '<P id="p2" />', '<P id={p2} />'],
    ['a damaged ledger', 'ledger/nota-del-faro.json', '"anchors"', '"ancors"'],
  ])('does not write over %s', (_, file, from, to) => {
    edit(file, from, to);
    const before = [content('texts/nota-del-faro.mdx'), content('ledger/nota-del-faro.json')];
    const { code, err } = run('ingest', 'nota-del-faro');
    expect(code).toBe(1);
    for (const line of err) expect(line).toMatch(/^[a-z/-]+\.(mdx|json):\d+:\d+: .* \([a-z-]+\)$/);
    expect([content('texts/nota-del-faro.mdx'), content('ledger/nota-del-faro.json')]).toEqual(before);
  });
});
