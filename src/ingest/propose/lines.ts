import { normalize } from '../../model/normalize.ts';
import { divisionLabel, isDivisionAlone, itemLabels } from './labels.ts';
import type { Doubt, Hints, Unit } from './types.ts';
import { beginsSmall, endsSentence, endsWithStop, isCapitals } from './words.ts';

export type Mode = 'line' | 'blank';

/** The lines of a source, normalized, as `split` reads them; the first is number 1. */
export function linesOf(source: string): string[] {
  const lines = source.split(/\r\n|\r|\n/).map(normalize);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * The width at which a text was wrapped by hand or by a mail program; undefined when its lines are paragraphs.
 *
 * A line was wrapped when the first word of the next would not have fitted on it: that is what a wrapping program
 * looks at, and what the lengths of paragraphs satisfy only by chance. Widths from 55 to 100 are in use (RFC 2646
 * recommends 72, typewriters had 65 to 80). Wrapped lines end in the middle of a sentence more often than not.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line === '' || next === '' || line.length > 200 || isBoundary(line, next) ? [] : [{ line, next }];
  });
  const long = lines.filter((line) => line.length > 110).length;
  const filled = lines.filter((line) => line !== '').length;
  if (pairs.length < 2 || long * 10 > filled) return undefined;
  const lengths = pairs.map(({ line }) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width < 55 || width > 100) return undefined;
  const open = pairs.filter(({ line }) => !endsSentence(line));
  const full = (some: typeof pairs): number => some.filter(({ line, next }) => isFull(line, next, width)).length;
  const wrapped = full(open) >= 2 && full(open) >= open.length * 0.6 && full(open) * 2 > full(pairs);
  return wrapped ? width : undefined;
}

/** Whether the first word of `next` would not have fitted on `line`; two letters of slack for uneven wrapping. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width - 2;
}

/**
 * Gathers the lines of a source into units: paragraphs, headings, items, before anyone says which is which.
 *
 * @returns the mode for the plan, the units in order, and what is doubtful about their ends
 */
export function gather(lines: readonly string[], hints: Hints): { mode: Mode; units: Unit[]; doubts: Doubt[] } {
  const width = wrapWidth(lines);
  const doubts: Doubt[] = [];
  const units: Unit[] = [];
  let pieces: string[] = [];
  const close = (): void => {
    const open = units.at(-1);
    if (open && pieces.length > 0) open.text = pieces.join(' ');
    pieces = [];
  };
  lines.forEach((line, index) => {
    if (line === '') return;
    const number = index + 1;
    const above = lines[index - 1] ?? '';
    const hinted = hints.lines?.get(number)?.certain === true || hints.lines?.get(number - 1)?.certain === true;
    const open = units.at(-1);
    const first = open?.first === number - 1;
    const goesOn =
      above !== '' &&
      !hinted &&
      (width === undefined ? continues(above, line) : flows(above, line, lines[index - 2] ?? '', first, width));
    if (open && goesOn) {
      pieces.push(line);
      open.last = number;
      if (width === undefined)
        doubts.push({ line: number, question: `joined to the line above, which seems to go on here: right?` });
      return;
    }
    close();
    pieces = [line];
    units.push({ index: units.length, first: number, last: number, text: line, claims: [] });
    if (width !== undefined && above !== '' && !isBoundary(above, line) && !hinted)
      doubts.push({ line: number, question: 'begins a paragraph without a blank line above it: right?' });
  });
  close();
  return { mode: width === undefined ? 'line' : 'blank', units, doubts };
}

/**
 * Where every line is a paragraph: whether a line goes on with the one above. Only when a word is cut by a hyphen, or a
 * long line stops at a comma and this begins in lower case; and two short lines in capitals, a heading on two lines.
 */
function continues(above: string, line: string): boolean {
  if (itemLabels(line).length > 0 || itemLabels(above).length > 0) return false;
  if (/\p{L}[-\u00AD]$/u.test(above)) return /^\p{Ll}/u.test(line);
  if (above.endsWith(',')) return above.length >= 50 && /^\p{Ll}/u.test(line) && endsSentence(line);
  const short = above.length <= 100 && line.length <= 100;
  return (
    short &&
    isCapitals(above) &&
    isCapitals(line) &&
    !endsWithStop(above) &&
    !isDivisionAlone(above) &&
    !isDivisionAlone(line)
  );
}

/** Whether something begins here, by its label or because a division stands alone above. */
function isBoundary(above: string, line: string): boolean {
  return isDivisionAlone(above) || isDivisionAlone(line) || divisionLabel(line) !== undefined || labelled(line);
}

function labelled(line: string): boolean {
  return itemLabels(line).length > 0;
}

/**
 * Where lines are wrapped: whether a line goes on with the one above. It does not when it begins with a label that a
 * wrapped line could hardly begin with by chance, or the line above stopped well before the width at the end of a
 * sentence, or as a heading would at the top of its block.
 */
function flows(above: string, line: string, aboveThat: string, aboveIsFirst: boolean, width: number): boolean {
  const full = isFull(above, line, width);
  if (isDivisionAlone(above)) return false;
  if (isDivisionAlone(line)) return full && !endsSentence(above);
  if (labelled(line)) {
    // A bullet, or a label after a stop or a line that was not full. «… artículo» / «3. de la Carta» is neither.
    if (!full || /[.;:,)»”]$|\s[yeo]$|\s(?:and|or|и)$/u.test(above)) return false;
    return true;
  }
  if (divisionLabel(line) !== undefined) return full && !endsSentence(above);
  if (full || beginsSmall(line)) return true;
  const stops = above.length < width * 0.8;
  const heading = aboveIsFirst && aboveThat === '' && !endsWithStop(above);
  return !(stops && (endsSentence(above) || heading));
}
