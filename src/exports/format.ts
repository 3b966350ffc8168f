import type { Corpus } from '../model/corpus.ts';

/** A file of the site that is not a page. */
export interface ExportFile {
  /** Path below the base of the site, without a slash at the start. */
  path: string;
  content: () => string | Uint8Array<ArrayBuffer>;
}

/** A format in which the site gives its corpus. Pure: sorted, without a clock. */
export interface Format {
  name: string;
  files: (corpus: Corpus) => ExportFile[];
}
