import type { Strings } from '../i18n/strings.ts';
import { classSegments } from '../model/commitment.ts';
import type { Corpus, Entity } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { whenOf } from '../model/plan.ts';
import { facets, type Facet } from './format.ts';
import { nth } from './nth.ts';
import { entitiesOf, partOf, recordsOf, type Unit } from './units.ts';

/** A value of a facet: its label, and the units that have it as runs: [units since the last run, units of it …]. */
export interface FacetValue {
  id: string;
  label: string;
  runs: number[];
}

/** Gathers, unit by unit, what searches can be limited by. */
export class Facets {
  readonly values: Record<Facet, FacetValue[]>;
  private readonly ends = new Map<FacetValue, number>();
  private readonly entities = new Map<Entity, FacetValue>();
  private readonly others = new Map<string, FacetValue>();
  private readonly t: Strings;

  constructor(corpus: Corpus, t: Strings) {
    this.t = t;
    this.values = Object.fromEntries(facets.map((facet) => [facet, []])) as never;
    // Contents name entities by these numbers: every entity has one, mentioned or not.
    for (const kind of entityKindNames)
      for (const entity of corpus.entities[kind]) {
        const value = { id: entity.id, label: entity.name, runs: [] };
        this.values[kind].push(value);
        this.entities.set(entity, value);
      }
  }

  /** @param number the unit's; units come in order */
  add(unit: Unit, number: number): void {
    const { t } = this;
    const { text } = unit;
    const { plan } = text;
    const mark = (facet: Facet, id: string, label: () => string): void =>
      this.mark(this.other(facet, id, label), number);
    mark('text', text.id, () => plan.short);
    mark('kind', plan.kind, () => t.textKinds[plan.kind]);
    const year = whenOf(plan)?.slice(0, 4);
    if (year !== undefined) mark('year', year, () => year);
    const part = partOf(unit);
    if (part && text.parts.length > 1) mark('part', `${text.id}/${part.prefix}`, () => `${plan.short}: ${part.label}`);
    if (unit.type === 'block' && part?.level === 'official') mark('official', '1', () => t.levels.official);
    for (const entity of entitiesOf(unit)) {
      const value = this.entities.get(entity);
      if (value) this.mark(value, number);
    }
    for (const { data, parties } of recordsOf(unit)) {
      mark('class', classSegments[data.class], () => t.reading.classes[data.class]);
      const { force } = data;
      if (force) mark('force', force, () => t.forces[force]);
      for (const party of parties) mark('party', party.ref, () => party.name);
    }
  }

  private other(facet: Facet, id: string, label: () => string): FacetValue {
    const key = `${facet} ${id}`;
    const known = this.others.get(key);
    if (known) return known;
    const value = { id, label: label(), runs: [] };
    this.others.set(key, value);
    this.values[facet].push(value);
    return value;
  }

  private mark(value: FacetValue, unit: number): void {
    const { runs } = value;
    const end = this.ends.get(value) ?? 0;
    if (end === unit + 1) return;
    if (end === unit && runs.length > 0) runs[runs.length - 1] = nth(runs, runs.length - 1) + 1;
    else runs.push(unit - end, 1);
    this.ends.set(value, unit + 1);
  }
}
