import type { Entity, Paragraph, Text } from '../model/corpus.ts';
import { entityKindNames, type EntityKind } from '../model/kinds.ts';
import { isLive } from '../model/live.ts';

/** An entity in one text: how often it is mentioned, and where first. */
export interface Actor {
  entity: Entity;
  count: number;
  first: Paragraph;
}

/** Who and what a text names, by kind, the most mentioned first. Kinds without a mention are left out. */
export function actorsOf(text: Text): { kind: EntityKind; actors: Actor[] }[] {
  const actors = new Map<Entity, Actor>();
  for (const paragraph of text.paragraphs)
    for (const { entity } of paragraph.mentions) {
      const actor = actors.get(entity);
      if (actor) actor.count++;
      else actors.set(entity, { entity, count: 1, first: paragraph });
    }
  return entityKindNames
    .map((kind) => ({
      kind,
      actors: [...actors.values()].filter(({ entity }) => entity.kind === kind).sort((a, b) => b.count - a.count),
    }))
    .filter((group) => group.actors.length > 0);
}

/** In how many texts an entity stands, by mention, passage or record. */
export function textCount(entity: Entity): number {
  const texts = new Set<Text>();
  for (const { paragraph } of [...entity.mentions, ...entity.passages]) texts.add(paragraph.text);
  if (entity.kind === 'theme')
    for (const { occurrences } of entity.commitments.filter(isLive))
      for (const { paragraph } of occurrences) texts.add(paragraph.text);
  return texts.size;
}

/** The entities that stand in most texts, in two at least; of equals, those with more mentions and records. */
export function recurring(entities: readonly Entity[], size: number): { entity: Entity; texts: number }[] {
  const weight = (entity: Entity): number =>
    entity.mentions.length + entity.passages.length + entity.commitments.filter(isLive).length;
  return entities
    .map((entity) => ({ entity, texts: textCount(entity) }))
    .filter(({ texts }) => texts > 1)
    .sort((a, b) => b.texts - a.texts || weight(b.entity) - weight(a.entity))
    .slice(0, size);
}
