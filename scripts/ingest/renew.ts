import { ingest, type Ingested } from '../../src/ingest/ingest.ts';
import { prove } from '../../src/ingest/fidelity.ts';
import { record } from '../../src/ingest/record.ts';
import { split, type Segment } from '../../src/ingest/split.ts';
import { parseText } from '../../src/mdx/parse.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { EditionPlan } from '../../src/model/plan.ts';
import { problem, type Problem } from '../../src/model/problem.ts';
import type { Fidelity, Locate } from '../../src/model/records.ts';
import { readText, type Folder } from '../../src/read/files.ts';
import { filesOf, readLedger } from '../../src/read/text.ts';
import type { Writing } from '../../src/read/together.ts';

/** The page of a text made anew, and what has to be written. */
export interface Renewed extends Ingested {
  state: 'new' | 'unchanged' | 'renewed';
  segments: Segment[];
  fidelity: Fidelity;
  before: Ledger;
  after: Ledger;
  writings: Writing[];
}

/**
 * Makes the page of a text anew from its source and its plan, with its ledger. Writes nothing. Undefined, with the
 * problems, when the page, the plan or the ledger cannot be read whole: written anew, what is in them would be lost.
 */
export function renew(
  folder: Folder,
  id: string,
  { source, plan, locate, edition }: { source: string; plan: EditionPlan; locate: Locate; edition: string },
  problems: Problem[],
): Renewed | undefined {
  const files = filesOf(id);
  const before = readText(folder, files.mdx);
  const parsed = before === undefined ? undefined : parseText(before, `${folder.label}${files.mdx}`);
  const ledger = readLedger(folder, id, problems);
  if (!ledger) return undefined;
  const issued = ledger.anchors.map((entry) => entry.id);
  const made = ingest(id, source, plan, parsed?.document, issued);
  const found = [
    ...(parsed?.problems ?? []),
    ...made.problems.map(({ path, rule, message, hint }) => problem(locate(path), rule, message, hint)),
  ];
  problems.push(...found);
  if (found.length > 0) return undefined;
  const mdx = serializeText(made.document);
  const { segments } = split(source, plan);
  // What will be read is proved, not what was meant.
  const { fidelity, mismatches } = prove(source, segments, parseText(mdx, files.mdx).document);
  for (const { message, hint } of mismatches)
    problems.push(
      problem({ file: `${folder.label}${files.mdx}`, line: 1, column: 1 }, 'page-holds-its-source', message, hint),
    );
  if (mismatches.length > 0) return undefined;
  const after = record(ledger, made.document, { edition, successors: made.successors });
  const writings = [
    ...(mdx === before ? [] : [{ name: files.mdx, content: mdx }]),
    ...(JSON.stringify(after) === JSON.stringify(ledger)
      ? []
      : [{ name: files.ledger, content: `${JSON.stringify(after, null, 2)}\n` }]),
  ];
  const state = before === undefined ? 'new' : writings.length === 0 ? 'unchanged' : 'renewed';
  return { ...made, state, segments, fidelity, before: ledger, after, writings };
}
