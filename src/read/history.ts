import { spawnSync } from 'node:child_process';
import { Ledger } from '../model/ledger.ts';
import { problem, type Problem } from '../model/problem.ts';
import { readText, type Folder } from './files.ts';
import { filesOf, mendLedger } from './text.ts';

type Entry = Ledger['anchors'][number];

/** So many ledgers of a commit are held at once. */
const BATCH = 200;

/**
 * Holds the ledgers against those of a commit: what was ever entered in them stays as it was entered. Ledger and text
 * may agree and yet both be wrong, when somebody has edited both; the history of the repository knows.
 *
 * Asks git once which ledgers differ, and once for what they were; outside a checkout, or without git, it says nothing.
 *
 * @param commit with which to compare; in a shallow clone `HEAD` is all that there is
 * @throws Error when that is another one, and git does not find it
 */
export function checkHistory(folder: Folder, problems: Problem[], commit = 'HEAD'): void {
  const options = ['--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z'];
  const differing = git(folder, ['diff', ...options, commit, '--', 'ledger']);
  if (!differing && commit !== 'HEAD')
    throw new Error(`Cannot compare the ledgers with ${commit}: git does not find it`);
  const texts = (differing?.toString('utf8') ?? '').split('\0').flatMap((name) => {
    const id = /^ledger\/([^/]+)\.json$/.exec(name)?.[1];
    return id === undefined || /[\r\n]/.test(id) ? [] : [id];
  });
  for (let first = 0; first < texts.length; first += BATCH)
    for (const [id, before] of ledgersOf(folder, commit, texts.slice(first, first + BATCH)))
      problems.push(...compareLedgers(folder, id, before));
}

/** What a text's ledger no longer says, though it once did. */
function compareLedgers(folder: Folder, id: string, before: Ledger): Problem[] {
  const name = filesOf(id).ledger;
  const content = readText(folder, name);
  const now = content === undefined ? { text: id, anchors: [] } : parsed(content);
  // A ledger that cannot be read is reported by those who read it.
  if (!now) return [];
  const place = { file: `${folder.label}${name}`, line: 1, column: 1 };
  const hint = mendLedger(`${folder.label}${name}`, id);
  const rule = 'ledger-keeps-its-history';
  if (content === undefined) {
    const ids = before.anchors.map((entry) => `\`${entry.id}\``);
    if (ids.length === 0) return [];
    const all = ids.length <= 3 ? ids.join(', ') : `${ids[0] ?? ''} to ${ids.at(-1) ?? ''}`;
    return [problem(place, rule, `The ledger of \`${id}\` is gone, with all that it had issued: ${all}`, hint)];
  }
  const entries = new Map(now.anchors.map((entry) => [entry.id, entry]));
  return before.anchors.flatMap((entry) =>
    lossesOf(entry, entries.get(entry.id)).map((loss) => problem(place, rule, loss, hint)),
  );
}

/** What an anchor had and has no more. */
function lossesOf(before: Entry, now: Entry | undefined): string[] {
  const { id } = before;
  if (!now) return [`\`${id}\` was issued, and is gone from the ledger`];
  const losses: string[] = [];
  if (now.kind !== before.kind) losses.push(`\`${id}\` was issued as a ${before.kind}, and is a ${now.kind} now`);
  before.wordings.forEach((wording, index) => {
    const kept = now.wordings[index];
    if (kept && same(kept, wording)) return;
    const what = `The wording \`${wording.hash}\` of \`${id}\`, of the edition ${wording.edition},`;
    losses.push(now.wordings.some(({ hash }) => hash === wording.hash) ? `${what} was altered` : `${what} is gone`);
  });
  if (before.withdrawn && !now.withdrawn) losses.push(`\`${id}\` was withdrawn, and is not any more`);
  else if (before.withdrawn && !same(before.withdrawn, now.withdrawn))
    losses.push(`The withdrawal of \`${id}\`, in the edition ${before.withdrawn.edition}, was altered`);
  for (const successor of before.successors)
    if (!now.successors.includes(successor)) losses.push(`The successor \`${successor}\` of \`${id}\` is gone`);
  return losses;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The ledgers of a commit, of those texts that have one there that can be read. */
function ledgersOf(folder: Folder, commit: string, texts: readonly string[]): [string, Ledger][] {
  const names = texts.map((id) => `${commit}:./${filesOf(id).ledger}\n`);
  const answer = git(folder, ['cat-file', '--batch'], names.join(''));
  if (!answer) return [];
  const ledgers: [string, Ledger][] = [];
  let position = 0;
  for (const id of texts) {
    const end = answer.indexOf('\n', position);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', position, end))?.[1];
    position = end + 1;
    if (size === undefined) continue;
    const ledger = parsed(answer.toString('utf8', position, position + Number(size)));
    position += Number(size) + 1;
    if (ledger) ledgers.push([id, ledger]);
  }
  return ledgers;
}

function parsed(content: string): Ledger | undefined {
  try {
    return Ledger.safeParse(JSON.parse(content)).data;
  } catch {
    return undefined;
  }
}

/** What git says about the corpus folder; undefined when it cannot. A hook's settings are for its own folder. */
function git(folder: Folder, args: readonly string[], input = ''): Buffer | undefined {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest } = process.env;
  const env = { ...rest, GIT_OPTIONAL_LOCKS: '0' };
  const { status, stdout } = spawnSync('git', args, { cwd: folder.path, env, input, maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : undefined;
}
