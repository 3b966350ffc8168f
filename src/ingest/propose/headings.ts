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
  const found = new Set<Unit>();
  free.forEach((unit) => {
    const { text, index } = unit;
    const next = units
      .slice(index + 1, index + 4)
      .find((one) => taken.get(one)?.as !== 'item' || one.index === index + 1);
    const [above, below] = [units[index - 1], units[index + 1]];
    const hasBody = next !== undefined && (!taken.has(next) || taken.get(next)?.as === 'item');
    const named =
      isDivisionAlone(text) || isNamedWithTitle(text) || (!shouted && isCapitals(text) && isCapitalHeading(text));
    if (named && hasBody) {
      found.add(unit);
      return;
    }
    if (!isShortLine(text)) return;
    const afterBody = above !== undefined && !taken.has(above) && above.text.length >= PARAGRAPH;
    const beforeBody = below !== undefined && !taken.has(below) && isBody(below);
    if (afterBody && beforeBody) found.add(unit);
    else if (doubts.length < 50) doubts.push({ line: unit.first, question: questionOf(unit) });
  });
  for (const unit of found) roles.push([unit, { as: 'heading' }]);
  return { roles, doubts };
}

function isBody({ text }: Unit): boolean {
  return text.length >= PARAGRAPH && !beginsSmall(text);
}

/** A division with its name after it: «CAPÍTULO II. Disposiciones generales», «II. Seguridad». */
function isNamedWithTitle(text: string): boolean {
  if (text.length > NAMED || endsWithStop(text)) return false;
  return divisionLabel(text) !== undefined || (/^[IVXL]{1,6}\.\s+\p{Lu}/u.test(text) && itemLabels(text).length > 0);
}

function isCapitalHeading(text: string): boolean {
  return text.length <= NAMED && !/[,;:]$/u.test(text) && text.includes(' ')
    ? true
    : text.length >= 6 && text.length <= NAMED && !/[,;:]$/u.test(text);
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
