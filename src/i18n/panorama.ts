/** The words of the corpus in pictures. */
export const panoramaEs = {
  title: 'Panorama',
  home: 'El corpus en cuadros',
  description:
    'El corpus en cinco cuadros, cada uno con su tabla: fechas, organizaciones, temas, compromisos y ámbitos.',
  intro:
    'Cinco cuadros con lo que el corpus anota y cuenta. Cada uno dice qué cuenta y tiene debajo su tabla con los mismos números y con los enlaces.',
  empty: 'El corpus no tiene todavía nada que se pueda dibujar.',
  picture: (title: string) => `${title}, dibujo`,
  table: 'Ver la tabla',
  coded: 'Los registros los codifican los editores según el ',
  codebook: 'libro de códigos',
  left: (shown: string, rest: string) =>
    `Se muestran las ${shown} filas que están en más textos (a igualdad, las que están en más lugares); quedan fuera ${rest}.`,
  byPeriod: 'Los textos son demasiados para una columna cada uno: van juntos por la fecha por la que se ordenan.',
  all: 'Índice completo',
  allTexts: 'Todos los textos por su fecha',
  timeline: {
    title: 'Textos y hechos con fecha',
    caption:
      'Cada texto, en la fecha por la que se ordena; otros hechos que su edición fecha; los instrumentos cuya ficha da una fecha, y los plazos que el registro recoge. Cada marca está en su día entre enero y diciembre; los años sin fechas se omiten (⋮). La forma de la marca, y las palabras, dicen cómo se sabe la fecha.',
    grouped: (total: string) =>
      `Son ${total} fechas, demasiadas para una fila cada una: se cuentan las de cada periodo, por cómo se saben. Son las de los textos, de otros hechos que su edición fecha, de los instrumentos y de los plazos del registro. Los periodos sin fechas se omiten.`,
    about: (total: string) => `${total} fechas en orden, de arriba abajo. La tabla las da todas en palabras.`,
    item: 'Texto o hecho',
    period: 'Periodo',
    kind: 'Qué es',
    date: 'Fecha',
    basis: 'Cómo se sabe',
    kinds: { text: 'texto', event: 'hecho', instrument: 'instrumento', deadline: 'plazo' },
    bases: {
      printed: 'fecha impresa',
      inferred: 'fecha inferida',
      external: 'fecha externa',
      recorded: 'fecha de la ficha',
      unknown: 'sin fecha',
    },
    basesLong: {
      printed: 'impresa en la fuente',
      inferred: 'inferida del texto',
      external: 'dato externo',
      recorded: 'de la ficha del instrumento, con su fuente, o del registro',
    },
  },
  organizations: {
    title: 'Organizaciones y textos',
    caption:
      'Cuántas veces menciona cada texto a cada organización, por su nombre o de otro modo que los editores anotan. El área del disco es el número. Ser mencionada no dice nada de ser parte ni de lo que el texto sostiene de ella.',
  },
  themes: {
    title: 'Temas y textos',
    caption:
      'En cuántos párrafos de cada texto está cada tema, por un pasaje que los editores citan en su ficha o por un registro. El área del disco es el número.',
  },
  promises: {
    title: 'Quién se compromete, con quién y ante quién',
    caption: (total: string) =>
      `Los ${total} compromisos del registro, sin sus otras clases. Un arco continuo une a quienes son partes del mismo compromiso; uno de trazos con flecha va de la parte a su destinatario. El grosor, y el número si es mayor que uno, dicen cuántos compromisos son; junto a cada nombre está en cuántos es parte. Uno de tres partes cuenta en cada par.`,
    grid: (total: string) =>
      `Los ${total} compromisos del registro, sin sus otras clases. En cada casilla, en cuántos es parte quien da nombre a la fila y es también parte, o destinatario, quien da nombre a la columna. Se muestran las filas con más compromisos y las columnas que están en más.`,
    gridLeft: (rest: string) => `Quedan fuera ${rest} partes; el registro se puede leer por cada una.`,
    about: (parties: string, ties: string) =>
      `${parties} nombres en una columna, unidos por ${ties} arcos. La tabla da cada relación con su número.`,
    party: 'Parte',
    relation: 'Relación',
    other: 'Con quién o ante quién',
    relations: { joint: 'junto con', to: 'ante', alone: 'sin otra parte ni destinatario' },
    domains: 'Ámbitos',
    legend: { joint: 'partes del mismo compromiso', to: 'de la parte a su destinatario' },
  },
  strength: {
    title: 'Registros por ámbito, clase y fuerza',
    caption:
      'Los registros por su ámbito principal, uno solo cada uno, y por su clase; los compromisos, además, por su fuerza. Todas las barras tienen la misma escala. Las listas a las que llevan los ámbitos tienen también los registros que los tienen por secundarios.',
    corner: 'Ámbito principal',
    forces: { commissive: 'Compromisos comisivos', intentional: 'Compromisos intencionales' },
  },
  rows: (rows: string, columns: string) => `${rows} filas y ${columns} columnas. La tabla da los mismos números.`,
};

export const panoramaEn: typeof panoramaEs = {
  title: 'Overview',
  home: 'The corpus in pictures',
  description:
    'The corpus in five pictures, each with its table: dates, organizations, themes, commitments and domains.',
  intro:
    'Five pictures of what the corpus notes and counts. Each says what it counts, and has its table below, with the same numbers and with the links.',
  empty: 'The corpus has nothing yet that could be drawn.',
  picture: (title) => `${title}, drawing`,
  table: 'Show the table',
  coded: 'Records are coded by the editors, by the ',
  codebook: 'codebook',
  left: (shown, rest) =>
    `Shown are the ${shown} rows that stand in most texts (of equals, those that stand in more places); ${rest} are left out.`,
  byPeriod: 'The texts are too many for a column each: they stand together by the date by which they are ordered.',
  all: 'Whole index',
  allTexts: 'All texts by their dates',
  timeline: {
    title: 'Texts and dated events',
    caption:
      'Each text, at the date by which it is ordered; other events that its edition dates; the instruments whose file gives a date, and the deadlines that the register has. Each mark stands at its day between January and December; years without dates are left out (⋮). The form of the mark, and the words, say how the date is known.',
    grouped: (total) =>
      `These are ${total} dates, too many for a row each: those of each period are counted, by how they are known. They are those of the texts, of other events that their editions date, of instruments and of the deadlines of the register. Periods without dates are left out.`,
    about: (total) => `${total} dates in order, from top to bottom. The table gives them all in words.`,
    item: 'Text or event',
    period: 'Period',
    kind: 'What it is',
    date: 'Date',
    basis: 'How it is known',
    kinds: { text: 'text', event: 'event', instrument: 'instrument', deadline: 'deadline' },
    bases: {
      printed: 'date printed',
      inferred: 'date inferred',
      external: 'date external',
      recorded: 'date on file',
      unknown: 'undated',
    },
    basesLong: {
      printed: 'printed in the source',
      inferred: 'inferred from the text',
      external: 'external datum',
      recorded: 'from the file of the instrument, with its source, or from the register',
    },
  },
  organizations: {
    title: 'Organizations and texts',
    caption:
      'How often each text mentions each organization, by its name or in another way that the editors note. The area of the disc is the number. Being mentioned says nothing about being a party, nor about what the text holds of it.',
  },
  themes: {
    title: 'Themes and texts',
    caption:
      'In how many paragraphs of each text each theme stands, by a passage that the editors quote in its file or by a record. The area of the disc is the number.',
  },
  promises: {
    title: 'Who makes commitments, with whom and to whom',
    caption: (total) =>
      `The ${total} commitments of the register, without its other classes. A solid arc joins those who are parties to the same commitment; a dashed one with an arrow leads from the party to its addressee. Its width, and its number if greater than one, say how many commitments there are; beside each name stands to how many it is party. One with three parties counts in each pair.`,
    grid: (total) =>
      `The ${total} commitments of the register, without its other classes. Each cell has to how many the one that names the row is party while the one that names the column is also party, or addressee. Shown are the rows with most commitments and the columns that stand in most.`,
    gridLeft: (rest) => `${rest} parties are left out; the register can be read by each.`,
    about: (parties, ties) =>
      `${parties} names in a column, joined by ${ties} arcs. The table gives each relation with its number.`,
    party: 'Party',
    relation: 'Relation',
    other: 'With whom or to whom',
    relations: { joint: 'together with', to: 'to', alone: 'without another party or addressee' },
    domains: 'Domains',
    legend: { joint: 'parties to the same commitment', to: 'from the party to its addressee' },
  },
  strength: {
    title: 'Records by domain, class and force',
    caption:
      'The records by their primary domain, one only each, and by their class; commitments by their force too. All bars have one scale. The lists to which the domains lead also have the records that have them as secondary.',
    corner: 'Primary domain',
    forces: { commissive: 'Commissive commitments', intentional: 'Intentional commitments' },
  },
  rows: (rows, columns) => `${rows} rows and ${columns} columns. The table gives the same numbers.`,
};
