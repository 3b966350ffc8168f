import type { Corpus } from '../model/corpus.ts';
import { sizes, type Sizes } from './format.ts';
import { IndexWriter, type IndexFile } from './index-writer.ts';
import { indexRecords } from './records.ts';

/**
 * The search index of a corpus, in files (`format.ts` says what they hold). Pure: the same corpus, the same files.
 *
 * @param size how much a file holds; tests make it small, so that a small corpus has files of every sort
 */
export function* indexFiles(corpus: Corpus, size: Sizes = sizes): Generator<IndexFile> {
  const writer = new IndexWriter(corpus.config.language, size);
  for (const record of indexRecords(corpus)) yield* writer.add(record);
}
