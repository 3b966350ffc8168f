/** What is known when scripts are made (see src/site/settings.ts). */
interface ImportMetaEnv {
  /** The language of the interface. */
  readonly PUBLIC_LANGUAGE: 'es' | 'en';
  /** The language of the corpus: of its index, its stems, and what the editors wrote. */
  readonly PUBLIC_CORPUS_LANGUAGE: 'es' | 'en';
  /** The folder of the pages in this language, `en/`; empty for those that are cited. */
  readonly PUBLIC_FOLDER: string;
}
