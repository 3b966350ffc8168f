import { parsePage, parseProse } from '../mdx/parse.ts';
import { Addresses } from '../model/address.ts';
import { CommitmentId, CommitmentRecord } from '../model/commitment.ts';
import { Slug } from '../model/common.ts';
import type { CorpusConfig } from '../model/config.ts';
import type { Corpus } from '../model/corpus.ts';
import { entitySchemas, type EntityData } from '../model/entity.ts';
import { entityKindNames, entityKinds, type EntityKind } from '../model/kinds.ts';
import { compareProblems, compareStrings, CorpusError, problem, type Problem } from '../model/problem.ts';
import { ReliabilityRound } from '../model/reliability.ts';
import { ParallelsFile, textsOfParallelsFile } from '../model/parallel.ts';
import type {
  CommitmentFile,
  Drafts,
  EntityRecord,
  PageRecord,
  ParallelsRecord,
  TextRecord,
} from '../model/records.ts';
import { resolve } from '../model/resolve/resolve.ts';
import { readConfig } from './config.ts';
import { checkExceptions, readExceptions } from './exceptions.ts';
import { listFiles, readText, type Folder } from './files.ts';
import { checkHistory } from './history.ts';
import { checkNeutrality, readNeutrality } from './neutrality.ts';
import { filesOf, readTextRecord } from './text.ts';
import { finishWriting } from './together.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a corpus folder: every file by its schema, every reference resolved. All problems are gathered, in order of
 * file and position; with any, the corpus is undefined. Drafts are not in the corpus, but beside it.
 *
 * @param since the commit whose ledgers must live on; by default the last one
 */
export function readCorpus(
  folder: Folder,
  since?: string,
): { corpus: Corpus | undefined; problems: Problem[]; drafts: Drafts } {
  finishWriting(folder);
  const problems: Problem[] = [];
  const config = readConfig(folder, problems) ?? fallback;
  const unreadable = new Set<string>();
  const texts = readTexts(folder, problems, unreadable);
  const entities = entityKindNames.flatMap((kind) => readEntities(folder, kind, problems, unreadable));
  const commitments = readCommitments(folder, problems, unreadable);
  const parallels = readParallels(folder, problems, unreadable);
  const pages = readPages(folder, problems);
  const reliability = readReliability(folder, problems);
  const exceptions = readExceptions(folder, problems);
  const neutrality = readNeutrality(folder, problems);
  const records = {
    ...{ config, texts, entities, commitments, parallels, pages, reliability, exceptions, neutrality, unreadable },
  };
  const { corpus, problems: unresolved, drafts } = resolve(records);
  problems.push(...unresolved);
  checkExceptions(records, corpus, problems);
  checkNeutrality(records, problems);
  checkHistory(folder, problems, since);
  problems.sort(compareProblems);
  return { corpus: problems.length === 0 ? corpus : undefined, problems, drafts };
}

/** The corpus of a folder. @throws CorpusError with all problems */
export function loadCorpus(folder: Folder): Corpus {
  const { corpus, problems } = readCorpus(folder);
  if (!corpus) throw new CorpusError(problems);
  return corpus;
}

/** Stands in for a `corpus.yaml` that cannot be read, so that the rest is checked all the same. */
const fallback: CorpusConfig = {
  ...{
    title: '',
    description: '',
    url: 'https://example.org/',
    language: 'es',
    editors: [],
    codebook: '',
    edition: '',
  },
  ...{
    licence: { name: '', url: '' },
    changes: [],
    interfaces: [],
    shortAddresses: false,
    citePassages: false,
    report: false,
    vocabulary: false,
    epub: false,
    pageSize: 250,
  },
};

function readTexts(folder: Folder, problems: Problem[], unreadable: Set<string>): TextRecord[] {
  const ids = new Set(
    [
      ...listFiles(folder, 'texts', '.mdx'),
      ...listFiles(folder, 'sources', '.yaml'),
      ...listFiles(folder, 'sources', '.txt'),
    ].map((name) => name.replace(/\.(mdx|yaml|txt)$/, '')),
  );
  for (const id of listFiles(folder, 'ledger', '.json').map((name) => name.replace(/\.json$/, '')))
    if (!ids.has(id)) problems.push(lostText(folder, id));
  return [...ids].flatMap((id) => {
    checkName(`${folder.label}texts/${id}.mdx`, id, Slug, problems);
    const record = readTextRecord(folder, id, problems);
    if (!record) unreadable.add(`text:${id}`);
    return record ?? [];
  });
}

/** A text that was removed with its page, its source and its plan: its anchors were issued, and are cited. */
function lostText(folder: Folder, id: string): Problem {
  const files = filesOf(id);
  const gone = [files.mdx, files.plan, files.source].map((name) => `${folder.label}${name}`).join(' ');
  return problem(
    { file: `${folder.label}${files.ledger}`, line: 1, column: 1 },
    'anchor-never-vanishes',
    `The text \`${id}\` is gone, with all anchors that its ledger has issued`,
    `get it back with \`git checkout HEAD -- ${gone}\``,
  );
}

function readEntities(folder: Folder, kind: EntityKind, problems: Problem[], unreadable: Set<string>): EntityRecord[] {
  const under = entityKinds[kind].folder;
  return listFiles(folder, under, '.yaml').flatMap((name) => {
    const id = name.replace(/\.yaml$/, '');
    const file = `${folder.label}${under}/${name}`;
    checkName(file, id, Slug, problems);
    const {
      data,
      problems: found,
      locate,
    } = readYaml(readText(folder, `${under}/${name}`) ?? '', file, entitySchemas[kind]);
    problems.push(...found);
    if (!data) {
      unreadable.add(`${kind}:${id}`);
      return [];
    }
    const prose = parseProse(data.description, file);
    for (const { rule, message, hint, ...point } of prose.problems)
      problems.push(problem(locate(['description'], point), rule, message, hint));
    return [{ data: { kind, id, ...data } as EntityData, description: prose.document, locate }];
  });
}

function readCommitments(folder: Folder, problems: Problem[], unreadable: Set<string>): CommitmentFile[] {
  return listFiles(folder, 'commitments', '.yaml').flatMap((name) => {
    const id = name.replace(/\.yaml$/, '');
    const file = `${folder.label}commitments/${name}`;
    checkName(file, id, CommitmentId, problems);
    const {
      data,
      problems: found,
      locate,
    } = readYaml(readText(folder, `commitments/${name}`) ?? '', file, CommitmentRecord);
    problems.push(...found);
    if (data) return [{ id, data, locate }];
    unreadable.add(`commitment:${id}`);
    return [];
  });
}

/** The tests of the register's reliability, the latest first. */
function readReliability(folder: Folder, problems: Problem[]): ReliabilityRound[] {
  const rounds = listFiles(folder, 'reliability', '.yaml').flatMap((name) => {
    const file = `${folder.label}reliability/${name}`;
    const content = readText(folder, `reliability/${name}`) ?? '';
    const { data, problems: found } = readYaml(content, file, ReliabilityRound);
    problems.push(...found);
    return data ? [data] : [];
  });
  return rounds.sort((a, b) => compareStrings(b.date, a.date));
}

function readParallels(folder: Folder, problems: Problem[], unreadable: Set<string>): ParallelsRecord[] {
  return listFiles(folder, 'parallels', '.yaml').flatMap((file) => {
    const name = file.replace(/\.yaml$/, '');
    const path = `${folder.label}parallels/${file}`;
    if (!textsOfParallelsFile(name))
      problems.push(
        problem(
          { file: path, line: 1, column: 1 },
          'file-name-is-an-id',
          `Cannot use \`${name}\` as a pair of texts`,
          'expected `a--b`, or `a` for parallels within a text',
        ),
      );
    const {
      data,
      problems: found,
      locate,
    } = readYaml(readText(folder, `parallels/${file}`) ?? '', path, ParallelsFile);
    problems.push(...found);
    if (data) return [{ name, data, locate }];
    unreadable.add('parallel:');
    return [];
  });
}

function readPages(folder: Folder, problems: Problem[]): PageRecord[] {
  const taken = new Addresses('/').taken();
  return listFiles(folder, '.', '.mdx').map((name) => {
    const id = name.replace(/\.mdx$/, '');
    const file = `${folder.label}${name}`;
    checkName(file, id, Slug, problems);
    if (taken.has(id))
      problems.push(
        problem(
          { file, line: 1, column: 1 },
          'page-has-a-free-address',
          `Cannot publish a page as \`/${id}/\`: the site has pages of its own there`,
          'give the file another name',
        ),
      );
    const { document, problems: found } = parsePage(readText(folder, name) ?? '', file);
    problems.push(...found);
    return { id, file, document };
  });
}

function checkName(file: string, id: string, schema: typeof Slug, problems: Problem[]): void {
  const result = schema.safeParse(id);
  if (!result.success)
    problems.push(
      problem(
        { file, line: 1, column: 1 },
        'file-name-is-an-id',
        `Cannot use \`${id}\` as an id`,
        result.error.issues[0]?.message,
      ),
    );
}
