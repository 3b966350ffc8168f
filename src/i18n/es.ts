import { booksEs } from './books.ts';
import { collationEs } from './collation.ts';
import { datesEs } from './dates.ts';
import { editionEs } from './edition.ts';
import { historyEs } from './history.ts';
import { reliabilityEs } from './reliability.ts';
import { labelsEs } from './labels-es.ts';
import { panoramaEs } from './panorama.ts';
import { parallelsEs } from './parallels.ts';
import { readingStrings } from './reading.ts';
import { reportEs } from './report.ts';
import { searchEs } from './search.ts';
import { searchHelpEs } from './search-help.ts';
import { shortcutsEs } from './shortcuts.ts';
import { sourceEs } from './source.ts';
import { choicesEs } from './choices.ts';
import { vocabularyEs } from './vocabulary.ts';

/** Every string that readers see. This table is the type of all others. */
export const es = {
  ...labelsEs,
  ...datesEs,
  reading: readingStrings.es,
  history: historyEs,
  reliability: reliabilityEs,
  edition: editionEs,
  collation: collationEs,
  report: reportEs,
  panorama: panoramaEs,
  parallels: parallelsEs,
  search: searchEs,
  searchHelp: searchHelpEs,
  shortcuts: shortcutsEs,
  source: sourceEs,
  choices: choicesEs,
  vocabulary: vocabularyEs,
  books: booksEs,

  // Numbers
  thousands: '\u202f',
  count: {
    texts: (n: string) => (n === '1' ? '1 texto' : `${n} textos`),
    paragraphs: (n: string) => (n === '1' ? '1 párrafo' : `${n} párrafos`),
    mentions: (n: string) => (n === '1' ? '1 mención' : `${n} menciones`),
    notes: (n: string) => (n === '1' ? '1 nota' : `${n} notas`),
    commitments: (n: string) => (n === '1' ? '1 registro' : `${n} registros`),
    parallels: (n: string) => (n === '1' ? '1 paralelo' : `${n} paralelos`),
    passages: (n: string) => (n === '1' ? '1 pasaje' : `${n} pasajes`),
    entries: (n: string) => (n === '1' ? '1 entrada' : `${n} entradas`),
    characters: (n: string) => (n === '1' ? '1 carácter' : `${n} caracteres`),
    emendations: (n: string) => (n === '1' ? '1 enmienda' : `${n} enmiendas`),
    words: (n: string) => (n === '1' ? '1 palabra' : `${n} palabras`),
    forms: (n: string) => (n === '1' ? '1 forma' : `${n} formas`),
  },
  and: ' y ',
  /** What stands before and after quoted words. */
  quotes: ['«', '»'] as readonly [string, string],
  unknown: 'no consta',
  cite: {
    title: (short: string): string => `Cómo citar «${short}»`,
    description: (short: string): string =>
      `«${short}» y cada uno de sus párrafos en ISO 690, APA, Chicago y MLA, y en ficheros para gestores bibliográficos.`,
    heading: 'Cómo citar',
    intro:
      'El texto, sus párrafos y sus notas en cuatro estilos. Lo que se cita es el texto tal como lo edita este corpus.',
    inLanguage: { es: 'En español', en: 'En inglés' },
    text: 'El texto',
    files: 'Para gestores bibliográficos:',
    blank: 'Donde hay una raya va el día de la consulta.',
    ranges: 'Varios párrafos',
    rangesIntro: 'Así se citan varios párrafos seguidos; en lugar de los números de cada parte van los que se citen.',
    paragraphs: 'Los párrafos',
    notes: 'Las notas',
    pinned: 'Enlace a esta redacción',
    short: 'Dirección corta',
    record: 'Cómo citar este registro',
  },
  /** Before the address to which a page forwards. */
  leadsTo: 'Esta dirección lleva a',
  inTexts: (mentions: string, texts: string) => `${mentions} en ${texts}`,

  // The frame of every page
  /** The language itself, for those who look for it. */
  ownName: 'Español',
  skip: 'Saltar al contenido',
  mainNavigation: 'Navegación principal',
  breadcrumbs: 'Ruta',
  home: 'Inicio',
  navigation: {
    texts: 'Textos',
    commitments: 'Compromisos',
    parallels: 'Paralelos',
    about: 'Acerca',
    search: 'Buscar',
  },
  searchLabel: 'Buscar en los textos',
  searchSubmit: 'Buscar',
  footer: {
    /** In what language the editors write, where that is not the interface's. */
    written: {
      es: 'Los títulos, los nombres, las notas y los registros están en español.',
      en: 'Los títulos, los nombres, las notas y los registros están en inglés.',
    },
    licence: 'Notas y registros bajo licencia',
    editors: 'Edición a cargo de',
    edition: 'Edición',
    codebook: 'Libro de códigos',
    codebookVersion: (version: string) => `Libro de códigos, versión ${version}`,
    numbering: 'Numeración editorial',
    ofThis: ', no de las fuentes.',
    feed: 'Novedades (Atom)',
    shortcuts: 'Atajos de teclado',
    offline: 'Leer sin conexión',
  },
  pagination: {
    label: 'Páginas de la lista',
    previous: 'Página anterior',
    next: 'Página siguiente',
    position: (page: string, last: string) => `Página ${page} de ${last}`,
    title: (title: string, page: string) => `${title}, página ${page}`,
  },

  // Home
  homeTexts: 'Los textos, en orden de tiempo',
  homeAllTexts: 'Todos los textos',
  homeOrganizations: 'Organizaciones recurrentes',
  homeThemes: 'Temas recurrentes',
  homeChanges: 'Últimos cambios',
  homeMore: 'Ver todo',
  homeCorpus: (texts: string, paragraphs: string, notes: string, commitments: string) =>
    `El corpus reúne ${texts} con ${paragraphs}, ${notes} y ${commitments} de compromisos y otros actos de habla.`,

  // Texts
  textsTitle: 'Textos',
  textsDescription: 'Todos los textos del corpus, en orden de tiempo.',
  text: {
    editorialTitle: 'título editorial',
    provenance: 'Procedencia y fechas',
    publisher: 'Publicado por',
    author: 'Autoría',
    url: 'Dirección de la fuente',
    rights: 'Derechos',
    received: 'Archivo recibido',
    sha256: 'SHA-256',
    date: 'Fecha',
    contents: 'Contenido',
    about: 'Sobre este texto',
    marksMentions: 'Llevan a la página de la entidad:',
    marksOthers: 'Marcas:',
    marksVerb: 'verbo que decide',
    marksNotes: 'pasaje con nota',
    emendedWord: 'palabra enmendada',
    who: 'Quién y qué',
    whoDescription: (text: string) =>
      `Organizaciones, personas, lugares, instrumentos y temas que nombra «${text}», con sus menciones.`,
    whoHint: 'Cada número de menciones lleva a la primera, en el texto.',
    commitments: 'Registro de este texto',
    searchHere: 'Buscar en este texto',
    apparatus: 'Aparato',
    emendations: 'Enmiendas',
    noEmendations: 'No se ha enmendado ninguna palabra.',
    emendation: (corr: string, sic: string) => `«${corr}»: la fuente dice «${sic}».`,
    line: (line: string) => `Línea ${line}`,
    fidelity: 'Fidelidad',
    fidelitySentence: (
      accounted: string,
      source: string,
      paragraphs: string,
      headings: string,
      aside: string,
      emendations: string,
    ) =>
      `${accounted} de ${source} de la fuente: ${paragraphs} en los párrafos, ${headings} en los títulos y subtítulos y ${aside} en lo que se deja aparte (sin contar espacios). ${emendations}.`,
    neighbours: 'Textos vecinos en el tiempo',
    previous: 'Anterior',
    next: 'Siguiente',
  },

  // Entities
  entity: {
    authority: 'Autoridad de la forma',
    official: 'Nombre oficial',
    acronym: 'Sigla',
    type: 'Tipo',
    founded: { org: 'Fundación', instrument: 'Firma o adopción' },
    identifiers: 'Identificadores',
    verified: (date: string) => `comprobado el ${date}`,
    offices: 'Cargos según el corpus',
    parties: 'Partes',
    sources: 'Fuentes',
    forms: 'Formas en el corpus',
    relations: 'Relaciones',
    relatedFrom: 'Relaciones desde otras entradas',
    commitments: 'En el registro de compromisos',
    register: 'Leer su registro completo',
    registerAsParty: 'Ver los registros de los que es parte',
    notes: 'Notas que hablan de ello',
    mentions: 'Menciones en los textos',
    wordings: 'Formulaciones, en orden de tiempo',
    noMentions: 'Aún no hay menciones en los textos.',
    statement: 'por indicación editorial',
    theme: 'Pasaje',
  },

  // Commitments
  commitments: {
    title: 'Registro de compromisos',
    description: 'Compromisos, reafirmaciones, posiciones, llamamientos y actos que los textos enuncian, con su cita.',
    facets: {
      texto: 'Por texto',
      parte: 'Por parte',
      ambito: 'Por ámbito',
      tema: 'Por tema',
      clase: 'Por clase',
    },
    facetTitle: {
      texto: (name: string) => `Registro del texto «${name}»`,
      parte: (name: string) => `Registro por parte: ${name}`,
      ambito: (name: string) => `Registro por ámbito: ${name}`,
      tema: (name: string) => `Registro por tema: ${name}`,
      clase: (name: string) => `Registro por clase: ${name}`,
    },
    browse: 'Leer el registro por…',
    list: 'Entradas',
    counts: 'Recuento por clase',
    doubtful: 'codificación dudosa',
    withdrawn: 'Retirado',
    withdrawnWhy: (why: string) => `Este registro se retiró: ${why}`,
    id: 'Identificador estable',
    fields: 'Codificación',
    occurrences: 'Dónde se dice',
    relations: 'Relaciones',
    notes: 'Notas',
    coding: (version: string) => `Codificado con el libro de códigos, versión ${version}`,
    class: 'Clase',
    force: 'Fuerza',
    verb: 'Verbo',
    aspect: 'Aspecto',
    condition: 'Condición',
    conditionScope: (scope: string) => `rige: ${scope}`,
    parties: 'Partes',
    literalSubject: 'Sujeto literal',
    addressee: 'Destinatario',
    domain: 'Ámbito',
    secondary: 'Ámbitos secundarios',
    themes: 'Temas',
    organizations: 'Organizaciones',
    instruments: 'Instrumentos',
    deadline: 'Plazo',
    specificity: 'Concreción (0–3)',
    bindingness: 'Carácter vinculante',
    status: 'Cumplimiento',
    level: 'De quién son las palabras',
    role: 'Papel de la cita',
    codingNote: 'Nota de codificación',
  },

  // Search page
  searchPage: {
    title: 'Buscar',
    description: 'Búsqueda en el texto íntegro del corpus, párrafo a párrafo.',
    query: 'Palabras',
    help: 'Las comillas buscan una frase: «de ser necesario». Los acentos no importan.',
    howTo: 'Cómo buscar',
    exact: 'Formas exactas',
    official: 'Sólo texto oficial',
    order: 'Orden:',
    relevance: 'por relevancia',
    oldest: 'los más antiguos primero',
    newest: 'los más recientes primero',
    inForce: 'Filtros en vigor',
    more: 'Mostrar más textos',
    pages: 'Buscar también en las páginas: fichas, temas, libro de códigos…',
    filters: 'Filtros',
    results: 'Resultados',
    noScript:
      'La búsqueda funciona en el navegador y necesita JavaScript. Sin él, todo el corpus se alcanza por sus índices:',
  },

  // Not found
  notFound: {
    title: 'Página no encontrada',
    text: 'No hay nada en esta dirección. Las direcciones publicadas no cambian: quizá falte una letra. También se puede buscar:',
    near: 'Direcciones parecidas',
    indexes: 'Todo lo que hay',
  },
};

export type Strings = typeof es;
