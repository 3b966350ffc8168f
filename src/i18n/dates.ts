/** The words of dates. A file of its own: the browser translates those that stand in the search index. */
export const datesEs = {
  dateJoin: ' de ',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  undated: 'sin fecha',
};

export const datesEn: typeof datesEs = {
  dateJoin: ' ',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  undated: 'undated',
};
