import type { Corpus, Text } from '../model/corpus.ts';
import { overlap } from '../model/mentions.ts';
import { compareStrings } from '../model/problem.ts';

/** A capitalized sequence or acronym that no entity claims, with the places where it stands. */
export interface Suggestion {
  form: string;
  /** `cumbre-otsc#p5` */
  places: string[];
}

// One or more capitalized words, joined by the small words that stand inside Spanish names.
const capital = String.raw`\p{Lu}[\p{L}\p{N}.\-]*[\p{L}\p{N}]|\p{Lu}`;
const sequence = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${capital})(?:\s+(?:(?:de|del|la|las|los|el|y|e|en)\s+)*(?:${capital}))*`,
  'gu',
);

/**
 * Lists the capitalized sequences and acronyms of texts that no mention covers. A single capitalized word that opens a
 * sentence is left out unless the same word stands capitalized elsewhere inside one.
 */
export function suggest(corpus: Corpus, texts: readonly Text[] = corpus.texts): Suggestion[] {
  const found = new Map<string, Set<string>>();
  const openers: { form: string; place: string }[] = [];
  for (const text of texts)
    for (const { id, reading, mentions } of text.paragraphs)
      for (const match of reading.matchAll(sequence)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (mentions.some((mention) => overlap(mention, span))) continue;
        const place = `${text.id}#${id}`;
        const opens = /(^|[.!?:]["”»’)]?\s+["“«‘¿¡(]*|^["“«‘¿¡(]+)$/u.test(reading.slice(0, span.start));
        const form = match[0].replace(/[.-]+$/, '');
        if (opens && !/\s/.test(form) && !/^\p{Lu}{2,}/u.test(form)) openers.push({ form, place });
        else found.set(form, (found.get(form) ?? new Set()).add(place));
      }
  for (const { form, place } of openers) found.get(form)?.add(place);
  return [...found]
    .map(([form, places]) => ({ form, places: [...places] }))
    .sort((a, b) => b.places.length - a.places.length || compareStrings(a.form, b.form));
}
