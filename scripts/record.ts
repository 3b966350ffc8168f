/**
 * `npm run record -- TEXT … --reason errata|split|merge|withdrawn [--note TEXT]`: enters in the ledger what changed in
 * the pages of texts: wordings, new anchors, anchors that are gone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWithLedger, record } from '../src/ingest/record.ts';
import { parseText } from '../src/mdx/parse.ts';
import { ledgerReasons, type LedgerReason } from '../src/model/ledger.ts';
import { didYouMean, formatProblem, type Problem } from '../src/model/problem.ts';
import { readConfig } from '../src/read/config.ts';
import { readText, writeWhole } from '../src/read/files.ts';
import { corpusFolder } from '../src/read/project.ts';
import { filesOf, readLedger } from '../src/read/text.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { reason: { type: 'string' }, note: { type: 'string' } },
});
const folder = corpusFolder();
const problems: Problem[] = [];
const config = readConfig(folder, problems);
const reason = ledgerReasons.find((one): one is LedgerReason => one === values.reason);
if (reason === undefined || positionals.length === 0) {
  const hint = values.reason === undefined ? undefined : didYouMean(values.reason, ledgerReasons);
  console.error(
    `Usage: npm run record -- TEXT … --reason ${ledgerReasons.join('|')} [--note TEXT]${hint ? `; ${hint}` : ''}`,
  );
  process.exitCode = 1;
} else if (config)
  for (const id of positionals) {
    const files = filesOf(id);
    const mdx = readText(folder, files.mdx);
    if (mdx === undefined) {
      console.error(`Cannot find \`${folder.label}${files.mdx}\``);
      process.exitCode = 1;
      continue;
    }
    const { document, problems: found } = parseText(mdx, `${folder.label}${files.mdx}`);
    problems.push(...found);
    const ledger = readLedger(folder, id, problems);
    // A page or ledger that cannot be read whole would withdraw what it only fails to show.
    if (!ledger || problems.length > 0) continue;
    const differences = compareWithLedger(ledger, document);
    for (const { kind, id: anchor } of differences) console.log(`${id}: ${anchor} ${kind}`);
    writeWhole(
      join(folder.path, files.ledger),
      `${JSON.stringify(record(ledger, document, { edition: config.edition, reason, note: values.note }), null, 2)}\n`,
    );
    console.log(`${id}: ${differences.length} recorded`);
  }
for (const one of problems) console.error(formatProblem(one));
if (problems.length > 0) process.exitCode = 1;
