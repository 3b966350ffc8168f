import { formatDate } from '../i18n/format.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import type { Corpus, Entity, Text } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { FacetValues } from './facets.ts';
import { facets, type ContentFile, type ContentMention, type ContentUnit, type NamedFacet } from './format.ts';
import { mentionsIn, unitsOf, type Unit } from './units.ts';
import { fold, wordsOf } from '../model/words.ts';

/** What the index is made from: plain data, so that another process can make it. First the texts, each with its units. */
export type IndexRecord =
  | { type: 'text'; head: Omit<ContentFile, 'units'> }
  | {
      type: 'unit';
      kind: Unit['type'];
      shown: ContentUnit;
      /** Each facet that it has, by its place in the list of facets, and the value. */
      values: [facet: number, value: number][];
    }
  | IndexEnd;

/** The last record: what was gathered on the way. */
export interface IndexEnd {
  type: 'end';
  /** The values of each facet, in the order of the list of facets. */
  values: [id: string, label: string][][];
  /** What entities are called, folded. */
  names: [name: string, kind: NamedFacet, value: number][];
}

/** The records of a corpus, in the order in which they are to be read. */
export function* indexRecords(corpus: Corpus): Generator<IndexRecord> {
  const t = strings(corpus.config.language);
  const numbers = entityNumbers(corpus);
  const values = new FacetValues(corpus, t);
  for (const unit of unitsOf(corpus)) {
    if (unit.type === 'title') yield { type: 'text', head: headOf(unit.text, t) };
    const pairs = [...values.of(unit)].map(([facet, value]): [number, number] => [facets.indexOf(facet), value]);
    yield { type: 'unit', kind: unit.type, shown: shownOf(unit, numbers, t), values: pairs };
  }
  const names = [...namesOf(corpus)].map(([name, entity]): IndexEnd['names'][number] => [
    ...([name, entity.kind, numbers.get(entity) ?? 0] as const),
  ]);
  yield { type: 'end', values: facets.map((facet) => values.all[facet]), names };
}

function headOf({ id, plan }: Text, t: Strings): Omit<ContentFile, 'units'> {
  return { id, title: plan.title.text, short: plan.short, date: formatDate(plan, t), language: plan.language };
}

function shownOf(unit: Unit, numbers: ReadonlyMap<Entity, number>, t: Strings): ContentUnit {
  const { words } = unit;
  switch (unit.type) {
    case 'title':
      return ['', words, '', ''];
    case 'block': {
      const mentions = mentionsIn(unit).flatMap(({ entity, start, end }): ContentMention[] => {
        const number = numbers.get(entity);
        return number === undefined ? [] : [[entityKindNames.indexOf(entity.kind), number, start, end - start]];
      });
      return [unit.block.id, words, unit.block.type === 'heading' ? 'h' : '', '', ...mentions];
    }
    case 'note':
      return [unit.note.id, words, t.reading.noteKinds[unit.note.kind], unit.note.paragraph.id];
    case 'record': {
      const { class: kind, force } = unit.record.data;
      const label = [t.reading.classes[kind], ...(force ? [t.forces[force]] : [])].join(', ');
      return [unit.record.id, words, label, unit.paragraph.id];
    }
  }
}

/** The number of each entity in the facet of its kind. */
function entityNumbers({ entities }: Corpus): Map<Entity, number> {
  return new Map(
    entityKindNames.flatMap((kind) => entities[kind].map((entity, index): [Entity, number] => [entity, index])),
  );
}

/** What entities are called, folded, one space between words: by their names, and by those used for searching alone. */
function* namesOf({ entities }: Corpus): Generator<[name: string, entity: Entity]> {
  for (const kind of entityKindNames)
    for (const entity of entities[kind]) {
      const { data } = entity;
      const names = [data.name, ...data.names, ...data.variants];
      if ('official' in data && data.official !== undefined) names.push(data.official);
      if ('acronym' in data && data.acronym !== undefined) names.push(data.acronym);
      const folded = new Set(names.map((name) => wordsOf(name).map(fold).join(' ')));
      for (const name of folded) if (name !== '') yield [name, entity];
    }
}
