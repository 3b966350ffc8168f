import { Document, isCollection, isMap, isScalar, YAMLMap, type Node } from 'yaml';
import { domains } from '../../model/commitment.ts';
import type { Corpus, Entity } from '../../model/corpus.ts';
import { entitySchemas } from '../../model/entity.ts';
import { entityKinds } from '../../model/kinds.ts';
import type { Drafts } from '../../model/records.ts';
import type { Sighting } from './capitalized.ts';
import type { Candidate, FurtherForms } from './candidates.ts';
import type { Clause } from './clauses.ts';
import { parallelDrafts } from './parallel-drafts.ts';
import type { ParallelCandidate } from './parallels.ts';
import type { Undecided } from './undecided.ts';
import type { Unclaimed } from './unclaimed.ts';
import { fold } from './words.ts';

/** A file that is proposed, or what is proposed to be added to one. */
export interface Proposal {
  /** `organizations/otsc.yaml`, in the folder of the corpus. */
  file: string;
  /** False for what is to be added to a file that is there. */
  isNew: boolean;
  yaml: string;
}

/** What stands where only a person can write; readers never see it, since drafts are not published. */
const toWrite = 'Por redactar';
const description = `${toWrite}: qué es, en dos frases, con sus fuentes.`;
/** Values that no word of the text tells: the least that the schemas allow. */
const neutral = { org: 'other', place: 'site', instrument: 'agreement' } as const;

/** Writes what was found as YAML: one document a file, new entities first, then additions, commitments, parallels. */
export function propose(
  {
    candidates,
    further,
    unclaimed,
    undecided,
    clauses,
    parallels,
  }: {
    candidates: readonly Candidate[];
    further: readonly FurtherForms[];
    unclaimed: readonly Unclaimed[];
    undecided: readonly Undecided[];
    clauses: readonly Clause[];
    parallels: readonly ParallelCandidate[];
  },
  corpus: Corpus,
  drafts: Drafts,
): Proposal[] {
  const ids = new Set([
    ...Object.values(corpus.entities).flatMap((entities) => entities.map(({ id }) => id)),
    ...drafts.entities.map(({ data }) => data.id),
  ]);
  const records = [...corpus.commitments, ...drafts.commitments].map(({ id }) => Number(id.slice(2)));
  const first = Math.max(0, ...records) + 1;
  const known = new Set([...further.map(({ entity }) => entity), ...undecided.flatMap((one) => one.candidates)]);
  return [
    ...candidates.map((candidate) => entityDraft(candidate, freeId(candidate.name, ids))),
    ...[...known].map((entity) =>
      additions(
        entity,
        further.find((one) => one.entity === entity)?.forms ?? new Map<string, Sighting[]>(),
        undecided,
      ),
    ),
    ...(unclaimed.length > 0 ? [exceptions(unclaimed)] : []),
    ...clauses.map((clause, index) => commitmentDraft(clause, first + index, corpus.config.codebook)),
    ...parallelDrafts(parallels, corpus),
  ];
}

/** The slug of a name, with a number when it is taken; takes it. */
export function freeId(name: string, ids: Set<string>): string {
  const slug =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-+$/g, '') || 'nombre';
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}

function entityDraft({ kind: guess, type, name, acronym, forms }: Candidate, id: string): Proposal {
  const kind = guess === 'unknown' ? 'org' : guess;
  const typed = kind !== 'person';
  const document = new Document({
    draft: true,
    name,
    ...(kind === 'org' && acronym !== undefined && { acronym }),
    ...(typed && { type: type ?? neutral[kind] }),
    names: [...forms.keys()],
    description,
  });
  if (guess === 'unknown') say(document, ['name'], 'what it is is not known: move the file to the folder of its kind');
  if (typed) {
    const types = entitySchemas[kind].shape.type.options.join(', ');
    say(document, ['type'], `${type === undefined ? 'not known' : 'by its first word'}; one of ${types}`);
  }
  [...forms.values()].forEach((sightings, index) => say(document, ['names', index], placesOf(sightings.map(placeOf))));
  return { file: `${entityKinds[kind].folder}/${id}.yaml`, isNew: true, yaml: write(document) };
}

function additions(entity: Entity, forms: ReadonlyMap<string, Sighting[]>, undecided: readonly Undecided[]): Proposal {
  const own = undecided.filter(({ candidates }) => candidates.includes(entity));
  const document = new Document({
    ...(forms.size > 0 && { names: [...forms.keys()] }),
    ...(own.length > 0 && {
      mentions: own.map(({ paragraph, selector }) => ({ in: `${paragraph.text.id}#${paragraph.id}`, ...selector })),
    }),
  });
  [...forms.values()].forEach((sightings, index) => say(document, ['names', index], placesOf(sightings.map(placeOf))));
  own.forEach(({ candidates }, index) => {
    const entry = document.getIn(['mentions', index]);
    if (entry instanceof YAMLMap) entry.flow = true;
    const others = candidates.filter((one) => one !== entity).map(({ ref }) => ref);
    const rank = candidates[0] === entity ? 'nearest' : 'farther';
    if (others.length > 0 && entry instanceof YAMLMap) entry.comment = ` ${rank}; or ${others.join(', ')}`;
  });
  return { file: `${entityKinds[entity.kind].folder}/${entity.id}.yaml`, isNew: false, yaml: write(document) };
}

/** What is left of the words in capitals is no name, or one that was not recognized: its editor says which, and why. */
function exceptions(unclaimed: readonly Unclaimed[]): Proposal {
  const forms = [...Map.groupBy(unclaimed, ({ form }) => form)];
  const document = new Document({ names: forms.map(([form]) => ({ forms: [form], why: `${toWrite}: por qué.` })) });
  forms.forEach(([, found], index) => {
    const entry = document.getIn(['names', index]);
    if (!(entry instanceof YAMLMap)) return;
    entry.flow = true;
    entry.comment = ` ${placesOf(found.map(({ text, block }) => `${text.id}#${block.id}`))}`;
  });
  return { file: 'exceptions.yaml', isNew: false, yaml: write(document) };
}

function commitmentDraft(clause: Clause, number: number, codebook: string): Proposal {
  const { paragraph, selector, verb, level, subject, parties, condition, aspect, force } = clause;
  const words = `${toWrite}: ${selector.quote}`;
  const document = new Document({
    draft: true,
    label: words.length <= 90 ? words : `${words.slice(0, 89).replace(/\s+\S*$/, '')}…`,
    class: clause.class,
    ...(force && { force }),
    ...(aspect && { aspect }),
    parties: [],
    ...(subject !== undefined && { literal_subject: subject }),
    domain: domains[0],
    occurrences: [{ text: paragraph.text.id, paragraph: paragraph.id, ...selector, verb, level }],
    coding: { codebook },
  });
  const guess = parties.map(({ ref }) => ref).join(', ');
  say(document, ['parties'], guess === '' ? 'to be decided: at least one' : `perhaps ${guess}`);
  say(document, ['domain'], `to be decided: ${domains.join(', ')}`);
  if (condition !== undefined) say(document, ['class'], `the sentence has a condition: «${condition}»`);
  if (level !== 'official') say(document, ['occurrences', 0, 'level'], 'or reported_speech');
  return { file: `commitments/c-${String(number).padStart(4, '0')}.yaml`, isNew: true, yaml: write(document) };
}

/** Puts a comment after a value, above its key where the value is a list. */
function say(document: Document, path: readonly (string | number)[], comment: string): void {
  const node = document.getIn(path, true) as Node | undefined;
  const pair = isMap(document.contents) ? document.contents.items.find(({ value }) => value === node) : undefined;
  if (isCollection(node) && isScalar(pair?.key)) pair.key.commentBefore = ` ${comment}`;
  else if (node) node.comment = ` ${comment}`;
}

const placeOf = ({ paragraph }: Sighting): string => `${paragraph.text.id}#${paragraph.id}`;

/** «3: cumbre-otsc#p1, cumbre-otsc#p4 …» */
function placesOf(all: readonly string[]): string {
  const places = [...new Set(all)];
  return `${all.length}: ${places.slice(0, 5).join(', ')}${places.length > 5 ? ' …' : ''}`;
}

const write = (document: Document): string => document.toString({ lineWidth: 0, flowCollectionPadding: true });
