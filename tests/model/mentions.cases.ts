/** Names and their bearers. */
export const names: Record<string, string> = {
  'Unión Europea': 'ue',
  'Unión Económica': 'union',
  'Unión Económica Euroasiática': 'uee',
  Económica: 'nobody',
  UEE: 'uee',
  ONU: 'onu',
  'Naciones Unidas': 'onu',
  'Carta de las Naciones Unidas': 'carta',
  Kirguistán: 'kirguistan',
  Rusia: 'rusia',
  'EE. UU.': 'eeuu',
  'G-20': 'g20',
  'COVID-19': 'covid',
  'V. Putin': 'putin',
  Putin: 'putin',
  '2 de mayo': 'fecha',
  '«Vuelo»': 'vuelo',
};

/** What is found in a text: the words and their bearer. */
export const mentions: Record<string, { text: string; found: string[] }> = {
  'a whole word': { text: 'Rusia, (Rusia) y «Rusia».', found: ['Rusia=rusia', 'Rusia=rusia', 'Rusia=rusia'] },
  'never part of a word': { text: 'Rusias, Prusia, Rusiaña, Rusia2 y 2Rusia', found: [] },
  'never with another accent or case': { text: 'Kirguistan, KIRGUISTÁN, rusia', found: [] },
  'the longest name that begins there': {
    text: 'la Unión Económica Euroasiática, la Unión Económica y la Unión Europea',
    found: ['Unión Económica Euroasiática=uee', 'Unión Económica=union', 'Unión Europea=ue'],
  },
  'never inside a longer name': {
    text: 'la Carta de las Naciones Unidas',
    found: ['Carta de las Naciones Unidas=carta'],
  },
  'the shorter name where the longer one is not whole': {
    text: 'la Carta de las Naciones Amigas y las Naciones Unidas',
    found: ['Naciones Unidas=onu'],
  },
  'never the beginning of a longer word': { text: 'las Naciones Unidasco', found: [] },
  'a name that ends with a full stop': {
    text: 'EE. UU., EE. UU. y EE. UU.',
    found: ['EE. UU.=eeuu', 'EE. UU.=eeuu', 'EE. UU.=eeuu'],
  },
  'a name with a hyphen or digits': { text: 'G-20, G-200, COVID-19, COVID-190', found: ['G-20=g20', 'COVID-19=covid'] },
  'either side of a hyphen': { text: 'Rusia-Kirguistán', found: ['Rusia=rusia', 'Kirguistán=kirguistan'] },
  'a name that begins with a digit': { text: 'el 2 de mayo, no el 12 de mayo', found: ['2 de mayo=fecha'] },
  'a name with an initial': { text: 'V. Putin, A. Putin', found: ['V. Putin=putin', 'Putin=putin'] },
  'one name, not two that overlap': {
    text: 'la Unión Económica, la Económica',
    found: ['Unión Económica=union', 'Económica=nobody'],
  },
  'no name that begins with a mark': { text: '«Vuelo»', found: [] },
  'nothing in an empty text': { text: '', found: [] },
};
