import { closest, distance } from 'fastest-levenshtein';
import type { Rule } from './rules.ts';

/** A place in a file of the corpus. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** Path from the root of the project, with `/`. */
  file: string;
  line: number;
  column: number;
}

/**
 * One thing that is wrong with the corpus. `rule` names the property that should hold
 * (`reference-resolves`, `quote-is-unique`), so that a report can be filtered and a test can ask for it.
 */
export interface Problem extends Place {
  rule: Rule;
  /** What is wrong, verb first, the thing in backticks, no full stop. */
  message: string;
  /** What would be right, or the command that mends it. */
  hint?: string | undefined;
}

/** Makes a problem at a place. */
export function problem(place: Place, rule: Rule, message: string, hint?: string): Problem {
  return { file: place.file, line: place.line, column: place.column, rule, message, hint };
}

/** `file:line:column: message; hint (rule)`, the form that editors and terminals turn into links. */
export function formatProblem({ file, line, column, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column}: ${message}${hint ? `; ${hint}` : ''} (${rule})`;
}

/** Orders problems by file, then position, then text: the same report on every run. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column || compareStrings(a.message, b.message)
  );
}

/** Compares by code units: independent of the machine's locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The candidate nearest to `word`, as `did you mean `x``, or undefined when none is near
 * (more than a third of its letters would have to change).
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const near = closest(word, list);
  return distance(word, near) <= Math.round(word.length / 3) ? `did you mean \`${near}\`` : undefined;
}

/** Thrown when a corpus has problems: carries all of them, and prints all of them. */
export class CorpusError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(compareProblems);
    super(`${countOf(sorted.length)} in the corpus:\n${sorted.map(formatProblem).join('\n')}`);
    this.name = 'CorpusError';
    this.problems = sorted;
  }
}

function countOf(n: number): string {
  return n === 1 ? '1 problem' : `${n} problems`;
}
