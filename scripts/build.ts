/** `npm run build -- [--pdf] [--out DIR] [--cache DIR] [--report FILE]`: the site with its search index, in `dist/`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentKinds } from '../src/components/documents.ts';
import { CorpusError } from '../src/model/problem.ts';
import { buildSite } from '../src/site/build.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    cache: { type: 'string', default: '.cache' },
    report: { type: 'string' },
    pdf: { type: 'boolean', default: false },
  },
});
try {
  const report = await buildSite({
    out: resolve(values.out),
    cache: resolve(values.cache),
    documents: documentKinds,
    // Loaded only for this: it needs a browser.
    print: values.pdf ? (await import('./pdf/print.ts')).printTexts : undefined,
  });
  const { texts, rendered, reused, phases } = report;
  const seconds = Object.values(phases).reduce((sum, { wall }) => sum + wall, 0);
  if (values.report !== undefined) writeFileSync(values.report, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${values.out}: ${texts} texts, ${rendered} rendered, ${reused} unchanged, ${seconds.toFixed(1)} s`);
} catch (error) {
  // Problems of the corpus are the editor's to mend: the list says all, a stack trace would say nothing.
  console.error(error instanceof CorpusError ? error.message : error);
  console.error('Nothing was published: the last good site stays as it was.');
  process.exitCode = 1;
}
