import type { Hints } from '../../src/ingest/propose/index.ts';

interface Case {
  source: string[];
  /** What the source is divided into: `kind@line words`; long paragraphs by their first words. */
  segments?: string[];
  plan?: Record<string, unknown>;
  /** `line: sic → corr` */
  emendations?: string[];
  /** Words that stand among the questions, each `line: question`. */
  doubts?: string[];
}

const long =
  'Las Partes expresan su satisfacción por el carácter intensivo del diálogo político al más alto nivel y por la estrecha cooperación.';
const more =
  'Los líderes de ambos países apoyan la ampliación de la cooperación interregional y transfronteriza, también en los foros.';
const wrapped = [
  'Las Partes expresan su satisfacción por el carácter intensivo del',
  'diálogo político al más alto nivel y por la estrecha cooperación de',
  'sus gobiernos, y acuerdan reunirse cada año.',
];
const again = [
  'Los líderes de ambos países apoyan la ampliación de los intercambios',
  'entre regiones y destacan la importancia de ampliar los lazos humanos',
  'entre los pueblos hermanos, incluso en la ciencia.',
];
const third = [
  'Rusia y Bielorrusia seguirán coordinándose y defendiendo juntas los',
  'intereses comunes en el mundo, de conformidad con los programas que',
  'aprobaron en su día.',
];

export const proposals: Record<string, Case> = {
  // Titles.
  nothing: { source: [''], segments: [], plan: { title: { text: '«…»', status: 'editorial' }, language: 'und' } },
  'one line is a text without a title': {
    source: ['Hola'],
    segments: ['paragraph@1 Hola'],
    plan: { title: { text: '«Hola…»', status: 'editorial' } },
    doubts: ['-: no printed title found'],
  },
  'the first line, when it ends as no sentence does': {
    source: ['Sobre la cooperación', '', long],
    segments: ['title@1 Sobre la cooperación', `paragraph@3 ${long}`],
    plan: { title: { text: 'Sobre la cooperación', status: 'printed' }, parts: [{ from: 3 }] },
  },
  'a sentence is no title': { source: [long, '', more], plan: { title: { status: 'editorial' } } },
  'a salutation is no title': {
    source: ['Estimados colegas', '', long],
    segments: ['paragraph@1 Estimados colegas', `paragraph@3 ${long}`],
  },
  'a title in capitals on two lines': {
    source: ['TRATADO DE COOPERACIÓN', 'ENTRE RUSIA Y BELARÚS', '', long],
    segments: ['title@1 TRATADO DE COOPERACIÓN ENTRE RUSIA Y BELARÚS', `paragraph@4 ${long}`],
    plan: { joins: [2], kind: 'treaty', parts: [{ prefix: 'd', label: 'Tratado', level: 'official' }] },
    doubts: ['2: joined to the line above'],
  },
  'the name of a site above the title': {
    source: ['El Diario', '', 'Los presidentes se reúnen en la capital del país', '', long],
    segments: [
      'furniture@1 El Diario',
      'title@3 Los presidentes se reúnen en la capital del país',
      `paragraph@5 ${long}`,
    ],
    plan: { kind: 'news' },
    doubts: ['1: set aside «El Diario»'],
  },
  'a document that names itself is no site': {
    source: ['Declaración conjunta', '', 'Los presidentes de ambos países en la capital', '', long],
    plan: { title: { text: 'Declaración conjunta' }, kind: 'declaration' },
  },
  'a document that names itself below a menu': {
    source: ['Buscar', 'Presidente de Rusia', 'Declaración conjunta de los presidentes', long],
    segments: [
      ...['paragraph@1 Buscar', 'paragraph@2 Presidente de Rusia', 'title@3 Declaración conjunta de los presidentes'],
      `paragraph@4 ${long}`,
    ],
    doubts: ['1: «Buscar» stays a paragraph', '3: is the title on this line?'],
  },
  // Furniture, credits, metadata.
  'furniture of Spanish pages': {
    source: [
      'Título de la noticia',
      'Compartir',
      'Seguir en Google News',
      'Foto: A. B.',
      '© Agencia',
      long,
      'Leer también: Otra cosa',
      'Publicidad',
    ],
    segments: [
      'title@1 Título de la noticia',
      ...['furniture@2 Compartir', 'furniture@3 Seguir en Google News', 'credit@4 Foto: A. B.', 'credit@5 © Agencia'],
      ...[`paragraph@6 ${long}`, 'furniture@7 Leer también: Otra cosa', 'furniture@8 Publicidad'],
    ],
  },
  'furniture of English pages': {
    source: [
      'A headline',
      'Share this article',
      'Facebook Twitter WhatsApp',
      'Photo by A. B.',
      long,
      'Read more',
      'Advertisement',
    ],
    segments: [
      'title@1 A headline',
      ...['furniture@2 Share this article', 'furniture@3 Facebook Twitter WhatsApp', 'credit@4 Photo by A. B.'],
      ...[`paragraph@5 ${long}`, 'furniture@6 Read more', 'furniture@7 Advertisement'],
    ],
  },
  'furniture of Russian pages': {
    source: ['Заголовок новости', 'Поделиться', 'Фото: ТАСС', long, 'Читайте также: Другое', 'Реклама'],
    segments: [
      'title@1 Заголовок новости',
      ...['furniture@2 Поделиться', 'credit@3 Фото: ТАСС', `paragraph@4 ${long}`],
      ...['furniture@5 Читайте также: Другое', 'furniture@6 Реклама'],
    ],
  },
  'words of furniture inside a sentence are words': {
    source: [
      'Título',
      'Compartir el pan es un deber de todos.',
      'Foto y texto son de la autora.',
      'Escuchar a todos.',
      'See also: Article 5.',
    ],
    segments: [
      'title@1 Título',
      ...['paragraph@2 Compartir el pan es un deber de todos.', 'paragraph@3 Foto y texto son de la autora.'],
      'paragraph@4 Escuchar a todos.',
      'paragraph@5 See also: Article 5.',
    ],
  },
  'the edges of a line': {
    source: ['date 2025-12-11 Título de la noticia + Seguir en', long],
    segments: [
      ...[
        'metadata@1 date 2025-12-11',
        'title@1 Título de la noticia',
        'furniture@1 + Seguir en',
        `paragraph@2 ${long}`,
      ],
    ],
  },
  'edges that a quotation could not tell apart stay': {
    source: [long, 'date 2025-12-11 No date 2025-12-11 así.', 'date 2025-12-11 dat'],
    segments: [
      ...[
        `paragraph@1 ${long}`,
        'paragraph@2 date 2025-12-11 No date 2025-12-11 así.',
        'paragraph@3 date 2025-12-11 dat',
      ],
    ],
  },
  // Dates.
  'a date of a metadata line': {
    source: ['Título', 'Publicado: 12 de noviembre de 2025', long],
    segments: ['title@1 Título', 'metadata@2 Publicado: 12 de noviembre de 2025', `paragraph@3 ${long}`],
    plan: {
      date: {
        ...{ event: 'Publicación', when: '2025-11-12', certainty: 'printed' },
        why: 'La línea 2 de la fuente dice «Publicado: 12 de noviembre de 2025».',
      },
    },
  },
  'a date with its time': {
    source: ['Meeting with the President', 'May 7, 2025, 13:40', long],
    segments: ['title@1 Meeting with the President', 'metadata@2 May 7, 2025, 13:40', `paragraph@3 ${long}`],
    plan: { date: { when: '2025-05-07', certainty: 'printed' } },
  },
  'a sentence that begins with such a word is none': {
    source: [
      'Título',
      'Publicado en Madrid el 12 de noviembre de 2025, el libro',
      'Fecha de la batalla: 9 de mayo de 1945',
      long,
    ],
    plan: { date: 'unknown', stretches: [{ lines: 1, as: 'title' }] },
  },
  'two dates of metadata are a question': {
    source: ['Título', 'Published: November 12, 2025', 'Updated: 14 November 2025', long],
    plan: { date: 'unknown' },
    doubts: ['2025-11-12', '2025-11-14'],
  },
  'the date of signing': {
    source: [
      'Acuerdo',
      long,
      'Hecho en Moscú, el 6 de diciembre de 2024, en dos ejemplares.',
      'Por la Federación de Rusia',
      'V. Putin',
    ],
    segments: [
      ...['title@1 Acuerdo', `paragraph@2 ${long}`],
      'paragraph@3 Hecho en Moscú, el 6 de diciembre de 2024, en dos ejemplares.',
      ...['signature@4 Por la Federación de Rusia', 'signature@5 V. Putin'],
    ],
    plan: {
      date: {
        ...{ event: 'Firma del documento', when: '2024-12-06', certainty: 'printed' },
        why: 'La línea 3 de la fuente dice «Hecho en Moscú, el 6 de diciembre de 2024».',
      },
    },
  },
  'the date of signing, in Russian': {
    source: [
      'Договор',
      long,
      'Совершено в Москве 6 декабря 2024 года в двух экземплярах.',
      'За Российскую Федерацию',
      'В. Путин',
    ],
    plan: { kind: 'treaty', date: { when: '2024-12-06' } },
  },
  'the date of adoption': {
    source: ['Carta de los pueblos', 'Adoptada por la Asamblea General el 10 de diciembre de 1948', long],
    plan: { kind: 'treaty', date: { event: 'Adopción del documento', when: '1948-12-10' } },
  },
  'a date in passing is a question': {
    source: ['Título', `${long} Visitó Rusia los días 13 y 14 de marzo de 2025.`],
    plan: { date: 'unknown' },
    doubts: ['«13 y 14 de marzo de 2025» (line 2)'],
  },
  'a day that no month has is no date': {
    source: ['Título', 'Publicado: 31/02/2025', long],
    segments: ['title@1 Título', 'paragraph@2 Publicado: 31/02/2025', `paragraph@3 ${long}`],
    plan: { date: 'unknown' },
  },
  'short names of months': {
    source: ['Título', 'Published: 11 Dec 2025', long],
    plan: { date: { when: '2025-12-11' } },
  },
  // Headings.
  'divisions that stand alone': {
    source: ['Tratado', 'CAPÍTULO II', 'Artículo 3', long, 'Artículo 4. Objeto', more, 'Artículo primero', long],
    segments: [
      ...['title@1 Tratado', 'heading@2 CAPÍTULO II', 'heading@3 Artículo 3', `paragraph@4 ${long}`],
      ...['heading@5 Artículo 4. Objeto', `paragraph@6 ${more}`, 'heading@7 Artículo primero', `paragraph@8 ${long}`],
    ],
  },
  'a division that runs on is a paragraph': {
    source: ['Tratado', `Artículo 3. ${long}`, `Artículo 4. ${more}`],
    segments: ['title@1 Tratado', `paragraph@2 Artículo 3. ${long}`, `paragraph@3 Artículo 4. ${more}`],
  },
  'the name of a division on the line below': {
    source: ['Tratado', 'Artículo 3', 'Objeto del tratado', long],
    segments: ['title@1 Tratado', 'heading@2 Artículo 3', 'heading@3 Objeto del tratado', `paragraph@4 ${long}`],
  },
  'capitals, and short lines between paragraphs': {
    source: ['Título', long, 'SEGURIDAD REGIONAL', more, 'La semana de los presidentes', long],
    segments: [
      ...['title@1 Título', `paragraph@2 ${long}`, 'heading@3 SEGURIDAD REGIONAL', `paragraph@4 ${more}`],
      ...['heading@5 La semana de los presidentes', `paragraph@6 ${long}`],
    ],
  },
  'a short line after the title is a question': {
    source: ['Título de la noticia', 'Vladímir Putin', long],
    segments: ['title@1 Título de la noticia', 'paragraph@2 Vladímir Putin', `paragraph@3 ${long}`],
    doubts: ['2: «Vladímir Putin» stays a paragraph'],
  },
  // Items.
  'letters, numbers, bullets, Roman numbers': {
    source: [
      'Título',
      long,
      'a) uno;',
      'b) dos:',
      'i) tres;',
      'ii) cuatro;',
      'c) cinco.',
      more,
      '1. Uno.',
      '2. Dos.',
      more,
      '• Seis',
      '• Siete',
    ],
    segments: [
      ...['title@1 Título', `paragraph@2 ${long}`, 'item@3 a) uno;', 'item@4 b) dos:', 'item@5 i) tres;'],
      ...['item@6 ii) cuatro;', 'item@7 c) cinco.', `paragraph@8 ${more}`, 'item@9 1. Uno.', 'item@10 2. Dos.'],
      ...[`paragraph@11 ${more}`, 'item@12 • Seis', 'item@13 • Siete'],
    ],
    plan: {
      stretches: [
        { lines: 1, as: 'title' },
        { lines: [3, 7], as: 'item' },
        { lines: [9, 10], as: 'item' },
        { lines: [12, 13], as: 'item' },
      ],
    },
  },
  'one label is no list, and numbers that do not count on are none': {
    source: ['Título', 'a) uno.', long, '1. Uno.', '7. Siete.'],
    segments: [
      'title@1 Título',
      'paragraph@2 a) uno.',
      `paragraph@3 ${long}`,
      'paragraph@4 1. Uno.',
      'paragraph@5 7. Siete.',
    ],
  },
  'numbered paragraphs of running text': {
    source: ['Título', `1. ${long} ${more}`, `2. ${more}`],
    segments: ['title@1 Título', `paragraph@2 1. ${long} ${more}`, `paragraph@3 2. ${more}`],
  },
  'a dash of speech': {
    source: ['Título', 'Así hablaron.', '— Buenos días.', '— Buenas tardes.', 'Lista:', '— pan', '— sal'],
    segments: [
      ...['title@1 Título', 'paragraph@2 Así hablaron.', 'paragraph@3 — Buenos días.', 'paragraph@4 — Buenas tardes.'],
      ...['paragraph@5 Lista:', 'item@6 — pan', 'item@7 — sal'],
    ],
  },
  // Signatures.
  'names at the end are a question': {
    source: ['Título', long, 'Vladímir Putin'],
    segments: ['title@1 Título', `paragraph@2 ${long}`, 'paragraph@3 Vladímir Putin'],
    doubts: ['3: «Vladímir Putin» at the end: a signature?'],
  },
  'signatures in English and Russian': {
    source: ['Title', long, 'For the Russian Federation', 'За Республику Беларусь', 'А.Г. Лукашенко'],
    segments: [
      ...['title@1 Title', `paragraph@2 ${long}`, 'signature@3 For the Russian Federation'],
      ...['signature@4 За Республику Беларусь', 'signature@5 А.Г. Лукашенко'],
    ],
  },
  // Wrapped lines.
  'wrapped paragraphs are joined': {
    source: ['Título', '', ...wrapped, '', ...again],
    segments: ['title@1 Título', `paragraph@3 ${wrapped.join(' ')}`, `paragraph@7 ${again.join(' ')}`],
    plan: { paragraphs: 'blank', breaks: [], joins: [] },
  },
  'a division, an item or a new sentence begins a paragraph inside a block': {
    source: ['Título', '', 'Artículo 1', ...wrapped, 'Artículo 2', ...again, 'a) uno;', 'b) dos.', ...third],
    segments: [
      ...['title@1 Título', 'heading@3 Artículo 1', `paragraph@4 ${wrapped.join(' ')}`, 'heading@7 Artículo 2'],
      ...[`paragraph@8 ${again.join(' ')}`, 'item@11 a) uno;', 'item@12 b) dos.', `paragraph@13 ${third.join(' ')}`],
    ],
    plan: { breaks: [] },
  },
  'paragraphs of wrapped lines without blank lines': {
    source: ['Título', '', ...wrapped, ...again],
    segments: ['title@1 Título', `paragraph@3 ${wrapped.join(' ')}`, `paragraph@6 ${again.join(' ')}`],
    plan: { breaks: [6] },
    doubts: ['6: begins a paragraph without a blank line above it'],
  },
  'lines of uneven length without stops are not wrapped': {
    source: [
      ...[
        'Título',
        '',
        'El presidente de la Federación de Rusia con su séquito y sus ministros',
        'La reina',
        'El ministro de la paz',
      ],
      ...['El embajador de un país que está muy lejos y al que nadie había ido aún', 'Dos secretarios', 'El rey'],
    ],
    plan: { paragraphs: 'line' },
  },
  'a reference that a wrapped line begins with is no article': {
    source: [
      ...['Título', '', 'Las Partes expresan su satisfacción por el carácter intensivo del'],
      ...['Artículo 3 de la Carta y por la estrecha cooperación entre todos sus'],
      ...['gobiernos.', '', ...wrapped],
    ],
    segments: [
      'title@1 Título',
      'paragraph@3 Las Partes expresan su satisfacción por el carácter intensivo del Artículo 3 de la Carta y por la estrecha cooperación entre todos sus gobiernos.',
      `paragraph@7 ${wrapped.join(' ')}`,
    ],
  },
  'a wrapped item': {
    source: [
      'Título',
      '',
      ...wrapped,
      '',
      ...again.map((line, index) => (index === 0 ? `a) ${line}` : line)),
      'b) dos.',
    ],
    segments: ['title@1 Título', `paragraph@3 ${wrapped.join(' ')}`, `item@7 a) ${again.join(' ')}`, 'item@10 b) dos.'],
    plan: { joins: [8, 9] },
  },
  'a line that goes on': {
    source: ['Título', 'Las Partes, deseosas de ampliar la cooperación entre ambas,', 'convinieron en ello.', long],
    segments: [
      'title@1 Título',
      'paragraph@2 Las Partes, deseosas de ampliar la cooperación entre ambas, convinieron en ello.',
      `paragraph@4 ${long}`,
    ],
    plan: { paragraphs: 'line', joins: [3] },
    doubts: ['3: joined to the line above'],
  },
  'recitals in capitals of sentences do not go on': {
    source: [
      'Título',
      'Habiendo discutido una amplia gama de temas de actualidad en la agenda,',
      'Habiendo examinado todo,',
      long,
    ],
    plan: { joins: [] },
  },
  'a word cut at the end of a line': {
    source: [
      'Título',
      '',
      'Las Partes expresan su satisfacción por el carácter de la coope-',
      'ración política al más alto nivel y por la estrecha amistad de los',
      'gobiernos.',
      '',
      ...wrapped,
    ],
    emendations: ['3: coope- ración → cooperación'],
  },
  'a hyphen that belongs to the word': {
    source: ['Título', 'El carácter político-', 'militar del acuerdo. Lo político-militar.'],
    emendations: ['2: político- militar → político-militar'],
  },
  // Duplicates and glued words.
  'the copy with fewer paragraphs is a duplicate': {
    source: ['Título', `${long}${more}`, 'Escuchar', long, more],
    segments: [
      ...[
        'title@1 Título',
        `duplicate@2 ${long}${more}`,
        'furniture@3 Escuchar',
        `paragraph@4 ${long}`,
        `paragraph@5 ${more}`,
      ],
    ],
    doubts: ['2: set aside line 2 as a duplicate of lines 4–5'],
  },
  'before or after': {
    source: ['Título', long, more, `${long} ${more}`],
    segments: ['title@1 Título', `paragraph@2 ${long}`, `paragraph@3 ${more}`, `duplicate@4 ${long} ${more}`],
  },
  'a copy with another word is a question: nothing is set aside that says something else': {
    source: ['Título', `${long} ${more}`, long, more.replace('apoyan', 'rechazan')],
    segments: [
      'title@1 Título',
      `paragraph@2 ${long} ${more}`,
      `paragraph@3 ${long}`,
      `paragraph@4 ${more.replace('apoyan', 'rechazan')}`,
    ],
    doubts: ['3: lines 3–4 repeat line 2', '4: the copies differ: «apoyan» (line 2), «rechazan» (lines 3–4)'],
  },
  'words glued in one copy': {
    source: [
      'Título',
      `${long} El líder de Rusia, Vladímir Putin, habló. ${more}`,
      `${long} El líder de RusiaVladímir Putin, habló.`,
      more,
    ],
    emendations: ['3: RusiaVladímir → Rusia, Vladímir'],
  },
  'two paragraphs that differ in a word are a question': {
    source: ['Título', long, long.replace('político', 'militar')],
    segments: ['title@1 Título', `paragraph@2 ${long}`, `paragraph@3 ${long.replace('político', 'militar')}`],
    doubts: ['3: line 3 repeats line 2', '3: the copies differ: «político» (line 2), «militar» (line 3)'],
  },
  'a copy far away is a question': {
    source: ['Título', `${long} ${more}`, ...Array.from({ length: 8 }, (_, n) => `Frase ${n}.`), long, more],
    plan: { stretches: [{ lines: 1, as: 'title' }] },
    doubts: ['11: lines 11–12 repeat line 2'],
  },
  'glued words without a copy': {
    source: [
      'Título',
      'Los líderes de KazajistánBielorrusia y otros. Kazajistán calla; Bielorrusia también.',
      'Naciones postsoviéticas.Ayer llegó.',
    ],
    emendations: ['2: KazajistánBielorrusia → Kazajistán Bielorrusia'],
    doubts: ['3: «postsoviéticas.Ayer»'],
  },
  'capitals that belong inside a word': {
    source: [
      'Título',
      'McDonald, YouTube, iPhone, kWh, PhD, OTAN, ONGs, UEEA, GitHub, a@casaGrande.es, www.casaGrande.com.',
    ],
    emendations: [],
  },
  // Kinds and parts.
  'a speech': { source: ['Discurso ante el Consejo', long], plan: { kind: 'speech', parts: [{ label: 'Discurso' }] } },
  'a statement in English': { source: ['Joint Statement of the Presidents', long], plan: { kind: 'declaration' } },
  'a declaration in Russian': { source: ['Совместное заявление президентов', long], plan: { kind: 'declaration' } },
  'a treaty in Arabic': { source: ['اتفاقية التعاون', long], plan: { kind: 'treaty' } },
  'a treaty in French': { source: ['Traité de coopération', long], plan: { kind: 'treaty' } },
  'a dateline': { source: ['Título', `MOSCÚ (EFE). ${long}`], plan: { kind: 'news', parts: [{ label: 'Noticia' }] } },
  'a document after a press report': {
    source: ['Título', `MOSCÚ (EFE). ${long}`, more, 'DECLARACIÓN CONJUNTA DE LOS PRESIDENTES', long, more, long],
    plan: {
      kind: 'declaration',
      parts: [
        { prefix: 'n', level: 'press', from: 2 },
        { prefix: 'd', level: 'official', from: 4 },
      ],
    },
    doubts: ['4: a press report and a document'],
  },
  // Languages.
  'a short text': {
    source: ['Título', 'Pocas palabras en español.'],
    plan: { language: 'es' },
    doubts: ['-: which language'],
  },
  Kyrgyz: {
    source: [
      'Бардык адамдар өз беделинде жана укуктарында эркин жана тең укуктуу болуп жаралат. Алардын аң-сезими менен абийири бар жана бири-бирине бир туугандык мамиле кылууга тийиш. Ар бир адам жашоого, эркин болууга жана жеке кол тийбестикке укуктуу.',
    ],
    plan: { language: 'ky' },
  },
};

export const hinted: Record<string, Case & { hints: Hints }> = {
  'certain hints are kept': {
    source: ['Arriba', 'El título.', 'Un ladillo.', 'Uno', 'Dos', 'Pie.', long],
    hints: {
      lines: new Map([
        [1, { as: 'furniture', why: 'Menú.', certain: true }],
        [2, { as: 'title', certain: true }],
        [3, { as: 'heading', certain: true }],
        [4, { as: 'item', certain: true }],
        [5, { as: 'item', certain: true }],
        [6, { as: 'caption', certain: true }],
      ]),
      language: 'spa',
      facts: {
        author: 'A. B.',
        publisher: 'El Diario',
        url: 'https://example.org/',
        published: '2025-12-11T10:00:00Z',
      },
    },
    segments: [
      ...[
        'furniture@1 Arriba',
        'title@2 El título.',
        'heading@3 Un ladillo.',
        'item@4 Uno',
        'item@5 Dos',
        'caption@6 Pie.',
      ],
      `paragraph@7 ${long}`,
    ],
    plan: {
      ...{ language: 'es', author: 'A. B.', publisher: 'El Diario', url: 'https://example.org/', rights: 'unknown' },
      date: { event: 'Publicación', when: '2025-12-11', certainty: 'printed' },
    },
  },
  'what is not certain stays a paragraph': {
    source: ['Título', 'Menú', long],
    hints: { lines: new Map([[2, { as: 'furniture', why: 'nav', certain: false }]]) },
    segments: ['title@1 Título', 'paragraph@2 Menú', `paragraph@3 ${long}`],
    doubts: ['2: shall it be `furniture`? The file says: nav'],
  },
  'a plain paragraph is one': {
    source: ['Compartir', 'Artículo 3', long],
    hints: {
      lines: new Map([
        [1, { certain: true }],
        [2, { certain: true }],
      ]),
    },
    segments: ['paragraph@1 Compartir', 'paragraph@2 Artículo 3', `paragraph@3 ${long}`],
  },
  'the title of the file, when the text prints it': {
    source: ['Casa', 'El título.', long],
    hints: { facts: { title: 'El título.' } },
    segments: ['paragraph@1 Casa', 'title@2 El título.', `paragraph@3 ${long}`],
  },
  'and when it does not': {
    source: [long, more],
    hints: { facts: { title: 'El título' } },
    plan: { title: { text: 'El título', status: 'editorial' } },
  },
};
