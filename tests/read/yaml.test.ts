import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Place } from '../../src/model/entity.ts';
import { Ledger } from '../../src/model/ledger.ts';
import { compareProblems, formatProblem } from '../../src/model/problem.ts';
import { readJson, readYaml } from '../../src/read/yaml.ts';
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
