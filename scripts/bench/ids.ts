/** The ids of generated texts, paragraphs and commitments: known from their number alone, so that anything can point at anything. */

export const PARAGRAPHS = 40;
/** In a declaration, so many paragraphs of press stand before the document. */
export const PRESS = 4;

/** The id of a generated text (from 0). */
export function textId(index: number): string {
  return `texto-sintetico-${index + 1}`;
}

/** Every fourth text is a declaration after a press report, the others are news. */
export function isDeclaration(index: number): boolean {
  return index % 4 === 0;
}

/** The anchor of a paragraph (from 0) of a generated text. */
export function anchorOf(index: number, paragraph: number): string {
  if (!isDeclaration(index)) return `p${paragraph + 1}`;
  return paragraph < PRESS ? `n${paragraph + 1}` : `d${paragraph - PRESS + 1}`;
}

/** The id of a generated commitment (from 1). */
export function commitmentId(number: number): string {
  return `c-${String(number).padStart(4, '0')}`;
}
