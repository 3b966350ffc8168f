import type { Stretch } from '../../search/marks.ts';

/** Words of an excerpt, and whether they answer the search. */
export interface Piece {
  words: string;
  marked: boolean;
}

/** So many characters of a paragraph are shown. */
const most = 320;
/** So many of them stand before the first words that are marked. */
const before = 60;

/** The stretch of a paragraph with most of what a search found, cut at spaces; short paragraphs stand whole. */
export function excerpt(words: string, marks: readonly Stretch[]): Piece[] {
  const [from, to] = words.length <= most * 1.25 ? [0, words.length] : windowOf(words, marks);
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean): void => {
    if (text !== '') pieces.push({ words: text, marked });
  };
  let at = from;
  add(from > 0 ? '… ' : '', false);
  for (const [start, end] of marks) {
    if (start < from || end > to) continue;
    add(words.slice(at, start), false);
    add(words.slice(start, end), true);
    at = end;
  }
  add(words.slice(at, to), false);
  add(to < words.length ? ' …' : '', false);
  return pieces;
}

function windowOf(words: string, marks: readonly Stretch[]): [from: number, to: number] {
  let best = { from: 0, held: -1 };
  for (const [start] of marks.length > 0 ? marks : [[0, 0]]) {
    const from = Math.max(0, start - before);
    const held = marks.filter(([one, other]) => one >= from && other <= from + most).length;
    if (held > best.held) best = { from, held };
  }
  // A mark may be longer than all that is shown: then its beginning is.
  const from = best.from === 0 ? 0 : words.indexOf(' ', best.from) + 1 || best.from;
  if (from + most >= words.length) return [from, words.length];
  const to = words.lastIndexOf(' ', from + most);
  return [from, to > from ? to : from + most];
}
