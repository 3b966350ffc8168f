import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { record } from '../../src/ingest/record.ts';
import { split } from '../../src/ingest/split.ts';
import { parseText } from '../../src/mdx/parse.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import type { NoteBlock } from '../../src/model/document.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { readConfig } from '../../src/read/config.ts';
import { listFiles, readText, writeWhole, type Folder } from '../../src/read/files.ts';
import { filesOf, readLedger, readSource } from '../../src/read/text.ts';

export const changes = ['note', 'paragraph'] as const;
export type Change = (typeof changes)[number];

/** The word that is added. */
const WORD = 'Enmienda';

/**
 * Changes one text of a corpus, which stays valid: a word more in a note, or a word more at the end of a paragraph
 * (with the source, its digest in the plan, and the ledger). A corpus without notes has a paragraph changed.
 *
 * @returns what was changed, for people
 */
export function changeOneText(folder: Folder, wanted: Change): string {
  const ids = listFiles(folder, 'texts', '.mdx').map((name) => name.replace(/\.mdx$/, ''));
  // The one in the middle: neither the first nor the last of anything.
  for (const id of [...ids.slice(ids.length >> 1), ...ids]) {
    const { mdx } = filesOf(id);
    const content = readText(folder, mdx) ?? '';
    if (wanted === 'paragraph') return changeParagraph(folder, id, content);
    const note = parseText(content, mdx).document.blocks.find((block): block is NoteBlock => block.type === 'note');
    if (!note) continue;
    const raw = note.raw.replace(/\s*<\/Note>\s*$/, (end) => ` ${WORD}.${end}`);
    writeWhole(
      join(folder.path, mdx),
      content.replace(note.raw, () => raw),
    );
    return `a word of the note ${note.attributes.id ?? ''} of ${id}`;
  }
  return changeOneText(folder, 'paragraph');
}

function changeParagraph(folder: Folder, id: string, content: string): string {
  const problems: Problem[] = [];
  const files = filesOf(id);
  const read = readSource(folder, id, problems);
  const config = readConfig(folder, problems);
  const ledger = readLedger(folder, id, problems);
  if (!read || !config || !ledger) throw new Error(`Cannot change ${id}:\n${problems.map(formatProblem).join('\n')}`);
  const last = split(read.source, read.plan).segments.findLast(({ kind }) => kind === 'paragraph');
  if (!last) throw new Error(`Cannot change ${id}: it has no paragraph`);
  const lines = read.source.split('\n');
  lines[last.line - 1] = `${(lines[last.line - 1] ?? '').trimEnd()} ${WORD}.`;
  const source = lines.join('\n');
  const plan = readFileSync(join(folder.path, files.plan), 'utf8');
  const digest = createHash('sha256').update(source).digest('hex');
  const page = ingest(
    id,
    source,
    read.plan,
    parseText(content, files.mdx).document,
    ledger.anchors.map((entry) => entry.id),
  );
  writeWhole(join(folder.path, files.source), source);
  writeWhole(join(folder.path, files.plan), plan.replace(read.plan.received.sha256, digest));
  writeWhole(join(folder.path, files.mdx), serializeText(page.document));
  const next = record(ledger, page.document, { edition: config.edition });
  writeWhole(join(folder.path, files.ledger), `${JSON.stringify(next, null, 2)}\n`);
  return `a word of the last paragraph of ${id}`;
}
