import { parseText } from '../../src/mdx/parse.ts';
import { readingText } from '../../src/model/document.ts';
import { describeQuote, type QuoteSelector } from '../../src/model/quote.ts';
import { listFiles, readText, type Folder } from '../../src/read/files.ts';
import { Random, Zipf } from './random.ts';

/** How many words a generated corpus knows beside those of its sources, and how many of the prose are swapped for them. */
const VOCABULARY = 24_000;
const SWAPPED = 0.15;
/** A paragraph takes sentences until it has so many characters. */
const PARAGRAPH = 240;

/** A word of a sentence between white space: what may be swapped, and the signs around it. */
interface Token {
  before: string;
  word: string;
  after: string;
}

/** Makes paragraphs by recombining the sentences of a corpus. */
export class Prose {
  readonly #sentences: Token[][];
  readonly #words: Zipf<string>;

  constructor(sentences: readonly string[]) {
    this.#sentences = sentences.map((sentence) => sentence.split(' ').map(toToken));
    this.#words = new Zipf(inventWords(new Random('vocabulary'), VOCABULARY));
  }

  /** An invented word, the frequent ones often. */
  word(random: Random): string {
    return this.#words.pick(random);
  }

  words(random: Random, count: number): string {
    return Array.from({ length: count }, () => this.word(random)).join(' ');
  }

  /** A paragraph in which the given names stand. */
  paragraph(random: Random, names: readonly string[]): string {
    const tokens: Token[] = [];
    let size = 0;
    while (size < PARAGRAPH)
      for (const token of random.pick(this.#sentences)) {
        const swapped = token.word !== '' && random.chance(SWAPPED);
        const word = swapped ? alike(this.word(random), token.word) : token.word;
        tokens.push({ ...token, word });
        size += token.before.length + word.length + token.after.length + 1;
      }
    for (const name of names) {
      let at = random.between(1, tokens.length - 1);
      // Not between a sentence and its full stop, nor at the end of a sentence.
      while (at > 1 && tokens[at - 1]?.after !== '') at--;
      tokens.splice(at, 0, { before: `${random.pick(links)} `, word: name, after: '' });
    }
    return tokens.map(({ before, word, after }) => before + word + after).join(' ');
  }
}

/** How a name is joined to the prose before it. */
const links = ['con', 'ante', 'según', 'junto a', 'por medio de', 'frente a'];

/** A quotation of some words of a paragraph that stands in it exactly once. */
export function quoteFrom(random: Random, paragraph: string): QuoteSelector {
  const words = [...paragraph.matchAll(/[\p{L}\p{N}]+/gu)];
  const length = random.between(3, 6);
  const first = random.between(0, Math.max(0, words.length - length));
  const [from, to] = [words[first], words[Math.min(first + length, words.length) - 1]];
  return describeQuote(paragraph, { start: from?.index ?? 0, end: to ? to.index + to[0].length : paragraph.length });
}

/** The sentences of a corpus's own texts, in order, each once. */
export function readSentences(folder: Folder): string[] {
  const segmenter = new Intl.Segmenter('es', { granularity: 'sentence' });
  const sentences = new Set<string>();
  for (const name of listFiles(folder, 'texts', '.mdx')) {
    const { document } = parseText(readText(folder, `texts/${name}`) ?? '', name);
    for (const block of document.blocks)
      if (block.type === 'paragraph')
        for (const { segment } of segmenter.segment(readingText(block.inlines)))
          if (segment.trim().length >= 30) sentences.add(segment.trim());
  }
  return [...sentences];
}

function toToken(text: string): Token {
  const [, before = '', word = '', after = ''] = /^(\P{L}*)(\p{L}*)(.*)$/u.exec(text) ?? [];
  return { before, word, after };
}

/** Gives a word the capital of the one whose place it takes. */
function alike(word: string, old: string): string {
  return /^\p{Lu}/u.test(old) ? capital(word) : word;
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const onsets = [
  'b',
  'br',
  'c',
  'cr',
  'd',
  'f',
  'g',
  'gr',
  'l',
  'll',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  't',
  'tr',
  'v',
  'z',
];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ia', 'ie', 'ue'];
const codas = ['', '', '', 'n', 'r', 's', 'l'];
const endings = ['a', 'o', 'e', 'ar', 'ión', 'ado', 'idad', 'oso', 'ura', 'ales'];

/** Words that sound Spanish and mean nothing, each once. */
export function inventWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    for (let left = random.between(1, 2); left > 0; left--)
      word += random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
    words.add(word + random.pick(onsets) + random.pick(endings));
  }
  return [...words];
}
