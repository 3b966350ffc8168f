/** The words of the concordance in the browser. A file of its own, so that the browser loads no other words. */
import { formatNumber } from './format.ts';

const spanish = (n: number): string => formatNumber(n, { thousands: '\u202f' });
const english = (n: number): string => formatNumber(n, { thousands: ',' });
/** A frequency with two decimals, so that they stand under each other. */
const rateIn = (language: string): ((rate: number) => string) => {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (rate) => format.format(rate);
};

export const concordanceEs = {
  loading: 'Cargando el índice…',
  searching: 'Buscando…',
  reading: (n: number, all: number) => `Leyendo los contextos: ${spanish(n)} de ${spanish(all)}…`,
  failed:
    'No se pudo cargar el índice. Recargue la página: quizá haya una edición nueva. Los índices del sitio siguen disponibles.',
  start: 'Escriba una palabra o una frase entre comillas.',
  number: spanish,
  rate: rateIn('es'),
  none: (node: string) => `Los textos no tienen ${node}.`,
  /** @param shown how many pass the filters; undefined without filters */
  found: (node: string, n: number, texts: number, all: number, rate: string, shown: number | undefined) =>
    `${node}: ${n === 1 ? '1 aparición' : `${spanish(n)} apariciones`} en ${spanish(texts)} de ${all === 1 ? '1 texto' : `${spanish(all)} textos`}, ${rate} por cada 1000 palabras.` +
    (shown === undefined ? '' : ` Con el filtro: ${spanish(shown)}.`),
  sortedInPart: (n: number) =>
    `Son demasiadas para ordenarlas todas: se ordenan las primeras ${spanish(n)} en orden de tiempo y las demás las siguen.`,
  elsewhere: 'Buscar también en títulos, notas y registro',
  didYouMean: '¿Quiso decir…?',
  onlyFirst: (node: string) => `Una concordancia es de una sola palabra o frase: se usa ${node}.`,
  others: 'Ver en su lugar:',
  noPositive: 'Una concordancia necesita una palabra o frase que se busque, no sólo una que se excluya.',
  cut: 'La consulta es demasiado larga: sólo se lee su principio.',
  /** What was asked for, as the notices say it. */
  node: { stem: (words: string) => `«${words}» y sus formas`, other: (words: string) => `«${words}»` },
  forms: 'Formas',
  allForms: 'todas',
  texts: 'Por texto',
  allTexts: 'Quitar el filtro de texto',
  textsCaption: 'Frecuencia y dispersión por texto. Cada nombre deja sólo las líneas de ese texto.',
  columns: { text: 'Texto', count: 'Apariciones', rate: 'Por 1000 palabras', where: 'Dispersión' },
  /** @param thirds how often in the first, second and last third of the text */
  dispersion: ([first, second, third]: readonly [number, number, number]) =>
    `Primer tercio del texto: ${spanish(first)}; segundo: ${spanish(second)}; último: ${spanish(third)}`,
  moreTexts: (n: number) => (n === 1 ? 'Mostrar 1 texto más' : `Mostrar ${spanish(n)} textos más`),
  lines: 'Líneas',
  linesCaption: 'Cada aparición con las palabras que la rodean en su párrafo.',
  lineColumns: { left: 'Antes', keyword: 'Palabra clave', right: 'Después', place: 'Lugar' },
  shown: (n: number, all: number) => `${spanish(n)} de ${spanish(all)} líneas`,
  more: 'Mostrar más líneas',
  download: (n: number) => (n === 1 ? 'Descargar la línea (CSV)' : `Descargar las ${spanish(n)} líneas (CSV)`),
  downloaded: (n: number) => `Archivo hecho: ${spanish(n)} ${n === 1 ? 'línea' : 'líneas'}.`,
  file: 'concordancia',
  csv: ['texto', 'titulo', 'fecha', 'parrafo', 'izquierda', 'palabra', 'derecha', 'forma', 'direccion'],
};

export type ConcordanceStrings = typeof concordanceEs;

export const concordanceEn: ConcordanceStrings = {
  loading: 'Loading the index…',
  searching: 'Searching…',
  reading: (n, all) => `Reading the contexts: ${english(n)} of ${english(all)}…`,
  failed:
    'The index could not be loaded. Reload the page: there may be a new edition. The indexes of the site still work.',
  start: 'Type a word, or a phrase in quotation marks.',
  number: english,
  rate: rateIn('en'),
  none: (node) => `The texts do not have ${node}.`,
  found: (node, n, texts, all, rate, shown) =>
    `${node}: ${n === 1 ? '1 occurrence' : `${english(n)} occurrences`} in ${english(texts)} of ${all === 1 ? '1 text' : `${english(all)} texts`}, ${rate} per 1000 words.` +
    (shown === undefined ? '' : ` With the filter: ${english(shown)}.`),
  sortedInPart: (n) =>
    `There are too many to sort them all: the first ${english(n)} in order of time are sorted, and the others follow.`,
  elsewhere: 'Search titles, notes and the register as well',
  didYouMean: 'Did you mean…?',
  onlyFirst: (node) => `A concordance is of one word or phrase: ${node} is used.`,
  others: 'Show instead:',
  noPositive: 'A concordance needs a word or phrase to look for, not only one to leave out.',
  cut: 'The query is too long: only its beginning is read.',
  node: { stem: (words) => `“${words}” and its forms`, other: (words) => `“${words}”` },
  forms: 'Forms',
  allForms: 'all',
  texts: 'By text',
  allTexts: 'Remove the filter by text',
  textsCaption: 'Frequency and dispersion by text. Each name leaves the lines of that text only.',
  columns: { text: 'Text', count: 'Occurrences', rate: 'Per 1000 words', where: 'Dispersion' },
  dispersion: ([first, second, third]) =>
    `First third of the text: ${english(first)}; second: ${english(second)}; last: ${english(third)}`,
  moreTexts: (n) => (n === 1 ? 'Show 1 more text' : `Show ${english(n)} more texts`),
  lines: 'Lines',
  linesCaption: 'Each occurrence with the words around it in its paragraph.',
  lineColumns: { left: 'Before', keyword: 'Keyword', right: 'After', place: 'Place' },
  shown: (n, all) => `${english(n)} of ${english(all)} lines`,
  more: 'Show more lines',
  download: (n) => (n === 1 ? 'Download the line (CSV)' : `Download the ${english(n)} lines (CSV)`),
  downloaded: (n) => `File made: ${english(n)} ${n === 1 ? 'line' : 'lines'}.`,
  file: 'concordance',
  csv: ['text', 'title', 'date', 'paragraph', 'left', 'keyword', 'right', 'form', 'address'],
};
