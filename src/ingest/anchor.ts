import { align, likeness } from './align.ts';

/** A paragraph or heading that already has its anchor. */
export interface Anchored {
  id: string;
  text: string;
}

/** What needs an anchor: its words, and the prefix of ids of its part. */
export interface Unanchored {
  text: string;
  prefix: string;
}

/** How much of a paragraph must stay for it to count as the same paragraph corrected. */
const SIMILAR = 0.6;

/**
 * Gives every paragraph its anchor: an id lives on where its paragraph does. Unchanged words keep their id wherever
 * they went; between two that stayed, corrected ones keep theirs by likeness; the rest get fresh ids: the next number
 * at the end of a part, a letter after the paragraph before (`d32a`) when inserted. No id in `issued` is reused.
 *
 * @returns the ids, in the order of `paragraphs`
 */
export function anchor(
  paragraphs: readonly Unanchored[],
  previous: readonly Anchored[],
  issued: Iterable<string>,
): string[] {
  const ids: (string | undefined)[] = paragraphs.map(() => undefined);
  const free = new Set(previous.map(({ id }) => id));
  const claim = (index: number, { id }: Anchored): void => {
    ids[index] = id;
    free.delete(id);
  };
  const fits = (index: number, { id }: Anchored): boolean => id.replace(/\d.*$/, '') === paragraphs[index]?.prefix;

  const texts = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);
  const { same, gaps } = align(texts(previous), texts(paragraphs));
  for (const { before, now } of same) {
    const old = previous[before];
    if (old && fits(now, old)) claim(now, old);
  }
  claimMoved(paragraphs, previous, ids, free, claim, fits);
  for (const gap of gaps)
    for (const index of gap.now.filter((one) => ids[one] === undefined)) {
      const candidates = gap.before
        .flatMap((at) => previous[at] ?? [])
        .filter((old) => free.has(old.id) && fits(index, old));
      const best = candidates
        .map((old) => ({ old, likeness: likeness(old.text, paragraphs[index]?.text ?? '') }))
        .sort((a, b) => b.likeness - a.likeness)[0];
      if (best && best.likeness >= SIMILAR) claim(index, best.old);
    }
  const taken = new Set([...issued, ...previous.map(({ id }) => id)]);
  return paragraphs.map(({ prefix }, index) => {
    const kept = ids[index];
    if (kept !== undefined) return kept;
    const followed = ids
      .slice(index + 1)
      .some((id, offset) => id !== undefined && paragraphs[index + 1 + offset]?.prefix === prefix);
    const before = ids.slice(0, index).findLast((id, at) => id !== undefined && paragraphs[at]?.prefix === prefix);
    const fresh = freshId(prefix, followed ? before : undefined, followed, taken);
    ids[index] = fresh;
    taken.add(fresh);
    return fresh;
  });
}

function claimMoved(
  paragraphs: readonly Unanchored[],
  previous: readonly Anchored[],
  ids: readonly (string | undefined)[],
  free: ReadonlySet<string>,
  claim: (index: number, old: Anchored) => void,
  fits: (index: number, old: Anchored) => boolean,
): void {
  const byText = new Map<string, Anchored[]>();
  for (const old of previous) if (free.has(old.id)) byText.set(old.text, [...(byText.get(old.text) ?? []), old]);
  paragraphs.forEach(({ text }, index) => {
    if (ids[index] !== undefined) return;
    const old = byText.get(text)?.find((one) => free.has(one.id) && fits(index, one));
    if (old) claim(index, old);
  });
}

/** A letter after `before` for an insertion (`d32a` … `d32z`, `d32za`); otherwise the number after the highest issued. */
function freshId(prefix: string, before: string | undefined, inserted: boolean, taken: ReadonlySet<string>): string {
  if (inserted) {
    const stem = /^[a-z]+\d+/.exec(before ?? `${prefix}0`)?.[0] ?? `${prefix}0`;
    for (let suffix = 'a'; ; suffix = next(suffix)) if (!taken.has(stem + suffix)) return stem + suffix;
  }
  const numbers = [...taken].flatMap((id) => {
    const match = /^([a-z]+)(\d+)[a-z]*$/.exec(id);
    return match?.[1] === prefix ? [Number(match[2])] : [];
  });
  return `${prefix}${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
}

/** a … z, za … zz, zza …: keeps the order of insertion when sorted as text. */
function next(suffix: string): string {
  const last = suffix.at(-1) ?? 'a';
  return last === 'z' ? `${suffix}a` : suffix.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
}
