import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  differences,
  ReliabilityRound,
  type Coding,
  type ReliabilityRound as Round,
  type Unit,
} from '../../src/model/reliability.ts';

const coding: Coding = {
  quote: 'mantendrán los faroles',
  class: 'commitment',
  force: 'commissive',
  aspect: 'new',
  domain: 'transport',
  specificity: 0,
  level: 'official',
  doubtful: false,
};

const round = (units: Unit[]): Round => ({
  codebook: '1',
  date: '2026-11',
  method: 'Una prueba.',
  sample: ['texto#p1'],
  units,
});
const at = (first: Partial<Coding> | undefined, second: Partial<Coding> | undefined): Unit => ({
  in: 'texto#p1',
  first: first && { ...coding, ...first },
  second: second && { ...coding, ...second },
});
const alphaOf = (units: Unit[], field: string): number | undefined =>
  agreementOf(round(units)).fields.find((one) => one.field === field)?.alpha;

describe('alpha is what its author computes', () => {
  // K. Krippendorff, «Computing Krippendorff’s Alpha-Reliability» (2011), example A: α = 0.095.
  test('two observers, two values', () => {
    const meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    const units = meg.map((one, index) => at({ doubtful: one === 1 }, { doubtful: owen[index] === 1 }));
    expect(alphaOf(units, 'doubtful')).toBeCloseTo(0.095, 3);
  });

  // Example B: five values, α = 0.692.
  test('two observers, many nominal values', () => {
    const values = ['commitment', 'reaffirmation', 'position', 'call', 'act'] as const;
    const of = (letter: string): (typeof values)[number] => values['abcde'.indexOf(letter)] ?? 'act';
    const [ben, gerry] = ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'].map((row) => row.split(' '));
    const units = (ben ?? []).map((one, index) => at({ class: of(one) }, { class: of(gerry?.[index] ?? '') }));
    expect(alphaOf(units, 'class')).toBeCloseTo(0.692, 3);
  });

  // By hand: observed 2 / 4, expected 54 / 12.
  test('a scale counts how far apart the values are', () => {
    const units = [at({ specificity: 0 }, { specificity: 1 }), at({ specificity: 3 }, { specificity: 3 })];
    expect(alphaOf(units, 'specificity')).toBeCloseTo(1 - 0.5 / 4.5, 10);
  });
});

describe('what is counted', () => {
  test('places that one coder alone saw are told apart, and count as a class of their own', () => {
    const { both, onlyFirst, onlySecond, unitized, fields } = agreementOf(
      round([
        at({}, {}),
        at({}, undefined),
        at(undefined, { class: 'act', force: undefined }),
        at({ class: 'act' }, { class: 'act' }),
      ]),
    );
    expect({ both, onlyFirst, onlySecond }).toEqual({ both: 2, onlyFirst: 1, onlySecond: 1 });
    expect(fields.find(({ field }) => field === 'class')).toMatchObject({ pairs: 2, equal: 2, alpha: 1 });
    expect(unitized).toBeLessThan(1);
  });

  test('a field that one of them left out makes no pair; one value alone has no alpha', () => {
    const { fields } = agreementOf(round([at({ aspect: undefined }, {}), at({}, {})]));
    expect(fields.find(({ field }) => field === 'aspect')).toEqual({
      field: 'aspect',
      pairs: 1,
      equal: 1,
      alpha: undefined,
    });
  });

  test('who codes first does not matter', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('act', 'call', 'position'), fc.constantFrom('act', 'call', 'position')),
      {
        minLength: 2,
      },
    ) as fc.Arbitrary<[Coding['class'], Coding['class']][]>;
    fc.assert(
      fc.property(some, (pairs) => {
        const there = alphaOf(
          pairs.map(([a, b]) => at({ class: a }, { class: b })),
          'class',
        );
        const back = alphaOf(
          pairs.map(([a, b]) => at({ class: b }, { class: a })),
          'class',
        );
        if (there === undefined) expect(back).toBeUndefined();
        else expect(back).toBeCloseTo(there, 10);
      }),
    );
  });
});

test('a difference wants its settlement, and a unit its paragraph', () => {
  expect(differences(at({ domain: 'law' }, { doubtful: true }))).toEqual(['domain', 'doubtful']);
  expect(differences(at({}, undefined))).toEqual(['record']);
  const messages = (units: Unit[]): string[] =>
    ReliabilityRound.safeParse(round(units)).error?.issues.map(({ message }) => message) ?? [];
  expect(messages([at({}, {}), { ...at({ domain: 'law' }, {}), settled: 'Derecho.' }])).toEqual([]);
  expect(messages([at({ domain: 'law' }, {})])).toEqual(['expected `settled`: the codings differ in domain']);
  expect(messages([at(undefined, undefined)])).toContain('expected `first`, `second` or both');
  expect(messages([{ ...at({}, {}), in: 'texto#p9' }])).toEqual(['`texto#p9` is not in the sample']);
});
