import { describe, expect, test } from 'vitest';
import { split } from '../../src/ingest/split.ts';
import { bare } from '../bare.ts';
import { planOf } from './plan.ts';
import { divisions, faults } from './split.cases.ts';

describe('a source is divided by its plan', () => {
  test.each(Object.entries(divisions))('%s', (_, { source, plan, segments }) => {
    const division = split(source.join('\n'), planOf(plan));
    expect(division.problems).toEqual([]);
    expect(
      division.segments.map(({ part = '-', kind, line, text, emendations }) => {
        const forms = emendations.length > 0 ? ` [${emendations.map(({ sic }) => sic).join(' ')}]` : '';
        return `${part}:${kind}@${line} ${text}${forms}`;
      }),
    ).toEqual(segments);
  });
});

describe('a plan that does not fit its source says where', () => {
  test.each(Object.entries(faults))('%s', (_, { source, plan, problems }) => {
    const division = split(source.join('\n'), planOf(plan));
    expect(
      division.problems.map(({ path, message, hint }) => `${path.join('.')}: ${message}${hint ? `; ${hint}` : ''}`),
    ).toEqual(problems);
    // Whatever the plan says, no word of the source is lost or doubled.
    expect(bare(division.segments.map(({ text }) => text).join(''))).toBe(bare(source.join('\n')));
  });
});
