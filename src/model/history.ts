import type { Ledger, LedgerReason } from './ledger.ts';

type Entry = Ledger['anchors'][number];

/** An anchor that opens no paragraph any more: what became of it. */
export interface Retired {
  id: string;
  kind: Entry['kind'];
  /** The hash of the last words that it opened. */
  wording: string;
  reason: LedgerReason;
  /** The edition in which it was retired. */
  edition: string;
  note: string | undefined;
  /** The anchors of today that have its words, chains followed; none when they are gone. */
  successors: string[];
  /** Whether its last words are gone: those that the successors have, it had given away before. */
  lost: boolean;
}

/** An anchor whose paragraph has had other words. */
export interface Revised {
  /** How many wordings it has had, that of today included. */
  wordings: number;
  /** The edition since which it has those of today. */
  edition: string;
  /** The other anchors of today that have a part of its words. */
  successors: string[];
}

/** What pages say of the past of a text's anchors. The wordings themselves stay in the ledger. */
export interface TextHistory {
  /** Each with the anchor after which it stood; undefined at the beginning of its part. */
  retired: (Retired & { above: string | undefined })[];
  revised: Map<string, Revised>;
}

/** The past of a text's anchors, as its ledger tells it. */
export function historyOf(ledger: Ledger): TextHistory {
  const history: TextHistory = { retired: [], revised: new Map() };
  // Nearly all texts are as they were issued: they need no more than a look.
  const changed = ledger.anchors.filter(
    ({ wordings, withdrawn, successors }) => wordings.length > 1 || withdrawn !== undefined || successors.length > 0,
  );
  if (changed.length === 0) return history;
  const entries = new Map(ledger.anchors.map((entry) => [entry.id, entry]));
  for (const entry of changed) {
    const { id, kind, wordings, withdrawn } = entry;
    const [last, successors] = [wordings.at(-1), heirsOf(entry, entries)];
    if (!last) continue;
    if (!withdrawn) history.revised.set(id, { wordings: wordings.length, edition: last.edition, successors });
    else {
      const { reason, edition, note } = withdrawn;
      const above = placeOf(entry, ledger.anchors);
      const lost = hasLost(entry) || successors.length === 0;
      history.retired.push({ id, kind, wording: last.hash, reason, edition, note, successors, lost, above });
    }
  }
  history.retired.sort((a, b) => comparePlaces(a.id, b.id));
  return history;
}

/** Whether an anchor was split first, and what it kept was withdrawn later: its successors do not have that. */
export function hasLost({ withdrawn, wordings }: Entry): boolean {
  return withdrawn?.reason === 'withdrawn' && wordings.some(({ reason }) => reason === 'split');
}

/** The anchors of today to which the words of another went: its successors, or theirs, and so on. */
export function heirsOf(entry: Entry, entries: ReadonlyMap<string, Entry>): string[] {
  const heirs = new Set<string>();
  const seen = new Set([entry.id]);
  const follow = ({ successors }: Entry): void => {
    for (const id of successors) {
      const next = entries.get(id);
      if (!next || seen.has(id)) continue;
      seen.add(id);
      if (next.withdrawn) follow(next);
      else heirs.add(id);
    }
  };
  follow(entry);
  return [...heirs];
}

/**
 * After which anchor of today a retired one stood. Anchors are issued in the order of the page, and what was inserted
 * has the number of the one above it with a letter.
 */
function placeOf({ id, kind }: Entry, anchors: Ledger['anchors']): string | undefined {
  const { prefix, letters } = partsOf(id);
  const index = anchors.findIndex((one) => one.id === id);
  if (kind === 'heading' || letters === '') {
    const above = anchors.slice(0, index).findLast(({ withdrawn }) => !withdrawn);
    // A heading ends where the next part begins; a paragraph stands after one of its own part or under a heading.
    if (above && (kind === 'heading' || above.kind === 'heading')) return above.id;
  }
  let nearest: string | undefined;
  for (const { id: other, withdrawn } of anchors)
    if (!withdrawn && partsOf(other).prefix === prefix && comparePlaces(other, id) < 0)
      if (nearest === undefined || comparePlaces(nearest, other) < 0) nearest = other;
  return nearest;
}

/** In the order of the page, as far as ids tell it: `d4`, `d5`, `d5a`, `d10`. */
export function comparePlaces(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return compare(one.prefix, other.prefix) || one.number - other.number || compare(one.letters, other.letters);
}

function partsOf(id: string): { prefix: string; number: number; letters: string } {
  const [, prefix = '', number = '0', letters = ''] = /^([a-z]+)(\d+)([a-z]*)$/.exec(id) ?? [];
  return { prefix, number: Number(number), letters };
}
