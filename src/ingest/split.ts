import { countBare, normalize } from '../model/normalize.ts';
import { printedKinds, type EditionPlan, type Stretch, type StretchKind } from '../model/plan.ts';
import type { Rule } from '../model/rules.ts';

/** A stretch of the source with what became of it: a paragraph of a part, or what its plan says. */
export interface Segment {
  kind: 'paragraph' | StretchKind;
  /** Normalized words of the source. */
  text: string;
  /** How many characters it has, as the account of them counts. */
  size: number;
  /** The line of the source where it begins, from 1. */
  line: number;
  /** The prefix of its part; the title and furniture above the first part have none. */
  part: string | undefined;
  /** Why it was set aside. */
  why: string | undefined;
  /** Damaged words inside, in order, with their readings. */
  emendations: EditionPlan['emendations'];
}

/** Whether a segment goes into the page. */
export function isPrinted({ kind }: Segment): boolean {
  return kind === 'paragraph' || (printedKinds as readonly string[]).includes(kind);
}

/** What a plan says that its source does not bear out, with the path into the plan (`['stretches', 2, 'quote']`). */
export interface PlanProblem {
  path: (string | number)[];
  rule: Rule;
  message: string;
  hint?: string;
}

export interface Division {
  /** In the order of the source. Together they hold all its words. */
  segments: Segment[];
  problems: PlanProblem[];
}

/** A piece of one line: claimed by a stretch, or free. */
interface Piece {
  text: string;
  stretch: Stretch | undefined;
}

/** The normalized lines of a source; lines without words are empty. */
export function linesOf(source: string): string[] {
  const lines = source.split(/\r\n|\r|\n/).map(normalize);
  // A line end at the end of the file begins no line.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * Divides a source by its plan: what no stretch claims is paragraphs. Pure; every word of the source is in exactly
 * one segment, whatever the plan says.
 */
export function split(source: string, plan: EditionPlan): Division {
  const lines = linesOf(source);
  const problems: PlanProblem[] = [];
  const claims = claimsByLine(plan, lines, problems);
  const [breaks, joins] = [new Set(plan.breaks), new Set(plan.joins)];
  const segments: Segment[] = [];
  let open: Segment | undefined;
  lines.forEach((line, index) => {
    const number = index + 1;
    const part = plan.parts.findLast((one) => one.from <= number)?.prefix;
    if (line === '') {
      open = undefined;
      return;
    }
    for (const { text, stretch } of cut(line, claims.get(number) ?? [])) {
      const above = joins.has(number) ? segments.at(-1) : undefined;
      if (above && above.part === part && above.kind === (stretch?.as ?? 'paragraph')) {
        above.text += ` ${text}`;
        joins.delete(number);
      } else if (stretch) {
        open = undefined;
        segments.push({ kind: stretch.as, text, line: number, part, why: stretch.why, size: 0, emendations: [] });
      } else if (open && plan.paragraphs === 'blank' && open.part === part && !breaks.has(number)) {
        open.text += ` ${text}`;
      } else {
        open = { kind: 'paragraph', text, line: number, part, why: undefined, size: 0, emendations: [] };
        segments.push(open);
        if (part === undefined)
          problems.push({
            path: ['parts', 0, 'from'],
            rule: 'plan-covers-the-source',
            message: `Line ${number} of the source is in no part and no stretch: \`${text.slice(0, 40)}\``,
            hint: 'begin the first part there, or set the line aside in `stretches`',
          });
      }
    }
  });
  for (const field of ['breaks', 'joins'] as const)
    plan[field].forEach((number, index) => {
      const idle = (lines[number - 1] ?? '') === '' || (field === 'joins' && joins.has(number));
      if (idle) problems.push(idleLine(field, index, number, lines));
    });
  placeEmendations(plan, segments, problems);
  for (const segment of segments) segment.size = countBare(segment.text);
  return { segments, problems };
}

/** A line that the plan breaks or joins, but cannot. */
function idleLine(field: 'breaks' | 'joins', index: number, number: number, lines: readonly string[]): PlanProblem {
  const blank = (lines[number - 1] ?? '') === '';
  const message = blank
    ? `Line ${number} of the source is blank`
    : `Line ${number} of the source cannot go on with what stands above it`;
  const hint = blank ? nearestLine(lines, number) : 'both lines belong to one part, and are of one kind';
  return { path: [field, index], rule: 'plan-matches-the-source', message, hint };
}

/** Checks the stretches against the lines and gives them to the lines that they claim. */
function claimsByLine(plan: EditionPlan, lines: string[], problems: PlanProblem[]): Map<number, Stretch[]> {
  const claims = new Map<number, Stretch[]>();
  const rule = 'plan-matches-the-source';
  plan.stretches.forEach((stretch, index) => {
    const [first, last] = typeof stretch.lines === 'number' ? [stretch.lines, stretch.lines] : stretch.lines;
    const path = ['stretches', index, 'lines'];
    if (first > last || last > lines.length) {
      const message = first > last ? `Lines run from ${first} back to ${last}` : `Cannot find line ${last}`;
      problems.push({ path, rule, message, hint: `the source ends at line ${lines.length}` });
      return;
    }
    for (let number = first; number <= last; number++) {
      const line = lines[number - 1] ?? '';
      if (line === '' && first === last)
        problems.push({
          path,
          rule,
          message: `Line ${number} of the source is blank`,
          hint: nearestLine(lines, number),
        });
      const quote = stretch.quote === undefined ? line : normalize(stretch.quote);
      const found = line === '' ? 1 : count(line, quote);
      if (found !== 1) {
        const where = lines.findIndex((other) => other.includes(quote)) + 1;
        problems.push({
          path: ['stretches', index, 'quote'],
          rule,
          message: `Found \`${quote}\` ${times(found)} on line ${number} of the source`,
          hint:
            where > 0 && found === 0
              ? `it stands on line ${where}`
              : 'quote the line’s words exactly, and enough of them',
        });
        continue;
      }
      const taken = claims.get(number) ?? [];
      if (taken.some((other) => overlaps(line, other.quote === undefined ? line : normalize(other.quote), quote)))
        problems.push({
          path,
          rule,
          message: `Line ${number} of the source is claimed twice: \`${quote.slice(0, 40)}\``,
        });
      else claims.set(number, [...taken, stretch]);
    }
  });
  return claims;
}

/** Whether two quotations of a line share characters. */
function overlaps(line: string, one: string, other: string): boolean {
  const [a, b] = [rangeOf(line, one), rangeOf(line, other)];
  return a.from < b.to && b.from < a.to;
}

function rangeOf(line: string, quote: string): { from: number; to: number } {
  const from = line.indexOf(quote);
  return { from, to: from + quote.length };
}

/** Cuts a line at the stretches that claim words of it; what remains between them is free. */
function cut(line: string, stretches: Stretch[]): Piece[] {
  const ranges = stretches
    .map((stretch) => ({ stretch, ...rangeOf(line, stretch.quote === undefined ? line : normalize(stretch.quote)) }))
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let position = 0;
  for (const { stretch, from, to } of ranges) {
    pieces.push({ text: line.slice(position, from), stretch: undefined }, { text: line.slice(from, to), stretch });
    position = to;
  }
  pieces.push({ text: line.slice(position), stretch: undefined });
  return pieces.map((piece) => ({ ...piece, text: piece.text.trim() })).filter((piece) => piece.text !== '');
}

function placeEmendations(plan: EditionPlan, segments: Segment[], problems: PlanProblem[]): void {
  const printed = segments.filter(isPrinted);
  plan.emendations.forEach((emendation, index) => {
    const sic = normalize(emendation.sic);
    // A stretch in the middle of a line leaves two paragraphs that begin on it.
    const begins = printed.findLast(({ line }) => line <= emendation.line)?.line;
    const candidates = printed.filter(({ line }) => line === begins);
    const found = candidates.reduce((sum, { text }) => sum + count(text, sic), 0);
    const segment = candidates.find(({ text }) => text.includes(sic));
    const other = segment?.emendations.find((one) => overlaps(segment.text, normalize(one.sic), sic));
    const path = ['emendations', index, 'sic'];
    const rule = 'plan-matches-the-source';
    if (!segment || found !== 1)
      problems.push({
        path,
        rule,
        message: `Found \`${sic}\` ${times(found)} in the paragraph at line ${emendation.line} of the source`,
        hint: 'quote the damaged words exactly, with as many as make them unique',
      });
    else if (other)
      problems.push({
        path,
        rule,
        message: `\`${sic}\` is emended with \`${other.sic}\` already`,
        hint: 'make one emendation of both',
      });
    else segment.emendations.push(emendation);
  });
  for (const segment of segments)
    segment.emendations.sort((a, b) => segment.text.indexOf(normalize(a.sic)) - segment.text.indexOf(normalize(b.sic)));
}

function nearestLine(lines: readonly string[], number: number): string {
  const filled = lines.flatMap((line, index) => (line === '' ? [] : [index + 1]));
  const near = filled.sort((a, b) => Math.abs(a - number) - Math.abs(b - number))[0];
  return near === undefined ? 'the source is empty' : `the nearest line with text is ${near}`;
}

function count(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}

function times(n: number): string {
  return n === 0 ? 'nowhere' : n === 1 ? 'once' : `${n} times`;
}
