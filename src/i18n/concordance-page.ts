/** The words of the page of the concordance that stand in it when it is built. */
const es = {
  title: 'Concordancia',
  description: 'Cada aparición de una palabra o de una frase en los textos, con las palabras que la rodean.',
  lead: 'Cada aparición de una palabra, de todas sus formas o de una frase en los párrafos y subtítulos de las fuentes, con las palabras que la rodean. Los títulos, las notas y el registro no cuentan.',
  label: 'Buscar en la concordancia',
  query: 'Palabra o frase',
  submit: 'Ver',
  help: 'Una palabra trae todas sus formas; =palabra, sólo ésa; entre comillas, una frase.',
  order: 'Orden:',
  orders: {
    lugar: 'por fecha',
    izquierda: 'por la palabra anterior',
    derecha: 'por la palabra siguiente',
    forma: 'por forma',
  },
  examples: 'Por ejemplo:',
  example: {
    word: 'y todas sus formas',
    form: 'sólo esa forma',
    phrase: 'palabra por palabra',
  },
  results: 'Resultados',
  noScript:
    'La concordancia se calcula en el navegador y necesita JavaScript. Sin él, a las palabras y a los textos del corpus se llega por sus índices:',
};

const en: typeof es = {
  title: 'Concordance',
  description: 'Every occurrence of a word or phrase in the texts, with the words around it.',
  lead: 'Every occurrence of a word, of all its forms, or of a phrase in the paragraphs and subheadings of the sources, with the words around it. Titles, notes and the register do not count.',
  label: 'Search the concordance',
  query: 'Word or phrase',
  submit: 'Show',
  help: 'A word brings all its forms; =word, that one only; in quotation marks, a phrase.',
  order: 'Order:',
  orders: {
    lugar: 'by date',
    izquierda: 'by the word before',
    derecha: 'by the word after',
    forma: 'by form',
  },
  examples: 'For example:',
  example: {
    word: 'and all its forms',
    form: 'that form only',
    phrase: 'word for word',
  },
  results: 'Results',
  noScript:
    'The concordance works in the browser and needs JavaScript. Without it, the indexes reach the words and the texts of the corpus:',
};

export const concordancePage = { es, en };
