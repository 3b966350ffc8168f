/** The words of the page on what was done to each text. */
export const editionEs = {
  heading: 'Cómo se editó cada texto',
  description:
    'De cada texto: de dónde viene, qué es cierto, inferido o desconocido de su fecha, su origen y su autor, qué se enmendó, qué se dejó aparte y por qué.',
  intro:
    'De cada texto, lo que la edición hizo con él y lo que sabe y no sabe de él. Todo sale de su plan de edición, que se comprueba contra la fuente, carácter por carácter, cada vez que se construye el sitio.',
  title: 'Título',
  titles: { printed: 'impreso en la fuente', editorial: 'puesto por la edición: la fuente no trae título' },
  origin: 'Origen',
  author: 'Autor',
  date: 'Fecha',
  rights: 'Derechos',
  emended: 'Enmiendas',
  emendation: (corr: string, sic: string) => `«${corr}»; la fuente: «${sic}».`,
  aside: 'Dejado aparte',
  line: (n: string) => `línea ${n}`,
  nothing: 'nada',
  decide: 'Cómo decide la edición',
  error: 'Avisar de un error',
  errorHow:
    'Diga la dirección del párrafo o de la nota (el enlace que se copia con el número lleva también la redacción que ha leído), las palabras, y la fuente en que se apoya. Lo que se corrige queda en la historia del texto, con su fecha y su razón.',
  contact: 'Los avisos llegan a la edición en',
  noContact: 'La dirección para los avisos no se ha publicado todavía.',
};

export const editionEn: typeof editionEs = {
  heading: 'How each text was edited',
  description:
    'Of each text: where it comes from, what is certain, inferred or unknown of its date, origin and author, what was emended, what was set aside and why.',
  intro:
    'Of each text, what the edition did to it and what it knows and does not know of it. All comes from its edition plan, which is held against the source, character by character, whenever the site is built.',
  title: 'Title',
  titles: { printed: 'printed in the source', editorial: 'given by the edition: the source has no title' },
  origin: 'Origin',
  author: 'Author',
  date: 'Date',
  rights: 'Rights',
  emended: 'Emendations',
  emendation: (corr, sic) => `“${corr}”; the source: “${sic}”.`,
  aside: 'Set aside',
  line: (n) => `line ${n}`,
  nothing: 'nothing',
  decide: 'How the editors decide',
  error: 'Reporting an error',
  errorHow:
    'Give the address of the paragraph or note (the link copied with its number carries the wording that you read as well), the words, and the source that you rely on. What is corrected stays in the history of the text, with its date and reason.',
  contact: 'Reports reach the editors at',
  noContact: 'The address for reports has not been published yet.',
};
