import { findUnneeded } from '../ingest/suggest/exceptions.ts';
import { ExceptionList } from '../model/exceptions.ts';
import type { Corpus } from '../model/corpus.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { ExceptionsRecord, Records } from '../model/records.ts';
import { readText, type Folder } from './files.ts';
import { readYaml } from './yaml.ts';

/** Reads `exceptions.yaml`, if there is one. */
export function readExceptions(folder: Folder, problems: Problem[]): ExceptionsRecord | undefined {
  const source = readText(folder, 'exceptions.yaml');
  if (source === undefined) return undefined;
  const { data, problems: found, locate } = readYaml(source, `${folder.label}exceptions.yaml`, ExceptionList);
  problems.push(...found);
  return data && { data, locate };
}

/**
 * Reports exceptions that excuse nothing any more. Where files could not be read, what names and mentions would be
 * listed is not known, and only clauses are asked about: their texts and records have been found.
 */
export function checkExceptions({ exceptions, texts, unreadable }: Records, corpus: Corpus, problems: Problem[]): void {
  if (!exceptions) return;
  const whole = unreadable.size === 0 && texts.every(({ damaged }) => !damaged);
  for (const { path, words } of findUnneeded(corpus))
    if (whole || path[0] === 'clauses')
      problems.push(
        problem(
          exceptions.locate(path),
          'exception-excuses-something',
          `\`${words}\` would not be listed without this exception`,
          'remove it, or write the words as `npm run suggest` lists them',
        ),
      );
}
