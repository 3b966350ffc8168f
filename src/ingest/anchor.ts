import { align } from './align.ts';
import { gave, kinship, type Kinship } from './kinship.ts';

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

/** What became of the anchors of an edition. */
export interface Succession {
  /** The anchors of the paragraphs now, in their order. */
  ids: string[];
  /**
   * Where words of an old paragraph went that no longer stand under its id, by that id, in the order of the text. An id
   * that is in no paragraph any more is retired; its successors, if any, hold its words.
   */
  successors: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives every paragraph its anchor: an id lives on where its paragraph does. Unchanged words keep their id wherever
 * they went. Of what was corrected, split or merged, the id goes where most of its words are. The rest get fresh ids:
 * the next number at the end of a part, a letter after the paragraph before (`d32a`) when inserted. No id in `issued`
 * is used again.
 */
export function anchor(
  paragraphs: readonly Unanchored[],
  previous: readonly Anchored[],
  issued: Iterable<string>,
): Succession {
  const ids: (string | undefined)[] = paragraphs.map(() => undefined);
  const free = new Set(previous.keys());
  const claim = (now: number, before: number): boolean => {
    const old = previous[before];
    if (!old || !free.has(before) || ids[now] !== undefined || prefixOf(old.id) !== paragraphs[now]?.prefix)
      return false;
    ids[now] = old.id;
    return free.delete(before);
  };
  const texts = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);

  for (const { before, now } of align(texts(previous), texts(paragraphs)).same) claim(now, before);
  const unmoved = new Map<string, number[]>();
  for (const before of free)
    unmoved.set(textAt(previous, before), [...(unmoved.get(textAt(previous, before)) ?? []), before]);
  paragraphs.forEach(({ text }, now) => void unmoved.get(text)?.some((before) => claim(now, before)));

  const left = ids.flatMap((id, index) => (id === undefined ? [index] : []));
  const related = kinship(texts(previous), texts(paragraphs), [...free], left);
  for (const { before, now } of related) claim(now, before);
  giveFresh(ids, paragraphs, new Set([...issued, ...previous.map(({ id }) => id)]));
  return { ids: ids.map(String), successors: successorsOf(related, previous, ids, texts(paragraphs)) };
}

/** Where the words of the old paragraphs went, other than under their own id. What has them all is the only one. */
function successorsOf(
  related: readonly Kinship[],
  previous: readonly Anchored[],
  ids: readonly (string | undefined)[],
  texts: readonly string[],
): Map<string, string[]> {
  const successors = new Map<string, string[]>();
  const [words, alive] = [new Map(previous.map(({ id, text }) => [id, text])), new Set(ids)];
  const whole = new Set(
    related.flatMap(({ before, now }) => (textAt(previous, before) === texts[now] ? [before] : [])),
  );
  for (const { before, now, shared } of [...related].sort((a, b) => a.now - b.now)) {
    const [from, to] = [previous[before], ids[now]];
    if (from === undefined || to === undefined || from.id === to) continue;
    if (whole.has(before) && from.text !== texts[now]) continue;
    if (alive.has(from.id) && !gave(from.text, words.get(to), shared)) continue;
    successors.set(from.id, [...(successors.get(from.id) ?? []), to]);
  }
  return successors;
}

/** Gives ids to the paragraphs that have none. */
function giveFresh(ids: (string | undefined)[], paragraphs: readonly Unanchored[], taken: Set<string>): void {
  const highest = new Map<string, number>();
  for (const id of taken) highest.set(prefixOf(id), Math.max(highest.get(prefixOf(id)) ?? 0, numberOf(id)));
  /** The last paragraph of each part that has kept its id: what stands before it was inserted. */
  const lastKept = new Map<string, number>();
  ids.forEach((id, index) => {
    if (id !== undefined) lastKept.set(paragraphs[index]?.prefix ?? '', index);
  });
  const above = new Map<string, string>();
  paragraphs.forEach(({ prefix }, index) => {
    let id = ids[index];
    if (id === undefined) {
      if (index < (lastKept.get(prefix) ?? -1)) id = inserted(above.get(prefix) ?? `${prefix}0`, taken);
      else {
        const number = (highest.get(prefix) ?? 0) + 1;
        highest.set(prefix, number);
        id = `${prefix}${number}`;
      }
      ids[index] = id;
      taken.add(id);
    }
    above.set(prefix, id);
  });
}

/** A letter after the paragraph above: `d32a` … `d32z`, `d32za`. */
function inserted(above: string, taken: ReadonlySet<string>): string {
  const stem = /^[a-z]+\d+/.exec(above)?.[0] ?? above;
  for (let suffix = 'a'; ; suffix = next(suffix)) if (!taken.has(stem + suffix)) return stem + suffix;
}

/** a … z, za … zz, zza …: keeps the order of insertion when sorted as text. */
function next(suffix: string): string {
  const last = suffix.at(-1) ?? 'a';
  return last === 'z' ? `${suffix}a` : suffix.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
}

function prefixOf(id: string): string {
  return id.replace(/\d.*$/, '');
}

function numberOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}

function textAt(list: readonly { text: string }[], index: number): string {
  return list[index]?.text ?? '';
}
