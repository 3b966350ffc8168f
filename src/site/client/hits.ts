import type { Fragment } from './pagefind.ts';
import { fold, wordsOf, type Query } from './query.ts';

/** A word of an excerpt, and whether it answers the search. */
export interface Word {
  text: string;
  hit: boolean;
}

/** A paragraph that answers a search. */
export interface Hit {
  id: string;
  /** «párr. d32» */
  title: string;
  words: Word[];
  cutBefore: boolean;
  cutAfter: boolean;
  /** How many different words of the query it holds. */
  score: number;
}

/** How many words an excerpt has. */
const excerpt = 36;

/**
 * The paragraphs of a text that answer a query, those with more of its words first. Every single word must stand
 * somewhere in the text or in its title: for a word that it does not know, Pagefind finds the beginning of one («al» for «alert»).
 *
 * @param allowed when given, only these paragraphs; without words to look for, all of them answer
 */
export function hitsOf(fragment: Fragment, query: Query, allowed?: ReadonlySet<string>): Hit[] {
  const met = new Set(wordsOf(fragment.meta.title ?? '').flatMap((part) => meantBy(part, query.words) ?? []));
  const paragraphs = paragraphsOf(fragment).map(({ id, title, words }) => {
    const own = new Set<string>();
    for (const word of words) {
      const meant = word.hit ? wordsOf(word.text).flatMap((part) => meantBy(part, query.words) ?? []) : [];
      word.hit = meant.length > 0;
      for (const one of meant) {
        met.add(one);
        own.add(one);
      }
    }
    return { id, title, words, score: own.size };
  });
  if (!query.single.every((word) => met.has(word))) return [];
  const answers = paragraphs.filter(({ id, words, score }) => {
    if (allowed && !allowed.has(id)) return false;
    if (query.words.length === 0) return allowed !== undefined;
    if (query.phrases.length === 0) return score > 0;
    const folded = fold(words.map(({ text }) => text).join(' '));
    if (!query.phrases.every((phrase) => folded.includes(fold(phrase)))) return false;
    for (const phrase of query.phrases) markPhrase(words, wordsOf(phrase));
    return true;
  });
  return answers
    .map(({ id, title, words, score }) => ({ id, title, score, ...cutOut(words) }))
    .sort((a, b) => b.score - a.score);
}

/** The paragraphs of a text with their words; those that Pagefind found are marked. */
function paragraphsOf({ content, anchors, locations }: Fragment): { id: string; title: string; words: Word[] }[] {
  const words = content.split(/\s+/);
  const found = new Set(locations);
  const titled = anchors.filter(({ title }) => title).sort((a, b) => a.location - b.location);
  return titled.map(({ id, title = '', location }, index) => ({
    id,
    title,
    words: words
      .slice(location, titled[index + 1]?.location)
      .map((text, at) => ({ text, hit: found.has(location + at) })),
  }));
}

/** The word of a query that a word of a text stands for: the one that begins most like it, by half of it at least. */
function meantBy(part: string, asked: readonly string[]): string | undefined {
  let best: { word: string; common: number } | undefined;
  for (const word of asked) {
    const common = commonStart(word, part);
    const enough = common >= Math.min(3, word.length) && common * 2 >= word.length;
    if (enough && common > (best?.common ?? 0)) best = { word, common };
  }
  return best?.word;
}

/** Marks the words of a phrase where they stand in a row; one printed word may be several («político-militar»). */
function markPhrase(words: Word[], phrase: readonly string[]): void {
  const folded = words.flatMap(({ text }, index) => wordsOf(text).map((part) => ({ part, index })));
  folded.forEach((_, start) => {
    if (!phrase.every((part, offset) => folded[start + offset]?.part === part)) return;
    for (const { index } of folded.slice(start, start + phrase.length)) {
      const word = words[index];
      if (word) word.hit = true;
    }
  });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The stretch of a paragraph with most of the words that were found. */
function cutOut(words: readonly Word[]): Pick<Hit, 'words' | 'cutBefore' | 'cutAfter'> {
  let best = { start: 0, hits: -1 };
  words.forEach(({ hit }, index) => {
    if (!hit && index > 0) return;
    const start = Math.max(0, Math.min(index - 6, words.length - excerpt));
    const hits = words.slice(start, start + excerpt).filter((word) => word.hit).length;
    if (hits > best.hits) best = { start, hits };
  });
  const end = best.start + excerpt;
  return { words: words.slice(best.start, end), cutBefore: best.start > 0, cutAfter: end < words.length };
}
