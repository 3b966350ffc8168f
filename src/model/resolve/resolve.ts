import { Addresses } from '../address.ts';
import type { Corpus, Entity, Note, Target, Text } from '../corpus.ts';
import { entityKindNames, type EntityKind } from '../kinds.ts';
import { whenOf } from '../plan.ts';
import { compareStrings, type Problem } from '../problem.ts';
import type { Drafts, Records } from '../records.ts';
import { resolveCommitments } from './commitments.ts';
import { resolveEntities } from './entities.ts';
import { resolveExceptions } from './exceptions.ts';
import { Lookup } from './lookup.ts';
import { resolveMentions } from './mentions.ts';
import { resolveParallels } from './parallels.ts';
import { placeOfProse, resolveProse } from './prose.ts';
import { buildTexts } from './texts.ts';
import { checkVariants } from './variants.ts';

/**
 * Turns references into objects: the only place where an id becomes an object. Gathers all problems.
 *
 * First every text, entity, record and page becomes an object that can be found; then references between them are
 * followed, quotations found, mentions derived; last, the Markdown that links to any of them is resolved.
 *
 * Drafts are left out before all that and returned apart: nothing of them is in the corpus, and where their own
 * references lead is not asked until they are published.
 */
export function resolve(records: Records): { corpus: Corpus; problems: Problem[]; drafts: Drafts } {
  const problems: Problem[] = [];
  const drafts: Drafts = {
    entities: records.entities.filter(({ data }) => data.draft === true),
    commitments: records.commitments.filter(({ data }) => data.draft === true),
  };
  const published = {
    entities: records.entities.filter(({ data }) => data.draft !== true),
    commitments: records.commitments.filter(({ data }) => data.draft !== true),
  };
  const draftFiles = new Map([
    ...drafts.entities.map(({ data, locate }): [string, string] => [`${data.kind}:${data.id}`, locate([]).file]),
    ...drafts.commitments.map(({ id, locate }): [string, string] => [`commitment:${id}`, locate([]).file]),
  ]);
  const lookup = new Lookup(problems, records.unreadable, draftFiles);

  const pending = buildTexts(records.texts, lookup, problems);
  const texts = inOrderOfTime([...lookup.texts.values()]);
  const entities = resolveEntities(published.entities, lookup);
  const commitments = resolveCommitments(published.commitments, lookup);
  const parallels = resolveParallels(records.parallels, lookup);
  const pages = records.pages.map((record) => {
    const prose = resolveProse(record.document.body);
    const { title, description } = record.document;
    lookup.pages.set(record.id, { id: record.id, title, description, prose });
    return { prose, record };
  });
  resolveMentions(published.entities, texts, lookup, problems);
  checkVariants(published.entities, problems);
  const exceptions = resolveExceptions(records.exceptions, lookup);

  for (const { prose, record } of entities) prose.resolve(lookup, (point) => placeOfProse(record, point), undefined);
  for (const { prose, record } of pages) prose.resolve(lookup, (node) => ({ file: record.file, ...node }), undefined);
  for (const { note, prose, file } of pending) {
    for (const target of prose.resolve(lookup, (node) => ({ file, ...node }), note.text)) linkBack(note, target);
  }

  return {
    corpus: {
      config: records.config,
      address: new Addresses(new URL(records.config.url).pathname, records.config.language),
      texts,
      entities: byKind([...lookup.entities.values()]),
      commitments,
      parallels,
      pages: lookup.pages,
      reliability: records.reliability,
      exceptions,
      neutrality: records.neutrality,
    },
    problems,
    drafts,
  };
}

/** What a note links to knows the note. */
function linkBack(note: Note, target: Target): void {
  const list =
    target.type === 'entity'
      ? target.entity.notes
      : target.type === 'commitment'
        ? target.commitment.notes
        : target.type === 'paragraph' && target.paragraph !== note.paragraph
          ? target.paragraph.alsoIn
          : undefined;
  // The links of a note are followed together, so that what it brought is the last of any list.
  if (list && list.at(-1) !== note) list.push(note);
}

/** By date, those without at the end; texts of the same date by id. Sets the neighbours: texts without a date have none. */
function inOrderOfTime(texts: Text[]): Text[] {
  // Any date comes before this one: what has none comes last.
  const when = ({ plan }: Text): string => whenOf(plan) ?? 'unknown';
  texts.sort((a, b) => compareStrings(when(a), when(b)) || compareStrings(a.id, b.id));
  const dated = texts.filter(({ plan }) => whenOf(plan) !== undefined);
  dated.forEach((text, index) => {
    text.previous = dated[index - 1];
    text.next = dated[index + 1];
  });
  return texts;
}

function byKind(entities: Entity[]): Record<EntityKind, Entity[]> {
  const { compare } = new Intl.Collator('es');
  entities.sort((a, b) => compare(a.name, b.name) || compareStrings(a.id, b.id));
  return Object.fromEntries(
    entityKindNames.map((kind) => [kind, entities.filter((entity) => entity.kind === kind)]),
  ) as Record<EntityKind, Entity[]>;
}
