import { divisionLabel, isDivisionAlone, itemLabels } from './labels.ts';
import type { Doubt, Findings, Role, Roles, Unit } from './types.ts';
import { beginsSmall, endsWithStop, isCapitals } from './words.ts';

/** How long a heading is at most, when its words or its capitals say that it is one. */
const NAMED = 120;
/** How long, when only its place does. */
const PLACED = 90;
/** What a paragraph has at least, for a short line before it to be its heading. */
const PARAGRAPH = 110;

/**
 * Headings: divisions that stand alone («Artículo 3», «CAPÍTULO II. Disposiciones generales»), short lines in capitals,
 * and short lines without a stop between paragraphs. «Artículo 3. Toda persona tiene derecho …» stays a paragraph.
 */
export function findHeadings(units: readonly Unit[], taken: Roles): Findings {
  const free = units.filter((unit) => !taken.has(unit));
  const capitals = free.filter(({ text }) => isCapitals(text)).length;
  // In a telegram, in which all is in capitals, they say nothing.
  const shouted = capitals * 3 > free.length && free.length > 3;
  const roles: [Unit, Role][] = [];
  const doubts: Doubt[] = [];
  for (const unit of free) {
    const { text, index } = unit;
    const [above, below] = [units[index - 1], units[index + 1]];
    const named = isDivisionAlone(text) || isNamedWithTitle(text) || (!shouted && isCapitalHeading(text));
    const short = isShortLine(text);
    // The name of a division stands on the line below its number.
    const names = short && above !== undefined && isDivisionAlone(above.text) && taken.get(above)?.as === undefined;
    const between = short && above !== undefined && isBody(above, taken) && below !== undefined && isBody(below, taken);
    const opens = below !== undefined && (!taken.has(below) || taken.get(below)?.as === 'item');
    if (opens && (named || names || (between && !beginsSmall(below.text)))) roles.push([unit, { as: 'heading' }]);
    else if (short || named) doubts.push({ line: unit.first, question: questionOf(unit) });
  }
  return { roles, doubts };
}

/** Whether a unit is a paragraph of some length. */
function isBody(unit: Unit, taken: Roles): boolean {
  return unit.text.length >= PARAGRAPH && !taken.has(unit);
}

/** A division with its name after it: «CAPÍTULO II. Disposiciones generales», «II. Seguridad». */
function isNamedWithTitle(text: string): boolean {
  if (text.length > NAMED || endsWithStop(text)) return false;
  return divisionLabel(text) !== undefined || (/^[IVXL]{1,6}\.\s+\p{Lu}/u.test(text) && itemLabels(text).length > 0);
}

function isCapitalHeading(text: string): boolean {
  return text.length >= 6 && text.length <= NAMED && !/[,;:]$/u.test(text) && isCapitals(text);
}

/** A short line that ends without a stop and begins as a sentence does. */
function isShortLine(text: string): boolean {
  return (
    text.length <= PLACED &&
    /\p{L}{2}/u.test(text) &&
    !endsWithStop(text) &&
    /^[«“"¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    itemLabels(text).length === 0
  );
}

function questionOf({ text }: Unit): string {
  return `«${text}» stays a paragraph: is it a heading, a caption, an author, or a part of the page it comes from?`;
}
