/** Small questions about the words of a line, in any script. */

/** The words of a text in lower case; words glued at a capital («RusiaVladímir») count as two. */
export function wordsOf(text: string): string[] {
  return (text.match(/\p{Lu}*[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+|\p{Lu}+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Whether a line ends as a sentence does: `.`, `!`, `?` or `…` (in Arabic and Chinese too), quotation marks after it left out. */
export function endsSentence(text: string): boolean {
  return /[.!?…؟۔。！？][»”"’')\]]{0,3}$/u.test(text);
}

/** Whether a line ends with any sign that no heading ends with. */
export function endsWithStop(text: string): boolean {
  return endsSentence(text) || /[,;:،؛—–-][»”"’')\]]{0,3}$/u.test(text);
}

/** Whether the first letter is a small one. Scripts without capitals have none. */
export function beginsSmall(text: string): boolean {
  return /^[^\p{L}]{0,3}\p{Ll}/u.test(text);
}

/** Whether a line is in capitals: at least four, and no letter that is none. Looks at its first 400 characters. */
export function isCapitals(text: string): boolean {
  const head = text.slice(0, 400);
  return !/[\p{Ll}\p{Lo}]/u.test(head) && (head.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

/** At most `limit` characters of a text, cut between words, with `…` when something is left out. */
export function shorten(text: string, limit: number): string {
  const head = [...text.slice(0, limit * 2 + 2)];
  if (head.length <= limit) return text;
  const cut = head.slice(0, limit).join('');
  return `${cut.replace(/\s+\S*$/u, '').replace(/[\s,;:.¿¡«“"(]+$/u, '') || cut}…`;
}

/** How often words stand in a text; counts no further than two. */
export function occurrences(text: string, words: string): 0 | 1 | 2 {
  const first = text.indexOf(words);
  return first < 0 ? 0 : text.includes(words, first + words.length) ? 2 : 1;
}
