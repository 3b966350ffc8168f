/** The words of the pages that set texts side by side. */
export const collationEs = {
  title: 'Cotejo',
  description:
    'Dos textos, o dos partes de uno, en columnas: cada pasaje junto al que le corresponde, con las palabras que cambian, el verbo que decide y la clase de cada paralelo.',
  intro:
    'Se cotejan los textos, y las partes de un mismo texto, que tienen al menos un paralelo aceptado. Los dos se leen enteros y en su orden; lo que no tiene correspondencia también está.',
  pairs: 'Textos y partes',
  within: (text: string, parts: string) => `«${text}»: ${parts}`,
  pageTitle: (pair: string) => `Cotejo: ${pair}`,
  pageDescription: (pair: string, parallels: string) =>
    `${pair}, en columnas, con ${parallels}: las palabras que cambian, los verbos y los registros.`,
  covered: (paragraphs: string) => `${paragraphs} párrs. con correspondencia`,
  coverage: (first: string, second: string) => `párrafos con correspondencia: ${first} y ${second}`,
  of: (part: string, all: string) => `${part} de ${all}`,
  /** What the marks in the words mean: each shown, then explained. */
  marks: {
    same: 'Marcadas',
    sameMeans: ', las palabras comunes a los dos lados de un paralelo; ',
    other: 'subrayadas',
    otherMeans: ', las que solo están en uno; ',
    verb: 'en negrita',
    verbMeans: ', el verbo que decide la clase de un registro. Los números llevan a lo que se dice de cada paralelo.',
  },
  apart: (range: string, paragraphs: string) => `${range} · ${paragraphs} sin correspondencia`,
  /** In the own place of a passage that stands beside its counterpart, out of its order; then the link. */
  moved: (id: string) => `Aquí va el párr. ${id}: `,
  movedTo: (beside: string) => `está junto a ${beside}`,
  movedHere: 'fuera de su orden',
  also: 'también con',
  again: (beside: string) => `entero junto a ${beside}`,
  parallel: (number: string, kind: string) => `${number}: ${kind}`,
  rest: (parallels: string) => `y ${parallels} dentro de un mismo lado, que aquí no están`,
  parallels: 'Los mismos paralelos, uno a uno',
  all: 'Todos los cotejos',
  inText: 'Cotejo',
  more: 'más',
};

export type CollationStrings = typeof collationEs;

export const collationEn: CollationStrings = {
  title: 'Collation',
  description:
    'Two texts, or two parts of one, in columns: each passage beside its counterpart, with the words that change, the verb that decides, and the kind of each parallel.',
  intro:
    'Texts, and parts of one text, are collated when they have one accepted parallel at least. Both can be read whole and in their order; what has no counterpart is there too.',
  pairs: 'Texts and parts',
  within: (text, parts) => `“${text}”: ${parts}`,
  pageTitle: (pair) => `Collation: ${pair}`,
  pageDescription: (pair, parallels) =>
    `${pair}, in columns, with ${parallels}: the words that change, the verbs and the records.`,
  covered: (paragraphs) => `${paragraphs} paras. with a counterpart`,
  coverage: (first, second) => `paragraphs with a counterpart: ${first} and ${second}`,
  of: (part, all) => `${part} of ${all}`,
  marks: {
    same: 'Marked',
    sameMeans: ': words that both sides of a parallel have; ',
    other: 'underlined',
    otherMeans: ': words that one side has alone; ',
    verb: 'in bold',
    verbMeans: ': the verb that decides the class of a record. The numbers lead to what is said of each parallel.',
  },
  apart: (range, paragraphs) => `${range} · ${paragraphs} without counterpart`,
  moved: (id) => `Place of para. ${id}: `,
  movedTo: (beside) => `it stands beside ${beside}`,
  movedHere: 'out of its order',
  also: 'also with',
  again: (beside) => `in full beside ${beside}`,
  parallel: (number, kind) => `${number}: ${kind}`,
  rest: (parallels) => `and ${parallels} within one side, which are not here`,
  parallels: 'The same parallels, one by one',
  all: 'All collations',
  inText: 'Collation',
  more: 'more',
};
