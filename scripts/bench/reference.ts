import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from '../../src/read/files.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { pageRecord } from '../../src/render/page-record.ts';
import { measure } from './measure.ts';

/**
 * What Pagefind takes for the bare paragraphs of a corpus, one record a text: what an index may cost is said in terms
 * of it.
 *
 * @param place where its files go
 * @returns processor seconds of Pagefind and of the process that hands it the records; undefined where the system does not tell
 */
export async function pagefindReference(folder: Folder, place: string): Promise<number | undefined> {
  const corpus = loadCorpus(folder);
  const records = join(place, 'reference.jsonl');
  mkdirSync(place, { recursive: true });
  const file = openSync(records, 'w');
  for (const text of corpus.texts) {
    const paragraphs = text.paragraphs.map(({ reading }) => reading);
    const { language, title } = text.plan;
    const url = corpus.address.text(text.id);
    writeSync(file, `${JSON.stringify(pageRecord({ url, title: title.text, kind: '', language, paragraphs }))}\n`);
  }
  closeSync(file);
  const args = ['scripts/pagefind.ts', records, join(place, 'reference'), corpus.config.language];
  const { code, cpu, output } = await measure(process.execPath, args, process.env);
  if (code !== 0) throw new Error(`Pagefind failed:\n${output}`);
  return cpu;
}
