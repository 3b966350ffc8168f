/** The words of what a text's page offers for citing. A file of its own, so that the browser loads no other words. */
export const passageEs = {
  /** Names the bar, and is said when it opens. */
  tools: 'Citar (Tab)',
  link: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  quotation: 'Copiar cita',
  quotationCopied: 'Cita copiada',
  failed: 'No se copió',
  cite: 'Citar',
  compare: 'Comparar',
  /** Quotation marks: the outer ones, those inside them, and those inside these. */
  marks: '«»“”‘’',
  place: (first: string, last: string): string => (first === last ? `párr. ${first}` : `párrs. ${first}–${last}`),
  changed: 'Ha cambiado; la redacción citada:',
  unknown: 'No consta la redacción citada.',
  history: 'Historia',
  close: 'Cerrar',
};

export type PassageStrings = typeof passageEs;

export const passageEn: PassageStrings = {
  tools: 'Cite (Tab)',
  link: 'Copy link',
  linkCopied: 'Link copied',
  quotation: 'Copy quotation',
  quotationCopied: 'Quotation copied',
  failed: 'Not copied',
  cite: 'Cite',
  compare: 'Compare',
  marks: '“”‘’“”',
  place: (first, last) => (first === last ? `para. ${first}` : `paras. ${first}–${last}`),
  changed: 'It has changed; the wording cited:',
  unknown: 'The wording cited is not on record.',
  history: 'History',
  close: 'Close',
};
