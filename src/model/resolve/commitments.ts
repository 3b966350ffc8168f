import type { Commitment, Entity, Occurrence } from '../corpus.ts';
import type { EntityKind } from '../kinds.ts';
import { problem, type Place } from '../problem.ts';
import { findQuote, findWithin, nearestPassage, type Span } from '../quote.ts';
import type { CommitmentFile } from '../records.ts';
import type { Lookup } from './lookup.ts';
import { inOrder } from './mentions.ts';

/** Makes the objects of the register: parties and themes followed, every quotation found in its paragraph. */
export function resolveCommitments(records: readonly CommitmentFile[], lookup: Lookup): Commitment[] {
  const made = records.map((record) => {
    const { data, locate } = record;
    const follow = (
      field: 'parties' | 'addressee' | 'themes' | 'organizations' | 'instruments',
      kind?: EntityKind,
    ): Entity[] =>
      data[field].flatMap((ref, index) => {
        const place = (): Place => locate([field, index]);
        if (kind !== undefined && !ref.startsWith(`${kind}:`))
          lookup.report(
            problem(
              place(),
              'reference-is-of-its-kind',
              `\`${ref}\` cannot stand in \`${field}\``,
              `expected \`${kind}:…\``,
            ),
          );
        return lookup.entity(ref, place) ?? [];
      });
    const commitment: Commitment = {
      id: record.id,
      data,
      parties: follow('parties'),
      addressees: follow('addressee'),
      themes: follow('themes', 'theme'),
      organizations: follow('organizations', 'org'),
      instruments: follow('instruments', 'instrument'),
      ...{ occurrences: [], relations: [], relatedFrom: [], notes: [] },
    };
    lookup.commitments.set(record.id, commitment);
    return { commitment, record };
  });
  const order = inOrder([...lookup.texts.values()]);
  for (const { commitment, record } of made) {
    const { parties, addressees, themes, organizations, instruments } = commitment;
    for (const entity of new Set([...parties, ...addressees, ...themes, ...organizations, ...instruments]))
      entity.commitments.push(commitment);
    const occurrences = record.data.occurrences.flatMap(
      (_, index) => occurrenceOf(record, index, commitment, lookup) ?? [],
    );
    commitment.occurrences.push(...occurrences.sort(order));
    for (const occurrence of occurrences) occurrence.paragraph.occurrences.push(occurrence);
    checkCondition(record, occurrences, lookup);
    record.data.relations.forEach(({ kind, to, why }, index) => {
      const other = lookup.commitment(to, () => record.locate(['relations', index, 'to']));
      if (!other) return;
      commitment.relations.push({ kind, to: other, why });
      other.relatedFrom.push({ kind, from: commitment, why });
    });
  }
  for (const text of lookup.texts.values())
    for (const paragraph of text.paragraphs) paragraph.occurrences.sort((a, b) => a.start - b.start || a.end - b.end);
  return made.map(({ commitment }) => commitment);
}

function occurrenceOf(
  { data, locate }: CommitmentFile,
  index: number,
  commitment: Commitment,
  lookup: Lookup,
): Occurrence | undefined {
  const found = data.occurrences[index];
  if (!found) return undefined;
  const text = lookup.text(found.text, () => locate(['occurrences', index, 'text']));
  const paragraph = text && lookup.paragraph(text, found.paragraph, () => locate(['occurrences', index, 'paragraph']));
  if (!paragraph) return undefined;
  const span = lookup.quote(paragraph, found, () => locate(['occurrences', index, 'quote']));
  if (paragraph.part.level === 'press' && found.level === 'official')
    lookup.report(
      problem(
        locate(['occurrences', index, 'level']),
        'level-fits-the-part',
        `\`official\` words in \`${text.id}#${paragraph.id}\`, a press report`,
        'expected official_quoted_by_press, press_paraphrase or reported_speech',
      ),
    );
  if (!span) return undefined;
  const verb = verbOf(found.verb, paragraph.reading, span, () => locate(['occurrences', index, 'verb']), lookup);
  return { commitment, paragraph, ...span, verb, level: found.level, role: found.role };
}

/** Finds the verb of an occurrence in its quotation. Where it stands there twice, it is the first. */
function verbOf(
  verb: string | undefined,
  reading: string,
  span: Span,
  place: () => Place,
  lookup: Lookup,
): Span | undefined {
  if (verb === undefined) return undefined;
  const found = findWithin(reading, span, verb);
  if (found) return found;
  const near = nearestPassage(reading.slice(span.start, span.end), verb);
  const outside = findWithin(reading, { start: 0, end: reading.length }, verb);
  const hint = outside
    ? 'it stands outside: quote more words, or leave the verb out'
    : near === undefined
      ? 'copy whole words of the quotation'
      : `did you mean \`${near}\``;
  lookup.report(problem(place(), 'verb-is-in-its-quotation', `Cannot find \`${verb}\` in the words quoted`, hint));
  return undefined;
}

/** The words of a condition stand in a paragraph where the record occurs. */
function checkCondition({ data, locate }: CommitmentFile, occurrences: Occurrence[], lookup: Lookup): void {
  const { condition } = data;
  if (!condition || occurrences.length === 0) return;
  if (occurrences.some(({ paragraph }) => findQuote(paragraph.reading, { quote: condition.quote }).length > 0)) return;
  lookup.report(
    problem(
      locate(['condition', 'quote']),
      'quote-is-found',
      `Cannot find \`${condition.quote}\` where the record occurs`,
      'quote the condition’s words exactly',
    ),
  );
}
