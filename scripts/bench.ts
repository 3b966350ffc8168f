/**
 * `npm run bench`: what building costs. Generates corpora of invented texts in a temporary folder, builds each with an
 * empty cache, then once more after one text has changed, and prints a table. Writes nothing into the project but what
 * Astro keeps in `.astro/` while it builds: another build in the same folder must not run meanwhile.
 *
 *   npm run bench -- --texts 5,200        the sizes (5, 200, 1000 and 4000 if none is given)
 *   npm run bench -- --corpus content     a copy of this corpus instead
 *   npm run bench -- --change paragraph   changes a paragraph instead of a note
 *   npm run bench -- --search             types queries into each site, in a slowed browser
 *   npm run bench -- --paint              paints the longest text of each site, and its HTML bare, in a slowed browser
 *   npm run bench -- --keep               leaves corpora, caches and sites where they are, and says where
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder, projectRoot } from '../src/read/project.ts';
import { loadCorpus } from '../src/read/read.ts';
import { changeOneText, changes, type Change } from './bench/change.ts';
import { generateCorpus } from './bench/generate.ts';
import { measure } from './bench/measure.ts';
import { readSentences } from './bench/prose.ts';
import { pagefindReference } from './bench/reference.ts';
import { BuildReport, cpuOf, formatBuilds, formatCriterion, formatProcesses, type Build } from './bench/report.ts';
import { formatPaints, measurePaint } from './bench/paint.ts';
import { formatCosts, measureSearch, queriesFor } from './bench/search.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '5,200,1000,4000' },
    corpus: { type: 'string' },
    change: { type: 'string', default: 'note' },
    keep: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    paint: { type: 'boolean', default: false },
  },
});
const sizes = [...new Set(values.texts.split(',').map(Number))];
const change = changes.find((one) => one === values.change);
const given = values.corpus === undefined ? undefined : resolve(values.corpus);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  fail(`Cannot use --texts ${values.texts}: expected numbers such as 5,200`);
if (!change) fail(`Cannot use --change ${values.change}: expected ${changes.join(' or ')}`);
if (given !== undefined && !existsSync(join(given, 'corpus.yaml'))) fail(`Cannot find corpus.yaml in ${given}`);

const home = mkdtempSync(join(tmpdir(), 'apostilla-bench-'));
// Not before: for some minutes after many files are deleted, ext4 looks longer for a place for each new one.
process.on('exit', () => {
  if (!values.keep) rmSync(home, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

console.log(`${availableParallelism()} cores, Node ${process.version}, ${process.platform} ${process.arch}`);
if (values.keep) console.log(`Kept in ${home}`);
// All cold builds first: each second build deletes a site, and what is deleted slows what is written after it.
const corpora = given === undefined ? sizes : [undefined];
const cold = new Map<number | undefined, Build>();
for (const size of corpora) cold.set(size, await benchCold(size));
const builds: Build[] = [];
for (const size of corpora) {
  const first = cold.get(size);
  builds.push(...(first ? [first] : []), await benchChanged(size, change));
}
console.log(`\n${formatBuilds(builds)}\n`);
for (const build of builds) console.log(formatCriterion(build));
for (const build of builds) console.log(formatProcesses(build));
if (values.search)
  for (const size of corpora) {
    const { place, folder } = placeOf(size);
    const { texts, queries } = queriesFor(loadCorpus(folder));
    console.log(`\n${formatCosts(texts, await measureSearch(join(place, 'site'), queries))}`);
  }
if (values.paint)
  for (const size of corpora) {
    const { place, folder } = placeOf(size);
    console.log(`\n${formatPaints(await measurePaint(join(place, 'site'), loadCorpus(folder)))}`);
  }

/** Where a corpus of so many texts stands; undefined for the corpus that was given. */
function placeOf(size: number | undefined): { place: string; folder: { path: string; label: string } } {
  const place = join(home, size === undefined ? 'given' : String(size));
  return { place, folder: { path: join(place, 'corpus'), label: 'corpus/' } };
}

/** Makes a corpus, and builds it with an empty cache. */
async function benchCold(size: number | undefined): Promise<Build> {
  const { place, folder } = placeOf(size);
  if (given !== undefined) cpSync(given, folder.path, { recursive: true });
  else if (size !== undefined) {
    const start = performance.now();
    const made = generateCorpus(folder.path, size, readSentences(corpusFolder(projectRoot(), '')));
    console.log(
      `${made.texts} texts, ${made.paragraphs} paragraphs, ${made.mentions} names in them, ${made.notes} notes, ` +
        `${made.entities} entities, ${made.commitments} commitments: generated in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  const built = await build('cold', place, folder.path);
  return { ...built, reference: await pagefindReference(folder, place) };
}

/** Builds a corpus again, after one of its texts has changed. */
async function benchChanged(size: number | undefined, kind: Change): Promise<Build> {
  const { place, folder } = placeOf(size);
  console.log(`Changed ${changeOneText(folder, kind)}`);
  return { ...(await build(`one ${kind}`, place, folder.path)), reference: cold.get(size)?.reference };
}

async function build(name: string, place: string, corpus: string): Promise<Build> {
  const [out, cache, file] = [join(place, 'site'), join(place, 'cache'), join(place, 'report.json')];
  const args = ['scripts/build.ts', '--out', out, '--cache', cache, '--report', file];
  const measured = await measure(process.execPath, args, { ...process.env, APOSTILLA_CORPUS: corpus });
  if (measured.code !== 0) fail(`${measured.output}\nThe build failed (${measured.code ?? 'ended by a signal'})`);
  const report = BuildReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made = { name, measured, report, output: sizeOf(out), reference: undefined };
  console.log(`${name}: ${cpuOf(made).toFixed(1)} CPU s, ${measured.wall.toFixed(1)} s`);
  return made;
}

/** The files of a folder and of those in it. */
function sizeOf(folder: string): { bytes: number; files: number } {
  const sum = { bytes: 0, files: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    sum.files++;
    sum.bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return sum;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
