import { z } from 'zod';
import { Line } from './common.ts';

const tenToMany = 'expected a number from 10 to 500';

/** `content/corpus.yaml`: the corpus itself. */
export const CorpusConfig = z.strictObject({
  title: Line,
  /** One sentence, for the home page and search engines. */
  description: Line,
  /** Where the site will live. A path in it becomes the base of all addresses. */
  url: z.url({ protocol: /^https?$/, error: 'expected an address such as `https://example.org/`' }),
  /** BCP 47 tag of what the editors write: notes, names, records, pages. It is also that of the interface at the base. */
  language: z.enum(['es', 'en']),
  /** Further languages of the interface: each has all pages below its tag, as in `/en/textos/`. */
  interfaces: z.array(z.enum(['es', 'en'])).default([]),
  editors: z.array(Line).min(1, 'expected at least one editor'),
  licence: z.strictObject({ name: Line, url: z.url('expected an address such as `https://example.org/`') }),
  /** Where readers report errors: an address of mail or of the web. */
  contact: Line.optional(),
  codebook: Line,
  /** The edition of the corpus, as citations name it. */
  edition: Line,
  /** What changed, newest first. */
  changes: z.array(z.strictObject({ date: z.iso.date(), change: Line })).default([]),
  /** Whether every paragraph has a short address of its own, `/p/<text>/<id>/`: a small file each. */
  shortAddresses: z.boolean().default(true),
  /** Whether the citing page of a text has every paragraph and note in every style: a hundred kilobytes each. */
  citePassages: z.boolean().default(true),
  /** Whether the site has its report on quality, `/informe/`: some milliseconds for each text. */
  report: z.boolean().default(true),
  /** Whether the words of the corpus are counted, `/vocabulario/`: a page for each text, one for each letter. */
  vocabulary: z.boolean().default(true),
  /** Whether every text, and the corpus, is also an EPUB book: some milliseconds for each text, twice. */
  epub: z.boolean().default(true),
  /** How many entries a page of a long list holds. */
  pageSize: z.int().min(10, tenToMany).max(500, tenToMany).default(250),
});
export type CorpusConfig = z.infer<typeof CorpusConfig>;

/** The languages of the interface, that of the corpus first. */
export function languagesOf({ language, interfaces }: Pick<CorpusConfig, 'language' | 'interfaces'>): ('es' | 'en')[] {
  return [...new Set([language, ...interfaces])];
}
