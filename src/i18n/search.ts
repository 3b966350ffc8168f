/** The words of the search in the browser. A file of its own, so that the browser loads no other words. */
const plural = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${String(n)} ${many}`);

export const searchEs = {
  loading: 'Cargando el índice…',
  failed:
    'No se pudo cargar el índice de búsqueda. Recargue la página: quizá haya una edición nueva. Los índices del sitio siguen disponibles.',
  start: 'Escriba una o varias palabras, o elija un filtro.',
  none: 'Ningún párrafo, nota ni compromiso responde a la búsqueda.',
  blocks: (n: number) => plural(n, 'párrafo', 'párrafos'),
  notes: (n: number) => plural(n, 'nota', 'notas'),
  records: (n: number) => plural(n, 'acto del registro', 'actos del registro'),
  titles: (n: number) => plural(n, 'título', 'títulos'),
  texts: (n: number) => plural(n, 'texto', 'textos'),
  /** @param what what was found, each with its number */
  found: (what: readonly string[], texts: string) =>
    `${what.length > 1 ? `${what.slice(0, -1).join(', ')} y ${what.at(-1) ?? ''}` : (what[0] ?? '')} en ${texts}.`,
  more: 'Mostrar más textos',
  moreHere: (n: number) => `${String(n)} más en este texto`,
  title: 'Título',
  paragraph: (id: string) => `párr. ${id}`,
  heading: 'Subtítulo',
  note: (number: string, paragraph: string) => `Nota ${number} al párr. ${paragraph}`,
  record: (paragraph: string) => `Registro, párr. ${paragraph}`,
  scattered: 'Ningún párrafo tiene todo lo que se pide. Estos textos lo tienen repartido en varios:',
  missing: (words: string) => `Nada en el corpus responde a «${words}».`,
  corrected: (typed: string, meant: string) => `Nada responde a «${typed}». Se muestra lo que responde a «${meant}».`,
  didYouMean: '¿Quiso decir…?',
  cut: (words: number) => `La consulta es demasiado larga: se buscan sus primeras ${String(words)} palabras.`,
  /** @param units in how many places it is mentioned by other words only */
  named: (name: string, units: number) =>
    units === 0
      ? `Véase la ficha: ${name}.`
      : `Se incluye donde se menciona con otras palabras (${String(units)}): ${name}`,
  exactly: (word: string) => `buscar sólo «${word}»`,
  inContext: (words: string) => `Cada aparición de «${words}», en su contexto`,
  filters: (n: number) => (n === 0 ? 'Filtros' : `Filtros (${String(n)})`),
  facets: {
    kinds: 'Qué',
    text: 'Texto',
    kind: 'Tipo de texto',
    part: 'Parte',
    year: 'Año',
    org: 'Organización',
    person: 'Persona',
    place: 'Lugar',
    instrument: 'Instrumento',
    theme: 'Tema',
    class: 'Clase de acto',
    force: 'Fuerza del compromiso',
    party: 'Quién lo asume',
  },
  kinds: { block: 'Párrafos', note: 'Notas', record: 'Actos del registro' },
  pages: (n: number) => (n === 0 ? 'Ninguna página responde.' : plural(n, 'página', 'páginas')),
  remove: (filter: string) => `Quitar el filtro ${filter}`,
  clear: 'Quitar todos los filtros',
  noValues: 'Nada que elegir.',
  allValues: (n: number) => `Los ${String(n)} restantes`,
};

export type SearchStrings = typeof searchEs;

export const searchEn: SearchStrings = {
  loading: 'Loading the index…',
  failed:
    'The search index could not be loaded. Reload the page: there may be a new edition. The indexes of the site still work.',
  start: 'Type one or more words, or choose a filter.',
  none: 'No paragraph, note or commitment answers the search.',
  blocks: (n) => plural(n, 'paragraph', 'paragraphs'),
  notes: (n) => plural(n, 'note', 'notes'),
  records: (n) => plural(n, 'act of the register', 'acts of the register'),
  titles: (n) => plural(n, 'title', 'titles'),
  texts: (n) => plural(n, 'text', 'texts'),
  found: (what, texts) =>
    `${what.length > 1 ? `${what.slice(0, -1).join(', ')} and ${what.at(-1) ?? ''}` : (what[0] ?? '')} in ${texts}.`,
  more: 'Show more texts',
  moreHere: (n) => `${String(n)} more in this text`,
  title: 'Title',
  paragraph: (id) => `para. ${id}`,
  heading: 'Subheading',
  note: (number, paragraph) => `Note ${number} on para. ${paragraph}`,
  record: (paragraph) => `Register, para. ${paragraph}`,
  scattered: 'No paragraph has all that was asked for. These texts have it spread over several:',
  missing: (words) => `Nothing in the corpus answers “${words}”.`,
  corrected: (typed, meant) => `Nothing answers “${typed}”. What answers “${meant}” is shown.`,
  didYouMean: 'Did you mean…?',
  cut: (words) => `The query is too long: its first ${String(words)} words are searched for.`,
  named: (name, units) =>
    units === 0
      ? `See its page: ${name}.`
      : `Where it is mentioned in other words is included (${String(units)}): ${name}`,
  inContext: (words) => `Every occurrence of “${words}”, in context`,
  exactly: (word) => `search for “${word}” only`,
  filters: (n) => (n === 0 ? 'Filters' : `Filters (${String(n)})`),
  facets: {
    kinds: 'What',
    text: 'Text',
    kind: 'Kind of text',
    part: 'Part',
    year: 'Year',
    org: 'Organization',
    person: 'Person',
    place: 'Place',
    instrument: 'Instrument',
    theme: 'Theme',
    class: 'Class of act',
    force: 'Force of the commitment',
    party: 'Who commits',
  },
  kinds: { block: 'Paragraphs', note: 'Notes', record: 'Acts of the register' },
  pages: (n) => (n === 0 ? 'No page answers.' : plural(n, 'page', 'pages')),
  remove: (filter) => `Remove the filter ${filter}`,
  clear: 'Remove all filters',
  noValues: 'Nothing to choose.',
  allValues: (n) => `The ${String(n)} others`,
};
