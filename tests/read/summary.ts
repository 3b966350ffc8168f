import type {
  Commitment,
  Corpus,
  Entity,
  Paragraph,
  Parallel,
  ParallelPair,
  Prose,
  Target,
  Text,
} from '../../src/model/corpus.ts';
import { entityKindNames } from '../../src/model/kinds.ts';

/** A corpus in words, one fact a line: what a golden file holds, and what a reviewer reads in its diff. */
export function summarize(corpus: Corpus): string {
  const entities = entityKindNames.flatMap((kind) => corpus.entities[kind]);
  const lines = [
    `corpus «${corpus.config.title}» at ${corpus.address.base}`,
    ...corpus.texts.flatMap(textLines),
    ...entities.flatMap(entityLines),
    ...corpus.commitments.flatMap(commitmentLines),
    ...corpus.parallels.flatMap(pairLines),
    ...[...corpus.pages.values()].flatMap(({ id, title, prose }) => ['', `page ${id} «${title}»`, ...linkLines(prose)]),
  ];
  return `${lines.join('\n')}\n`;
}

function textLines(text: Text): string[] {
  const { id, plan, fidelity, setAside, emendations, previous, next } = text;
  return [
    '',
    `text ${id} «${plan.short}», ${plan.date === 'unknown' ? 'undated' : `${plan.date.when} (${plan.date.certainty})`}`,
    `  between ${previous?.id ?? 'nothing'} and ${next?.id ?? 'nothing'}`,
    `  fidelity ${fidelity.source} = ${fidelity.paragraphs} + ${fidelity.headings} + ${fidelity.aside}`,
    ...setAside.map(
      ({ kind, line, text: words, why }) => `  aside ${kind}, line ${line}: ${words} (${why ?? 'printed'})`,
    ),
    ...emendations.map(({ paragraph, sic, corr, why }) => `  emended in ${paragraph.id}: ${sic} → ${corr} (${why})`),
    ...text.blocks.flatMap((block) => {
      if (block.type === 'part') return [`  part ${block.part.prefix} «${block.part.label}» (${block.part.level})`];
      if (block.type === 'heading') return [`  heading ${block.id}: ${block.reading}`];
      return paragraphLines(block);
    }),
  ];
}

function paragraphLines(paragraph: Paragraph): string[] {
  const at = (span: { start: number; end: number }): string =>
    `«${paragraph.reading.slice(span.start, span.end)}» ${span.start}–${span.end}`;
  return [
    `  paragraph ${paragraph.id} (${paragraph.part.prefix}): ${paragraph.reading}`,
    ...paragraph.mentions.map((one) => `    mention of ${one.entity.ref} by ${one.by}: ${at(one)}`),
    ...paragraph.occurrences.map(
      (one) =>
        `    occurrence of ${one.commitment.id} (${one.level}, ${one.role}): ${at(one)}` +
        (one.verb ? `, by ${at(one.verb)}` : ''),
    ),
    ...paragraph.passages.map((one) => `    passage on ${one.theme.ref}: ${at(one)} (${one.note ?? ''})`),
    ...paragraph.notes.flatMap((note) => [
      `    note ${note.id} (${note.kind}, ${note.basis}) on ${note.on.map(({ id }) => id).join(' ')}` +
        (note.span
          ? `: ${note.on[0]?.reading.slice(note.span.start, note.span.end) ?? ''} ${note.span.start}–${note.span.end}`
          : ''),
      ...linkLines(note.prose).map((line) => `    ${line}`),
    ]),
    ...paragraph.parallels.map(({ id, from }) => `    ${from.paragraph === paragraph ? 'from' : 'to'} side of ${id}`),
    ...paragraph.alsoIn.map((note) => `    also in note ${note.text.id}#${note.id}`),
  ];
}

function entityLines(entity: Entity): string[] {
  return [
    '',
    `${entity.ref} «${entity.name}»`,
    ...linkLines(entity.description),
    ...entity.relations.map(({ to, as }) => `  ${as} ${to.ref}`),
    ...entity.relatedFrom.map(({ from, as }) => `  ${from.ref}: ${as}`),
    ...entity.mentions.map(({ paragraph, start }) => `  mentioned in ${paragraph.text.id}#${paragraph.id} at ${start}`),
    ...entity.passages.map(({ paragraph, start }) => `  passage in ${paragraph.text.id}#${paragraph.id} at ${start}`),
    ...entity.commitments.map(({ id }) => `  in ${id}`),
    ...entity.notes.map((note) => `  in note ${note.text.id}#${note.id}`),
  ];
}

function commitmentLines(commitment: Commitment): string[] {
  const { id, data, parties, addressees, themes, organizations, instruments } = commitment;
  const refs = (list: readonly Entity[]): string => list.map(({ ref }) => ref).join(' ');
  return [
    '',
    `${id} ${data.class} «${data.label}», ${data.status}`,
    `  ${refs(parties)} → ${refs(addressees)} on ${refs([...themes, ...organizations, ...instruments])}`,
    ...commitment.occurrences.map(
      ({ paragraph, start, end }) => `  in ${paragraph.text.id}#${paragraph.id} ${start}–${end}`,
    ),
    ...commitment.relations.map(({ kind, to, why }) => `  ${kind} ${to.id}: ${why}`),
    ...commitment.relatedFrom.map(({ kind, from, why }) => `  ${from.id} ${kind} it: ${why}`),
    ...commitment.notes.map((note) => `  in note ${note.text.id}#${note.id}`),
  ];
}

function pairLines({ texts, parallels }: ParallelPair): string[] {
  const side = ({ paragraph, span }: Parallel['from']): string =>
    `${paragraph.text.id}#${paragraph.id} ${span ? `${span.start}–${span.end}` : 'whole'}`;
  return [
    '',
    `parallels of ${texts.map(({ id }) => id).join(' and ')}`,
    ...parallels.map(
      ({ id, kind, decision, origin, from, to, withdrawn }) =>
        `  ${id} ${kind ?? '-'} (${origin}, ${decision}${withdrawn === undefined ? '' : ', withdrawn'}): ${side(from)} → ${side(to)}`,
    ),
  ];
}

function linkLines(prose: Prose): string[] {
  return [...prose.targets].map(([url, target]) => `  link ${url} → ${target.type} ${nameOf(target)}`);
}

function nameOf(target: Target): string {
  switch (target.type) {
    case 'text':
      return target.text.id;
    case 'paragraph':
      return `${target.paragraph.text.id}#${target.paragraph.id}`;
    case 'note':
      return `${target.note.text.id}#${target.note.id}`;
    case 'entity':
      return target.entity.ref;
    case 'commitment':
      return target.commitment.id;
    case 'parallel':
      return target.parallel.id;
    case 'page':
      return target.page.id;
  }
}
