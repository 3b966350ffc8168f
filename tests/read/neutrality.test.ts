import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
  writeFileSync(
    join(folder, 'neutrality.yaml'),
    'sides:\n  norte: Habla por el norte\nwords:\n  - forms: [hostil(es)]\n    side: norte\n    why: Juzga.\n    instead: la acción\n',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Where prose is not neutral, as `file`, and the words of the file there. */
function found(file: string): string[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return readCorpus(corpusFolder(folder, '.')).problems.map((one) => {
    expect(one).toMatchObject({ file: `./${file}`, rule: 'prose-is-neutral' });
    expect(one.message).toBe('`hostil` is not neutral (Habla por el norte)');
    expect(one.hint).toBe('quote it in «», or write la acción');
    return (lines[one.line - 1] ?? '').slice(one.column - 1, one.column + 10);
  });
}

test.each<[what: string, file: string, from: string, to: string, expected: string[]]>([
  ['a note', 'texts/acta-del-puerto.mdx', 'La crónica pone', 'La crónica, hostil uno, pone', ['hostil uno,']],
  [
    'a later line and a list of a note',
    'texts/acta-del-puerto.mdx',
    '- El [compromiso]',
    'Uno.\nDos, **tres** hostil uno.\n\n- Un hostil dos',
    ['hostil uno.', 'hostil dos('],
  ],
  ['a note on one line', 'texts/acta-del-puerto.mdx', '>El que la', '>El hostil uno que la', ['hostil uno ']],
  [
    'a quotation over emphasis and links is not the editor’s',
    'texts/acta-del-puerto.mdx',
    'La crónica pone',
    '«lo *muy hostil* y [hostil uno](#n1)» La crónica pone',
    [],
  ],
  [
    'nor a block quotation, nor code',
    'texts/acta-del-puerto.mdx',
    '- El [compromiso]',
    '> Un hostil uno.\n\n`hostil` no.\n\n- Un [compromiso]',
    [],
  ],
  [
    'a quotation ends with its paragraph',
    'texts/acta-del-puerto.mdx',
    '- El [compromiso]',
    'Dijo «uno.\n\nEl hostil uno» fue.\n\n- Un [compromiso]',
    ['hostil uno»'],
  ],
  ['a paragraph of the source is its own', 'texts/nota-del-faro.mdx', 'source:', 'source:', []],
  ['a description', 'places/valmar.yaml', 'description: ', 'description: Un hostil uno. ', ['hostil uno. ']],
  ['a label', 'commitments/c-0001.yaml', 'label: ', 'label: Hacer hostil uno ', ['hostil uno ']],
  ['a plan', 'sources/acta-del-puerto.yaml', 'short: ', 'short: Un hostil uno ', ['hostil uno ']],
  ['a parallel', 'parallels/acta-del-puerto.yaml', 'why: ', 'why: Un hostil uno ', ['hostil uno ']],
  ['a page', 'about.mdx', '\n---\n', '\n---\n\n## Un hostil uno\n\n', ['hostil uno']],
])('%s', (_, file, from, to, expected) => {
  const before = readFileSync(join(folder, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(folder, file), before.replace(from, to));
  expect(found(file).map((words) => words.trim())).toEqual(expected.map((words) => words.trim()));
});
