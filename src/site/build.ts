import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../exports/index.ts';
import type { Language } from '../i18n/strings.ts';
import { languagesOf } from '../model/config.ts';
import type { Corpus } from '../model/corpus.ts';
import { corpusFolder, projectRoot } from '../read/project.ts';
import { loadCorpus } from '../read/read.ts';
import { reportOf } from '../report/report.ts';
import { provideSite } from './corpus.ts';
import { writeDocuments, type DocumentKind } from './documents.ts';
import { fileWriter } from './files.ts';
import { writeWorker } from './offline/build.ts';
import { htmlCache, type HtmlCache } from './rendered.ts';
import { settings } from './settings.ts';
import { writePageRecords } from './pages-index.ts';
import { startSearchIndex, writeIndexRecords } from './search-index.ts';

export interface BuildOptions {
  /** Where the site goes. What stands there stays until the new site is complete. */
  out: string;
  /** Where what can be used again lives. */
  cache: string;
  /** The pages that are made from templates. */
  documents: readonly DocumentKind[];
  /** Prints the texts of the new site, which is in that folder; without it, the site has no PDF. */
  print?: ((corpus: Corpus, folder: string) => Promise<void>) | undefined;
}

/** Seconds of wall clock and of processor time (user and system), and the peak memory so far in bytes. */
export interface Phase {
  wall: number;
  cpu: number;
  maxRss: number;
}

export interface BuildReport {
  texts: number;
  rendered: number;
  reused: number;
  phases: Record<'check' | 'render' | 'site' | 'index', Phase>;
}

/**
 * Builds the site: reads and checks the corpus, renders what has changed, makes the pages, indexes them.
 *
 * @throws CorpusError with all problems of the corpus; Error when a step fails. The last good site stays.
 */
export async function buildSite({ out, cache, documents, print }: BuildOptions): Promise<BuildReport> {
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });

  const check = stopwatch();
  const corpus = loadCorpus(corpusFolder());
  const checked = check();

  const render = stopwatch();
  const { language } = corpus.config;
  const editions = languagesOf(corpus.config).map((one) => editionIn(one, corpus, cache));
  for (const { html } of editions) {
    for (const text of corpus.texts) html.prepare(text);
    html.prune();
  }
  const [records, pages] = [join(cache, 'search.jsonl'), join(cache, 'pages.jsonl')];
  const searchIndex = writeIndexRecords(corpus, records);
  writePageRecords(corpus, pages);
  const renderPhase = render();

  // Made beside the pages: the one holds all words, the others all pages.
  const staged = `${out}.index`;
  const index = startSearchIndex(records, staged, language);
  // Told below; while pages are made, nobody waits for it.
  index.catch(() => undefined);

  const site = stopwatch();
  const languages = editions.map((one) => one.language);
  const pdf = print !== undefined;
  for (const edition of editions) await makePages(edition, { languages, searchIndex, documents, pdf, folder: next });
  writeExports(corpus, next);
  await print?.(corpus, next);
  runPagefind(pages, join(next, 'pagefind'), language);
  const sitePhase = site();

  const indexPhase = await index;
  const published = join(next, corpus.address.searchIndex(searchIndex).slice(corpus.address.base.length));
  mkdirSync(dirname(published), { recursive: true });
  renameSync(staged, published);
  await writeWorker(next, corpus.address);

  replace(out, next);
  return {
    texts: corpus.texts.length,
    ...(editions[0]?.html.counts ?? { rendered: 0, reused: 0 }),
    phases: { check: checked, render: renderPhase, site: sitePhase, index: indexPhase },
  };
}

/** The site in one language of the interface. */
interface Edition {
  language: Language;
  /** The corpus with the addresses of its pages in this language. */
  corpus: Corpus;
  html: HtmlCache;
}

function editionIn(language: Language, corpus: Corpus, cache: string): Edition {
  const isOwn = language === corpus.config.language;
  const own = isOwn ? corpus : { ...corpus, address: corpus.address.in(language) };
  return { language, corpus: own, html: htmlCache(own, language, join(cache, isOwn ? 'html' : `html-${language}`)) };
}

interface Making {
  languages: readonly Language[];
  /** Whether this build prints the texts as PDF too. */
  pdf: boolean;
  searchIndex: string;
  documents: readonly DocumentKind[];
  /** Where the whole site goes. */
  folder: string;
}

/** Makes the pages of one language, with the scripts and styles that they load (docs/decisions/0015). */
async function makePages({ language, corpus, html }: Edition, { folder, documents, ...site }: Making): Promise<void> {
  const { base, root } = corpus.address;
  const own = join(folder, base.slice(root.length));
  provideSite({
    ...site,
    ...{ corpus, language },
    textHtml: (text) => html.html(text),
    report: () => reportOf(corpus),
    built: true,
  });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Loaded only now: a corpus with problems is told so without waiting for it.
  const { build } = await import('astro');
  const files = base === root ? {} : { publicDir: join(folder, 'none') };
  await build({
    ...settings(language),
    ...files,
    configFile: false,
    root: projectRoot(),
    outDir: own,
    logLevel: 'warn',
  });
  // What stands in `public/` is made with the first language only.
  const read = (href: string): string => {
    const path = href.slice(root.length);
    return readFileSync(join(path.startsWith(assets) ? own : folder, path), 'utf8');
  };
  writeDocuments(corpus, documents, own, read);
  if (own === folder) return;
  // Scripts and styles are named by what they hold: those of all languages stand in one folder, the same ones once.
  cpSync(join(own, assets), join(folder, assets), { recursive: true });
  rmSync(join(own, assets), { recursive: true });
}

/** Where Astro puts scripts and styles. */
const assets = '_astro';

/** @throws Error when Pagefind fails; it has said why */
function runPagefind(records: string, output: string, language: string): void {
  const script = join(projectRoot(), 'scripts', 'pagefind.ts');
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  const { status } = spawnSync(process.execPath, [script, records, output, language], { stdio: [...stdio] });
  if (status !== 0) throw new Error('Cannot build the search index: Pagefind failed');
}

/** Writes the files of all formats beside the pages. */
function writeExports(corpus: Corpus, folder: string): void {
  const write = fileWriter(folder);
  for (const { path, content } of filesOf(corpus)) write(path, content());
}

/** Puts the new site where the old one was. */
function replace(out: string, next: string): void {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

/** Starts a measurement; the function that it returns ends it. Processor time of child processes is not in it. */
function stopwatch(): () => Phase {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return {
      wall: (performance.now() - started) / 1000,
      cpu: (user + system) / 1e6,
      maxRss: process.resourceUsage().maxRSS * 1024,
    };
  };
}
