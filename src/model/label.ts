/** Words that open a numbered division, in the languages of treaties. */
const divisions =
  'art[íi]culo|art|article|artigo|artikel|стаття|статья|المادة|cap[íi]tulo|chapter|chapitre|глава|secci[óo]n|section|раздел|punto|point|p[áa]rrafo|paragraph|пункт|anexo|annex|annexe|приложение';

/** `Artículo 3`, `CAPÍTULO II`, `Статья 5`: a division and its number, at the beginning. */
const division = new RegExp(`^(?:${divisions})\\.?\\s+(?:\\d+|[ivxlcdm]+(?![\\p{L}]))(?:\\s*(?:bis|ter))?[.º°]?`, 'iu');

/** `12.`, `3.1`, `(4)`, `a)`, `iv)`, `§ 5`: a number or letter with the sign that sets it apart. */
const number =
  /^(?:§\s*\d+(?:\.\d+)*|\(?\d{1,3}(?:\.\d{1,3})*(?:\.º|[.)ºª°]\)?)|\(?(?:[a-zñ]|[ivxl]{1,6})\)|[IVXLC]{1,7}\.)(?=\s)/u;

/**
 * The number that a source prints before a paragraph, an article or a heading, without the signs around it: `12`,
 * `Artículo 3`, `a`. The words stay where they are: this only says what they are called.
 */
export function printedLabel(reading: string): string | undefined {
  const named = division.exec(reading)?.[0];
  if (named !== undefined) return named.replace(/[.º°]$/, '');
  return number.exec(reading)?.[0].replace(/^\(|[.)º°ª]+$/g, '');
}
