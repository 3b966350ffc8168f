import type { Entity, Mention, Paragraph, Text } from '../corpus.ts';
import { findNames, indexNames, overlap } from '../mentions.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { findQuote, type Span } from '../quote.ts';
import type { EntityRecord } from '../records.ts';
import type { Lookup } from './lookup.ts';

/**
 * Derives the mentions of all entities: names found in the paragraphs, less what entities say is `not` theirs, plus the
 * passages that they say mean them. Follows the passages of themes.
 */
export function resolveMentions(
  records: readonly EntityRecord[],
  texts: readonly Text[],
  lookup: Lookup,
  problems: Problem[],
): void {
  const stated = new Map<Paragraph, Mention[]>();
  const denied = new Map<Paragraph, { entity: Entity; span: Span }[]>();
  const names = new Map<string, { entity: Entity; place: Place }>();
  const entityOf = ({ data }: EntityRecord): Entity | undefined => lookup.entities.get(`${data.kind}:${data.id}`);

  for (const record of records) {
    const entity = entityOf(record);
    if (!entity) continue;
    record.data.names.forEach((name, index) =>
      claimName(name, entity, record.locate(['names', index]), names, problems),
    );
    for (const { paragraph, span } of passages(record, 'mentions', lookup))
      append(stated, paragraph, { entity, paragraph, ...span, by: 'statement' });
    for (const { paragraph, span, index } of passages(record, 'not', lookup)) {
      append(denied, paragraph, { entity, span });
      if (
        !record.data.names.some(
          (name) => findQuote(paragraph.reading.slice(span.start, span.end), { quote: name }).length > 0,
        )
      )
        problems.push(
          problem(
            record.locate(['not', index]),
            'exception-is-needed',
            `No name of \`${entity.ref}\` stands in that passage`,
            'remove the exception',
          ),
        );
    }
    if (record.data.kind === 'theme')
      for (const { paragraph, span, note } of passages(record, 'passages', lookup)) {
        const passage = { theme: entity, paragraph, note, ...span };
        entity.passages.push(passage);
        paragraph.passages.push(passage);
      }
  }

  const index = indexNames([...names].map(([name, { entity }]) => ({ name, bearer: entity })));
  for (const text of texts)
    for (const paragraph of text.paragraphs) {
      const own = stated.get(paragraph) ?? [];
      const not = denied.get(paragraph) ?? [];
      paragraph.mentions.push(...own);
      for (const { start, end, bearer } of findNames(paragraph.reading, index)) {
        const span = { start, end };
        if (own.some((mention) => overlap(mention, span))) continue;
        if (not.some(({ entity, span: exception }) => entity === bearer && overlap(exception, span))) continue;
        paragraph.mentions.push({ entity: bearer, paragraph, start, end, by: 'name' });
      }
      if (own.length > 0) paragraph.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
      for (const mention of paragraph.mentions) mention.entity.mentions.push(mention);
    }
  const order = inOrder(texts);
  for (const entity of lookup.entities.values()) entity.passages.sort(order);
}

/** Compares places by the order of the texts, then of their paragraphs, then by position. */
export function inOrder(texts: readonly Text[]): (a: Positioned, b: Positioned) => number {
  const rank = new Map(texts.map((text, index) => [text, index]));
  const paragraphRank = new Map<Paragraph, number>();
  for (const text of texts) text.paragraphs.forEach((paragraph, index) => paragraphRank.set(paragraph, index));
  return (a, b) =>
    (rank.get(a.paragraph.text) ?? 0) - (rank.get(b.paragraph.text) ?? 0) ||
    (paragraphRank.get(a.paragraph) ?? 0) - (paragraphRank.get(b.paragraph) ?? 0) ||
    a.start - b.start;
}
interface Positioned {
  paragraph: Paragraph;
  start: number;
}

function claimName(
  name: string,
  entity: Entity,
  place: Place,
  names: Map<string, { entity: Entity; place: Place }>,
  problems: Problem[],
): void {
  const other = names.get(name);
  if (other)
    problems.push(
      problem(
        place,
        'name-identifies-one-entity',
        `\`${name}\` also names \`${other.entity.ref}\``,
        `see ${other.place.file}:${other.place.line}; use \`mentions\` where it means this one`,
      ),
    );
  else if (!/^[\p{L}\p{N}]/u.test(name))
    problems.push(
      problem(place, 'name-begins-with-a-word', `\`${name}\` cannot be matched`, 'begin it with a letter or a digit'),
    );
  else names.set(name, { entity, place });
}

function* passages(
  record: EntityRecord,
  field: 'mentions' | 'not' | 'passages',
  lookup: Lookup,
): Generator<{ paragraph: Paragraph; span: Span; note: string | undefined; index: number }> {
  const list = field === 'passages' ? (record.data.kind === 'theme' ? record.data.passages : []) : record.data[field];
  for (const [index, { in: reference, quote, prefix, suffix, note }] of list.entries()) {
    const [id = '', anchor = ''] = reference.split('#');
    const place = (): Place => record.locate([field, index, 'in']);
    const text = lookup.text(id, place);
    const paragraph = text && lookup.paragraph(text, anchor, place);
    const span =
      paragraph && lookup.quote(paragraph, { quote, prefix, suffix }, () => record.locate([field, index, 'quote']));
    if (span) yield { paragraph, span, note, index };
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
