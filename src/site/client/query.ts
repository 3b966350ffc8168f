/** What a reader asks for. */
export interface Query {
  /** As typed. */
  text: string;
  /** Single words and the words of phrases: all must stand in a text. */
  words: string[];
  /** What stood in quotation marks: must stand in a paragraph word for word. */
  phrases: string[];
}

/** Takes the phrases in quotation marks of any kind out of a query. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const rest = text.replace(/["“”«„]([^"“”«»„]+)["“”»]/g, (_, phrase: string) => {
    if (fold(phrase).trim() !== '') phrases.push(phrase.trim());
    return ' ';
  });
  const words = [rest, ...phrases].flatMap((part) => fold(part).trim().split(' ')).filter((word) => word !== '');
  return { text, words: [...new Set(words)], phrases };
}

/** Lower case, without accents or punctuation, one space round each word. */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The words for Pagefind: a lone phrase goes as one, which finds fewer texts; with more, all words, checked afterwards. */
export function pagefindQuery({ words, phrases, text }: Query, tokens: readonly string[]): string | null {
  const [phrase] = phrases;
  if (
    phrase !== undefined &&
    phrases.length === 1 &&
    tokens.length === 0 &&
    /^\s*["“”«„][^"“”«»„]+["“”»]\s*$/.test(text)
  )
    return `"${phrase}"`;
  const all = [...words, ...tokens];
  return all.length === 0 ? null : all.join(' ');
}
