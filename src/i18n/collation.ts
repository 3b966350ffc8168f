/** The words of the pages that set texts side by side. */
export const collationEs = {
  title: 'Cotejo',
  description:
    'Dos textos, o dos partes de uno, en columnas: cada pasaje junto al que le corresponde, con las palabras que cambian, el verbo que decide y la clase de cada paralelo.',
  intro:
    'Se cotejan los textos, y las partes de un mismo texto, que tienen al menos un paralelo aceptado. Los dos se leen enteros y en su orden; lo que no tiene correspondencia también está.',
  pairs: 'Textos y partes',
  within: (text: string, parts: string) => `«${text}»: ${parts}`,
  side: (text: string, parts: string) => `${text}: ${parts}`,
  pageTitle: (pair: string) => `Cotejo: ${pair}`,
  pageDescription: (pair: string) => `${pair}, en columnas, con sus pasajes paralelos unidos.`,
  covered: (linked: string, paragraphs: string) => `${linked} de ${paragraphs}`,
  /** What the marks in the words mean: samples, and the words after each. */
  marks: {
    same: ['Marcadas', ', las palabras comunes a los dos lados de un paralelo; '],
    other: ['subrayadas', ', las que solo están en uno; '],
    verb: ['en negrita', ', el verbo que decide la clase de un registro. Los números llevan a lo que se dice de cada paralelo.'],
  },
  apart: (range: string, paragraphs: string) => `${range} · ${paragraphs} sin correspondencia`,
  /** Where a passage stands beside its counterpart, out of its own order; the second is the link. */
  moved: (id: string, beside: string) => [`Aquí va el párr. ${id}: `, `está junto a ${beside}`] as const,
  movedHere: 'fuera de su orden',
  again: (beside: string) => `entero junto a ${beside}`,
  parallel: (number: string, kind: string) => `${number}: ${kind}`,
  rest: (parallels: string) => `Dentro de cada lado: ${parallels}`,
  parallels: 'Los mismos paralelos, uno a uno',
  all: 'Todos los cotejos',
  link: 'Leer en columnas, cotejados',
  inText: 'Cotejos',
  more: 'todos',
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
  side: (text, parts) => `${text}: ${parts}`,
  pageTitle: (pair) => `Collation: ${pair}`,
  pageDescription: (pair) => `${pair}, in columns, with their parallel passages joined.`,
  covered: (linked, paragraphs) => `${linked} of ${paragraphs}`,
  marks: {
    same: ['Marked', ': words that both sides of a parallel have; '],
    other: ['underlined', ': words that one side has alone; '],
    verb: ['in bold', ': the verb that decides the class of a record. The numbers lead to what is said of each parallel.'],
  },
  apart: (range, paragraphs) => `${range} · ${paragraphs} without counterpart`,
  moved: (id, beside) => [`Place of para. ${id}: `, `it stands beside ${beside}`] as const,
  movedHere: 'out of its order',
  again: (beside) => `in full beside ${beside}`,
  parallel: (number, kind) => `${number}: ${kind}`,
  rest: (parallels) => `Within each side: ${parallels}`,
  parallels: 'The same parallels, one by one',
  all: 'All collations',
  link: 'Read in columns, collated',
  inText: 'Collations',
  more: 'all',
};
