import { alpha } from 'krippendorff';
import { z } from 'zod';
import { aspects, commitmentClasses, domains, forces, levels } from './commitment.ts';
import { Line, ParagraphReference, When } from './common.ts';

/** What one coder found in one place: the fields of a record that a coder decides. */
export const Coding = z.strictObject({
  quote: Line,
  class: z.enum(commitmentClasses),
  force: z.enum(forces).optional(),
  aspect: z.enum(aspects).optional(),
  domain: z.enum(domains),
  specificity: z.int().min(0).max(3),
  level: z.enum(levels),
  doubtful: z.boolean(),
});
export type Coding = z.infer<typeof Coding>;

/** The fields whose agreement is measured. */
export const codedFields = ['class', 'force', 'aspect', 'domain', 'specificity', 'level', 'doubtful'] as const;
export type CodedField = (typeof codedFields)[number];

/** Two codings of the same place; one is left out where that coder found no record. */
const Unit = z.strictObject({
  in: ParagraphReference,
  first: Coding.optional(),
  second: Coding.optional(),
  /** What was decided where the two differ, and why. */
  settled: Line.optional(),
});
export type Unit = z.infer<typeof Unit>;

/**
 * One test of the register's reliability: some paragraphs, drawn at random, coded a second time without looking at the
 * first. It keeps both codings as they were, whatever the register has become since.
 */
export const ReliabilityRound = z
  .strictObject({
    /** The version of the codebook that both followed. */
    codebook: Line,
    date: When,
    /** Who coded, how paragraphs were drawn, and what the second coder had seen. */
    method: Line,
    /** All paragraphs drawn, those without records too. */
    sample: z.array(ParagraphReference).min(1, 'expected at least one paragraph'),
    units: z.array(Unit),
  })
  .superRefine(({ sample, units }, context) => {
    units.forEach((unit, index) => {
      const path = ['units', index];
      if (!sample.includes(unit.in))
        context.addIssue({ code: 'custom', path: [...path, 'in'], message: `\`${unit.in}\` is not in the sample` });
      if (!unit.first && !unit.second)
        context.addIssue({ code: 'custom', path, message: 'expected `first`, `second` or both' });
      if (unit.settled === undefined && differences(unit).length > 0)
        context.addIssue({
          code: 'custom',
          path,
          message: `expected \`settled\`: the codings differ in ${differences(unit).join(', ')}`,
        });
    });
  });
export type ReliabilityRound = z.infer<typeof ReliabilityRound>;

/** The fields in which two codings differ; `record` alone when only one coder found a record. */
export function differences({ first, second }: Unit): (CodedField | 'record')[] {
  if (!first || !second) return ['record'];
  return codedFields.filter((field) => first[field] !== second[field]);
}

export interface FieldAgreement {
  field: CodedField;
  /** Places that both coders gave a value. */
  pairs: number;
  /** Places where the values are the same. */
  equal: number;
  /** Krippendorff's alpha; undefined where it has none, since only one value was ever given. */
  alpha: number | undefined;
}

export interface Agreement {
  /** Places where both, only the first, and only the second coder found a record. */
  both: number;
  onlyFirst: number;
  onlySecond: number;
  /** Alpha of the class over all places, «no record» being one more class: agreement on finding as well as naming. */
  unitized: number | undefined;
  fields: FieldAgreement[];
}

/**
 * How far two codings agree. Krippendorff's alpha (K. Krippendorff, «Content Analysis», 4th ed., 2019, ch. 12): 1 is
 * perfect agreement, 0 what chance would give. Nominal, but for `specificity`, whose points are counted: interval.
 */
export function agreementOf({ units }: ReliabilityRound): Agreement {
  const found = units.flatMap(({ first, second }) => (first && second ? [{ first, second }] : []));
  const fields = codedFields.map((field): FieldAgreement => {
    const pairs = found.flatMap(({ first, second }) => {
      const [one, other] = [first[field], second[field]];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
    return {
      field,
      pairs: pairs.length,
      equal: pairs.filter(([one, other]) => one === other).length,
      alpha: alphaOf(pairs),
    };
  });
  return {
    both: found.length,
    onlyFirst: units.filter(({ second }) => !second).length,
    onlySecond: units.filter(({ first }) => !first).length,
    unitized: alphaOf(units.map(({ first, second }) => [first?.class ?? 'none', second?.class ?? 'none'])),
    fields,
  };
}

type Value = string | number | boolean;

/** @param pairs the two values of each place; the distance of numbers is their difference squared, of others 0 or 1 */
function alphaOf(pairs: readonly (readonly [Value, Value])[]): number | undefined {
  // Without variation nothing can be said to be due to chance: alpha is not defined.
  if (new Set(pairs.flat()).size < 2) return undefined;
  const ratings = [0, 1].map((coder) => pairs.map((pair) => rating(pair[coder])));
  return alpha(ratings, (a, b) => (typeof a === 'number' && typeof b === 'number' ? (a - b) ** 2 : Number(a !== b)));
}

function rating(value: Value | undefined): string | number | undefined {
  return typeof value === 'boolean' ? String(value) : value;
}
