import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/mdx/yaml.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Place } from '../../src/model/entity.ts';
import { Ledger } from '../../src/model/ledger.ts';
import { compareProblems, formatProblem } from '../../src/model/problem.ts';
import { readJson, readPlain, readYaml } from '../../src/read/yaml.ts';
import { faults, points } from './yaml.cases.ts';

describe('what is wrong with a file is said where it is', () => {
  test.each(Object.entries(faults))('%s', (_, { yaml, report }) => {
    const { data, problems } = readYaml(yaml, 'x.yaml', Place);
    expect(problems.sort(compareProblems).map(formatProblem)).toEqual(report.map((line) => `x.yaml:${line}`));
    expect(data === undefined).toBe(report.length > 0);
  });
});

describe('a point of a text is found in its file', () => {
  test.each(Object.entries(points))('%s', (_, { yaml, point: [line, column], place }) => {
    const { locate } = readYaml(yaml, 'x.yaml', z.strictObject({ description: z.string() }));
    const found = locate(['description'], { line, column });
    expect([found.line, found.column]).toEqual(place);
  });
});

describe('a file of the tools', () => {
  test('is read as JSON', () => {
    expect(readJson('{"text":"x","anchors":[]}', 'x.json', Ledger)).toMatchObject({
      data: { text: 'x', anchors: [] },
      problems: [],
    });
  });

  test.each([
    ['is not JSON', '{"text":"x",\n"anchors":[', 'x.json:2:12: '],
    ['is not of its schema', '{"text":"x",\n"anchor":[]}', 'x.json:2:1: Unknown key `anchor`; did you mean `anchors`'],
  ])('that %s says where', (_, json, start) => {
    const { data, problems } = readJson(json, 'x.json', Ledger);
    expect(data).toBeUndefined();
    expect(problems.map(formatProblem).some((line) => line.startsWith(start))).toBe(true);
  });
});

describe('the fast reader of YAML', () => {
  const files = globSync('{content,tests/fixtures}/**/*.yaml').sort();
  const slow = (source: string): unknown => {
    const { document, faults } = parseYaml(source);
    return faults.length > 0 ? undefined : document.toJS();
  };

  test('is used for most files, and gives what the other gives', () => {
    const read = files.map((file) => readFileSync(file, 'utf8')).filter((source) => readPlain(source) !== undefined);
    expect(read.length).toBeGreaterThan(files.length * 0.9);
    for (const source of read) if (slow(source) !== undefined) expect(readPlain(source)).toEqual(slow(source));
  });

  test('gives what the other gives, whatever was written', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        'yes',
        'no',
        '2025-03-14',
        '1:30',
        '0o7',
        '0x1F',
        '1_000',
        '.inf',
        '~',
        'on',
        '<<',
        '1e3',
        '- a',
        'a: b',
        '# c',
      ),
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('node'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value, { noNullPrototype: true }), (data) => {
        const source = stringify(data);
        const plain = readPlain(source);
        if (plain !== undefined) expect(plain).toEqual(slow(source));
      }),
    );
    // Scalars as a person types them.
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }).filter((words) => !/[&*!]/.test(words)),
        (words) => {
          const [plain, careful] = [readPlain(`key: ${words}\n`), slow(`key: ${words}\n`)];
          if (plain !== undefined && careful !== undefined) expect(plain).toEqual(careful);
        },
      ),
      { numRuns: 500 },
    );
  });
});
