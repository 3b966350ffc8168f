import type { Fragment } from './pagefind.ts';
import { fold, type Query } from './query.ts';

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
 * The paragraphs of a text that answer a query, those with more of its words first.
 *
 * @param allowed when given, only these paragraphs; without words to look for, all of them answer
 */
export function hitsOf({ content, anchors, locations }: Fragment, query: Query, allowed?: ReadonlySet<string>): Hit[] {
  const words = content.split(/\s+/);
  const titled = anchors.filter(({ title }) => title).sort((a, b) => a.location - b.location);
  const found = new Set(locations);
  const hits: Hit[] = [];
  titled.forEach(({ id, title = '', location }, index) => {
    if (allowed && !allowed.has(id)) return;
    const own = words.slice(location, titled[index + 1]?.location);
    const marked = own.map((text, at) => ({ text, hit: found.has(location + at) }));
    if (query.phrases.length > 0) {
      const folded = fold(own.join(' '));
      if (!query.phrases.every((phrase) => folded.includes(fold(phrase)))) return;
      for (const phrase of query.phrases) markPhrase(marked, fold(phrase).trim().split(' '));
    }
    const score = scoreOf(marked, query.words);
    if (query.words.length > 0 && score === 0) return;
    if (query.words.length === 0 && !allowed) return;
    hits.push({ id, title, score, ...cutOut(marked) });
  });
  return hits.sort((a, b) => b.score - a.score);
}

/** Marks the words of a phrase where they stand in a row; one printed word may be several («político-militar»). */
function markPhrase(words: Word[], phrase: readonly string[]): void {
  const folded = words.flatMap(({ text }, index) =>
    fold(text)
      .trim()
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => ({ part, index })),
  );
  folded.forEach((_, start) => {
    if (!phrase.every((part, offset) => folded[start + offset]?.part === part)) return;
    for (const { index } of folded.slice(start, start + phrase.length)) {
      const word = words[index];
      if (word) word.hit = true;
    }
  });
}

/** Counts the words of the query that the marked words stand for: each for the one that it begins most like. */
function scoreOf(words: readonly Word[], asked: readonly string[]): number {
  const met = new Set<string>();
  for (const { text, hit } of words) {
    if (!hit) continue;
    for (const part of fold(text).trim().split(' ')) {
      const [best] = asked
        .map((word) => ({ word, common: commonStart(word, part) }))
        .sort((a, b) => b.common - a.common);
      if (best && best.common > 0) met.add(best.word);
    }
  }
  return met.size > 0 ? met.size : Number(words.some(({ hit }) => hit));
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
