import type { Strings } from '../i18n/strings.ts';
import { classSegments } from '../model/commitment.ts';
import type { Corpus, Entity } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { whenOf } from '../model/plan.ts';
import { facets, type Facet } from './format.ts';
import { entitiesOf, partOf, recordsOf, type Unit } from './units.ts';

/** What searches can be limited by: every value of every facet has a number. */
export class FacetValues {
  /** The values of each facet, by their numbers. */
  readonly all: Record<Facet, [id: string, label: string][]>;
  private readonly entities = new Map<Entity, number>();
  private readonly others = new Map<string, number>();
  private readonly t: Strings;

  constructor(corpus: Corpus, t: Strings) {
    this.t = t;
    this.all = Object.fromEntries(facets.map((facet) => [facet, []])) as never;
    // Contents name entities by these numbers: every entity has one, mentioned or not.
    for (const kind of entityKindNames)
      for (const entity of corpus.entities[kind])
        this.entities.set(entity, this.all[kind].push([entity.id, entity.name]) - 1);
  }

  /** What a unit has of each facet; a value may come twice. */
  *of(unit: Unit): Generator<[facet: Facet, value: number]> {
    const { t } = this;
    const { text } = unit;
    const { plan } = text;
    yield this.other('text', text.id, plan.short);
    yield this.other('kind', plan.kind, t.textKinds[plan.kind]);
    const year = whenOf(plan)?.slice(0, 4);
    if (year !== undefined) yield this.other('year', year, year);
    const part = partOf(unit);
    if (part && text.parts.length > 1)
      yield this.other('part', `${text.id}/${part.prefix}`, `${plan.short}: ${part.label}`);
    if (unit.type === 'block' && part?.level === 'official') yield this.other('official', '1', t.levels.official);
    for (const entity of entitiesOf(unit)) {
      const value = this.entities.get(entity);
      if (value !== undefined) yield [entity.kind, value];
    }
    for (const { data, parties } of recordsOf(unit)) {
      yield this.other('class', classSegments[data.class], t.reading.classes[data.class]);
      if (data.force) yield this.other('force', data.force, t.forces[data.force]);
      for (const { ref, name } of parties) yield this.other('party', ref, name);
    }
  }

  private other(facet: Facet, id: string, label: string): [Facet, number] {
    const key = `${facet} ${id}`;
    const known = this.others.get(key);
    if (known !== undefined) return [facet, known];
    const value = this.all[facet].push([id, label]) - 1;
    this.others.set(key, value);
    return [facet, value];
  }
}
