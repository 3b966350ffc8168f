/**
 * `npm run ingest -- [text …]`: makes or renews the pages of texts from their sources and plans.
 * Ids and notes live on; new anchors are entered in the ledger. Without arguments, all sources.
 */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ingest } from '../src/ingest/ingest.ts';
import { record } from '../src/ingest/record.ts';
import { parseText } from '../src/mdx/parse.ts';
import { serializeText } from '../src/mdx/serialize.ts';
import { didYouMean, formatProblem, problem, type Problem } from '../src/model/problem.ts';
import { readConfig } from '../src/read/config.ts';
import { listFiles, readText, writeWhole } from '../src/read/files.ts';
import { corpusFolder } from '../src/read/project.ts';
import { filesOf, readLedger, readSource } from '../src/read/text.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
const folder = corpusFolder();
const known = listFiles(folder, 'sources', '.yaml').map((name) => name.replace(/\.yaml$/, ''));
const problems: Problem[] = [];
const config = readConfig(folder, problems);
for (const id of positionals.filter((one) => !known.includes(one)))
  problems.push(
    problem(
      { file: `${folder.label}${filesOf(id).plan}`, line: 1, column: 1 },
      'source-has-a-plan',
      `Cannot find the plan of \`${id}\``,
      didYouMean(id, known),
    ),
  );

for (const id of positionals.length > 0 ? positionals.filter((one) => known.includes(one)) : known) {
  const read = readSource(folder, id, problems);
  if (!read || !config) continue;
  const files = filesOf(id);
  const before = readText(folder, files.mdx);
  const parsed = before === undefined ? undefined : parseText(before, `${folder.label}${files.mdx}`);
  const ledger = readLedger(folder, id, problems);
  // Written anew, a damaged ledger would forget what it has issued.
  if (!ledger) continue;
  const issued = ledger.anchors.map((entry) => entry.id);
  const result = ingest(id, read.source, read.plan, parsed?.document, issued);
  const found = [
    ...(parsed?.problems ?? []),
    ...result.problems.map(({ path, rule, message, hint }) => problem(read.locate(path), rule, message, hint)),
  ];
  problems.push(...found);
  // A page that could not be read whole is never written over: its notes would be lost.
  if (found.length > 0) continue;
  const paragraphs = result.document.blocks.filter(({ type }) => type === 'paragraph').length;
  const after = serializeText(result.document);
  const state = before === undefined ? 'new' : before === after ? 'unchanged' : 'renewed';
  console.log(`${id}: ${paragraphs} paragraphs, ${state}`);
  if (values['dry-run']) continue;
  if (before !== after) writeWhole(join(folder.path, files.mdx), after);
  const next = record(ledger, result.document, { edition: config.edition, successors: result.successors });
  if (next.anchors.length > 0 && JSON.stringify(next) !== JSON.stringify(ledger))
    writeWhole(join(folder.path, files.ledger), `${JSON.stringify(next, null, 2)}\n`);
}

for (const one of problems) console.error(formatProblem(one));
if (problems.length > 0) process.exitCode = 1;
