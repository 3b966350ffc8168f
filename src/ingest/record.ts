import { hash } from 'node:crypto';
import { readingText, type TextDocument } from '../model/document.ts';
import type { Ledger, LedgerReason } from '../model/ledger.ts';
import { gave, kinship } from './kinship.ts';

/** First 12 hexadecimal digits of the SHA-256 of a reading text. */
export function wordingHash(text: string): string {
  return hash('sha256', text).slice(0, 12);
}

/** What differs between a page and its ledger. */
export interface LedgerDifference {
  kind: 'unrecorded' | 'vanished' | 'changed' | 'reused';
  id: string;
}

/** Compares the anchors of a page with those that its ledger has issued. */
export function compareWithLedger(ledger: Ledger, document: TextDocument): LedgerDifference[] {
  const entries = new Map(ledger.anchors.map((entry) => [entry.id, entry]));
  const differences: LedgerDifference[] = [];
  const present = new Set<string>();
  for (const { id, text } of anchorsOf(document)) {
    if (present.has(id)) continue;
    present.add(id);
    const entry = entries.get(id);
    if (!entry) differences.push({ kind: 'unrecorded', id });
    else if (entry.withdrawn) differences.push({ kind: 'reused', id });
    else if (entry.wordings.at(-1)?.text !== text) differences.push({ kind: 'changed', id });
  }
  for (const { id, withdrawn } of entries.values())
    if (!withdrawn && !present.has(id)) differences.push({ kind: 'vanished', id });
  return differences;
}

/** A change of a text, as its ledger enters it. */
export interface Change {
  /** The edition of the corpus that is being made. */
  edition: string;
  /** Why words changed or an anchor is gone; by default, what their succession tells. */
  reason?: LedgerReason | undefined;
  note?: string | undefined;
  /** Where words went that no longer stand under their id (see `anchor`). */
  successors?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Writes what changed into the ledger: new anchors as issued, changed wordings and vanished anchors with the reason.
 * Nothing that the ledger already says is altered, but for successors, which are added.
 */
export function record(ledger: Ledger, document: TextDocument, change: Change): Ledger {
  const { edition, note, successors = new Map<string, string[]>() } = change;
  const heirs = new Set([...successors.values()].flat());
  const present = new Map(anchorsOf(document).map((one) => [one.id, one]));
  const known = new Set(ledger.anchors.map(({ id }) => id));
  const fresh = new Map([...present.values()].filter(({ id }) => !known.has(id)).map(({ id, text }) => [text, id]));
  const why = (reason: LedgerReason) => ({
    edition,
    reason: change.reason ?? reason,
    ...(note !== undefined && { note }),
  });
  const anchors: Ledger['anchors'] = ledger.anchors.map((entry) => {
    const last = entry.wordings.at(-1);
    const added = successors.get(entry.id)?.filter((id) => !entry.successors.includes(id)) ?? [];
    const heir = added.length === 0 ? entry : { ...entry, successors: [...entry.successors, ...added] };
    if (entry.withdrawn) {
      // Its words are back: the id is not, but it leads to them.
      const back = heir.successors.length === 0 && last ? fresh.get(last.text) : undefined;
      return back === undefined ? heir : { ...heir, successors: [back] };
    }
    const now = present.get(entry.id);
    if (!now) {
      // The same words under an id of another kind, as when a paragraph turns out to be a heading, joined no others.
      const moved = entry.successors.length === 0 && added.every((id) => present.get(id)?.text === last?.text);
      const reason = moved || added.length === 0 ? 'withdrawn' : added.length === 1 ? 'merge' : 'split';
      return { ...heir, withdrawn: why(reason) };
    }
    const wording = { hash: wordingHash(now.text), text: now.text };
    if (last?.hash === wording.hash) return heir;
    const reason = added.length > 0 ? 'split' : heirs.has(entry.id) ? 'merge' : 'errata';
    return { ...heir, wordings: [...entry.wordings, { ...wording, ...why(reason) }] };
  });
  for (const { id, kind, text } of present.values())
    if (!known.has(id)) {
      const first = { hash: wordingHash(text), text, edition, reason: 'issued' as const };
      anchors.push({ id, kind, wordings: [first], successors: [] });
    }
  return { text: ledger.text, anchors };
}

/**
 * Where the words went of paragraphs that were split, merged or renamed by hand, by comparing those that are gone or
 * changed with those that are new or changed: of what kin they are (see `kinship`).
 */
export function successionOf(ledger: Ledger, document: TextDocument): Map<string, string[]> {
  const live = ledger.anchors.flatMap(({ id, withdrawn, wordings }) =>
    withdrawn ? [] : [{ id, text: wordings.at(-1)?.text ?? '' }],
  );
  const now = anchorsOf(document);
  const [before, after] = [textsById(live), textsById(now)];
  const changed = ({ id }: { id: string }): boolean => before.get(id) !== after.get(id);
  const [gone, come] = [live.filter(changed), now.filter(changed)];
  const indexes = (list: readonly unknown[]): number[] => [...list.keys()];
  const [old, fresh] = [gone.map(({ text }) => text), come.map(({ text }) => text)];
  const related = kinship(old, fresh, indexes(old), indexes(fresh));
  const successors = new Map<string, string[]>();
  for (const { before: one, now: other, shared } of related.sort((a, b) => a.now - b.now)) {
    const [from, to] = [gone[one], come[other]];
    if (!from || !to || from.id === to.id) continue;
    if (after.has(from.id) && !gave(from.text, before.get(to.id), shared)) continue;
    successors.set(from.id, [...(successors.get(from.id) ?? []), to.id]);
  }
  return successors;
}

function textsById(list: readonly { id: string; text: string }[]): Map<string, string> {
  return new Map(list.map(({ id, text }) => [id, text]));
}

function anchorsOf(document: TextDocument): { id: string; kind: 'paragraph' | 'heading'; text: string }[] {
  return document.blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? [{ id: block.id, kind: block.type, text: readingText(block.inlines) }]
      : [],
  );
}
