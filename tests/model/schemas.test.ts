import { describe, expect, test } from 'vitest';
import { CommitmentId } from '../../src/model/commitment.ts';
import { AnchorId, EntityReference, Line, ParagraphReference, Slug, When } from '../../src/model/common.ts';
import { Founded, Identifier, Instrument, Organization, Place } from '../../src/model/entity.ts';
import { rules } from '../../src/model/rules.ts';

const schemas = { AnchorId, CommitmentId, EntityReference, Line, ParagraphReference, Slug, When };

const cases: Record<keyof typeof schemas, { good: string[]; bad: string[] }> = {
  AnchorId: {
    good: ['d1', 'd32a', 'a14', 'n0a', 'd32za', 'ap7'],
    bad: ['', 'd', '1', 'D1', 'd1A', 'd-1', 'd1-a', 'd1a2', 'párr1', ' d1'],
  },
  CommitmentId: { good: ['c-0001', 'c-12345'], bad: ['c-1', 'c0001', 'C-0001', 'c-000a', 'c-0001 '] },
  EntityReference: {
    good: ['org:otsc', 'person:vladimir-putin', 'place:rusia', 'instrument:carta-onu', 'theme:paz'],
    bad: ['otsc', 'organization:otsc', 'org:', 'org:OTSC', 'org:otsc#p1', 'commitment:c-0001', ' org:otsc'],
  },
  Line: { good: ['a', ' a '], bad: ['', '  ', '\n'] },
  ParagraphReference: {
    good: ['cumbre-otsc#p5', 'a#d32a'],
    bad: ['#p5', 'cumbre-otsc', 'cumbre-otsc#', 'cumbre-otsc#5', 'cumbre otsc#p5'],
  },
  Slug: {
    good: ['a', 'cumbre-otsc', 'x2-3'],
    bad: ['', 'Cumbre', 'cumbre_otsc', '2x', '-a', 'a-', 'a--b', 'cumbré', 'a b', 'a/b', '..'],
  },
  When: {
    good: ['2025', '2025-03', '2025-03-14', '2025-03-13/2025-03-14', '2024/2025', '2024-02-29', '2025-12-31/2026'],
    bad: [
      '25',
      '2025-3',
      '2025-13',
      '2025-00',
      '2025-03-32',
      '2025-02-30',
      '2023-02-29',
      '14-03-2025',
      '2025-03-14/',
      '2025-03-14/2025-03-13',
      '2025-03-14T10:00',
      'marzo',
    ],
  },
};

describe.each(Object.entries(cases))('%s', (name, { good, bad }) => {
  const schema = schemas[name as keyof typeof schemas];
  test.each(good)('takes `%s`', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });
  test.each(bad)('refuses `%s`', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test('rules are named by the property that should hold, and say it', () => {
  for (const [rule, property] of Object.entries(rules)) {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(property).toMatch(/^\S.*[^.]$/);
  }
});

describe('what entities say of themselves', () => {
  const founded = { when: '1945-06-26', source: 'Carta de las Naciones Unidas' };
  const identifier = {
    scheme: 'wikidata',
    value: 'Q1',
    verified: '2025-03-14',
    how: 'La página nombra la organización',
  };
  const entity = { name: 'Nombre', description: 'Qué es.' };

  test('a founding has a date and a source', () => {
    expect(Founded.safeParse(founded).success).toBe(true);
    expect(Founded.safeParse({ ...founded, when: '1945' }).success).toBe(true);
    for (const bad of [{ when: founded.when }, { source: founded.source }, { ...founded, when: 'en 1945' }])
      expect(Founded.safeParse(bad).success).toBe(false);
  });

  test('an identifier says when and how it was verified', () => {
    expect(Identifier.safeParse(identifier).success).toBe(true);
    for (const bad of [
      { ...identifier, scheme: 'otro' },
      { ...identifier, verified: '2025-03' },
      { ...identifier, verified: '2025-02-30' },
      { ...identifier, how: ' ' },
      { scheme: identifier.scheme, value: identifier.value },
    ])
      expect(Identifier.safeParse(bad).success).toBe(false);
  });

  test('organizations and instruments may be founded, every entity may have identifiers, and none needs either', () => {
    const organization = { ...entity, type: 'forum' };
    expect(Organization.parse(organization)).toMatchObject({ identifiers: [] });
    expect(Organization.safeParse({ ...organization, founded, identifiers: [identifier] }).success).toBe(true);
    expect(Instrument.safeParse({ ...entity, type: 'treaty', founded }).success).toBe(true);
    const place = { ...entity, type: 'city' };
    expect(Place.safeParse({ ...place, identifiers: [identifier] }).success).toBe(true);
    expect(Place.safeParse({ ...place, founded }).success).toBe(false);
  });
});
