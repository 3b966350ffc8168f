/** What a reader asks for. */
export interface Query {
  /** As typed, without quotation marks. */
  plain: string;
  /** All its words, folded: those of phrases too. */
  words: string[];
  /** Its words outside of phrases. */
  single: string[];
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
  const plain = [rest.replace(/["“”«»„]/g, ' '), ...phrases].join(' ').replace(/\s+/g, ' ').trim();
  return { plain, words: [...new Set(wordsOf(plain))], single: wordsOf(rest), phrases };
}

/** The words of a text, folded: «Político-militar» has two. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** Lower case, without accents or punctuation, one space round each word. */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The words for Pagefind: a lone phrase goes as one, which finds fewer texts; with more, all words, checked afterwards. */
export function pagefindQuery({ plain, phrases }: Query, tokens: readonly string[]): string | null {
  const [phrase] = phrases;
  if (phrase !== undefined && phrase === plain && tokens.length === 0) return `"${phrase}"`;
  const all = [plain, ...tokens].filter((words) => words !== '');
  return all.length === 0 ? null : all.join(' ');
}
