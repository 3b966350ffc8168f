/**
 * Words of a paragraph, as strings. The numbers of its notes stand among them, since the browser looks for the words of
 * a link in all that the page shows; between two of these marks, so that they are never taken for printed words.
 */
export const mark = '\uE000';

/** A paragraph cut in three: what stands before the words that are meant, these words, and what stands after. */
export type Cut = readonly [before: string, words: string, after: string];

/** The printed words alone. */
export const printed = (words: string): string => words.replace(/\uE000[^\uE000]*\uE000/g, '');

/** Whether a word goes on from the first string to the second. */
const goesOn = (one: string, other: string): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(one) && /^[\p{L}\p{M}\p{N}]/u.test(other);

/** Completes words that a selection cut in half, and leaves out space and numbers of notes at its edges. */
export function wholeWords([before, words, after]: Cut): Cut {
  const all = before + words + after;
  let [start, end] = [before.length, before.length + words.length];
  while (goesOn(all.slice(0, start), all.slice(start))) start--;
  while (goesOn(all.slice(0, end), all.slice(end))) end++;
  const core = all.slice(start, end).replace(/(\s|\uE000[^\uE000]*\uE000)*$/, '');
  const bare = core.replace(/^(\s|\uE000[^\uE000]*\uE000)*/, '');
  end = start + core.length;
  start = end - bare.length;
  return [all.slice(0, start), bare, all.slice(end)];
}

/** As the browser compares when it looks for words: without case or accents, one space for any. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

const once = (words: string, text: string): boolean => fold(text).split(fold(words)).length < 3;

/** Escapes words for a text fragment, where a hyphen has a meaning too; a no-break space is as good as any. */
export const escapeFragment = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

/**
 * The text fragment (what follows `:~:text=`) that finds some words and no others, with as few words round them as that
 * takes. Empty when there is none, as in a paragraph that stands twice on a page.
 *
 * @param page all the words of the page
 */
export function fragmentOf(cut: Cut, page: string): string {
  // As the browser shows it: the numbers stand among the words.
  const [before = '', exact = '', after = ''] = cut.map((words) => words.replaceAll(mark, ''));
  const [left, right] = [before.split(/(?<=\s)/), after.split(/(?=\s)/)];
  // A number of a note may touch a word: only what stands round it tells the browser where it ends.
  for (let size = goesOn(before, exact) || goesOn(exact, after) ? 1 : 0; size < 20; size++) {
    const [prefix, suffix] = [left.slice(-size || left.length).join(''), right.slice(0, size).join('')];
    if (once(prefix + exact + suffix, page))
      return (
        (prefix.trim() && `${escapeFragment(prefix)}-,`) +
        escapeFragment(exact) +
        (suffix.trim() && `,-${escapeFragment(suffix)}`)
      );
  }
  return '';
}

/**
 * Words in quotation marks. Where the same marks stand inside them, those become marks of the next kind, and these of
 * the one after. Nothing else of the words is touched.
 *
 * @param marks three pairs, from the outside in
 */
export function quote(words: string, marks: string): string {
  const [open = '', close = ''] = marks;
  const nested = words.includes(open) || words.includes(close);
  const next = (sign: string): string => marks.slice(2)[marks.indexOf(sign)] ?? sign;
  return open + (nested ? words.replace(/[«»“”]/g, next) : words) + close;
}

/** The paragraphs that an address names: `#d32`, `#d32-d34`, and `?hasta=d34#d32`. */
export function placesOf(hash: string, until?: string | null): [from: string, to: string] {
  const [id = ''] = hash.slice(1).split(':~:');
  const [from = '', to = until ?? from] = id.split('-');
  return [from, to];
}
