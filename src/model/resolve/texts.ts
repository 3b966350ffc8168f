import type { Block, Emendation, Heading, Note, Paragraph, Retired, Text } from '../corpus.ts';
import { readingText, type NoteBlock } from '../document.ts';
import { printedLabel } from '../label.ts';
import { NoteAttributes } from '../note.ts';
import { didYouMean, problem, type Place, type Problem } from '../problem.ts';
import type { TextRecord } from '../records.ts';
import type { Span } from '../quote.ts';
import type { Lookup } from './lookup.ts';
import { resolveProse, type PendingProse } from './prose.ts';

/** A note whose links wait until everything can be found. */
export interface PendingNote {
  note: Note;
  prose: PendingProse;
  file: string;
}

/** Makes the objects of the texts, with their notes bound to paragraphs and quotations. */
export function buildTexts(records: readonly TextRecord[], lookup: Lookup, problems: Problem[]): PendingNote[] {
  return records.flatMap((record) => buildText(record, lookup, problems));
}

function buildText(record: TextRecord, lookup: Lookup, problems: Problem[]): PendingNote[] {
  const { id, file, plan, document, segments, setAside, fidelity, history } = record;
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  const notes: Note[] = [];
  const emendations: Emendation[] = [];
  const retired: Retired[] = [];
  const text: Text = {
    ...{ id, plan, segments, setAside, fidelity, blocks, paragraphs, notes, emendations, retired },
    parts: plan.parts,
    previous: undefined,
    next: undefined,
  };
  lookup.texts.set(id, text);
  if (record.damaged) lookup.damaged.add(id);

  const seen = new Map<string, Place>();
  const once = (anchor: string, place: Place): void => {
    const first = seen.get(anchor);
    if (first)
      problems.push(
        problem(place, 'anchor-is-unique', `\`${anchor}\` is used twice`, `it was first used at line ${first.line}`),
      );
    else seen.set(anchor, place);
  };
  let part = firstOf(plan.parts);
  // Under a heading that names no part, ids are not held against the part above it.
  let planned = true;
  let above: Paragraph | undefined;
  const waiting: { block: NoteBlock; above: Paragraph | undefined }[] = [];
  for (const block of document.blocks) {
    const place = { file, ...block.at };
    if (block.type === 'note') {
      waiting.push({ block, above });
      continue;
    }
    if (block.type === 'part') {
      const labels = plan.parts.map(({ label }) => label);
      const found = plan.parts.find(({ label }) => label === block.label);
      planned = found !== undefined;
      if (found) {
        part = found;
        blocks.push({ type: 'part', part });
      } else
        problems.push(
          problem(
            place,
            'part-is-planned',
            `Unknown part \`${block.label}\``,
            didYouMean(block.label, labels) ?? `the plan has ${labels.join(', ')}`,
          ),
        );
      continue;
    }
    once(block.id, place);
    const { inlines } = block;
    const reading = readingText(inlines);
    const revised = history.revised.get(block.id);
    const made: Heading | Paragraph =
      block.type === 'heading'
        ? { type: 'heading', id: block.id, revised, label: printedLabel(reading), inlines, reading }
        : {
            ...{ type: 'paragraph', id: block.id, revised, role: block.role, text, part, inlines, reading },
            label: printedLabel(reading),
            ...{ mentions: [], notes: [], alsoIn: [], occurrences: [], passages: [], parallels: [] },
          };
    if (made.type === 'paragraph') {
      if (planned && made.id.replace(/\d.*$/, '') !== part.prefix)
        problems.push(
          problem(
            place,
            'anchor-fits-its-part',
            `\`${made.id}\` stands in the part «${part.label}»`,
            `its ids begin with \`${part.prefix}\``,
          ),
        );
      paragraphs.push(made);
      above = made;
    }
    blocks.push(made);
    for (const run of inlines)
      if (run.type === 'sic') {
        const planned = plan.emendations.find(({ sic, corr }) => sic === run.sic && corr === run.corr);
        emendations.push({ paragraph: made, sic: run.sic, corr: run.corr, why: planned?.why ?? '' });
      }
  }
  for (const { above: anchor, ...one } of history.retired)
    retired.push({ ...one, after: placeIn(text, one.id, anchor) });
  const gone = new Set(retired.map((one) => one.id));
  return waiting.flatMap(({ block, above: paragraph }) => {
    const place = { file, ...block.at };
    const made = buildNote(block, paragraph, text, file, lookup, problems);
    if (!made) return [];
    once(made.note.id, place);
    if (gone.has(made.note.id))
      problems.push(
        problem(
          place,
          'anchor-is-never-reused',
          `\`${made.note.id}\` was a paragraph and cannot be a note`,
          'give the note an id that the ledger does not have',
        ),
      );
    notes.push(made.note);
    made.note.paragraph.notes.push(made.note);
    for (const on of made.note.on) if (on !== made.note.paragraph) on.alsoIn.push(made.note);
    return [{ ...made, file }];
  });
}

function buildNote(
  block: NoteBlock,
  above: Paragraph | undefined,
  text: Text,
  file: string,
  lookup: Lookup,
  problems: Problem[],
): { note: Note; prose: PendingProse } | undefined {
  const result = NoteAttributes.safeParse(block.attributes);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const name = String(issue.path[0] ?? '');
      const given = block.attributes[name];
      const message =
        given === undefined ? `Missing \`${name}\` of \`<Note>\`` : `Cannot use \`${given}\` for \`${name}\``;
      const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      const near = given === undefined ? undefined : didYouMean(given, values);
      const hint =
        near ?? (values.length > 0 ? `expected ${values.join(', ')}` : issue.message.replace(/^Invalid input: /, ''));
      problems.push(problem(placeOfAttribute(block, name, file), 'note-is-valid', message, hint));
    }
    return undefined;
  }
  const { id, kind, basis, quote, prefix, suffix } = result.data;
  const on = result.data.on.flatMap(
    (one) => lookup.paragraph(text, one, () => placeOfAttribute(block, 'on', file)) ?? [],
  );
  const [first] = on;
  if (!first) return undefined;
  if (above && !on.includes(above)) {
    const hint = 'move it, or name that paragraph in `on`';
    problems.push(
      problem(
        { file, ...block.at },
        'note-follows-its-paragraph',
        `\`${id}\` stands after \`${above.id}\`, but is about \`${first.id}\``,
        hint,
      ),
    );
  }
  let span: Span | undefined;
  if (quote !== undefined)
    span = lookup.quote(first, { quote, prefix, suffix }, () => placeOfAttribute(block, 'quote', file));
  const prose = resolveProse(block.body);
  return { note: { id, kind, basis, text, paragraph: above ?? first, on, span, raw: block.raw, prose }, prose };
}

/** The block after which a retired anchor stood: the beginning of its part, when nothing above it is left. */
function placeIn({ blocks }: Text, id: string, above: string | undefined): Block | undefined {
  if (above !== undefined) return blocks.find((block) => block.type !== 'part' && block.id === above);
  const prefix = id.replace(/\d.*$/, '');
  return blocks.find((block) => block.type === 'part' && block.part.prefix === prefix);
}

/** The place of an attribute of a note; of the note, when it is not there. */
function placeOfAttribute(block: NoteBlock, name: string, file: string): Place {
  const match = new RegExp(`\\s${name}=`).exec(block.raw);
  if (!match) return { file, ...block.at };
  const before = block.raw.slice(0, match.index + 1).split('\n');
  const last = before.at(-1) ?? '';
  return {
    file,
    line: block.at.line + before.length - 1,
    column: before.length === 1 ? block.at.column + last.length : last.length + 1,
  };
}

/** The first of a list that its schema keeps from being empty. */
function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new RangeError('expected a list with something in it');
  return first;
}
