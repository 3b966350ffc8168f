/** The words of what a reader can choose on the page of a text. */
export const choicesEs = {
  title: 'Lectura y marcas',
  notes: 'Notas',
  notesAre: { lado: 'al lado, si caben', debajo: 'debajo', ocultas: 'ocultas' },
  size: 'Letra',
  sizeIs: { normal: 'normal', grande: 'grande', mayor: 'muy grande' },
  plain: 'ocultar las marcas del texto',
  read: 'Leer',
  all: 'todo',
  only: {
    commitment: 'sólo compromisos',
    reaffirmation: 'sólo reafirmaciones',
    position: 'sólo posiciones',
    call: 'sólo llamamientos',
    act: 'sólo actos',
  },
};

export type ChoicesStrings = typeof choicesEs;

export const choicesEn: ChoicesStrings = {
  title: 'Reading and marks',
  notes: 'Notes',
  notesAre: { lado: 'beside the text, if there is room', debajo: 'below', ocultas: 'hidden' },
  size: 'Letter size',
  sizeIs: { normal: 'normal', grande: 'large', mayor: 'very large' },
  plain: 'hide the marks in the text',
  read: 'Read',
  all: 'everything',
  only: {
    commitment: 'commitments only',
    reaffirmation: 'reaffirmations only',
    position: 'positions only',
    call: 'calls only',
    act: 'acts only',
  },
};
