import { hash } from 'node:crypto';
import { readingText, type TextDocument } from '../model/document.ts';
import type { Ledger, LedgerReason } from '../model/ledger.ts';

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
    if (entry.withdrawn) {
      // Its words are back: the id is not, but it leads to them.
      const back = entry.successors.length === 0 && last ? fresh.get(last.text) : undefined;
      return back === undefined ? entry : { ...entry, successors: [back] };
    }
    const added = successors.get(entry.id)?.filter((id) => !entry.successors.includes(id)) ?? [];
    const heir = added.length === 0 ? entry : { ...entry, successors: [...entry.successors, ...added] };
    const now = present.get(entry.id);
    if (!now) {
      const reason = added.length === 0 ? 'withdrawn' : added.length === 1 ? 'merge' : 'split';
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

function anchorsOf(document: TextDocument): { id: string; kind: 'paragraph' | 'heading'; text: string }[] {
  return document.blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? [{ id: block.id, kind: block.type, text: readingText(block.inlines) }]
      : [],
  );
}
