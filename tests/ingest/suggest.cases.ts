/** Words, and the acronyms with their expansions in them. */
export const expansions: Record<string, [name: string, acronym: string][]> = {
  'la Organización del Tratado de Seguridad Colectiva (OTSC), la alianza': [
    ['Organización del Tratado de Seguridad Colectiva', 'OTSC'],
  ],
  'Según la OTSC (Organización del Tratado de Seguridad Colectiva), nada.': [
    ['Organización del Tratado de Seguridad Colectiva', 'OTSC'],
  ],
  'la Organización para la Seguridad y la Cooperación en Europa (OSCE)': [
    ['Organización para la Seguridad y la Cooperación en Europa', 'OSCE'],
  ],
  'el Parlamento pidió a la Corte Penal Internacional («CPI», en adelante)': [['Corte Penal Internacional', 'CPI']],
  'con Estados Unidos (EE. UU.) y la Unión Europea (UE)': [
    ['Estados Unidos', 'EE. UU.'],
    ['Unión Europea', 'UE'],
  ],
  'la Resolución del Consejo de la Organización de Estados Americanos (OEA)': [
    ['Organización de Estados Americanos', 'OEA'],
  ],
  // Not the initials: of some words only, of another language, of syllables, of no words at all.
  'las Naciones Unidas (ONU)': [],
  'la Organización del Tratado de Seguridad Colectiva (CSTO)': [],
  'el Mercado Común del Sur (MERCOSUR)': [],
  'en 2024 (OTSC)': [],
  'Habló Putin. Después (DP) calló.': [],
};

/** Before, a form and after: the kind that it may be. */
export const kinds: [before: string, form: string, after: string, kind: string][] = [
  ['la ', 'Organización Mundial de la Salud', ' dijo', 'org'],
  ['del ', 'Banco Central', '', 'org'],
  ['el ', 'Ministerio de Defensa', '', 'org'],
  ['la ', 'UEE', '', 'org'],
  ['el ', 'Tratado de Amistad', '', 'instrument'],
  ['un ', 'Memorando de Entendimiento', '', 'instrument'],
  ['la ', 'República de Nácar', '', 'place'],
  ['el presidente ', 'Zhapárov', ' llegó', 'person'],
  ['el mandatario kirguís ', 'Sadir Zhapárov', '', 'person'],
  ['el ministro de Defensa ruso, ', 'Serguéi Shoigú', '.', 'person'],
  ['el líder de Corea del Norte, ', 'Kim Jong-un', ', que', 'person'],
  ['Según adelantó ', 'Yuri Ushakov', ', asesor', 'person'],
  ['', 'Yuri Ushakov', ', asesor del Kremlin', 'person'],
  ['por ', 'V.V. Putin', '', 'person'],
  ['la cumbre en ', 'Biskek', '', 'place'],
  ['una visita oficial a ', 'Kirguistán', '', 'place'],
  ['hacia ', 'Minsk', '', 'place'],
  ['la región de ', 'Brest', '', 'place'],
  ['los medios de ', 'Pionyang', ', el líder norcoreano', 'place'],
  // The office is of a country, not of a person beside it.
  ['los presidentes de Rusia y ', 'Kazajistán', ' hablaron', 'unknown'],
  ['dos cazas ', 'F/A-18', '', 'unknown'],
  ['la ', 'Victoria', '', 'unknown'],
];

/** A name, its kind, and what is short for it and what is not. */
export const shortForms: [name: string, kind: 'person' | 'place' | 'org' | 'unknown', short: string, is: boolean][] = [
  ['Yuri Ushakov', 'person', 'Ushakov', true],
  ['Kim Jong-un', 'person', 'Kim', true],
  ['Andrés Manuel López Obrador', 'person', 'López Obrador', true],
  ['Vladímir Putin', 'unknown', 'Vladimir Putin', false],
  ['Vladímir Putin', 'unknown', 'Putin', true],
  ['Grupo Wagner', 'org', 'Wagner', true],
  ['Federación de Rusia', 'place', 'Rusia', true],
  ['Región de Brest', 'place', 'Brest', false],
  ['Ministerio de Defensa', 'org', 'Defensa', false],
  ['Consejo Supremo', 'org', 'Consejo', false],
];

/** Sentences of an official part, and of a press report: each clause with its class (and the first letter of its force). */
export const clauses: Record<'official' | 'press', Record<string, string[]>> = {
  official: {
    'Las Partes seguirán ampliando la cooperación, incluida la industrial.': [
      'commitment/c continuing «seguirán ampliando la cooperación» Las Partes',
    ],
    'Rusia y Belarús acordaron mantener intercambios.': [
      'commitment/c continuing «acordaron mantener intercambios» Rusia y Belarús',
    ],
    'Las Partes se comprometen a crear una comisión; nos comprometemos a publicarla.': [
      'commitment/c new «se comprometen a crear una comisión» Las Partes',
      'commitment/c new «nos comprometemos a publicarla» -',
    ],
    'Las Partes tienen la intención de coordinar sus posiciones, de ser necesario, adoptando contramedidas.': [
      'commitment/i new «tienen la intención de coordinar sus posiciones» Las Partes if «de ser necesario»',
    ],
    'Se confirmó la disposición a desarrollar las fuerzas.': [
      'commitment/i new «Se confirmó la disposición a desarrollar las fuerzas» -',
    ],
    'Las Partes reafirman su compromiso con la paz y condenan el terrorismo.': [
      'reaffirmation «reafirman su compromiso con la paz» Las Partes',
      'position «condenan el terrorismo» Las Partes',
    ],
    'Los Jefes de Estado siguen comprometidos con la idea de integrar.': [
      'reaffirmation «siguen comprometidos con la idea de integrar» Los Jefes de Estado',
    ],
    'Ambos confirman la importancia de los corredores.': [
      'position «confirman la importancia de los corredores» Ambos',
    ],
    'Las Partes llaman a todos los países a contribuir, y Belarús enviará observadores.': [
      'call «llaman a todos los países a contribuir» Las Partes',
      'commitment/c new «enviará observadores» Belarús',
    ],
    'A.G. Lukashenko invitó a V.V. Putin a visitar Minsk.': [
      'call «invitó a V.V. Putin a visitar Minsk» A.G. Lukashenko',
    ],
    'Los Presidentes intercambiaron instrumentos de ratificación del Tratado, que entró en vigor.': [
      'act «intercambiaron instrumentos de ratificación del Tratado» Los Presidentes',
    ],
    'El Tratado entró en vigor en 2025.': ['act «entró en vigor en 2025» El Tratado'],
    // A negation, a relative clause, a judgement of nobody, what will be, what is agreed in the next line.
    'No condenan nada. Los países que apoyan a otros, y quienes rechazan esto, son libres.': [],
    'Se considera un éxito. El muelle tendrá luz. La reunión será el lunes.': [],
    'Las Partes acuerdan lo siguiente: nada.': [],
  },
  press: {
    'Putin prometió «si es necesario» tomar contramedidas.': [
      'commitment/c new «prometió «si es necesario» tomar contramedidas» Putin press_paraphrase if «si es necesario»',
    ],
    'Las partes «continuarán la interacción práctica», dijo.': [
      'commitment/c continuing «continuarán la interacción práctica» Las partes official_quoted_by_press',
    ],
    'Los líderes firmarán acuerdos y emitirán una declaración.': [
      'commitment/c new «firmarán acuerdos» Los líderes press_paraphrase',
      'commitment/c new «emitirán una declaración» Los líderes press_paraphrase',
    ],
    'El Parlamento pidió a la Corte emitir una orden.': [
      'call «pidió a la Corte emitir una orden» El Parlamento press_paraphrase',
    ],
    // What reporters write of an agenda and of anything that is said.
    'Putin viajará a Minsk, donde se reunirá con Lukashenko. Señaló que llueve.': [],
  },
};

/** An adjective and a country. */
export const adjectives: [adjective: string, country: string, is: boolean][] = [
  ['ruso', 'Rusia', true],
  ['venezolano', 'Venezuela', true],
  ['kirguís', 'Kirguistán', true],
  ['bielorrusa', 'Bielorrusia', true],
  ['ruso', 'Bielorrusia', false],
  ['rumano', 'Rusia', false],
  ['militar', 'Mali', false],
];
