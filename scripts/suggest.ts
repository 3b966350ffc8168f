/** `npm run suggest -- [text …]`: capitalized sequences and acronyms that no entity of the corpus claims. */
import { suggest } from '../src/ingest/suggest.ts';
import { didYouMean } from '../src/model/problem.ts';
import { corpusFolder } from '../src/read/project.ts';
import { loadCorpus } from '../src/read/read.ts';

const wanted = process.argv.slice(2);
const corpus = loadCorpus(corpusFolder());
const ids = corpus.texts.map(({ id }) => id);
const unknown = wanted.filter((id) => !ids.includes(id));
for (const id of unknown)
  console.error(`Cannot find text \`${id}\`; ${didYouMean(id, ids) ?? `there are ${ids.join(', ')}`}`);
if (unknown.length > 0) process.exitCode = 1;
else
  for (const { form, places } of suggest(
    corpus,
    corpus.texts.filter(({ id }) => wanted.length === 0 || wanted.includes(id)),
  ))
    console.log(`${form}  (${places.length}: ${places.slice(0, 5).join(', ')}${places.length > 5 ? ' …' : ''})`);
