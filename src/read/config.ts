import { CorpusConfig } from '../model/config.ts';
import { problem, type Problem } from '../model/problem.ts';
import { readText, type Folder } from './files.ts';
import { readYaml } from './yaml.ts';

/** Reads `corpus.yaml`. Undefined, with problems, when it is missing or wrong. */
export function readConfig(folder: Folder, problems: Problem[]): CorpusConfig | undefined {
  const file = `${folder.label}corpus.yaml`;
  const source = readText(folder, 'corpus.yaml');
  if (source === undefined) {
    problems.push(problem({ file, line: 1, column: 1 }, 'corpus-has-a-description', 'Missing `corpus.yaml`'));
    return undefined;
  }
  const { data, problems: found } = readYaml(source, file, CorpusConfig);
  problems.push(...found);
  return data;
}
