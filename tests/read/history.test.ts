/** Anchors that somebody removes, renames, gives away or changes by hand: what the check says, and what mends it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordingHash } from '../../src/ingest/record.ts';
import { Ledger } from '../../src/model/ledger.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { readCorpus } from '../../src/read/read.ts';

const home = mkdtempSync(join(tmpdir(), 'apostilla-history-'));
/** The corpus in its checkout, not at the root of it. */
const corpus = join(home, 'checkout', 'content');
afterAll(() => rmSync(home, { recursive: true, force: true }));

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Prueba', '-c', 'user.email=prueba@example.org'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

const page = 'texts/nota-del-faro.mdx';
const ledger = 'ledger/nota-del-faro.json';
const other = 'ledger/acta-del-puerto.json';

function edit(file: string, change: (content: string) => string): void {
  const before = readFileSync(join(corpus, file), 'utf8');
  const after = change(before);
  expect(after, `${file} should change`).not.toBe(before);
  writeFileSync(join(corpus, file), after);
}
const swap = (from: string, to: string) => (content: string) => content.replaceAll(from, to);
const remove = (...files: string[]): void => {
  for (const file of files) rmSync(join(corpus, file));
};

/** Changes a ledger as somebody would who knows JSON: its hashes are right. */
function forge(file: string, change: (ledger: Ledger) => void): void {
  edit(file, (content) => {
    const data = Ledger.parse(JSON.parse(content));
    change(data);
    for (const wording of data.anchors.flatMap(({ wordings }) => wordings)) wording.hash = wordingHash(wording.text);
    return `${JSON.stringify(data, null, 2)}\n`;
  });
}

/** What the check says of pages and ledgers, by rule. */
function report(rules: RegExp, since?: string): string[] {
  return readCorpus({ path: corpus, label: 'content/' }, since)
    .problems.filter(({ rule }) => rules.test(rule))
    .map(formatProblem);
}

/** The commit of the corpus as it was issued. */
beforeAll(() => {
  mkdirSync(corpus, { recursive: true });
  cpSync('tests/fixtures/small', corpus, { recursive: true });
  // One anchor of the past, one that was changed.
  forge(ledger, ({ anchors }) => {
    const words = { hash: '', text: 'Lo que sobraba.', edition: '2025-01', reason: 'issued' } as const;
    const withdrawn = { edition: '2025-02', reason: 'merge', note: 'Sobraba.' } as const;
    anchors[0]!.wordings.unshift({ hash: '', text: 'Antes.', edition: '2025-01', reason: 'issued' });
    anchors.push({ id: 'p3', kind: 'paragraph', wordings: [words], withdrawn, successors: ['p1', 'p2'] });
  });
  git(join(home, 'checkout'), 'init', '-q');
  git(join(home, 'checkout'), 'add', '.');
  git(join(home, 'checkout'), 'commit', '-q', '-m', 'Edición');
});
beforeEach(() => git(join(home, 'checkout'), 'checkout', '-q', '-f', 'HEAD', '--', '.'));

const restore = (file: string): string => {
  const text = file.replace(/^ledger\/|\.json$/g, '');
  return `only the commands write it: get it back with \`git checkout HEAD -- content/${file}\`, then enter what has changed with \`npm run record -- ${text} --reason errata\``;
};

describe('an anchor that is', () => {
  test.each<[string, () => void, string[]]>([
    ['left as it was is no problem', () => undefined, []],
    [
      'removed from its page',
      () => edit(page, (content) => content.slice(0, content.indexOf('<P id="p2"'))),
      [
        `content/${page}:1:1: \`p2\` is gone from the page; put it back, or run \`npm run record -- nota-del-faro --reason withdrawn\` (anchor-never-vanishes)`,
      ],
    ],
    [
      'renamed',
      () => edit(page, swap('id="p2"', 'id="p4"')),
      [
        `content/${page}:1:1: \`p2\` is gone from the page; put it back, or run \`npm run record -- nota-del-faro --reason withdrawn\` (anchor-never-vanishes)`,
        `content/${page}:7:1: \`p4\` is not in the ledger; run \`npm run ingest -- nota-del-faro\` (anchor-is-in-the-ledger)`,
      ],
    ],
    [
      'used again',
      () => edit(page, (content) => `${content}\n<P id="p3" /> Otra cosa.\n`),
      [
        `content/${page}:13:1: \`p3\` was withdrawn and cannot be used again; call it \`p4\`, then run \`npm run ingest -- nota-del-faro\` (anchor-is-never-reused)`,
      ],
    ],
    [
      'used again for a note',
      () => edit(page, swap('id="a1"', 'id="p3"')),
      [
        `content/${page}:9:1: \`p3\` was a paragraph and cannot be a note; give the note an id that the ledger does not have (anchor-is-never-reused)`,
      ],
    ],
    [
      'changed silently',
      () => edit(page, swap('import de faroles', 'Import de faroles')),
      [
        `content/${page}:7:1: The words of \`p2\` have changed; restore them, or run \`npm run record -- nota-del-faro --reason errata\` (wording-is-in-the-ledger)`,
      ],
    ],
    [
      'gone with its text',
      () => remove(page, 'sources/nota-del-faro.yaml', 'sources/nota-del-faro.txt'),
      [
        `content/${ledger}:1:1: The text \`nota-del-faro\` is gone, with all anchors that its ledger has issued; get it back with \`git checkout HEAD -- content/texts/nota-del-faro.mdx content/sources/nota-del-faro.yaml content/sources/nota-del-faro.txt\` (anchor-never-vanishes)`,
      ],
    ],
  ])('%s', (_, change, expected) => {
    change();
    expect(report(/anchor|wording/)).toEqual(expected);
  });
});

describe('a ledger is refused that', () => {
  test.each<[string, () => void, string, string]>([
    [
      'gives words the hash of others',
      () => edit(ledger, swap('"text": "Antes."', '"text": "Después."')),
      ':9:19',
      `\`${wordingHash('Antes.')}\` is not the hash of the words that \`p1\` has there`,
    ],
    [
      'has an anchor twice',
      () => forge(ledger, ({ anchors }) => void anchors.push(anchors[1]!)),
      ':58:13',
      '`p2` is in the ledger twice',
    ],
    [
      'names a successor that it does not have',
      () => forge(ledger, ({ anchors }) => void anchors[0]!.successors.push('p9')),
      ':22:9',
      '`p9`, a successor of `p1`, is not in the ledger',
    ],
    [
      'is that of another text',
      () => edit(ledger, swap('"nota-del-faro"', '"acta-del-puerto"')),
      ':2:11',
      'The ledger of `nota-del-faro` says that it is of `acta-del-puerto`',
    ],
  ])('%s', (_, change, place, says) => {
    change();
    expect(report(/^ledger-is-whole$/)).toEqual([
      `content/${ledger}${place}: ${says}; ${restore(ledger)} (ledger-is-whole)`,
    ]);
  });
});

const forged: [string, () => void, string, string][] = [
  [
    'an anchor, with its paragraph',
    () => {
      edit(page, (content) => content.slice(0, content.indexOf('<P id="p2"')));
      forge(ledger, ({ anchors }) => {
        anchors.splice(1, 1);
        anchors[1]!.successors = [];
      });
    },
    ledger,
    '`p2` was issued, and is gone from the ledger',
  ],
  [
    'words, in page and ledger together',
    () => {
      edit(page, swap('import de faroles', 'Import de faroles'));
      edit(ledger, swap('import de faroles', 'Import de faroles'));
      forge(ledger, ({ anchors }) => void (anchors[0]!.wordings[0]!.note = 'y'));
    },
    ledger,
    'The wording `HASH` of `p2`, of the edition 2026-01, is gone',
  ],
  [
    'the reason of a wording',
    () => forge(ledger, ({ anchors }) => void (anchors[0]!.wordings[0]!.note = 'Otra razón.')),
    ledger,
    `The wording \`${wordingHash('Antes.')}\` of \`p1\`, of the edition 2025-01, was altered`,
  ],
  [
    'a withdrawal that is taken back',
    () =>
      forge(ledger, ({ anchors }) => {
        delete anchors[2]!.withdrawn;
      }),
    ledger,
    '`p3` was withdrawn, and is not any more',
  ],
  [
    'the note of a withdrawal',
    () => forge(ledger, ({ anchors }) => void (anchors[2]!.withdrawn!.note = 'Otra.')),
    ledger,
    'The withdrawal of `p3`, in the edition 2025-02, was altered',
  ],
  [
    'a successor',
    () => forge(ledger, ({ anchors }) => void anchors[2]!.successors.pop()),
    ledger,
    'The successor `p2` of `p3` is gone',
  ],
  [
    'a heading that was a paragraph',
    () => forge(ledger, ({ anchors }) => void (anchors[1]!.kind = 'heading')),
    ledger,
    '`p2` was issued as a paragraph, and is a heading now',
  ],
  [
    'all of it',
    () => remove(other),
    other,
    'The ledger of `acta-del-puerto` is gone, with all that it had issued: `n1` to `d4`',
  ],
];

describe('a ledger that no longer says what it said in the last commit is refused:', () => {
  const before = Ledger.parse(JSON.parse(readFileSync('tests/fixtures/small/ledger/nota-del-faro.json', 'utf8')));
  const hash = before.anchors[1]!.wordings[0]!.hash;

  test.each(forged)('%s', (_, change, file, says) => {
    change();
    expect(report(/^ledger-keeps-its-history$/)).toContain(
      `content/${file}:1:1: ${says.replace('HASH', hash)}; ${restore(file)} (ledger-keeps-its-history)`,
    );
  });

  test('nothing else is said when only something is added', () => {
    forge(ledger, ({ anchors }) => {
      anchors[1]!.wordings.push({ hash: '', text: 'Después.', edition: '2026-02', reason: 'errata' });
      anchors[1]!.successors.push('p1');
    });
    expect(report(/^ledger-/)).toEqual([]);
  });

  test('the same in a shallow clone', () => {
    git(home, 'clone', '-q', '--depth', '1', `file://${join(home, 'checkout')}`, 'shallow');
    rmSync(join(home, 'shallow', 'content', ledger));
    const { problems } = readCorpus({ path: join(home, 'shallow', 'content'), label: 'content/' });
    expect(problems.filter(({ rule }) => rule === 'ledger-keeps-its-history')).toHaveLength(1);
  });

  test('against another commit too, for what is committed already', () => {
    forge(ledger, ({ anchors }) => void anchors[2]!.successors.pop());
    git(join(home, 'checkout'), 'commit', '-q', '-a', '-m', 'Otra');
    expect(report(/^ledger-/)).toEqual([]);
    expect(report(/^ledger-/, 'HEAD~1')).toHaveLength(1);
  });

  test('nothing is said outside a checkout, or without git', () => {
    const path = process.env.PATH;
    try {
      process.env.PATH = '';
      remove(other);
      expect(report(/^ledger-keeps/)).toEqual([]);
    } finally {
      process.env.PATH = path;
    }
    cpSync(corpus, join(home, 'bare'), { recursive: true });
    expect(
      readCorpus({ path: join(home, 'bare'), label: '' }).problems.filter(({ rule }) => rule.startsWith('ledger-')),
    ).toEqual([]);
  });
});
