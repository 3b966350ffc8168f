import { formatDate } from '../i18n/format.ts';
import { strings, type Strings } from '../i18n/strings.ts';
import type { Corpus, Entity, Text } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { findNames, indexNames, type NameIndex } from '../model/mentions.ts';
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
  const names = [...namesOf(corpus)];
  const index = indexNames(names.map(([name, bearer]) => ({ name, bearer })));
  for (const unit of unitsOf(corpus)) {
    if (unit.type === 'title') yield { type: 'text', head: headOf(unit.text, t) };
    const pairs = [...values.of(unit)].map(([facet, value]): [number, number] => [facets.indexOf(facet), value]);
    yield {
      type: 'unit',
      kind: unit.type,
      shown: [...shownOf(unit, t), ...mentionsOf(unit, numbers, index)],
      values: pairs,
    };
  }
  const folded = new Map(
    names.map(([name, entity]) => {
      const key = wordsOf(name).map(fold).join(' ');
      const entry: IndexEnd['names'][number] = [key, entity.kind, numbers.get(entity) ?? 0];
      return [`${entity.ref} ${key}`, entry];
    }),
  );
  const all = [...folded.values()].filter(([key]) => key !== '');
  yield { type: 'end', values: facets.map((facet) => values.all[facet]), names: all };
}

function headOf({ id, plan }: Text, t: Strings): Omit<ContentFile, 'units'> {
  return { id, title: plan.title.text, short: plan.short, date: formatDate(plan, t), language: plan.language };
}

type Shown = [id: string, words: string, label: string, paragraph: string];

function shownOf(unit: Unit, t: Strings): Shown {
  const { words } = unit;
  switch (unit.type) {
    case 'title':
      return ['', words, '', ''];
    case 'block':
      return [unit.block.id, words, unit.block.type === 'heading' ? 'h' : '', ''];
    case 'note':
      return [unit.note.id, words, t.reading.noteKinds[unit.note.kind], unit.note.paragraph.id];
    case 'record': {
      const { class: kind, force } = unit.record.data;
      const label = [t.reading.classes[kind], ...(force ? [t.forces[force]] : [])].join(', ');
      return [unit.record.id, words, label, unit.paragraph.id];
    }
  }
}

/** What a unit mentions: of a paragraph what the corpus says, of all else the names that stand in its words. */
function mentionsOf(unit: Unit, numbers: ReadonlyMap<Entity, number>, names: NameIndex<Entity>): ContentMention[] {
  const isParagraph = unit.type === 'block' && unit.block.type === 'paragraph';
  const found = isParagraph
    ? mentionsIn(unit)
    : findNames(unit.words, names).map(({ bearer, ...span }) => ({ entity: bearer, ...span }));
  return found.flatMap(({ entity, start, end }): ContentMention[] => {
    const number = numbers.get(entity);
    return number === undefined ? [] : [[entityKindNames.indexOf(entity.kind), number, start, end - start]];
  });
}

/** The number of each entity in the facet of its kind. */
function entityNumbers({ entities }: Corpus): Map<Entity, number> {
  return new Map(
    entityKindNames.flatMap((kind) => entities[kind].map((entity, index): [Entity, number] => [entity, index])),
  );
}

/** What entities are called: by their names, and by those used for searching alone. */
function* namesOf({ entities }: Corpus): Generator<[name: string, entity: Entity]> {
  for (const kind of entityKindNames)
    for (const entity of entities[kind]) {
      const { data } = entity;
      const names = new Set([data.name, ...data.names, ...data.variants]);
      if ('official' in data && data.official !== undefined) names.add(data.official);
      if ('acronym' in data && data.acronym !== undefined) names.add(data.acronym);
      for (const name of names) yield [name, entity];
    }
}
