import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { compareStrings } from '../model/problem.ts';
import { projectRoot } from '../read/project.ts';
import { indexRecords } from '../search/records.ts';

/** How many bytes of records are gathered before they are written. */
const CHUNK = 1 << 20;

/**
 * Writes what the search index is made from, one JSON object a line.
 *
 * @returns the digest of that and of the code that makes the index: the name of the folder in which it is published, so
 *   that no browser mixes the files of two editions
 */
export function writeIndexRecords(corpus: Corpus, path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const hash = createHash('sha256').update(codeDigest());
  const file = openSync(path, 'w');
  let chunk = '';
  const write = (): void => {
    hash.update(chunk);
    writeSync(file, chunk);
    chunk = '';
  };
  for (const record of indexRecords(corpus)) {
    chunk += `${JSON.stringify(record)}\n`;
    if (chunk.length > CHUNK) write();
  }
  write();
  closeSync(file);
  return hash.digest('hex').slice(0, 12);
}

/** Digest of the code in `src/search`, and of the versions of libraries. */
function codeDigest(): string {
  const root = projectRoot();
  const folder = join(root, 'src', 'search');
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const name of readdirSync(folder).sort(compareStrings)) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** What making the index took: seconds of wall clock and of processor time, and the peak of memory in bytes. */
export interface IndexCost {
  wall: number;
  cpu: number;
  maxRss: number;
}

/**
 * Starts the process that makes the search index, beside what goes on meanwhile; it is stopped with this one.
 *
 * @returns what it took; rejects when it fails, and it has said why
 */
export function startSearchIndex(records: string, folder: string, language: string): Promise<IndexCost> {
  const script = join(projectRoot(), 'scripts', 'search-index.ts');
  const child: ChildProcess = fork(script, [records, folder, language], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const stop = (): boolean => child.kill();
  process.once('exit', stop);
  return new Promise<IndexCost>((resolve, reject) => {
    let cost: IndexCost | undefined;
    child.on('message', (message) => (cost = message as IndexCost));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0 && cost) resolve(cost);
      else reject(new Error('Cannot build the search index: its process failed'));
    });
  });
}
