import { readFileSync, rmSync } from 'node:fs';
import { IndexWriter } from '../search/index-writer.ts';
import type { IndexRecord } from '../search/records.ts';
import { fileWriter } from './files.ts';

/**
 * Makes the search index in a folder from a file of its records. Holds all words of the corpus: a process of its own runs
 * this, which therefore loads nothing that it does not need.
 */
export function makeSearchIndex(records: string, folder: string, language: 'es' | 'en'): void {
  rmSync(folder, { recursive: true, force: true });
  const write = fileWriter(folder);
  const writer = new IndexWriter(language);
  const bytes = readFileSync(records);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    const record = JSON.parse(bytes.toString('utf8', from, end)) as IndexRecord;
    for (const { path, content } of writer.add(record)) write(path, content);
    from = end + 1;
  }
}
