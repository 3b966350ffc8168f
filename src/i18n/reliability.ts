/** The words of the page on how far two codings of the register agree. */
export const reliabilityEs = {
  heading: 'Acuerdo entre codificaciones',
  description:
    'Cuánto concuerdan dos codificaciones independientes de los mismos párrafos, y cómo se resolvió cada diferencia.',
  intro:
    'Para saber si el libro de códigos da lo mismo a quien lo aplica de nuevo, unos párrafos sacados al azar se codifican por segunda vez sin mirar la primera. Aquí están las dos codificaciones como fueron, cuánto concuerdan y qué se decidió donde no.',
  round: (date: string, codebook: string) => `${date}, libro de códigos versión ${codebook}`,
  found: (both: string, first: string, second: string) =>
    `Registros que vieron las dos: ${both}; solo la primera: ${first}; solo la segunda: ${second}.`,
  unitized: (alpha: string) =>
    `Acuerdo sobre qué registrar y con qué clase (contando «sin registro» como una clase más): α = ${alpha}.`,
  caption: (date: string) => `Acuerdo por campo, en los registros que vieron las dos (${date})`,
  field: 'Campo',
  pairs: 'Pares',
  equal: 'Iguales',
  alpha: 'α de Krippendorff',
  none: 'sin variación',
  fields: {
    class: 'Clase',
    force: 'Fuerza',
    aspect: 'Aspecto',
    domain: 'Ámbito',
    specificity: 'Concreción',
    level: 'Nivel',
    doubtful: 'Dudoso',
  },
  measure:
    'α vale 1 cuando el acuerdo es completo y 0 cuando es el que daría el azar (K. Krippendorff, «Content Analysis», 4.ª ed., 2019, cap. 12). Es nominal en todos los campos menos en la concreción, donde se toma como intervalo.',
  differences: 'Diferencias y lo que se decidió',
  first: 'primera',
  second: 'segunda',
  noRecord: 'sin registro',
  noValue: 'sin valor',
  yes: 'sí',
  no: 'no',
  settled: 'Se decidió:',
  nothing: 'De este corpus no se ha publicado todavía ninguna segunda codificación.',
  decimal: ',',
};

export const reliabilityEn: typeof reliabilityEs = {
  heading: 'Agreement between codings',
  description: 'How far two independent codings of the same paragraphs agree, and how each difference was settled.',
  intro:
    'To know whether the codebook gives the same to whoever applies it again, some paragraphs drawn at random are coded a second time without looking at the first. Here are both codings as they were, how far they agree, and what was decided where they do not.',
  round: (date, codebook) => `${date}, codebook version ${codebook}`,
  found: (both, first, second) =>
    `Records that both saw: ${both}; only the first: ${first}; only the second: ${second}.`,
  unitized: (alpha) =>
    `Agreement on what to register and in which class («no record» being one more class): α = ${alpha}.`,
  caption: (date) => `Agreement by field, in the records that both saw (${date})`,
  field: 'Field',
  pairs: 'Pairs',
  equal: 'Equal',
  alpha: 'Krippendorff’s α',
  none: 'no variation',
  fields: {
    class: 'Class',
    force: 'Force',
    aspect: 'Aspect',
    domain: 'Domain',
    specificity: 'Specificity',
    level: 'Level',
    doubtful: 'Doubtful',
  },
  measure:
    'α is 1 when agreement is complete and 0 when it is what chance would give (K. Krippendorff, Content Analysis, 4th ed., 2019, ch. 12). It is nominal in all fields but specificity, which is taken as an interval.',
  differences: 'Differences and what was decided',
  first: 'first',
  second: 'second',
  noRecord: 'no record',
  noValue: 'no value',
  yes: 'yes',
  no: 'no',
  settled: 'Decided:',
  nothing: 'No second coding of this corpus has been published yet.',
  decimal: '.',
};
