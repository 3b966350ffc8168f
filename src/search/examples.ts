import type { Corpus, Entity } from '../model/corpus.ts';
import { compareStrings } from '../model/problem.ts';
import type { ExampleKind } from '../i18n/search-help.ts';
import { isOneEdit } from './typos.ts';
import { phrasesOf, type Phrase } from './example-phrases.ts';
import { wordTable, type Word, type WordTable } from './word-table.ts';
import { fold, wordsOf } from '../model/words.ts';

/** A query, and the words of which the help speaks: what it finds, as its kind says. */
export interface Example {
  query: string;
  words: readonly string[];
}

/** So many of the most frequent words are tried. */
const most = 300;

/**
 * Examples for the help of the search, chosen from a corpus: of each kind one, where the corpus has any. The same corpus
 * gives the same; each finds what the help says of it.
 */
export function examplesOf(corpus: Corpus): Partial<Record<ExampleKind, Example>> {
  const table = wordTable(corpus);
  const phrases = phrasesOf(table);
  // One for all examples, if there is one.
  const phrase = phrases.find((one) => phraseAndWord(one, table) && phraseExclusion(one, table)) ?? phrases[0];
  const stem = stemExample(table);
  return withoutGaps({
    plural: pluralExample(table),
    stem,
    // Of some, that the corpus has no such word: known when all of it was read.
    accents: table.complete ? accentExample(table) : undefined,
    exact: stem && { query: `=${stem.query}`, words: [stem.query] },
    phrase: phrase && { query: `"${phrase.words}"`, words: [phrase.words] },
    phraseAndWord: phrase && phraseAndWord(phrase, table),
    exclude: exclusion(table),
    excludePhrase: phrase && phraseExclusion(phrase, table),
    acronym: acronymExample(corpus),
    variant: variantExample(corpus, table),
    functionWord: functionWordExample(table, phrase?.words),
    beginning: table.complete ? beginningExample(table) : undefined,
    typo: table.complete ? typoExample(table) : undefined,
    spread: table.complete ? spreadExample(corpus, table) : undefined,
  });
}

function withoutGaps(all: Record<ExampleKind, Example | undefined>): Partial<Record<ExampleKind, Example>> {
  return Object.fromEntries(Object.entries(all).filter(([, example]) => example !== undefined));
}

/** A frequent plural, sought by its singular. */
function pluralExample({ content, forms }: WordTable): Example | undefined {
  for (const plural of content)
    for (const ending of ['s', 'es']) {
      const singular = plural.form.endsWith(ending) ? forms.get(plural.form.slice(0, -ending.length)) : undefined;
      if (singular && singular.count > 0 && singular.form.length > 3 && singular.stem === plural.stem)
        return { query: singular.form, words: [plural.form] };
    }
  return undefined;
}

/** The word that stands in the most forms, and three others of them. */
function stemExample({ content }: WordTable): Example | undefined {
  const groups = [...Map.groupBy(content, ({ stem }) => stem).values()].filter(({ length }) => length > 2);
  const [best] = groups.sort((a, b) => b.length - a.length || compareStrings(a[0]?.stem ?? '', b[0]?.stem ?? ''));
  const [first, ...others] = best ?? [];
  return first && { query: first.form, words: others.slice(0, 3).map(({ form }) => form) };
}

/** A frequent word with an accent, typed without: no other word is written so. */
function accentExample({ content, forms }: WordTable): Example | undefined {
  const word = content.find(({ form, folded }) => form !== folded && !forms.has(folded));
  return word && { query: word.folded, words: [word.form] };
}

/** A phrase, and a word that stands with it in some paragraphs and not in others. */
function phraseAndWord({ words, units }: Phrase, { content, stems }: WordTable): Example | undefined {
  const own = new Set(wordsOf(words).map(fold));
  const word = content.find((one) => {
    const places = stems.get(one.stem);
    return places && !own.has(one.folded) && !units.isDisjointFrom(places) && !units.isSubsetOf(places);
  });
  return word && { query: `"${words}" ${word.form}`, words: [words, word.form] };
}

/** A word, and another that stands in some of its paragraphs and not in others. */
function exclusion({ content, stems }: WordTable): Example | undefined {
  for (const one of content.slice(0, most))
    for (const other of content.slice(0, most)) {
      const [units, without] = [stems.get(one.stem), stems.get(other.stem)];
      if (!units || !without || one.stem === other.stem || units.isDisjointFrom(without)) continue;
      if (!units.isSubsetOf(without)) return { query: `${one.form} -${other.form}`, words: [one.form, other.form] };
    }
  return undefined;
}

/** A word of a phrase where it stands outside it. */
function phraseExclusion({ words, units }: Phrase, { content, stems, lines }: WordTable): Example | undefined {
  const own = new Set(wordsOf(words).map(fold));
  const others = new Set(lines.map(({ unit }) => unit)).difference(units);
  const word = content.find(({ folded, stem }) => own.has(folded) && stems.get(stem)?.isDisjointFrom(others) === false);
  return word && { query: `${word.form} -"${words}"`, words: [word.form, words] };
}

const byMentions = (a: Entity, b: Entity): number =>
  b.mentions.length - a.mentions.length || compareStrings(a.ref, b.ref);

/** The most mentioned entity with an acronym that some of its mentions do not print. */
function acronymExample({ entities }: Corpus): Example | undefined {
  for (const { data, name, mentions } of entities.org.toSorted(byMentions)) {
    if (data.kind !== 'org' || data.acronym === undefined) continue;
    const { acronym } = data;
    if (mentions.some(({ paragraph }) => !wordsOf(paragraph.reading).includes(acronym)))
      return { query: acronym, words: [name] };
  }
  return undefined;
}

/** The most mentioned entity that is found by a name which no text prints. */
function variantExample({ entities }: Corpus, { forms }: WordTable): Example | undefined {
  const printed = new Set([...forms.values()].map(({ folded }) => folded));
  for (const entity of Object.values(entities).flat().sort(byMentions)) {
    const variant = entity.data.variants.find((one) => wordsOf(one).every((word) => !printed.has(fold(word))));
    if (variant !== undefined && entity.mentions.length > 0) return { query: variant, words: [entity.name] };
  }
  return undefined;
}

/** Two words that a word without weight joins. */
function functionWordExample({ content, lines, isFunction, names }: WordTable, besides?: string): Example | undefined {
  const known = new Map(content.map((word) => [word.folded, word]));
  const counts = new Map<string, { times: number; example: Example }>();
  for (const { words, follows, small } of lines)
    for (let at = 2; at < words.length; at++) {
      const [one, joint, other] = [words[at - 2] ?? '', words[at - 1] ?? '', words[at] ?? ''];
      const [first, last] = [known.get(one), known.get(other)];
      if (!first || !last || first === last || !isFunction(joint) || !follows[at] || !follows[at - 1]) continue;
      const query = `${first.form} ${joint} ${last.form}`;
      if (![at - 2, at - 1, at].every((place) => small[place]) || names.has(fold(query)) || query === besides) continue;
      const before = counts.get(query);
      if (before) before.times++;
      else counts.set(query, { times: 1, example: { query, words: [first.form, last.form, joint] } });
    }
  const [best] = [...counts.values()].sort(
    (a, b) => b.times - a.times || compareStrings(a.example.query, b.example.query),
  );
  return best?.example;
}

/** The beginning of a frequent word that is neither a word itself nor one with a stem of the corpus. */
function beginningExample(table: WordTable): Example | undefined {
  for (const { folded } of table.content.slice(0, most).filter((word) => word.folded.length > 7))
    for (let length = 5; length < folded.length - 1; length++) {
      const typed = folded.slice(0, length);
      if (isUnknown(typed, table))
        return {
          query: typed,
          words: table.content
            .filter((word) => word.folded.startsWith(typed))
            .slice(0, 3)
            .map(({ form }) => form),
        };
    }
  return undefined;
}

/** A frequent word with two letters in the wrong order, which can be no other word. */
function typoExample(table: WordTable): Example | undefined {
  const all = [...table.forms.values()];
  for (const word of table.content.slice(0, most).filter(({ folded }) => folded.length > 7)) {
    const { folded } = word;
    const middle = Math.floor(folded.length / 2);
    const typed =
      folded.slice(0, middle - 1) + (folded[middle] ?? '') + (folded[middle - 1] ?? '') + folded.slice(middle + 1);
    if (typed === folded || !isUnknown(typed, table)) continue;
    if (all.some((one) => one.folded.startsWith(typed))) continue;
    const near = new Set(all.filter((one) => isOneEdit(typed, one.folded)).map((one) => one.folded));
    if (near.size === 1) return { query: typed, words: [word.form] };
  }
  return undefined;
}

/** Whether what is typed is no word, no name and has no stem that the corpus knows. */
function isUnknown(typed: string, { forms, names, stems, stem }: WordTable): boolean {
  if (names.has(typed) || stems.has(stem(typed))) return false;
  return ![...forms.values()].some(({ folded }) => folded === typed);
}

/** Two words that stand in one text and nowhere together. */
function spreadExample({ texts }: Corpus, { content, stems, textOf, names }: WordTable): Example | undefined {
  const words = content.slice(0, most);
  const unitsOfWord = (word: Word): ReadonlySet<number> => stems.get(word.stem) ?? word.units;
  for (const one of words)
    for (const other of words) {
      const [units, others] = [unitsOfWord(one), unitsOfWord(other)];
      if (!units.isDisjointFrom(others) || names.has(`${one.folded} ${other.folded}`)) continue;
      const places = new Set([...others].map((unit) => textOf[unit]));
      const shared = [...units].map((unit) => textOf[unit]).find((text) => places.has(text));
      const text = shared === undefined ? undefined : texts[shared];
      if (text) return { query: `${one.form} ${other.form}`, words: [text.plan.short] };
    }
  return undefined;
}
