/** How many words in a row two passages must share: a shingle in the sense of Broder (below). */
export const shingleSize = 4;
/** A shingle that stands in more passages than this is a formula of the genre, and begins no run. */
export const commonest = 25;

/** A run of words that two passages have in common: passages by index, words by index, from `at` on. */
export interface Run {
  a: { passage: number; at: number };
  b: { passage: number; at: number };
  length: number;
}

/**
 * Finds the longest runs of words that pairs of passages share, four words at least.
 *
 * Text reuse by shingles: A. Z. Broder, «On the resemblance and containment of documents», Compression and Complexity of
 * Sequences 1997, pp. 21–29; as seeds that are then extended to maximal matches, as in S. Schleimer, D. S. Wilkerson and
 * A. Aiken, «Winnowing: Local Algorithms for Document Fingerprinting», SIGMOD 2003, pp. 76–85. Every shingle is kept (no
 * sampling), by exact numbers instead of hashes. An index of shingles takes time in proportion to the words of the
 * corpus; each shingle then gives at most `commonest`² / 2 pairs.
 *
 * @param passages the words of each passage, as they are compared
 * @param wanted whether a pair of passages is of interest; asked with the lower index first
 */
export function findRuns(passages: readonly (readonly string[])[], wanted: (a: number, b: number) => boolean): Run[] {
  const places = repeated(passages);
  const runs: Run[] = [];
  // Where the last run of two passages at the same distance ended: the shingles inside it are not looked at again.
  const reached = new Map<string, number>();
  for (const found of places) {
    if (new Set(found.map(({ passage }) => passage)).size > commonest) continue;
    found.forEach((a, index) => {
      for (const b of found.slice(index + 1)) {
        if (a.passage === b.passage || !wanted(a.passage, b.passage)) continue;
        const diagonal = `${a.passage} ${b.passage} ${b.at - a.at}`;
        if ((reached.get(diagonal) ?? -1) >= a.at) continue;
        const run = extend(passages[a.passage] ?? [], passages[b.passage] ?? [], a, b);
        reached.set(diagonal, run.a.at + run.length - shingleSize);
        runs.push(run);
      }
    });
  }
  return unique(runs);
}

interface Place {
  passage: number;
  at: number;
}

/** The shingles that stand more than once, in the order of their first places: the places of each. */
function repeated(passages: readonly (readonly string[])[]): Place[][] {
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const number = <Key>(known: Map<Key, number>, key: Key): number => {
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  };
  const once = new Map<number, Place>();
  const more = new Map<number, Place[]>();
  passages.forEach((passage, index) => {
    const ids = passage.map((word) => number(words, word));
    // Two words by one number, four by two: exact as long as there are fewer than 2²⁶ words and pairs of words.
    const bigrams = ids.slice(1).map((id, at) => number(pairs, (ids[at] ?? 0) * 2 ** 26 + id));
    for (let at = 0; at + shingleSize <= passage.length; at++) {
      const shingle = (bigrams[at] ?? 0) * 2 ** 26 + (bigrams[at + 2] ?? 0);
      const place = { passage: index, at };
      const first = once.get(shingle);
      const list = more.get(shingle);
      if (list) list.push(place);
      else if (first) more.set(shingle, [first, place]);
      else once.set(shingle, place);
    }
  });
  return [...more.values()];
}

/** The longest run that two places are part of. */
function extend(a: readonly string[], b: readonly string[], from: Place, to: Place): Run {
  let before = 0;
  while (from.at > before && to.at > before && a[from.at - before - 1] === b[to.at - before - 1]) before++;
  const most = Math.min(a.length - from.at, b.length - to.at) + before;
  let length = before + shingleSize;
  while (length < most && a[from.at - before + length] === b[to.at - before + length]) length++;
  return { a: { ...from, at: from.at - before }, b: { ...to, at: to.at - before }, length };
}

/** Shingles of one run can be met from its middle first: a run stands once. */
function unique(runs: readonly Run[]): Run[] {
  const byPlace = new Map(runs.map((run) => [`${run.a.passage} ${run.a.at} ${run.b.passage} ${run.b.at}`, run]));
  return [...byPlace.values()];
}
