import { sourceText, type Block, type Inline, type TextDocument } from '../model/document.ts';
import { normalize } from '../model/normalize.ts';
import { paragraphRoles, type EditionPlan } from '../model/plan.ts';
import { anchor, type Anchored, type Succession } from './anchor.ts';
import { placeNotes, type NoteMove } from './notes.ts';
import { isPrinted, split, type PlanProblem, type Segment } from './split.ts';

/** The page of a text, and what became of its previous edition. */
export interface Ingested {
  document: TextDocument;
  problems: PlanProblem[];
  /** Where words went that no longer stand under their id (see `anchor`). */
  successors: Succession['successors'];
  /** The notes that stand elsewhere than they stood. */
  moved: NoteMove[];
}

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
): Ingested {
  const { segments, problems } = split(source, plan);
  const printed = segments.filter(isPrinted);
  const { ids, successors } = anchor(
    printed.map(({ kind, text, part }) => ({ text, prefix: kind === 'heading' ? 'h' : (part ?? 'p') })),
    anchorsOf(previous),
    issued,
  );
  const words = printed.map((segment, index): Block => {
    const content = { id: ids[index] ?? '', inlines: emend(segment), at: nowhere };
    if (segment.kind === 'heading') return { type: 'heading', ...content };
    const role = paragraphRoles.find((one) => one === segment.kind);
    return { type: 'paragraph', ...(role && { role }), ...content };
  });
  const { notes, moved } = placeNotes(previous, words, successors);
  const blocks: Block[] = [];
  let part: string | undefined;
  words.forEach((block, index) => {
    const segment = printed[index];
    if (plan.parts.length > 1 && segment?.part !== part) {
      part = segment?.part;
      blocks.push({ type: 'part', label: plan.parts.find(({ prefix }) => prefix === part)?.label ?? '', at: nowhere });
    }
    blocks.push(block, ...(notes.get(ids[index] ?? '') ?? []));
  });
  // Notes whose paragraph is gone are kept at the end: the check says where each belongs, nothing is lost.
  blocks.push(...(notes.get('') ?? []));
  return { document: { source: id, blocks }, problems, successors, moved };
}

const nowhere = { line: 1, column: 1 };

function anchorsOf(document: TextDocument | undefined): Anchored[] {
  return (document?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [{ id: block.id, text: sourceText(block.inlines) }] : [],
  );
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
