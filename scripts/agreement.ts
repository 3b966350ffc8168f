/**
 * `npm run agreement`: how far two coders agree, in two steps.
 *
 *   npm run agreement -- --draw 30 --seed NAME   the paragraphs to be coded again, with their words
 *   npm run agreement -- --with FILE                           pairs what the second coder found with the register
 *
 * The second prints a round for `content/reliability/`, as YAML: how it was done and how each difference is settled are
 * for the editor to write. FILE is what `SecondCoding` says (docs/reliability.md).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { drawParagraphs, pairCodings, referenceOf, SecondCoding } from '../src/ingest/reliability.ts';
import { formatProblem } from '../src/model/problem.ts';
import { agreementOf, differences, type ReliabilityRound } from '../src/model/reliability.ts';
import { corpusFolder } from '../src/read/project.ts';
import { readCorpus } from '../src/read/read.ts';
import { readYaml } from '../src/read/yaml.ts';

const { values } = parseArgs({
  options: { draw: { type: 'string' }, seed: { type: 'string' }, with: { type: 'string' } },
});
const { corpus, problems } = readCorpus(corpusFolder());
if (!corpus) fail(problems.map(formatProblem));
const paragraphs = corpus.texts.flatMap((text) => text.paragraphs);

if (values.with !== undefined) {
  const { data, problems: wrong } = readYaml(readFileSync(values.with, 'utf8'), values.with, SecondCoding);
  if (!data) fail(wrong.map(formatProblem));
  const sample = [...new Set(data.map((one) => one.in))];
  const known = new Set(paragraphs.map(referenceOf));
  const lost = sample.filter((one) => !known.has(one));
  if (lost.length > 0) fail(lost.map((one) => `Cannot find the paragraph \`${one}\``));
  const units = pairCodings(
    paragraphs.filter((paragraph) => sample.includes(referenceOf(paragraph))),
    data,
  ).map((unit) => (differences(unit).length > 0 ? { ...unit, settled: 'Por decidir' } : unit));
  const round: ReliabilityRound = {
    codebook: corpus.config.codebook,
    date: '1970-01-01',
    method: 'Por escribir: quiénes codificaron, cómo se sacaron los párrafos, qué había visto la segunda persona.',
    sample,
    units,
  };
  process.stdout.write(stringify(round, { lineWidth: 0 }));
  console.error(agreementOf(round));
} else if (values.draw !== undefined && values.seed !== undefined && Number(values.draw) > 0) {
  for (const paragraph of drawParagraphs(corpus, Number(values.draw), values.seed))
    console.log(`[${referenceOf(paragraph)}]\n${paragraph.reading}\n`);
} else fail(['Expected `--draw 30 --seed NAME`, or `--with FILE`']);

function fail(messages: readonly string[]): never {
  for (const message of messages) console.error(message);
  process.exit(1);
}
