import { sourceText, type Block, type Inline, type NoteBlock, type TextDocument } from '../model/document.ts';
import { normalize } from '../model/normalize.ts';
import { paragraphRoles, type EditionPlan } from '../model/plan.ts';
import { anchor, type Anchored } from './anchor.ts';
import { isPrinted, split, type PlanProblem, type Segment } from './split.ts';

/**
 * Makes the page of a text from its source and its plan. Ids and notes of the previous page live on.
 *
 * @param issued every id that the text's ledger has issued, so that none is used again
 */
export function ingest(
  id: string,
  source: string,
  plan: EditionPlan,
  previous: TextDocument | undefined,
  issued: Iterable<string>,
): { document: TextDocument; problems: PlanProblem[] } {
  const { segments, problems } = split(source, plan);
  const printed = segments.filter(isPrinted);
  const ids = anchor(
    printed.map(({ kind, text, part }) => ({ text, prefix: kind === 'heading' ? 'h' : (part ?? 'p') })),
    anchorsOf(previous),
    issued,
  );
  const notes = notesByAnchor(previous);
  const blocks: Block[] = [];
  let part: string | undefined;
  printed.forEach((segment, index) => {
    if (plan.parts.length > 1 && segment.part !== part) {
      part = segment.part;
      blocks.push({ type: 'part', label: plan.parts.find(({ prefix }) => prefix === part)?.label ?? '', at: nowhere });
    }
    const anchorId = ids[index] ?? '';
    const words = { id: anchorId, inlines: emend(segment), at: nowhere };
    const role = paragraphRoles.find((one) => one === segment.kind);
    blocks.push(
      segment.kind === 'heading'
        ? { type: 'heading', ...words }
        : { type: 'paragraph', ...(role && { role }), ...words },
      ...(notes.get(anchorId) ?? []),
    );
    notes.delete(anchorId);
  });
  // Notes whose paragraph is gone are kept at the end: the check says where each belongs, nothing is lost.
  blocks.push(...[...notes.values()].flat());
  return { document: { source: id, blocks }, problems };
}

const nowhere = { line: 1, column: 1 };

function anchorsOf(document: TextDocument | undefined): Anchored[] {
  return (document?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [{ id: block.id, text: sourceText(block.inlines) }] : [],
  );
}

/** The notes after each paragraph, by its id; notes before the first are under the empty id. */
function notesByAnchor(document: TextDocument | undefined): Map<string, NoteBlock[]> {
  const notes = new Map<string, NoteBlock[]>();
  let current = '';
  for (const block of document?.blocks ?? []) {
    if (block.type === 'paragraph' || block.type === 'heading') current = block.id;
    if (block.type === 'note') notes.set(current, [...(notes.get(current) ?? []), block]);
  }
  return notes;
}

/** The words of a segment, with its emendations as `<Sic>`. */
function emend({ text, emendations }: Segment): Inline[] {
  const inlines: Inline[] = [];
  let position = 0;
  for (const { sic, corr } of emendations) {
    const form = normalize(sic);
    const from = text.indexOf(form, position);
    if (from > position) inlines.push({ type: 'text', value: text.slice(position, from) });
    inlines.push({ type: 'sic', sic: form, corr: normalize(corr) });
    position = from + form.length;
  }
  if (position < text.length) inlines.push({ type: 'text', value: text.slice(position) });
  return inlines;
}
