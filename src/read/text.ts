import { hash } from 'node:crypto';
import { decode } from '../ingest/decode.ts';
import { prove, type Mismatch } from '../ingest/fidelity.ts';
import { compareWithLedger, wordingHash, type LedgerDifference } from '../ingest/record.ts';
import { isPrinted, split, type Segment } from '../ingest/split.ts';
import { parseText } from '../mdx/parse.ts';
import type { TextDocument } from '../model/document.ts';
import { historyOf } from '../model/history.ts';
import { Ledger } from '../model/ledger.ts';
import { asideKinds, EditionPlan, type SourceFormat } from '../model/plan.ts';
import { didYouMean, problem, type Problem } from '../model/problem.ts';
import type { Locate, SourceSegment, TextRecord } from '../model/records.ts';
import { z } from 'zod';
import { listFiles, readBytes, readText, type Folder } from './files.ts';
import { readJson, readYaml } from './yaml.ts';

/** What one text consists of on the disk, relative to the corpus folder. */
export const filesOf = (id: string): { mdx: string; source: string; plan: string; ledger: string } => ({
  mdx: `texts/${id}.mdx`,
  source: `sources/${id}.txt`,
  plan: `sources/${id}.yaml`,
  ledger: `ledger/${id}.json`,
});

/** The file as received: the source itself when it is plain text, else what its transcript was made of. */
export function originalOf(id: string, format: SourceFormat): string {
  return `sources/${id}.${{ text: 'txt', markdown: 'md', html: 'html', docx: 'docx' }[format]}`;
}

export interface ReadSource {
  source: string;
  plan: EditionPlan;
  locate: Locate;
}

/** Reads a source with its edition plan. Undefined, with problems, when either is missing or wrong. */
export function readSource(folder: Folder, id: string, problems: Problem[]): ReadSource | undefined {
  const files = filesOf(id);
  const file = `${folder.label}${files.plan}`;
  const yaml = readText(folder, files.plan);
  const bytes = readBytes(folder, files.source);
  if (yaml === undefined || bytes === undefined) {
    const missing = yaml === undefined ? files.plan : files.source;
    const ending = missing.slice(missing.lastIndexOf('.'));
    const others = listFiles(folder, 'sources', ending).map((name) => name.slice(0, -ending.length));
    const hint = didYouMean(id, others) ?? 'a source and its plan have the same name';
    problems.push(problem({ file, line: 1, column: 1 }, 'source-has-a-plan', `Missing \`${missing}\``, hint));
    return undefined;
  }
  const { data: plan, problems: found, locate } = readYaml(yaml, file, EditionPlan);
  problems.push(...found);
  if (!plan) return undefined;
  const { sha256, transcript, format, encoding } = plan.received;
  const original = format === 'text' ? bytes : readBytes(folder, originalOf(id, format));
  const proofs = [
    { path: ['received', 'sha256'], name: originalOf(id, format), expected: sha256, given: original },
    ...(transcript === undefined
      ? []
      : [{ path: ['received', 'transcript'], name: files.source, expected: transcript, given: bytes }]),
  ];
  for (const { path, name, expected, given } of proofs) {
    const digest = given && hash('sha256', given);
    if (digest === expected) continue;
    const message = digest === undefined ? `Missing \`${name}\`` : `The bytes of \`${name}\` are not those received`;
    const hint = `restore the file, or take the new one in with \`npm run ingest -- FILE --id ${id}\``;
    const rule = digest === undefined ? 'source-has-a-plan' : 'source-is-untouched';
    problems.push(
      problem(locate(path), rule, message, digest === undefined ? hint : `its SHA-256 is ${digest}; ${hint}`),
    );
  }
  const label = format === 'text' ? encoding : 'utf-8';
  const decoded = decode(bytes, label);
  if ('text' in decoded) return { source: decoded.text, plan, locate };
  const before = new TextDecoder(label).decode(bytes.subarray(0, decoded.offset)).split(/\r\n|\r|\n/);
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  problems.push(
    problem(
      { file: `${folder.label}${files.source}`, ...place },
      'source-is-plain-text',
      `${decoded.message}, at byte ${decoded.offset}`,
      decoded.hint,
    ),
  );
  return undefined;
}

/**
 * Reads the ledger of a text; an empty one when there is none yet. Undefined, with problems, when it is damaged or not
 * whole: entered in such a ledger, a change would make the damage last.
 */
export function readLedger(folder: Folder, id: string, problems: Problem[]): Ledger | undefined {
  const { ledger, faults } = parseLedger(folder, id);
  problems.push(...faults);
  return faults.length > 0 ? undefined : ledger;
}

/** The ledger of a text by its schema, and all that is wrong with it. */
function parseLedger(folder: Folder, id: string): { ledger: Ledger | undefined; faults: Problem[] } {
  const { ledger: name } = filesOf(id);
  const content = readText(folder, name);
  if (content === undefined) return { ledger: { text: id, anchors: [] }, faults: [] };
  const file = `${folder.label}${name}`;
  const { data: ledger, problems: faults } = readJson(content, file, Ledger);
  const gaps = ledger ? gapsOf(ledger, id) : [];
  // The places of a file that is right are not kept: it is read again when they are needed.
  const locate = gaps.length > 0 ? readYaml(content, file, z.unknown()).locate : () => ({ file, line: 1, column: 1 });
  const hint = mendLedger(file, id);
  return {
    ledger,
    faults: [...faults, ...gaps.map(([path, message]) => problem(locate(path), 'ledger-is-whole', message, hint))],
  };
}

/** What a ledger says that cannot be, each with its place in the file. */
function gapsOf({ text, anchors }: Ledger, id: string): [path: PropertyKey[], message: string][] {
  const gaps: [PropertyKey[], string][] = [];
  if (text !== id) gaps.push([['text'], `The ledger of \`${id}\` says that it is of \`${text}\``]);
  const issued = new Set<string>();
  anchors.forEach((entry, index) => {
    if (issued.has(entry.id)) gaps.push([['anchors', index, 'id'], `\`${entry.id}\` is in the ledger twice`]);
    issued.add(entry.id);
    entry.wordings.forEach(({ hash: given, text: words }, which) => {
      if (wordingHash(words) === given) return;
      const path = ['anchors', index, 'wordings', which, 'hash'];
      gaps.push([path, `\`${given}\` is not the hash of the words that \`${entry.id}\` has there`]);
    });
  });
  anchors.forEach(({ id: from, successors }, index) => {
    successors.forEach((to, which) => {
      if (!issued.has(to) || to === from)
        gaps.push([
          ['anchors', index, 'successors', which],
          `\`${to}\`, a successor of \`${from}\`, is not in the ledger`,
        ]);
    });
  });
  return gaps;
}

/** How a ledger is mended that was edited by hand. */
export function mendLedger(file: string, text: string): string {
  return (
    `only the commands write it: get it back with \`git checkout HEAD -- ${file}\`, ` +
    `then enter what has changed with \`npm run record -- ${text} --reason errata\``
  );
}

/** Reads one text: page, source, plan and ledger, and proves that they agree. */
export function readTextRecord(folder: Folder, id: string, problems: Problem[]): TextRecord | undefined {
  const files = filesOf(id);
  const file = `${folder.label}${files.mdx}`;
  const mdx = readText(folder, files.mdx);
  const read = readSource(folder, id, problems);
  if (mdx === undefined) {
    if (!read) return undefined;
    const command = `npm run ingest -- ${id}`;
    problems.push(
      problem({ file, line: 1, column: 1 }, 'source-has-a-page', `Missing \`${files.mdx}\``, `run \`${command}\``),
    );
    return undefined;
  }
  const { document, problems: damage } = parseText(mdx, file);
  problems.push(...damage);
  if (!read) return undefined;
  const { plan, source, locate } = read;
  if (document.source !== id && document.source !== '')
    problems.push(
      problem(
        { file, line: 2, column: 1 },
        'page-names-its-source',
        `\`source\` is \`${document.source}\``,
        `expected \`${id}\`, the name of the file`,
      ),
    );
  const { segments, problems: planProblems } = split(source, plan);
  for (const { path, rule, message, hint } of planProblems) problems.push(problem(locate(path), rule, message, hint));
  checkTitle(plan, segments, locate, problems);
  checkEmendations(plan, document, file, problems);
  const { fidelity, mismatches } = prove(source, segments, document);
  // A page that could not be read whole lacks words for that reason: its own problems come first.
  if (damage.length === 0) for (const mismatch of mismatches) problems.push(fidelityProblem(mismatch, file));
  const { ledger = { text: id, anchors: [] }, faults } = parseLedger(folder, id);
  if (damage.length === 0) {
    problems.push(...faults);
    const differences = faults.some(({ rule }) => rule !== 'ledger-is-whole')
      ? []
      : compareWithLedger(ledger, document);
    for (const difference of differences) problems.push(ledgerProblem(difference, document, ledger, file));
  }
  const setAside = segments.flatMap(({ kind, text, line, why }) => {
    const aside = asideKinds.find((one) => one === kind);
    return aside ? [{ kind: aside, text, line, why }] : [];
  });
  const outcomes = outcomesOf(segments, document);
  return {
    ...{ id, file, plan, locate, document, segments: outcomes, setAside, fidelity },
    history: historyOf(ledger),
    damaged: damage.length > 0,
  };
}

/** What became of each segment. The proof of fidelity holds printed segments and blocks against each other in order. */
function outcomesOf(segments: readonly Segment[], document: TextDocument): SourceSegment[] {
  const blocks = document.blocks.filter(({ type }) => type === 'paragraph' || type === 'heading');
  let next = 0;
  return segments.map((segment) => {
    const { kind, size, line, why } = segment;
    const block = isPrinted(segment) ? blocks[next++] : undefined;
    return { kind, line, size, why, anchor: block && 'id' in block ? block.id : undefined };
  });
}

function checkTitle(plan: EditionPlan, segments: Segment[], locate: Locate, problems: Problem[]): void {
  const titles = segments.filter(({ kind }) => kind === 'title').map(({ text }) => text);
  if (plan.title.status !== 'printed' || titles.includes(plan.title.text)) return;
  const hint =
    titles[0] === undefined
      ? 'mark it `status: editorial`, or add its stretch `as: title`'
      : `the source prints \`${titles[0]}\``;
  problems.push(
    problem(locate(['title', 'text']), 'printed-title-is-in-the-source', `\`${plan.title.text}\` is not printed`, hint),
  );
}

/** The plan is the record of all that editors did to the words: every `<Sic>` of the page stands in it. */
function checkEmendations(plan: EditionPlan, document: TextDocument, file: string, problems: Problem[]): void {
  for (const block of document.blocks) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    for (const run of block.inlines)
      if (run.type === 'sic' && !plan.emendations.some(({ sic, corr }) => sic === run.sic && corr === run.corr))
        problems.push(
          problem(
            { file, ...block.at },
            'emendation-is-planned',
            `\`${run.sic}\` is emended to \`${run.corr}\` without a reason`,
            'add it to `emendations` of the plan, with `why`',
          ),
        );
  }
}

function fidelityProblem({ block, message, hint }: Mismatch, file: string): Problem {
  return problem({ file, ...(block?.at ?? { line: 1, column: 1 }) }, 'page-holds-its-source', message, hint);
}

/** What a difference between a page and its ledger means, and what mends it. */
export function ledgerProblem(
  { kind, id }: LedgerDifference,
  document: TextDocument,
  { text, anchors }: Ledger,
  file: string,
): Problem {
  const block = document.blocks.find((one) => (one.type === 'paragraph' || one.type === 'heading') && one.id === id);
  const place = { file, ...(block?.at ?? { line: 1, column: 1 }) };
  switch (kind) {
    case 'unrecorded':
      return problem(
        place,
        'anchor-is-in-the-ledger',
        `\`${id}\` is not in the ledger`,
        `run \`npm run ingest -- ${text}\``,
      );
    case 'vanished':
      return problem(
        place,
        'anchor-never-vanishes',
        `\`${id}\` is gone from the page`,
        `put it back, or run \`npm run record -- ${text} --reason withdrawn\``,
      );
    case 'changed':
      return problem(
        place,
        'wording-is-in-the-ledger',
        `The words of \`${id}\` have changed`,
        `restore them, or run \`npm run record -- ${text} --reason errata\``,
      );
    case 'reused':
      return problem(
        place,
        'anchor-is-never-reused',
        `\`${id}\` was withdrawn and cannot be used again`,
        `call it \`${freeId(id, document, anchors)}\`, then run \`npm run ingest -- ${text}\``,
      );
  }
}

/** The next id of the same prefix that nothing has had. */
function freeId(id: string, document: TextDocument, anchors: Ledger['anchors']): string {
  const prefix = id.replace(/\d.*$/, '');
  const ids = [...anchors, ...document.blocks].flatMap((one) => ('id' in one ? [one.id] : []));
  const numbers = ids.flatMap((one) =>
    one.replace(/\d.*$/, '') === prefix ? [parseInt(one.slice(prefix.length))] : [],
  );
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
