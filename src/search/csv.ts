/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A cell of a CSV file (RFC 4180): in quotation marks where it has a comma, a line break or quotation marks of its own,
 * which are doubled. Before what a spreadsheet would run as a formula stands an apostrophe, as OWASP advises.
 */
export function csvCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole CSV file. It begins with a byte order mark: without it, Excel reads the accents wrong. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  '\uFEFF' + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
