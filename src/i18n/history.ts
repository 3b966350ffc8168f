/** The words of the history of a text's anchors. */
export const historyEs = {
  heading: 'Historia de las anclas',
  title: (text: string) => `Historia de «${text}»`,
  description: (text: string) =>
    `Todas las anclas que ha tenido «${text}», con cada redacción, su edición, su razón y su huella.`,
  intro:
    'Todas las anclas que este texto ha tenido, con cada redacción de sus palabras, la edición en que apareció y su razón. Un ancla publicada no cambia de párrafo, no se vuelve a usar y no deja de llevar a alguna parte.',
  promise: 'Qué se promete',
  see: 'Ver la historia de las anclas',
  counts: (issued: string, revised: string, retired: string) =>
    `Emitidas: ${issued} · con más de una redacción: ${revised} · retiradas: ${retired}`,
  changed: 'Lo que ha cambiado',
  nothing: 'Nada ha cambiado desde que se emitieron.',
  wording: (number: string, edition: string) => `Redacción ${number} · edición ${edition}`,
  reasons: {
    issued: 'primera emisión',
    errata: 'errata',
    split: 'división',
    merge: 'unión',
    withdrawn: 'retirada',
  },
  hash: 'huella',
  retired: (edition: string, reason: string) => `retirada en la edición ${edition} (${reason})`,
  live: 'vigente',
  wordsIn: 'Sus palabras están hoy en',
  partIn: 'Otra parte de sus palabras está hoy en',
  against: 'Frente a la anterior:',
  since: 'De esta a la última',
  gone: 'se quita: ',
  come: 'se añade: ',
  unchanged: 'Lo que no ha cambiado',
  unchangedIntro: 'Cada ancla con la huella de sus únicas palabras, que se leen en el texto.',
  from: (edition: string) => `Desde la edición ${edition}`,
};

export type HistoryStrings = typeof historyEs;

export const historyEn: HistoryStrings = {
  heading: 'History of the anchors',
  title: (text) => `History of “${text}”`,
  description: (text) =>
    `Every anchor that “${text}” has had, with each wording, its edition, its reason and its hash.`,
  intro:
    'Every anchor that this text has had, with each wording of its words, the edition in which it appeared and its reason. An anchor once published does not go to another paragraph, is not used again, and never leads nowhere.',
  promise: 'What is promised',
  see: 'See the history of the anchors',
  counts: (issued, revised, retired) =>
    `Issued: ${issued} · with more than one wording: ${revised} · retired: ${retired}`,
  changed: 'What has changed',
  nothing: 'Nothing has changed since they were issued.',
  wording: (number, edition) => `Wording ${number} · edition ${edition}`,
  reasons: {
    issued: 'first issue',
    errata: 'erratum',
    split: 'split',
    merge: 'merge',
    withdrawn: 'withdrawal',
  },
  hash: 'hash',
  retired: (edition, reason) => `retired in the edition ${edition} (${reason})`,
  live: 'in use',
  wordsIn: 'Its words are today in',
  partIn: 'Other words of it are today in',
  against: 'Against the one before:',
  since: 'From this one to the last',
  gone: 'dropped: ',
  come: 'added: ',
  unchanged: 'What has not changed',
  unchangedIntro: 'Each anchor with the hash of its only words, which are read in the text.',
  from: (edition) => `Since the edition ${edition}`,
};
