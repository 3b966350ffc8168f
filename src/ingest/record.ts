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
    else if (entry.wordings.at(-1)?.hash !== wordingHash(text)) differences.push({ kind: 'changed', id });
  }
  for (const { id, withdrawn } of ledger.anchors)
    if (!withdrawn && !present.has(id)) differences.push({ kind: 'vanished', id });
  return differences;
}

/**
 * Writes what changed into the ledger: new anchors as issued, changed wordings and vanished anchors with the reason.
 * Nothing that the ledger already says is altered.
 *
 * @param edition the edition of the corpus that is being made
 */
export function record(
  ledger: Ledger,
  document: TextDocument,
  edition: string,
  reason: LedgerReason,
  note?: string,
): Ledger {
  const why = note === undefined ? { edition, reason } : { edition, reason, note };
  const present = new Map(anchorsOf(document).map((one) => [one.id, one]));
  const known = new Set(ledger.anchors.map(({ id }) => id));
  const anchors: Ledger['anchors'] = ledger.anchors.map((entry) => {
    if (entry.withdrawn) return entry;
    const now = present.get(entry.id);
    if (!now) return { ...entry, withdrawn: why };
    const wording = { hash: wordingHash(now.text), text: now.text };
    if (entry.wordings.at(-1)?.hash === wording.hash) return entry;
    return { ...entry, wordings: [...entry.wordings, { ...wording, ...why }] };
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
