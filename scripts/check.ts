/**
 * `npm run check -- [--since COMMIT] [--report]`: the corpus with all its problems, and the proof of fidelity of each text.
 * Exit 1 with problems. `--report` says what the corpus has and lacks; exit 1 with what must not be.
 * What the ledgers said in the last commit, or in the one that is named, they must still say.
 */
import { parseArgs } from 'node:util';
import { compareStrings, formatProblem } from '../src/model/problem.ts';
import { readCorpus } from '../src/read/read.ts';
import { countFaults, reportOf } from '../src/report/report.ts';
import { reportLines } from './check/report.ts';
import { corpusFolder } from '../src/read/project.ts';

const { values } = parseArgs({ options: { since: { type: 'string' }, report: { type: 'boolean' } } });
const { corpus, problems, drafts } = readCorpus(corpusFolder(), values.since);
const waiting = [...drafts.entities, ...drafts.commitments].map(({ locate }) => locate([]).file).sort(compareStrings);
if (corpus) {
  for (const { id, fidelity } of [...corpus.texts].sort((a, b) => compareStrings(a.id, b.id))) {
    const { source, paragraphs, headings, aside, emendations } = fidelity;
    const share = ((100 * (paragraphs + headings + aside)) / source).toFixed(2);
    console.log(
      `${id}: ${source} characters = ${paragraphs} in paragraphs + ${headings} in headings + ${aside} set aside: ` +
        `${share} %, ${emendations} emended`,
    );
  }
  const { entities, commitments, parallels, texts } = corpus;
  const notes = texts.reduce((sum, text) => sum + text.notes.length, 0);
  const count = Object.values(entities).flat().length;
  const pairs = parallels.reduce((sum, pair) => sum + pair.parallels.length, 0);
  console.log(
    `${texts.length} texts, ${notes} notes, ${count} entities, ${commitments.length} commitments, ` +
      `${pairs} parallels: no problems`,
  );
  if (waiting.length > 0)
    console.log(`${waiting.length} ${waiting.length === 1 ? 'draft' : 'drafts'}, not published: ${waiting.join(', ')}`);
  if (values.report) {
    const report = reportOf(corpus);
    console.log(`\n${reportLines(report).join('\n')}`);
    if (countFaults(report) > 0) process.exitCode = 1;
  }
} else {
  for (const one of problems) console.error(formatProblem(one));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
}
