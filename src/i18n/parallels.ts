/** The words of the pages of parallels. */
export const parallelsEs = {
  title: 'Paralelos',
  description:
    'Pasajes que citan, refieren, parafrasean, refuerzan, atenúan u omiten otros, dentro de un texto y entre textos, con las palabras de los dos lados.',
  intro:
    'Un programa propone los pasajes que comparten palabras; la edición acepta o rechaza cada propuesta y añade las que halla al leer. Las rechazadas quedan a la vista con su razón.',
  /** The name of each kind, and the rule by which two editors would choose it. */
  kinds: {
    quotes: { one: 'Cita', many: 'Citas', rule: 'da como ajenas, entre comillas, las mismas palabras' },
    reports: {
      one: 'Referencia',
      many: 'Referencias',
      rule: 'dice con palabras propias, o sin comillas, lo que el otro pasaje dice',
    },
    paraphrases: {
      one: 'Paráfrasis',
      many: 'Paráfrasis',
      rule: 'da entre comillas, o como del otro, palabras distintas de sentido semejante',
    },
    strengthens: { one: 'Refuerzo', many: 'Refuerzos', rule: 'dice más: otro verbo, otra cantidad, sin su condición' },
    weakens: { one: 'Atenuación', many: 'Atenuaciones', rule: 'dice menos: otro verbo, otro grado, otra cantidad' },
    omits: {
      one: 'Omisión',
      many: 'Omisiones',
      rule: 'quien informa del otro texto deja fuera estas palabras suyas; el pasaje que se muestra es el más cercano',
    },
    shares: {
      one: 'Palabras comunes',
      many: 'Palabras comunes',
      rule: 'los dos usan la misma fórmula, sin que conste que uno trate del otro',
    },
    contrasts: {
      one: 'Contraste',
      many: 'Contrastes',
      rule: 'dicen cosas distintas del mismo asunto, sin que conste que uno trate del otro, o uno niega al otro',
    },
  },
  kindsHeading: 'Clases',
  pairs: 'Por textos',
  within: (text: string) => `Dentro de «${text}»`,
  between: (a: string, b: string) => `«${a}» y «${b}»`,
  pairDescription: (pair: string) => `Pasajes paralelos: ${pair}, con las palabras de los dos lados.`,
  tally: (accepted: string, rejected: string) => `aceptados: ${accepted} · rechazados: ${rejected}`,
  marks: ['Marcadas', ', las palabras comunes a los dos lados; ', 'subrayadas', ', las que solo están en uno.'],
  origins: { computed: 'propuesto por el programa', editor: 'hallado por la edición' },
  all: 'Todos los paralelos',
  data: 'Todos en un archivo JSON',
  none: 'Ninguno se ha aceptado.',
  rejected: 'Candidatos rechazados',
  rejectedIntro: 'Comparten palabras, pero la edición no los tiene por paralelos.',
  withdrawn: 'Retirados',
  and: ' y ',
};

export type ParallelsStrings = typeof parallelsEs;

export const parallelsEn: ParallelsStrings = {
  title: 'Parallels',
  description:
    'Passages that quote, report, paraphrase, strengthen, weaken or omit others, within a text and across texts, with the words on both sides.',
  intro:
    'A program proposes passages that share words; the editors accept or reject each proposal, and add those that they find while reading. The rejected ones stay in view, with their reason.',
  kinds: {
    quotes: {
      one: 'Quotation',
      many: 'Quotations',
      rule: 'gives the same words as another’s, between quotation marks',
    },
    reports: {
      one: 'Report',
      many: 'Reports',
      rule: 'says in words of its own, or without quotation marks, what the other passage says',
    },
    paraphrases: {
      one: 'Paraphrase',
      many: 'Paraphrases',
      rule: 'gives between quotation marks, or as the other’s, different words of like sense',
    },
    strengthens: {
      one: 'Strengthening',
      many: 'Strengthenings',
      rule: 'says more: another verb, quantity, no condition',
    },
    weakens: { one: 'Weakening', many: 'Weakenings', rule: 'says less: another verb, degree, quantity' },
    omits: {
      one: 'Omission',
      many: 'Omissions',
      rule: 'a report of the other text leaves out these words of it; the passage shown is the nearest',
    },
    shares: {
      one: 'Shared words',
      many: 'Shared words',
      rule: 'both use the same formula; it is not known that one is about the other',
    },
    contrasts: {
      one: 'Contrast',
      many: 'Contrasts',
      rule: 'they say different things of the same subject; it is not known that one is about the other, or one denies it',
    },
  },
  kindsHeading: 'Kinds',
  pairs: 'By texts',
  within: (text) => `Within “${text}”`,
  between: (a, b) => `“${a}” and “${b}”`,
  pairDescription: (pair) => `Parallel passages: ${pair}, with the words on both sides.`,
  tally: (accepted, rejected) => `accepted: ${accepted} · rejected: ${rejected}`,
  marks: ['Marked', ': words that both sides have; ', 'underlined', ': words that one side has alone.'],
  origins: { computed: 'proposed by the program', editor: 'found by the editors' },
  all: 'All parallels',
  data: 'All in a JSON file',
  none: 'None was accepted.',
  rejected: 'Rejected candidates',
  rejectedIntro: 'They share words, but the editors do not hold them to be parallels.',
  withdrawn: 'Withdrawn',
  and: ' and ',
};
