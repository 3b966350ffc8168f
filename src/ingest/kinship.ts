import { likeness } from './align.ts';

/** An old and a new paragraph that share their words: one was corrected, split or merged into the other. */
export interface Kinship {
  /** Indexes into the old and the new paragraphs. */
  before: number;
  now: number;
  /** How much they share, in pairs of neighbouring words; less than one of likeness when it is letters alone. */
  shared: number;
}

/** So much of the shorter of two paragraphs must stand in the other. */
const SHARE = 0.5;
/** Of words too few to share pairs of them, so many letters must have stayed. */
const LIKE = 0.6;
/** Paragraphs of at most so many pairs of words are compared by their letters as well. */
const FEW = 12;
/** Pairs of words that stand in more old paragraphs than this say nothing of where a paragraph comes from. */
const COMMON = 40;

/**
 * Which paragraphs of two editions are of one kin, those that share most first. Compares pairs of neighbouring words
 * («bag of word bigrams»), so that the cost grows with the length of the texts and not with its square.
 *
 * @param before the old paragraphs to compare, and `now` the new ones, as indexes
 */
export function kinship(
  old: readonly string[],
  texts: readonly string[],
  before: readonly number[],
  now: readonly number[],
): Kinship[] {
  const bags = new Map(before.map((index) => [index, bagOf(old[index] ?? '')]));
  const holders = new Map<string, number[]>();
  for (const [index, bag] of bags)
    for (const pair of bag.keys()) {
      const list = holders.get(pair);
      if (list) list.push(index);
      else holders.set(pair, [index]);
    }
  const few = before.filter((index) => sizeOf(bags.get(index)) <= FEW);
  const related: Kinship[] = [];
  for (const index of now) {
    const bag = bagOf(texts[index] ?? '');
    const shares = new Map<number, number>();
    for (const [pair, count] of bag) {
      const list = holders.get(pair) ?? [];
      if (list.length > COMMON) continue;
      for (const one of list) shares.set(one, (shares.get(one) ?? 0) + Math.min(count, bags.get(one)?.get(pair) ?? 0));
    }
    const size = sizeOf(bag);
    const kin = new Set<number>();
    for (const [one, shared] of shares)
      if (shared >= SHARE * Math.min(size, sizeOf(bags.get(one)))) {
        related.push({ before: one, now: index, shared });
        kin.add(one);
      }
    if (size <= FEW && few.length <= 500)
      for (const one of few) {
        const like = likeness(old[one] ?? '', texts[index] ?? '');
        if (like >= LIKE && !kin.has(one)) related.push({ before: one, now: index, shared: like });
      }
  }
  return related.sort((a, b) => b.shared - a.shared || a.before - b.before || a.now - b.now);
}

/**
 * Whether a paragraph that lives on gave words to another that had its own before. Two that were always alike did not,
 * when both are corrected.
 *
 * @param shared what the first shares with the other now
 */
export function gave(from: string, otherBefore: string | undefined, shared: number): boolean {
  if (otherBefore === undefined) return true;
  const [alike] = kinship([from], [otherBefore], [0], [0]);
  return !alike || alike.shared < shared;
}

/** The pairs of neighbouring words of a text, its ends included, with how often each stands there. */
function bagOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
  const bag = new Map<string, number>();
  for (let index = 0; index <= words.length; index++) {
    const pair = `${words[index - 1] ?? ''} ${words[index] ?? ''}`;
    bag.set(pair, (bag.get(pair) ?? 0) + 1);
  }
  return bag;
}

function sizeOf(bag: ReadonlyMap<string, number> | undefined): number {
  let size = 0;
  for (const count of bag?.values() ?? []) size += count;
  return size;
}
