/** The words of the search in the browser. A file of its own, so that the browser loads no other words. */
export const searchEs = {
  loading: 'Cargando el índice…',
  searching: 'Buscando…',
  failed: 'No se pudo cargar el índice de búsqueda. Los índices del sitio siguen disponibles.',
  start: 'Escriba una o varias palabras, o elija un filtro.',
  none: 'Ningún párrafo responde a la búsqueda.',
  found: (texts: number) => (texts === 1 ? 'Hay resultados en 1 texto.' : `Hay resultados en ${String(texts)} textos.`),
  hits: (paragraphs: number) => (paragraphs === 1 ? '1 párrafo' : `${String(paragraphs)} párrafos`),
  more: 'Mostrar más textos',
  moreParagraphs: (n: number) => (n === 1 ? '1 párrafo más' : `${String(n)} párrafos más`),
};

export type SearchStrings = typeof searchEs;

export const searchEn: SearchStrings = {
  loading: 'Loading the index…',
  searching: 'Searching…',
  failed: 'The search index could not be loaded. The indexes of the site still work.',
  start: 'Type one or more words, or choose a filter.',
  none: 'No paragraph answers the search.',
  found: (texts) => (texts === 1 ? 'Results in 1 text.' : `Results in ${String(texts)} texts.`),
  hits: (paragraphs) => (paragraphs === 1 ? '1 paragraph' : `${String(paragraphs)} paragraphs`),
  more: 'Show more texts',
  moreParagraphs: (n) => (n === 1 ? '1 more paragraph' : `${String(n)} more paragraphs`),
};

/** The words of the search in a language; Spanish when it is not known. */
export const searchStrings = (language: string): SearchStrings => (language === 'en' ? searchEn : searchEs);
