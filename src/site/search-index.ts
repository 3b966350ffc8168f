import { createHash } from 'node:crypto';
import type { Corpus } from '../model/corpus.ts';
import { indexFiles } from '../search/index-files.ts';
import { fileWriter } from './files.ts';

/**
 * Writes the search index of a corpus.
 *
 * @returns its digest: the name of the folder in which it is published, so that no browser mixes the files of two editions
 */
export function writeSearchIndex(corpus: Corpus, folder: string): string {
  const write = fileWriter(folder);
  const hash = createHash('sha256');
  for (const { path, content } of indexFiles(corpus)) {
    hash.update(`${path}\n${content}\n`);
    write(path, content);
  }
  return hash.digest('hex').slice(0, 12);
}
