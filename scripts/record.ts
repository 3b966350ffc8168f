/**
 * `npm run record -- TEXT … --reason errata|split|merge|withdrawn [--note TEXT] [--successors d5=d5a,d5b …]`: enters in
 * the ledger what changed in the pages of texts: wordings, new anchors, anchors that are gone.
 *
 * Where words went is found by comparing them; `--successors` says it where that is not enough, also of an anchor that
 * was withdrawn long ago. All ledgers are written together or not at all.
 */
import { parseArgs } from 'node:util';
import { compareWithLedger, record, successionOf } from '../src/ingest/record.ts';
import { parseText } from '../src/mdx/parse.ts';
import type { TextDocument } from '../src/model/document.ts';
import { ledgerReasons, type Ledger } from '../src/model/ledger.ts';
import { didYouMean, formatProblem, type Problem } from '../src/model/problem.ts';
import { readConfig } from '../src/read/config.ts';
import { listFiles, readText } from '../src/read/files.ts';
import { corpusFolder } from '../src/read/project.ts';
import { filesOf, ledgerProblem, readLedger } from '../src/read/text.ts';
import { finishWriting, writeTogether, type Writing } from '../src/read/together.ts';

const reasons = ledgerReasons.filter((one) => one !== 'issued');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    reason: { type: 'string' },
    note: { type: 'string' },
    successors: { type: 'string', multiple: true, default: [] },
  },
});
const folder = corpusFolder();
finishWriting(folder);
const problems: Problem[] = [];
/** Why nothing is written, besides problems of the corpus. */
const refusals: string[] = [];
const config = readConfig(folder, problems);
const reason = reasons.find((one) => one === values.reason);
if (reason === undefined || positionals.length === 0) {
  const hint = values.reason === undefined || reason ? undefined : didYouMean(values.reason, reasons);
  const usage = `npm run record -- TEXT … --reason ${reasons.join('|')} [--note TEXT] [--successors d5=d5a,d5b …]`;
  refusals.push(`Usage: ${usage}${hint ? `; ${hint}` : ''}`);
} else if (values.successors.length > 0 && positionals.length > 1) {
  refusals.push('Cannot use --successors: they are those of one text');
} else if (config) {
  const written = positionals.flatMap((id) => recordText(id, config.edition) ?? []);
  if (refusals.length === 0 && problems.length === 0) {
    writeTogether(
      folder,
      written.flatMap(({ writing }) => writing),
    );
    for (const { lines } of written) console.log(lines.join('\n'));
  }
}
for (const one of [...refusals, ...problems.map(formatProblem)]) console.error(one);
if (refusals.length > 0 || problems.length > 0) process.exitCode = 1;

/** What has to be entered for a text, and what is said of it. Undefined, with problems, when it cannot be. */
function recordText(id: string, edition: string): { writing: Writing[]; lines: string[] } | undefined {
  const files = filesOf(id);
  const file = `${folder.label}${files.mdx}`;
  const mdx = readText(folder, files.mdx);
  if (mdx === undefined) {
    const texts = listFiles(folder, 'texts', '.mdx').map((name) => name.replace(/\.mdx$/, ''));
    const hint = didYouMean(id, texts);
    refusals.push(`Cannot find \`${file}\`${hint ? `; ${hint}` : ''}`);
    return undefined;
  }
  const { document, problems: found } = parseText(mdx, file);
  const ledger = readLedger(folder, id, problems);
  problems.push(...found);
  // A page or ledger that cannot be read whole would withdraw what it only fails to show.
  if (!ledger || found.length > 0) return undefined;
  const differences = compareWithLedger(ledger, document);
  for (const difference of differences)
    if (difference.kind === 'reused') problems.push(ledgerProblem(difference, document, ledger, file));
  const successors = new Map([...successionOf(ledger, document), ...stated(document, ledger, file)]);
  const after = record(ledger, document, { edition, reason, note: values.note, successors });
  const to = (anchor: string): string => {
    const heirs = successors.get(anchor) ?? [];
    return heirs.length > 0 ? ` → ${heirs.join(', ')}` : '';
  };
  const name = files.ledger;
  return {
    writing:
      JSON.stringify(after) === JSON.stringify(ledger)
        ? []
        : [{ name, content: `${JSON.stringify(after, null, 2)}\n` }],
    lines: [
      ...differences.map(({ kind, id: anchor }) => `${id}: ${anchor} ${kind}${to(anchor)}`),
      `${id}: ${differences.length} recorded`,
    ],
  };
}

/** The successors that the editor names: `d5=d5a,d5b`. */
function stated({ blocks }: TextDocument, { anchors }: Ledger, file: string): Map<string, string[]> {
  const present = blocks.flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? [block.id] : []));
  const issued = anchors.map((entry) => entry.id);
  const unknown = (id: string, where: string, known: string[]): void => {
    const hint = didYouMean(id, known);
    refusals.push(`Cannot find \`${id}\` in ${where}${hint ? `; ${hint}` : ''}`);
  };
  return new Map(
    values.successors.flatMap((given): [string, string[]][] => {
      const [, from, to] = /^([a-z]+\d+[a-z]*)=([a-z0-9]+(?:,[a-z0-9]+)*)$/.exec(given) ?? [];
      if (from === undefined || to === undefined) {
        refusals.push(
          `Cannot read --successors ${given}: expected an anchor and those that have its words, d5=d5a,d5b`,
        );
        return [];
      }
      const heirs = to.split(',');
      if (!issued.includes(from)) unknown(from, 'the ledger', issued);
      for (const heir of heirs) if (!present.includes(heir)) unknown(heir, `\`${file}\``, present);
      if (heirs.includes(from)) refusals.push(`Cannot use --successors ${given}: \`${from}\` cannot succeed itself`);
      return [[from, heirs]];
    }),
  );
}
