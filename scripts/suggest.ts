/**
 * `npm run suggest -- [text …] [--only entities|mentions|commitments|parallels] [--write]`: what texts have that no file has yet,
 * as YAML ready to paste. `--write` makes the new files, as drafts; it writes over none.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sections, suggest, writeSuggestions } from '../src/ingest/suggest/index.ts';
import { didYouMean, formatProblem } from '../src/model/problem.ts';
import { writeWhole } from '../src/read/files.ts';
import { corpusFolder } from '../src/read/project.ts';
import { readCorpus } from '../src/read/read.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, write: { type: 'boolean' } },
});
const folder = corpusFolder();
const { corpus, problems, drafts } = readCorpus(folder);
if (!corpus) {
  for (const one of problems) console.error(formatProblem(one));
  process.exit(1);
}

const ids = corpus.texts.map(({ id }) => id);
const only = sections.filter((section) => values.only?.includes(section) ?? true);
const wrong = [
  ...positionals
    .filter((id) => !ids.includes(id))
    .map((id) => `Cannot find text \`${id}\`; ${didYouMean(id, ids) ?? `there are ${ids.join(', ')}`}`),
  ...(values.only ?? [])
    .filter((one) => !(sections as readonly string[]).includes(one))
    .map(
      (one) => `Cannot use \`${one}\` for --only; ${didYouMean(one, sections) ?? `expected ${sections.join(', ')}`}`,
    ),
];
for (const message of wrong) console.error(message);
if (wrong.length > 0) process.exitCode = 1;
else {
  const texts = corpus.texts.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  const { proposals, yaml } = writeSuggestions(suggest(corpus, texts, drafts, only), corpus, drafts, folder.label);
  if (!values.write) process.stdout.write(yaml);
  else
    for (const { file, isNew, yaml: content } of proposals) {
      const path = join(folder.path, file);
      // What is to be added to a file that is there is for its editor to add.
      if (!isNew) console.log(`\n# ${folder.label}${file}, to be added to what is there\n${content}`);
      else if (existsSync(path)) console.log(`kept ${folder.label}${file}`);
      else {
        writeWhole(path, content);
        console.log(`wrote ${folder.label}${file}`);
      }
    }
}
