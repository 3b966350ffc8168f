interface Edition {
  before: string[];
  now: string[];
  issued?: string[];
  ids: string[];
  successors?: Record<string, string[]>;
}

/** Ids after an edition: the paragraphs before (`id words`), those now (`prefix words`), and the ids that they get. */
export const editions: Record<string, Edition> = {
  'a first edition counts from 1, by part': {
    before: [],
    now: ['n uno', 'h Título', 'n dos', 'd tres', 'd cuatro'],
    ids: ['n1', 'h1', 'n2', 'd1', 'd2'],
  },
  'unchanged paragraphs keep their ids': {
    before: ['d1 uno', 'd2 dos', 'd3 tres'],
    now: ['d uno', 'd dos', 'd tres'],
    ids: ['d1', 'd2', 'd3'],
  },
  'an insertion takes a letter after the paragraph above': {
    before: ['d31 uno', 'd32 dos', 'd33 tres'],
    now: ['d uno', 'd dos', 'd nuevo del todo', 'd tres'],
    ids: ['d31', 'd32', 'd32a', 'd33'],
  },
  'two insertions take two letters': {
    before: ['d1 uno', 'd2 dos'],
    now: ['d uno', 'd nuevo', 'd flamante', 'd dos'],
    ids: ['d1', 'd1a', 'd1b', 'd2'],
  },
  'an insertion after an insertion takes the next letter': {
    before: ['d1 uno', 'd1a nuevo', 'd2 dos'],
    now: ['d uno', 'd nuevo', 'd flamante', 'd dos'],
    ids: ['d1', 'd1a', 'd1b', 'd2'],
  },
  'after z comes za': {
    before: ['d1 uno', 'd2 dos'],
    now: ['d uno', 'd nuevo', 'd dos'],
    issued: Array.from({ length: 26 }, (_, index) => `d1${String.fromCharCode(97 + index)}`),
    ids: ['d1', 'd1za', 'd2'],
  },
  'an insertion before the first takes a letter after 0': {
    before: ['d1 uno', 'd2 dos'],
    now: ['d nuevo', 'd uno', 'd dos'],
    ids: ['d0a', 'd1', 'd2'],
  },
  'what is added at the end takes the next number': {
    before: ['d1 uno', 'd2 dos'],
    now: ['d uno', 'd dos', 'd nuevo', 'd flamante'],
    ids: ['d1', 'd2', 'd3', 'd4'],
  },
  'the end of a part is an end, though another part follows': {
    before: ['n1 uno', 'd1 dos'],
    now: ['n uno', 'n nuevo', 'd dos'],
    ids: ['n1', 'n2', 'd1'],
  },
  'two that were always alike, both corrected, have not got words of each other': {
    before: [
      'd1 Las partes reafirman su compromiso con la paz del norte: uno',
      'd2 Las partes reafirman su compromiso con la paz del norte: dos',
    ],
    now: [
      'd Las partes reafirman su compromiso con la paz del norte: 1',
      'd Las partes reafirman su compromiso con la paz del norte: 2',
    ],
    ids: ['d1', 'd2'],
  },
  'a corrected paragraph keeps its id': {
    before: ['d1 El muelle se construirá en el año 2026', 'd2 dos'],
    now: ['d El muelle se construirá en el año 2027', 'd dos'],
    ids: ['d1', 'd2'],
  },
  'a correction is told from an insertion beside it': {
    before: ['d1 uno', 'd2 El muelle se construirá en el año 2026', 'd3 tres'],
    now: [
      'd uno',
      'd Otra cosa que no tiene nada que ver con él',
      'd El muelle se construirá en el año 2027',
      'd tres',
    ],
    ids: ['d1', 'd1a', 'd2', 'd3'],
  },
  'a moved paragraph keeps its id': {
    before: ['d1 uno', 'd2 dos', 'd3 tres'],
    now: ['d tres', 'd uno', 'd dos'],
    ids: ['d3', 'd1', 'd2'],
  },
  'a paragraph that moves to another part is another paragraph': {
    before: ['n1 uno', 'd1 dos'],
    now: ['d uno', 'd dos'],
    ids: ['d0a', 'd1'],
    successors: { n1: ['d0a'] },
  },
  'the id of a deleted paragraph is not given again': {
    before: ['d1 uno', 'd2 dos', 'd3 tres'],
    now: ['d uno', 'd dos', 'd cuatro distinto'],
    ids: ['d1', 'd2', 'd4'],
  },
  'an id of the ledger is not given again, though no page has it': {
    before: ['d1 uno'],
    now: ['d uno', 'd dos'],
    issued: ['d1', 'd2', 'd7'],
    ids: ['d1', 'd8'],
  },
  'equal paragraphs keep their ids in order': {
    before: ['d1 (silencio)', 'd2 uno', 'd3 (silencio)'],
    now: ['d (silencio)', 'd uno', 'd (silencio)', 'd (silencio)'],
    ids: ['d1', 'd2', 'd3', 'd4'],
  },
  'of a paragraph that is split, the larger piece keeps the id, and the other is its successor': {
    before: ['d1 uno', 'd2 Las partes abren el muelle. Las partes invitan a todos los puertos vecinos.', 'd3 tres'],
    now: ['d uno', 'd Las partes abren el muelle.', 'd Las partes invitan a todos los puertos vecinos.', 'd tres'],
    ids: ['d1', 'd1a', 'd2', 'd3'],
    successors: { d2: ['d1a'] },
  },
  'halves of one length: the first keeps the id': {
    before: ['d1 Las partes abren el muelle. Los puertos cierran el canal.'],
    now: ['d Las partes abren el muelle.', 'd Los puertos cierran el canal.'],
    ids: ['d1', 'd2'],
    successors: { d1: ['d2'] },
  },
  'of paragraphs that are merged, the longest gives the id; the others are retired in its favour': {
    before: ['d1 Las partes abren el muelle.', 'd2 Las partes invitan a todos los puertos vecinos.', 'd3 tres'],
    now: ['d Las partes abren el muelle. Las partes invitan a todos los puertos vecinos.', 'd tres'],
    ids: ['d2', 'd3'],
    successors: { d1: ['d2'] },
  },
  'a paragraph that moves and is corrected keeps its id': {
    before: ['d1 El muelle se construirá en el año 2026, si hay madera', 'd2 dos', 'd3 tres', 'd4 cuatro'],
    now: ['d dos', 'd tres', 'd El muelle se construirá en el año 2027, si hay madera', 'd cuatro'],
    ids: ['d2', 'd3', 'd1', 'd4'],
  },
  'a paragraph that turns out to be a heading leads to it, not to others like it': {
    before: ['p1 De los barcos', 'p2 De las tasas', 'p3 Los barcos de grano esperan fuera de la bahía.'],
    now: ['h De los barcos', 'h De las tasas', 'p Los barcos de grano esperan fuera de la bahía.'],
    ids: ['h1', 'h2', 'p3'],
    successors: { p1: ['h1'], p2: ['h2'] },
  },
};
