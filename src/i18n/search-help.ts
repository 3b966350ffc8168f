/** What the help of the search shows an example of. */
export const exampleKinds = [
  'plural',
  'stem',
  'accents',
  'exact',
  'phrase',
  'phraseAndWord',
  'exclude',
  'excludePhrase',
  'acronym',
  'variant',
  'functionWord',
  'beginning',
  'typo',
  'spread',
] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/** A point of the help: what the search does, and the kinds of example that show it. */
interface Point {
  heading: string;
  text: string;
  examples?: readonly ExampleKind[];
}

/** What an example finds, given the words that it is about. */
type Captions = Record<ExampleKind, (words: readonly string[]) => string>;

const first = ([word = '']: readonly string[]): string => word;
const second = ([, word = '']: readonly string[]): string => word;
const quoted = (open: string, close: string, words: readonly string[]): string =>
  words.map((word) => open + word + close).join(', ');

/** The words of the help of the search. */
export const searchHelpEs = {
  title: 'Cómo buscar',
  description: 'Qué encuentra la búsqueda del corpus, cómo se acota y qué no hace, con ejemplos tomados de los textos.',
  intro:
    'Se buscan párrafos: cada resultado lleva al suyo, con lo encontrado marcado. Los ejemplos salen de este corpus; cada uno es un enlace que hace la búsqueda.',
  ask: 'Lo que se escribe',
  points: [
    {
      heading: 'Palabras',
      text: 'Varias palabras piden párrafos que las tengan todas, en cualquier orden. De cada una vale cualquier forma: el singular encuentra el plural, y un verbo, sus otras formas.',
      examples: ['plural', 'stem'],
    },
    {
      heading: 'Acentos y mayúsculas',
      text: 'No importan: con ellos o sin ellos se encuentra lo mismo. La ñ no es una n: «año» no encuentra «ano».',
      examples: ['accents'],
    },
    {
      heading: 'Formas exactas',
      text: 'El signo = delante pide la palabra tal como se escribe, con sus acentos. «Formas exactas», en el formulario, lo hace con todas.',
      examples: ['exact'],
    },
    {
      heading: 'Frases',
      text: 'Entre comillas, de cualquier clase, se buscan palabras seguidas, sin cambiar su forma. Puede haber varias frases, y palabras con ellas.',
      examples: ['phrase', 'phraseAndWord'],
    },
    {
      heading: 'Lo que no debe estar',
      text: 'El signo - delante de una palabra o de una frase deja fuera los párrafos que la tienen.',
      examples: ['exclude', 'excludePhrase'],
    },
    {
      heading: 'Nombres',
      text: 'El nombre de una organización, una persona, un lugar o un documento encuentra también los párrafos que la edición entiende que hablan de ello con otro nombre, con siglas o con otras palabras. Valen las siglas y grafías de otras lenguas que el corpus recoge. Entre comillas o con = se busca sólo lo escrito.',
      examples: ['acronym', 'variant'],
    },
    {
      heading: 'Palabras como «de» o «la»',
      text: 'Junto a otras no se piden. Solas, o dentro de una frase entre comillas, sí. «No», «sin» y «contra» cuentan siempre.',
      examples: ['functionWord'],
    },
    {
      heading: 'Comienzos de palabra',
      text: 'La última palabra puede quedar a medias: si no es palabra del corpus, vale como comienzo de otras.',
      examples: ['beginning'],
    },
    {
      heading: 'Errores al escribir',
      text: 'Si nada responde a una palabra de cinco letras o más, se busca la más frecuente que difiere en una letra o en el orden de dos vecinas, y la página lo dice.',
      examples: ['typo'],
    },
    {
      heading: 'Palabras en párrafos distintos',
      text: 'Si ningún párrafo tiene todo lo que se pide, se muestran los textos que lo tienen repartido en varios, y la página lo dice.',
      examples: ['spread'],
    },
  ] as readonly Point[],
  captions: {
    plural: (words) => `encuentra también ${quoted('«', '»', words)}`,
    stem: (words) => `encuentra también ${quoted('«', '»', words)}`,
    accents: (words) => `encuentra «${first(words)}»`,
    exact: (words) => `sólo «${first(words)}»`,
    phrase: () => 'sólo donde estas palabras van seguidas',
    phraseAndWord: (words) => `la frase, y en el mismo párrafo «${second(words)}»`,
    exclude: (words) => `con «${first(words)}» y sin «${second(words)}»`,
    excludePhrase: (words) => `con «${first(words)}» fuera de esa frase`,
    acronym: (words) => `también donde se dice de otra manera: ${first(words)}`,
    variant: (words) => `encuentra ${first(words)}`,
    functionWord: (words) => `busca ${quoted('«', '»', words.slice(0, 2))}`,
    beginning: (words) => `encuentra ${quoted('«', '»', words)}`,
    typo: (words) => `se busca «${first(words)}»`,
    spread: (words) => `en párrafos distintos, entre otros de «${first(words)}»`,
  } as Captions,
  results: 'Los resultados',
  facts: [
    {
      heading: 'Qué se encuentra',
      text: 'Títulos de textos, párrafos y subtítulos, notas de la edición y actos del registro de compromisos. Las palabras de la edición van aparte de las de las fuentes, con una línea al margen. El nombre de lo encontrado lleva a su sitio en el texto.',
    },
    {
      heading: 'Orden',
      text: 'Los resultados se agrupan por textos. Va antes el texto cuyo mejor párrafo tiene más veces las palabras menos frecuentes del corpus; las notas y los actos pesan menos que los párrafos. También se pueden ordenar por fecha.',
    },
    {
      heading: 'Filtros',
      text: 'Acotan por texto, tipo, parte, año, entidad, clase de acto y otros. De un mismo filtro basta uno de los valores elegidos; de filtros distintos se piden todos. Una nota hereda las entidades y los actos del párrafo al que acompaña. Sin palabras, los filtros dan todo lo que los cumple.',
    },
    {
      heading: 'Citar una búsqueda',
      text: 'La dirección de la página dice la búsqueda entera, con sus filtros y su orden: se puede guardar y citar. Una edición nueva del corpus puede responder otra cosa.',
    },
    {
      heading: 'Teclado',
      text: 'La tecla / lleva a la casilla de búsqueda desde cualquier página. Escape la vacía y, vacía, la deja.',
    },
    {
      heading: 'Lo que no se busca',
      text: 'Ni las páginas del sitio sobre la edición, ni las descripciones de las entidades, ni lo que la edición deja aparte de las fuentes, como menús o pies, ni los borradores. No hay comodines, ni sinónimos, ni traducción. La búsqueda se hace en el navegador: lo que se escribe no sale de él.',
    },
  ] as readonly Point[],
  machines: 'Para programas',
  index: 'El índice son ficheros JSON, en una carpeta que lleva el resumen de su edición:',
  format: 'Qué contiene cada uno está documentado en el código, en',
  alsoSee: 'Además de buscar, se puede leer el corpus por sus palabras:',
  concordance: 'concordancia',
  vocabulary: 'vocabulario',
};

export type SearchHelpStrings = typeof searchHelpEs;

export const searchHelpEn: SearchHelpStrings = {
  title: 'How to search',
  description:
    'What the search of the corpus finds, how to narrow it and what it does not do, with examples of the texts.',
  intro:
    'Paragraphs are what is searched for: each result leads to its own, with what was found marked. The examples come from this corpus; each is a link that makes the search.',
  ask: 'What to type',
  points: [
    {
      heading: 'Words',
      text: 'Several words ask for paragraphs that have all of them, in any order. Of each any form will do: a singular finds the plural, and a verb its other forms.',
      examples: ['plural', 'stem'],
    },
    {
      heading: 'Accents and capitals',
      text: 'They do not matter: with or without them the same is found. Ñ is not an n: “año” does not find “ano”.',
      examples: ['accents'],
    },
    {
      heading: 'Exact forms',
      text: 'The sign = before a word asks for it as it is written, accents and all. “Exact forms”, in the form, does so with all words.',
      examples: ['exact'],
    },
    {
      heading: 'Phrases',
      text: 'In quotation marks of any kind, words are sought in a row and as they are. There may be several phrases, and words with them.',
      examples: ['phrase', 'phraseAndWord'],
    },
    {
      heading: 'What must not be there',
      text: 'The sign - before a word or a phrase leaves out the paragraphs that have it.',
      examples: ['exclude', 'excludePhrase'],
    },
    {
      heading: 'Names',
      text: 'The name of an organization, a person, a place or a document also finds the paragraphs that the editors take to speak of it by another name, an acronym or other words. Acronyms and spellings of other languages work where the corpus has them. In quotation marks or with = only what is written is sought.',
      examples: ['acronym', 'variant'],
    },
    {
      heading: 'Words such as “of” or “the”',
      text: 'Beside others they are not asked for. Alone, or in a phrase in quotation marks, they are. “No”, “without” and “against” always count.',
      examples: ['functionWord'],
    },
    {
      heading: 'Beginnings of words',
      text: 'The last word may be unfinished: if it is no word of the corpus, it stands for those that begin so.',
      examples: ['beginning'],
    },
    {
      heading: 'Typing errors',
      text: 'If nothing answers a word of five letters or more, the most frequent one is sought that differs by one letter or by the order of two neighbours, and the page says so.',
      examples: ['typo'],
    },
    {
      heading: 'Words in different paragraphs',
      text: 'If no paragraph has all that is asked for, the texts are shown that have it spread over several, and the page says so.',
      examples: ['spread'],
    },
  ],
  captions: {
    plural: (words) => `also finds ${quoted('“', '”', words)}`,
    stem: (words) => `also finds ${quoted('“', '”', words)}`,
    accents: (words) => `finds “${first(words)}”`,
    exact: (words) => `“${first(words)}” only`,
    phrase: () => 'only where these words stand in a row',
    phraseAndWord: (words) => `the phrase, and “${second(words)}” in the same paragraph`,
    exclude: (words) => `with “${first(words)}” and without “${second(words)}”`,
    excludePhrase: (words) => `with “${first(words)}” outside that phrase`,
    acronym: (words) => `also where it is said otherwise: ${first(words)}`,
    variant: (words) => `finds ${first(words)}`,
    functionWord: (words) => `seeks ${quoted('“', '”', words.slice(0, 2))}`,
    beginning: (words) => `finds ${quoted('“', '”', words)}`,
    typo: (words) => `“${first(words)}” is sought`,
    spread: (words) => `in different paragraphs, among others of “${first(words)}”`,
  },
  results: 'The results',
  facts: [
    {
      heading: 'What is found',
      text: 'Titles of texts, paragraphs and subheadings, notes of the editors and acts of the register of commitments. The words of the editors stand apart from those of the sources, with a line in the margin. The name of what was found leads to its place in the text.',
    },
    {
      heading: 'Order',
      text: 'Results are grouped by text. A text comes earlier when its best paragraph has the rarer words of the corpus more often; notes and acts weigh less than paragraphs. They can also be put in order of time.',
    },
    {
      heading: 'Filters',
      text: 'They narrow by text, kind, part, year, entity, class of act and more. Of one filter any of the chosen values will do; of different filters all must fit. A note inherits the entities and acts of the paragraph that it is about. Without words, filters give all that fits.',
    },
    {
      heading: 'Citing a search',
      text: 'The address of the page says the whole search, with its filters and its order: it can be kept and cited. A new edition of the corpus may answer otherwise.',
    },
    {
      heading: 'Keyboard',
      text: 'The key / leads to the search box from any page. Escape empties it and, once empty, leaves it.',
    },
    {
      heading: 'What is not searched',
      text: 'Pages of the site on the edition, descriptions of entities, what the edition sets aside of the sources, such as menus or footers, and drafts. There are no wildcards, synonyms or translations. The search runs in the browser: what is typed does not leave it.',
    },
  ],
  machines: 'For programs',
  index: 'The index is JSON files, in a folder named by the digest of their edition:',
  format: 'What each holds is documented in the code, in',
  alsoSee: 'Besides searching, the corpus can be read by its words:',
  concordance: 'concordance',
  vocabulary: 'vocabulary',
};
