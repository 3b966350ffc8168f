/**
 * A text in which brackets show what is quoted, and the selector. Run forwards (the selector finds the brackets) and,
 * when there is one pair of brackets, backwards (the brackets are described so that they are found again).
 */
export const quotations: Record<string, { text: string; quote: string; prefix?: string; suffix?: string }> = {
  'words that stand once': { text: 'Las [partes] acuerdan.', quote: 'partes' },
  'the whole text': { text: '[Las partes acuerdan.]', quote: 'Las partes acuerdan.' },
  'words that stand twice': { text: 'El [muelle] viejo y el [muelle] nuevo', quote: 'muelle' },
  'words that overlap themselves': { text: '[ja[ja]ja]', quote: 'jaja' },
  'words told apart by what stands before': { text: 'El muelle y otro [muelle]', quote: 'muelle', prefix: 'y otro ' },
  'words told apart by what stands after': { text: 'El [muelle] y otro muelle', quote: 'muelle', suffix: ' y otro' },
  'words told apart by both': { text: 'a x b, a [x] c, d x c', quote: 'x', prefix: 'a ', suffix: ' c' },
  'a prefix of nothing else': { text: 'El muelle', quote: 'muelle', prefix: 'un' },
  'a prefix without its space': { text: 'El muelle y otro [muelle]', quote: 'muelle', prefix: 'otro' },
  'part of a word': { text: 'reafirman y [afirman]', quote: 'afirman', prefix: ' y ' },
  'other case': { text: 'Las Partes', quote: 'partes' },
  'without the accent': { text: 'Kirguistán', quote: 'Kirguistan' },
  'other quotation marks': { text: '“muelle”', quote: '«muelle»' },
  'white space of other kinds, collapsed': { text: '[4 100 millones]', quote: '4\u00a0100\n   millones ' },
  'characters of two units': { text: '👩 [👩‍👩‍👧] 👩', quote: '👩‍👩‍👧' },
  'nothing but white space': { text: 'a b', quote: ' ' },
};
