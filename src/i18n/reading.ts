const parallelVerbs = {
  quotes: 'cita',
  reports: 'refiere',
  paraphrases: 'parafrasea',
  strengthens: 'refuerza',
  weakens: 'atenúa',
  omits: 'omite en parte',
  shares: 'comparte palabras',
  contrasts: 'contrasta',
};

const es = {
  language: 'es',
  levels: { official: 'texto oficial', press: 'crónica de prensa' },
  noteKinds: {
    context: 'Contexto',
    term: 'Término',
    textual: 'Sobre el texto',
    parallel: 'Paralelo',
    discrepancy: 'Discrepancia',
    caution: 'Atribución',
  },
  classes: {
    commitment: 'Compromiso',
    reaffirmation: 'Reafirmación',
    position: 'Posición',
    call: 'Llamamiento',
    act: 'Acto',
  },
  short: (id: string): string => `párr. ${id}`,
  labelled: (id: string, label: string): string => `párr. ${id}; en la fuente, «${label}»`,
  note: (number: string): string => `Nota ${number}`,
  noteIn: (number: string, text: string): string => `Nota ${number} de «${text}»`,
  sourceHas: (form: string): string => `La fuente dice «${form}»`,
  external: 'con datos externos al corpus',
  alsoAbout: 'también sobre',
  /** «Véase también: notas 1, 6; nota 12 de «Cumbre de la OTSC»». */
  also: {
    label: 'Véase también',
    notes: (count: number): string => (count === 1 ? 'nota' : 'notas'),
    of: (text: string): string => ` de «${text}»`,
  },
  /** «Paralelos: refiere y cita el párr. d33; lo refuerza el párr. n3; contrasta con el párr. d29». */
  parallels: {
    label: 'Paralelos',
    labelWith: (text: string): string => `Paralelos con «${text}»`,
    // «Cita el párr. d33», «lo cita el párr. n3»: the same verb from either side.
    verbs: { out: parallelVerbs, in: parallelVerbs },
    /** What stands before the verbs, and between them and the number of the other paragraph. */
    lead: { out: '', in: 'lo ', mutual: '' },
    join: { out: ' el párr. ', in: ' el párr. ', mutual: ' con el párr. ', many: ' con los párrs. ' },
  },
  themes: 'Temas',
  and: ' y ',
  history: 'Historia',
  revised: (number: string, edition: string): string => `Redacción ${number}, de la edición ${edition}. `,
  retired: {
    paragraph: (id: string): string => `El párr. ${id}`,
    heading: (id: string): string => `El subtítulo ${id}`,
    split: (edition: string): string => `se dividió en la edición ${edition}`,
    merge: (edition: string): string => `se unió a otro en la edición ${edition}`,
    withdrawn: (edition: string): string => `se retiró en la edición ${edition}`,
    words: 'sus palabras están',
    part: 'Otra parte de sus palabras está',
    places: (count: number, headings: boolean): string =>
      headings ? 'en' : count === 1 ? 'en el párr.' : 'en los párrs.',
    gone: 'Lo que tomó sus palabras también se retiró',
    last: 'Sus últimas palabras',
  },
};

/** What the reading text needs of the interface's language. */
export type ReadingStrings = typeof es;

const en: ReadingStrings = {
  language: 'en',
  levels: { official: 'official text', press: 'press report' },
  noteKinds: {
    context: 'Context',
    term: 'Term',
    textual: 'On the text',
    parallel: 'Parallel',
    discrepancy: 'Discrepancy',
    caution: 'Attribution',
  },
  classes: {
    commitment: 'Commitment',
    reaffirmation: 'Reaffirmation',
    position: 'Position',
    call: 'Call',
    act: 'Act',
  },
  short: (id) => `para. ${id}`,
  labelled: (id, label) => `para. ${id}; in the source, “${label}”`,
  note: (number) => `Note ${number}`,
  noteIn: (number, text) => `Note ${number} on “${text}”`,
  sourceHas: (form) => `The source has “${form}”`,
  external: 'with facts from outside the corpus',
  alsoAbout: 'also about',
  also: {
    label: 'See also',
    notes: (count) => (count === 1 ? 'note' : 'notes'),
    of: (text) => ` on “${text}”`,
  },
  parallels: {
    label: 'Parallels',
    labelWith: (text) => `Parallels with “${text}”`,
    verbs: {
      out: {
        quotes: 'quotes',
        reports: 'reports',
        paraphrases: 'paraphrases',
        strengthens: 'strengthens',
        weakens: 'weakens',
        omits: 'omits in part',
        shares: 'shares words',
        contrasts: 'contrasts',
      },
      in: {
        quotes: 'quoted',
        reports: 'reported',
        paraphrases: 'paraphrased',
        strengthens: 'strengthened',
        weakens: 'weakened',
        omits: 'omitted in part',
        shares: 'shares words',
        contrasts: 'contrasts',
      },
    },
    lead: { out: '', in: '', mutual: '' },
    join: { out: ' para. ', in: ' in para. ', mutual: ' with para. ', many: ' with paras. ' },
  },
  themes: 'Themes',
  and: ' and ',
  history: 'History',
  revised: (number, edition) => `Wording ${number}, of the edition ${edition}. `,
  retired: {
    paragraph: (id) => `Para. ${id}`,
    heading: (id) => `Subheading ${id}`,
    split: (edition) => `was split in the edition ${edition}`,
    merge: (edition) => `was joined to another in the edition ${edition}`,
    withdrawn: (edition) => `was withdrawn in the edition ${edition}`,
    words: 'its words are',
    part: 'Other words of it are',
    places: (count, headings) => (headings ? 'in' : count === 1 ? 'in para.' : 'in paras.'),
    gone: 'What took its words is withdrawn too',
    last: 'Its last words',
  },
};

export const readingStrings = { es, en } as const;
