import { closeSync, createReadStream, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import { formatDate } from '../i18n/format.ts';
import { readingStrings } from '../i18n/reading.ts';
import { strings } from '../i18n/strings.ts';
import type { Corpus } from '../model/corpus.ts';
import { searchRecord, type SearchRecord } from '../render/search-record.ts';

/** How many records Pagefind is given before we wait for its answers. */
const BATCH = 500;

/** Writes the records of all texts, one JSON object a line, in the order of the ids: the order decides Pagefind's bytes. */
export function writeSearchRecords(corpus: Corpus, path: string): void {
  const { language } = corpus.config;
  const table = strings(language);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  for (const text of corpus.texts) {
    const date = formatDate(text.plan, table);
    const record = searchRecord(text, corpus.address.text(text.id), [], date, readingStrings[language]);
    writeSync(file, `${JSON.stringify(record)}\n`);
  }
  closeSync(file);
}

/**
 * Builds the Pagefind index of a file of records. Its own process should run this: it needs gigabytes for thousands of
 * texts, and so does Astro.
 *
 * @throws Error with the reasons that Pagefind gives: a site without its search is not published
 */
export async function buildSearchIndex(records: string, outputPath: string, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Cannot start Pagefind: ${errors.join('; ')}`);
  const failures: string[] = [];
  let batch: Promise<void>[] = [];
  for await (const line of createInterface({ input: createReadStream(records) })) {
    const record = JSON.parse(line) as SearchRecord;
    batch.push(
      index.addHTMLFile(record).then((reply) => {
        failures.push(...reply.errors.map((error) => `${record.url}: ${error}`));
      }),
    );
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  const written = await index.writeFiles({ outputPath });
  failures.push(...written.errors);
  await close();
  // The search page has its own interface: Pagefind's ready-made ones need not be published.
  for (const name of readdirSync(outputPath)) if (/-ui\.|highlight/.test(name)) rmSync(join(outputPath, name));
  if (failures.length > 0) throw new Error(`Cannot index the corpus:\n${failures.join('\n')}`);
}
