import type { Entity } from '../corpus.ts';
import type { EntityRecord } from '../records.ts';
import type { Lookup } from './lookup.ts';
import { resolveProse, type PendingProse } from './prose.ts';

/** Makes the objects of the entities and follows the relations between them. */
export function resolveEntities(
  records: readonly EntityRecord[],
  lookup: Lookup,
): { prose: PendingProse; record: EntityRecord }[] {
  const made = records.map((record) => {
    const { data } = record;
    const prose = resolveProse(record.description);
    const entity: Entity = {
      ...{ ref: `${data.kind}:${data.id}`, kind: data.kind, id: data.id, name: data.name, data, description: prose },
      ...{ parties: [], relations: [], relatedFrom: [], mentions: [], passages: [], commitments: [], notes: [] },
    };
    lookup.entities.set(entity.ref, entity);
    return { entity, prose, record };
  });
  for (const { entity, record } of made) {
    record.data.relations.forEach(({ to, as }, index) => {
      const other = lookup.entity(to, () => record.locate(['relations', index, 'to']));
      if (!other) return;
      entity.relations.push({ to: other, as });
      other.relatedFrom.push({ from: entity, as });
    });
    if (record.data.kind === 'instrument')
      record.data.parties.forEach((ref, index) => {
        const party = lookup.entity(ref, () => record.locate(['parties', index]));
        if (party) entity.parties.push(party);
      });
  }
  return made;
}
