import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportLines } from '../../scripts/check/report.ts';
import { readable, registerTables } from '../../src/components/report.ts';
import { report as format } from '../../src/exports/report.ts';
import { strings } from '../../src/i18n/strings.ts';
import { parseProse } from '../../src/mdx/parse.ts';
import type { Corpus, Note, Target } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { countFaults, reportOf } from '../../src/report/report.ts';
import { namesSource, saysItsGround } from '../../src/report/sources.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const corpus = (): Corpus => loadCorpus(corpusFolder(folder, '.'));
const edit = (file: string, from: string, to: string): void => {
  const before = readFileSync(join(folder, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(folder, file), before.replace(from, to));
};

function noteOf(kind: Note['kind'], basis: Note['basis'], words: string, linked = false): Note {
  const [like] = corpus().texts.flatMap(({ notes }) => notes);
  const targets = new Map<string, Target>(linked ? [['#p1', { type: 'note', note: like! }]] : []);
  return { ...like!, kind, basis, prose: { body: parseProse(words, 'x').document, targets } };
}

test.each<[words: string, names: boolean]>([
  // An address.
  ['Dato externo: tass.com/world/2047863 lo dice.', true],
  ['Dato externo: lo dice [TASS](https://tass.com/).', true],
  // A work with its year, or with its body.
  ['Dato externo: Vestnik, «Un viaje» (2025), lo dice.', true],
  ['Dato externo: el «Diccionario» (RAE y ASALE) prefiere otra.', true],
  // A body with the day.
  ['Dato externo: la Presidencia, en su página del 25 de noviembre de 2025, lo dice.', true],
  // None of these.
  ['Dato externo: se sabe que fue en 2025.', false],
  ['Dato externo: «Un viaje» lo dice.', false],
  ['Dato externo: un periódico del 25 de noviembre de 2025.', false],
  // What stands before the mark is of the corpus.
  ['La noticia «Un viaje» es de 2025. Dato externo: no.', false],
  ['«Un viaje» (2025).', false],
])('%s names a source: %j', (words, names) => {
  expect(namesSource(noteOf('context', 'external', words))).toBe(names);
  expect(saysItsGround(noteOf('context', 'external', words, true))).toBe(names);
});

test.each<[kind: Note['kind'], words: string, linked: boolean, says: boolean]>([
  ['caution', 'Es falso.', false, false],
  ['caution', 'Es falso.', true, true],
  ['caution', 'Según la alcaldesa, es falso.', false, true],
  ['context', 'La noticia no lo aclara.', false, true],
  ['parallel', 'Coincide.', false, false],
  ['discrepancy', 'Lo dice otro.', false, true],
  // Parts of words do not attribute.
  ['context', 'El segundo citador predice.', false, false],
  // These explain the words before them.
  ['textual', 'Falta un verbo.', false, true],
  ['term', 'Es un barco.', false, true],
])('a note of kind %s, %s (linked: %j), says on what it rests: %j', (kind, words, linked, says) => {
  expect(saysItsGround(noteOf(kind, 'corpus', words, linked))).toBe(says);
});

describe('the report', () => {
  test('counts what there is, text by text', async () => {
    const lines = reportLines(reportOf(corpus()));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/report.txt');
  });

  test('sums of tables agree with the register, withdrawn records left out', () => {
    const made = corpus();
    const { register } = reportOf(made);
    const live = made.commitments.filter(({ data }) => data.withdrawn === undefined).length;
    expect(register.total).toBe(live);
    for (const { rows, total } of registerTables(reportOf(made), made, strings('es'))) {
      const column = (index: number): number => rows.reduce((sum, { cells }) => sum + Number(cells[index]?.words), 0);
      expect(total!.cells.map((_, index) => column(index))).toEqual(total!.cells.map(({ words }) => Number(words)));
    }
  });

  test('finds what must not be', () => {
    expect(reportOf(corpus()).faults.unclaimed.map(({ form }) => form)).toEqual(['Reunidas']);
    edit('places/valmar.yaml', 'description: ', 'description: Por redactar. ');
    const { faults } = reportOf(corpus());
    expect(faults.undescribed.map(({ ref }) => ref)).toEqual(['place:valmar']);
    // The small corpus has an external note that names nothing.
    expect(faults.unsourced.map(({ id }) => id)).toEqual(['a2']);
    expect(countFaults(reportOf(corpus()))).toBe(3);
  });

  test('a quotation of a record is long from 41 words on', () => {
    const made = corpus();
    const [commitment] = made.commitments.filter(({ occurrences }) => occurrences.length > 0);
    const [occurrence] = commitment!.occurrences;
    const reading = Array.from({ length: 41 }, (_, index) => `palabra${index}`).join(' ');
    const long = (end: number): number => {
      commitment!.occurrences.splice(0, Infinity, {
        ...occurrence!,
        ...{ paragraph: { ...occurrence!.paragraph, reading }, start: 0, end },
      });
      return reportOf({ ...made }).faults.long.length;
    };
    expect(long(reading.length)).toBe(1);
    expect(long(reading.lastIndexOf(' '))).toBe(0);
  });

  test('a quotation of a record without its verb is told, and is no fault', () => {
    expect(reportOf(corpus()).notices.withoutVerb).toEqual([]);
    edit('commitments/c-0002.yaml', '    verb: reafirman\n', '');
    const report = reportOf(corpus());
    expect(report.notices.withoutVerb.map(({ commitment }) => commitment.id)).toEqual(['c-0002']);
    expect(reportLines(report)).toContain('  c-0002, acta-del-puerto#d3');
    expect(countFaults(report)).toBe(2);
  });

  test('is data too', () => {
    const [file] = format.files(corpus());
    expect(file!.path).toBe('datos/informe.json');
    expect(JSON.parse(String(file!.content()))).toMatchObject({
      total: { paragraphs: 7 },
      faults: { unclaimed: [{ form: 'Reunidas', block: 'acta-del-puerto#d1' }], unsourced: ['acta-del-puerto#a2'] },
      neutrality: null,
    });
    expect(format.files(corpus())[0]!.content()).toEqual(file!.content());
  });
});

test('npm run check -- --report prints it, and fails with what must not be', { timeout: 60_000 }, () => {
  const run = (): { status: number | null; stdout: string } =>
    spawnSync(process.execPath, ['scripts/check.ts', '--report'], {
      env: { ...process.env, APOSTILLA_CORPUS: folder },
      encoding: 'utf8',
    });
  const before = run();
  expect(before.stdout).toContain('Capitalized words that nothing explains: 1\n  Reunidas, acta-del-puerto#d1\n');
  expect(before.stdout).toContain('External notes without a source: 1\n  acta-del-puerto#a2\n');
  expect(before.stdout).toMatch(/^total +7 /m);
  expect(before.stdout).toContain('2 things that must not be\n');
  expect(before.status).toBe(1);

  writeFileSync(join(folder, 'exceptions.yaml'), 'names:\n  - forms: [Reunidas]\n    why: Participio.\n');
  edit('texts/acta-del-puerto.mdx', 'prometió.</Note>', 'prometió. Dato externo: «El puerto» (1990).</Note>');
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringMatching(/\nnothing that must not be\n$/) as string });
});

test('forms are shown as people write them', () => {
  expect(readable('ilegítim[oa](s)')).toBe('ilegítimo/a(s)');
});

/** What the published corpus promises of itself. */
test('the corpus has nothing that must not be', () => {
  expect(countFaults(reportOf(loadCorpus(corpusFolder(process.cwd(), 'content'))))).toBe(0);
});
