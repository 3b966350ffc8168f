import { closeSync, createReadStream, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import { strings, type Strings } from '../i18n/strings.ts';
import type { Corpus, Text } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { blocksOf, pageRecord, type PageRecord, type PageWords } from '../render/page-record.ts';

/** How many records Pagefind is given before we wait for its answers. */
const BATCH = 500;
/**
 * Up to so many texts are indexed with all their words, as pages among the others. Of more, title and description are:
 * their paragraphs have an index of their own, and Pagefind would take longer than all else (docs/decisions/0013).
 */
const FEW = 200;

/** Writes what Pagefind gets of each page, one JSON object a line, in a fixed order: the order decides Pagefind's bytes. */
export function writePageRecords(corpus: Corpus, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  for (const page of pagesOf(corpus, strings(corpus.config.language)))
    writeSync(file, `${JSON.stringify(pageRecord(page))}\n`);
  closeSync(file);
}

function* pagesOf(corpus: Corpus, t: Strings): Generator<PageWords> {
  const { address, config, texts, entities, pages } = corpus;
  const { language } = config;
  for (const text of texts)
    yield {
      url: address.text(text.id),
      title: text.plan.title.text,
      kind: t.textKinds[text.plan.kind],
      language: text.plan.language,
      paragraphs: [text.plan.description, ...(texts.length > FEW ? [] : wordsOfText(text))],
    };
  for (const kind of entityKindNames)
    for (const { id, name, data, description } of entities[kind])
      yield {
        url: address.entity(kind, id),
        title: name,
        kind: t.kinds[kind].one,
        language,
        paragraphs: [[...data.names, ...data.variants].join(', '), ...blocksOf(description.body)],
      };
  for (const { id, title, description, prose } of pages.values())
    yield { url: address.page(id), title, kind: '', language, paragraphs: [description, ...blocksOf(prose.body)] };
}

const wordsOfText = ({ blocks }: Text): string[] =>
  blocks.flatMap((block) => (block.type === 'part' ? [] : [block.reading]));

/**
 * Builds the Pagefind index of a file of records. Its own process should run this: Pagefind outlives its work otherwise.
 *
 * @throws Error with the reasons that Pagefind gives: a site without its search is not published
 */
export async function buildPagesIndex(records: string, outputPath: string, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Cannot start Pagefind: ${errors.join('; ')}`);
  const failures: string[] = [];
  let batch: Promise<void>[] = [];
  for await (const line of createInterface({ input: createReadStream(records) })) {
    const record = JSON.parse(line) as PageRecord;
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
  if (failures.length > 0) throw new Error(`Cannot index the pages:\n${failures.join('\n')}`);
}
