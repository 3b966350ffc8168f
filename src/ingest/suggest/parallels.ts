import type { Corpus, Paragraph, ParallelSide, Text } from '../../model/corpus.ts';
import { whenOf } from '../../model/plan.ts';
import { compareStrings } from '../../model/problem.ts';
import { overlap } from '../../model/mentions.ts';
import type { Span } from '../../model/quote.ts';
import { findRuns } from './shared.ts';
import { fold } from './words.ts';

/** Words in common of two paragraphs, about which the editors have not decided. */
export interface ParallelCandidate {
  /** The report or the later one. */
  from: { paragraph: Paragraph; span: Span };
  to: { paragraph: Paragraph; span: Span };
  /** How much the words in common say: the rarer, the more. */
  score: number;
}

/** Candidates that say less than one word that stands in a single paragraph of the corpus are left out. */
const leastScore = 1;

/** Words that say nothing by themselves. */
const stopWords = new Set(
  (
    'a al ante aqui asi aun bajo cada como con contra cual cuando de del desde donde durante e el ella ellas ello ellos en ' +
    'entre es esa esas ese eso esos esta estas este esto estos fue ha han hasta hacia incluida incluido la las le les lo ' +
    'los mas mediante muy ni no nos o otra otras otro otros para pero por porque que se segun ser si sin sobre son su sus ' +
    'tambien tanto tras u un una unas uno unos y ya'
  ).split(' '),
);

interface Passage {
  paragraph: Paragraph;
  /** Where it stands in its text, from 0. */
  index: number;
  tokens: (Span & { word: string; named: boolean })[];
}

/**
 * Finds pairs of paragraphs that share words (`findRuns`), across texts and within one, neighbours in a part left out.
 * A run that has fewer than two words besides names and words that say nothing is no candidate; the others are weighed
 * by the rarity of these words, Σ log(N/n) / log N with n of the N paragraphs that have the word, so that 1 is the weight of
 * a word that stands once in a corpus of any size (inverse document frequency: K. Spärck Jones, «A statistical
 * interpretation of term specificity», Journal of Documentation 28, 1972, pp. 11–21). What a parallel on record covers on both sides,
 * accepted or rejected, is left out.
 *
 * @param texts at least one side is in one of these
 */
export function findParallels(corpus: Corpus, texts: readonly Text[] = corpus.texts): ParallelCandidate[] {
  const passages = inOrder(corpus.texts).flatMap(passagesOf);
  const asked = new Set(texts);
  const rarity = rarityOf(passages);
  const runs = findRuns(
    passages.map(({ tokens }) => tokens.map(({ word }) => word)),
    (a, b) => {
      const [one, other] = [passages[a], passages[b]];
      return (
        one !== undefined &&
        other !== undefined &&
        (asked.has(one.paragraph.text) || asked.has(other.paragraph.text)) &&
        !areNeighbours(one, other)
      );
    },
  );
  const decided = decisionsOf(corpus);
  const found = runs.flatMap(({ a, b, length }): ParallelCandidate[] => {
    const [one, other] = [passages[a.passage], passages[b.passage]];
    if (!one || !other) return [];
    const [here, there] = [one.tokens.slice(a.at, a.at + length), other.tokens.slice(b.at, b.at + length)];
    const telling = here.filter(
      ({ word, named }, index) => !named && there[index]?.named !== true && !stopWords.has(word),
    );
    const score = telling.reduce((sum, { word }) => sum + rarity(word), 0);
    if (telling.length < 2 || score < leastScore) return [];
    const [first, second] = [
      { paragraph: one.paragraph, span: spanOf(here) },
      { paragraph: other.paragraph, span: spanOf(there) },
    ];
    const [from, to] = isAbout(first.paragraph, second.paragraph) ? [first, second] : [second, first];
    return decided(from, to) ? [] : [{ from, to, score: Math.round(score * 10) / 10 }];
  });
  const place = new Map(passages.map(({ paragraph }, index) => [paragraph, index]));
  const compare = (a: Paragraph, b: Paragraph): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return withoutOverlaps(found).sort(
    (a, b) =>
      compare(a.to.paragraph, b.to.paragraph) ||
      compare(a.from.paragraph, b.from.paragraph) ||
      a.from.span.start - b.from.span.start,
  );
}

/** By date, then by id, so that nothing depends on the order in which texts are given. */
function inOrder(texts: readonly Text[]): Text[] {
  const when = ({ plan }: Text): string => whenOf(plan) ?? 'unknown';
  return [...texts].sort((a, b) => compareStrings(when(a), when(b)) || compareStrings(a.id, b.id));
}

/** Whether the earlier passage is the one that may be about the other: a report of official words. Else the later is. */
function isAbout(earlier: Paragraph, later: Paragraph): boolean {
  return earlier.part.level === 'press' && later.part.level === 'official';
}

function passagesOf(text: Text): Passage[] {
  return text.paragraphs.map((paragraph, index) => {
    const tokens = [...paragraph.reading.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index: start }) => {
      const span = { start, end: start + word.length };
      const named = paragraph.mentions.some((mention) => overlap(mention, span));
      return { ...span, word: fold(word), named };
    });
    return { paragraph, index, tokens };
  });
}

/** How rare a word is among passages: 1 in one only, 0 in all. */
function rarityOf(passages: readonly Passage[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { tokens } of passages)
    for (const word of new Set(tokens.map((token) => token.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(Math.max(2, passages.length));
  return (word) => Math.log(passages.length / (counts.get(word) ?? 1)) / most;
}

/** Paragraphs of a part that follow each other share words because one goes on with the other. */
function areNeighbours(a: Passage, b: Passage): boolean {
  const { paragraph: one } = a;
  const { paragraph: other } = b;
  return one.text === other.text && one.part.prefix === other.part.prefix && Math.abs(a.index - b.index) === 1;
}

function spanOf(tokens: readonly Span[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Tells whether words in common are covered by a parallel on record. */
function decisionsOf(corpus: Corpus): (a: ParallelSide, b: ParallelSide) => boolean {
  const byParagraph = Map.groupBy(
    corpus.parallels.flatMap(({ parallels }) => parallels),
    ({ from }) => from.paragraph,
  );
  const covers = (known: ParallelSide, side: ParallelSide): boolean =>
    known.paragraph === side.paragraph &&
    known.span !== undefined &&
    side.span !== undefined &&
    overlap(known.span, side.span);
  const has = (a: ParallelSide, b: ParallelSide): boolean =>
    (byParagraph.get(a.paragraph) ?? []).some(({ from, to }) => covers(from, a) && covers(to, b));
  return (a, b) => has(a, b) || has(b, a);
}

/** Of runs of the same two paragraphs that overlap on a side, the one that says most. */
function withoutOverlaps(found: readonly ParallelCandidate[]): ParallelCandidate[] {
  const kept = new Map<Paragraph, ParallelCandidate[]>();
  const clash = (a: ParallelCandidate, b: ParallelCandidate): boolean =>
    a.to.paragraph === b.to.paragraph && (overlap(a.from.span, b.from.span) || overlap(a.to.span, b.to.span));
  for (const one of [...found].sort((a, b) => b.score - a.score || a.from.span.start - b.from.span.start)) {
    const list = kept.get(one.from.paragraph) ?? [];
    if (list.some((other) => clash(one, other))) continue;
    kept.set(one.from.paragraph, [...list, one]);
  }
  return [...kept.values()].flat();
}
