const es = {
  /** Never «p.», which is a page, and never ¶ (RAE, list of abbreviations: «párr.»). */
  paragraph: 'párr.',
  paragraphs: 'párrs.',
  /** MLA 9, Appendix 1, has its own abbreviations in English. */
  mlaParagraph: 'párr.',
  mlaParagraphs: 'párrs.',
  record: 'registro',
  note: (id: string, on: string, several: boolean, title: string): string =>
    `Nota\u00a0${id} ${several ? 'a los' : 'al'} ${on} de ${title}`,
  shortNote: (id: string): string => `nota\u00a0${id}`,
  and: ' y ',
  apaAnd: ' y ',
  quotes: ['«', '»'],
  innerQuotes: ['“', '”'],
  undated: 's.\u00a0f.',
  online: 'en línea',
  isoIn: 'En:',
  isoEdition: (edition: string): string => `Edición ${edition}`,
  edition: (edition: string): string => `edición ${edition}`,
  availableFrom: 'Disponible en:',
  in: 'en',
  In: 'En',
  editor: 'ed.',
  editors: 'eds.',
  apaEditor: 'Ed.',
  apaEditors: 'Eds.',
  editedBy: 'editado por',
  reprintedFrom: 'Reimpreso de',
  /** Before the last day of an interval. */
  until: 'hasta',
  /** Before and after the day of access. */
  isoAccessed: ['consulta: ', ''],
  apaAccessed: ['Recuperado el ', ', de'],
  accessed: ['consultado el ', ''],
  Accessed: ['Consultado el ', ''],
  /** The day of access: `{d}`, `{month}`, `{y}`. */
  days: {
    iso690: '{d} de {month} de {y}',
    apa: '{d} de {month} de {y}',
    chicago: '{d} de {month} de {y}',
    mla: '{d} de {month} de {y}',
  },
  /** MLA 9, Appendix 1, shortens English months; undefined where months are written in full, as in Spanish (RAE). */
  mlaMonths: undefined as readonly string[] | undefined,
};

/** What citations need of the language in which they are made. */
export type CitationStrings = typeof es;

const en: CitationStrings = {
  paragraph: 'para.',
  paragraphs: 'paras.',
  mlaParagraph: 'par.',
  mlaParagraphs: 'pars.',
  record: 'record',
  note: (id, on, _several, title) => `Note\u00a0${id} to ${on} of ${title}`,
  shortNote: (id) => `note\u00a0${id}`,
  and: ' and ',
  apaAnd: ' & ',
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  undated: 'n.d.',
  online: 'online',
  isoIn: 'In:',
  isoEdition: (edition) => `Edition ${edition}`,
  edition: (edition) => `${edition} ed.`,
  availableFrom: 'Available from:',
  in: 'in',
  In: 'In',
  editor: 'ed.',
  editors: 'eds.',
  apaEditor: 'Ed.',
  apaEditors: 'Eds.',
  editedBy: 'edited by',
  reprintedFrom: 'Reprinted from',
  until: 'until',
  isoAccessed: ['viewed ', ''],
  apaAccessed: ['Retrieved ', ', from'],
  accessed: ['accessed ', ''],
  Accessed: ['Accessed ', ''],
  days: {
    iso690: '{d} {month} {y}',
    apa: '{month} {d}, {y}',
    chicago: '{month} {d}, {y}',
    mla: '{d} {month} {y}',
  },
  mlaMonths: ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
};

export const citationStrings = { es, en };
