import { IndexReader } from '../../search/reader.ts';
import { englishStem, spanishStem, type Stem } from '../../search/stem.ts';

/** The language of the corpus, known when the scripts are made: the browser loads one stemmer only. */
export const language: 'es' | 'en' = import.meta.env.PUBLIC_CORPUS_LANGUAGE === 'en' ? 'en' : 'es';
export const stem: Stem = import.meta.env.PUBLIC_CORPUS_LANGUAGE === 'en' ? englishStem : spanishStem;

const opened = new Map<string, Promise<IndexReader>>();

/** Opens the search index in a folder, once. A failure is not kept: the next search tries again. */
export function openIndex(folder: string): Promise<IndexReader> {
  let reader = opened.get(folder);
  if (!reader) {
    reader = IndexReader.open(async (path) => {
      const response = await fetch(folder + path);
      if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
      return response.json();
    });
    opened.set(folder, reader);
    reader.catch(() => opened.delete(folder));
  }
  return reader;
}
