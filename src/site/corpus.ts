import type { Language } from '../i18n/strings.ts';
import type { Corpus, Text } from '../model/corpus.ts';
import { corpusFolder } from '../read/project.ts';
import { loadCorpus } from '../read/read.ts';
import { reportOf, type Report } from '../report/report.ts';
import { htmlCache } from './rendered.ts';

/** What pages ask: the corpus, and the HTML of each of its texts. */
export interface Site {
  /** The corpus; its addresses are those of the pages in the language of the interface. */
  corpus: Corpus;
  /** The language of the interface. */
  language: Language;
  /** All languages in which the site is made. */
  languages: readonly Language[];
  textHtml: (text: Text) => string;
  /** The report on quality; made when it is asked for, once. */
  report: () => Report;
  /** Whether our build makes the site, and writes itself what needs no rendering; Astro alone does all while developing. */
  built: boolean;
  /** Whether this build prints the texts as PDF too. */
  pdf: boolean;
  /** The digest of the search index, which is the name of its folder. */
  searchIndex: string;
}

/** The name of the index that is made while developing, file by file as it is asked for. */
export const developing = 'dev';

/**
 * The one corpus of this process. Astro loads pages as a bundle of their own, apart from the script that runs the
 * build; both are the same process, and a registered symbol is where they meet (docs/decisions/0003).
 */
const key: unique symbol = Symbol.for('apostilla.site') as never;
const shared = globalThis as { [key]?: Site | undefined };

/** The site of this process; reads `content/` when nobody has yet. @throws CorpusError with all problems */
export function getSite(): Site {
  return (shared[key] ??= makeSite());
}

/** The corpus of this process. @throws CorpusError with all problems */
export function getCorpus(): Corpus {
  return getSite().corpus;
}

/** Hands a site to the pages. */
export function provideSite(site: Site): void {
  shared[key] = site;
}

/** Forgets the site: the next page reads `content/` again (in development, when a file changes). */
export function forgetSite(): void {
  shared[key] = undefined;
}

function makeSite(): Site {
  const corpus = loadCorpus(corpusFolder());
  const cache = htmlCache(corpus, corpus.config.language);
  const { language } = corpus.config;
  return {
    corpus,
    language,
    // While developing, there is one: Astro serves it.
    languages: [language],
    textHtml: (text) => cache.html(text),
    report: () => reportOf(corpus),
    built: false,
    pdf: false,
    searchIndex: developing,
  };
}
