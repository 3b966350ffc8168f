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
  alsoIn: 'Véase también',
  themes: 'Temas',
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
  alsoIn: 'See also',
  themes: 'Themes',
};

export const readingStrings = { es, en } as const;
