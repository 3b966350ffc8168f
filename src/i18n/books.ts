/** The words of the texts as books. */
export const booksEs = {
  titlePage: 'Portada',
  notes: 'Notas',
  online: 'En línea:',
  accessibility:
    'Sólo texto, con tabla de contenido, párrafos numerados y notas enlazadas en los dos sentidos. No tiene imágenes.',
  /** The places that reading systems know by name. */
  landmarks: 'Puntos de referencia',
  /** Before the links to the books of the whole corpus. */
  whole: 'Todos los textos en un libro:',
  forText: 'Libro:',
};

export const booksEn: typeof booksEs = {
  titlePage: 'Title page',
  notes: 'Notes',
  online: 'Online:',
  accessibility:
    'Text only, with a table of contents, numbered paragraphs, and notes linked both ways. It has no images.',
  landmarks: 'Landmarks',
  whole: 'All texts as one book:',
  forText: 'Book:',
};
