import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { parseText } from '../../src/mdx/parse.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { listFiles, readText } from '../../src/read/files.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { filesOf, readLedger, readSource } from '../../src/read/text.ts';
import { viewOf } from '../../src/render/view.ts';

const folder = corpusFolder(process.cwd(), 'content');
const { corpus, problems } = readCorpus(folder);
const ids = listFiles(folder, 'sources', '.yaml').map((name) => name.replace('.yaml', ''));

test('the corpus has no problems', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every source is a text', () => {
  expect(corpus!.texts.map(({ id }) => id).sort()).toEqual(ids);
});

describe('the verb of an occurrence', () => {
  const occurrences = corpus!.commitments.flatMap((record) => record.occurrences);

  test('lies in its clause, and is marked once, whatever clauses have it', () => {
    const verbs = occurrences.flatMap((one) => (one.verb ? [{ ...one, verb: one.verb }] : []));
    expect(verbs.length).toBeGreaterThan(0);
    for (const { start, end, verb } of verbs) {
      expect(verb.start).toBeGreaterThanOrEqual(start);
      expect(verb.end).toBeLessThanOrEqual(end);
    }
    for (const text of corpus!.texts)
      for (const block of viewOf(text, corpus!.address, 'es').blocks) {
        if (block.type !== 'paragraph') continue;
        const shown = block.verbs.map(({ start, end }) => `${block.id} ${start}-${end}`);
        const stated = verbs
          .filter(({ paragraph }) => paragraph.text === text && paragraph.id === block.id)
          .map(({ verb }) => `${block.id} ${verb.start}-${verb.end}`);
        expect(shown.sort()).toEqual([...new Set(stated)].sort());
      }
  });
});

describe.each(ids)('%s', (id) => {
  test('accounts for every character of its source', () => {
    const { source, paragraphs, headings, aside } = corpus!.texts.find((text) => text.id === id)!.fidelity;
    expect(paragraphs + headings + aside).toBe(source);
    expect(source).toBeGreaterThan(0);
  });

  test('is made again by ingest, byte for byte', () => {
    const found: Problem[] = [];
    const { source, plan } = readSource(folder, id, found)!;
    const ledger = readLedger(folder, id, found)!;
    const page = readText(folder, filesOf(id).mdx)!;
    const { document } = parseText(page, filesOf(id).mdx);
    const issued = ledger.anchors.map((anchor) => anchor.id);
    expect(serializeText(ingest(id, source, plan, document, issued).document)).toBe(page);
    expect(found).toEqual([]);
  });
});
