/**
 * `npm run ingest -- FILE … [--id ID] [--encoding NAME] [--format NAME] [--dry-run]`: takes files in, proposes how each
 * is divided, and makes its page.
 * `npm run ingest -- [ID …] [--dry-run]`: makes the pages of texts anew after their plans were edited; without ids, all.
 *
 * Ids and notes live on where their paragraphs do; what is gone is retired in the ledger. All files of a text are
 * written together or not at all.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sourceFormats, type SourceFormat } from '../src/model/plan.ts';
import { didYouMean, formatProblem, problem, type Problem } from '../src/model/problem.ts';
import { readConfig } from '../src/read/config.ts';
import { listFiles } from '../src/read/files.ts';
import { corpusFolder } from '../src/read/project.ts';
import { readCorpus } from '../src/read/read.ts';
import { filesOf, readSource } from '../src/read/text.ts';
import { clearPrepared, finishWriting, writeTogether } from '../src/read/together.ts';
import { renew } from './ingest/renew.ts';
import { reportRenewed, reportTaken } from './ingest/report.ts';
import { Refusal, take } from './ingest/take.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: 'string' },
    encoding: { type: 'string' },
    format: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const folder = corpusFolder();
finishWriting(folder);
if (!values['dry-run']) clearPrepared(folder);
const known = listFiles(folder, 'sources', '.yaml').map((name) => name.replace(/\.yaml$/, ''));
const problems: Problem[] = [];
const config = readConfig(folder, problems);
/** Why files were refused. */
const refusals: string[] = [];
const format = formatOf(values.format);
const ready = refusals.length === 0;

if (config && ready) {
  const { edition } = config;
  for (const given of positionals.length > 0 ? positionals : known) {
    if (values.id === undefined && known.includes(given)) renewText(given, edition);
    else await takeFile(given, edition);
  }
  const written = !values['dry-run'] && refusals.length === 0 && problems.length === 0;
  // What quotes the texts may need its editor now: entities, commitments, notes of other texts.
  if (written) problems.push(...readCorpus(folder).problems);
}
for (const one of problems) console.error(formatProblem(one));
if (problems.length > 0 || refusals.length > 0) process.exitCode = 1;

/** Makes the page of a text that is there already. */
function renewText(id: string, edition: string): void {
  const read = readSource(folder, id, problems);
  const renewed = read && renew(folder, id, { ...read, edition }, problems);
  if (!renewed) return;
  console.log(reportRenewed(id, renewed, read.plan).join('\n'));
  if (!values['dry-run']) writeTogether(folder, renewed.writings);
}

/** Takes a file in. */
async function takeFile(path: string, edition: string): Promise<void> {
  if (!existsSync(path) && !/[/.]/.test(path)) {
    const place = { file: `${folder.label}${filesOf(path).plan}`, line: 1, column: 1 };
    problems.push(problem(place, 'source-has-a-plan', `Cannot find the plan of \`${path}\``, didYouMean(path, known)));
    return;
  }
  try {
    if (process.stderr.isTTY) process.stderr.write(`Reading ${path} …\n`);
    const taken = await take(folder, path, known, { id: values.id, encoding: values.encoding, format });
    const place = { file: `${folder.label}${filesOf(taken.id).plan}`, line: 1, column: 1 };
    const renewed = renew(folder, taken.id, { ...taken, locate: () => place, edition }, problems);
    if (!renewed) return;
    console.log(reportTaken(path, taken, renewed).join('\n'));
    if (values['dry-run']) return;
    writeTogether(folder, [...taken.writings, ...renewed.writings]);
    for (const { name } of [...taken.writings, ...renewed.writings])
      console.log(`  written     ${folder.label}${name}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(`Cannot take in ${path}: ${error.message}`);
  }
}

function formatOf(name: string | undefined): SourceFormat | undefined {
  const found = sourceFormats.find((one) => one === name);
  if (name !== undefined && !found)
    refuse(`Cannot use --format ${name}: ${didYouMean(name, sourceFormats) ?? `expected ${sourceFormats.join(', ')}`}`);
  if (values.id !== undefined && positionals.length !== 1) refuse('Cannot use --id: it is for one file');
  return found;
}

function refuse(message: string): void {
  refusals.push(message);
  console.error(message);
}
