import type { Element, ElementContent } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import type { Commitment, Occurrence } from '../model/corpus.ts';
import type { Span } from '../model/quote.ts';
import { el, type Nodes } from '../render/element.ts';
import { said } from '../render/language.ts';
import type { Ui } from './ui.ts';

/** Quoted words, with the verb that decides their class marked as in the page of their text. */
export function withVerb(quoted: string, { start }: Span, verb: Span | undefined): ElementContent[] {
  const words = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  if (!verb) return words(quoted);
  const [from, to] = [verb.start - start, verb.end - start];
  return [
    ...words(quoted.slice(0, from)),
    el('b', { className: 'v' }, [quoted.slice(from, to)]),
    ...words(quoted.slice(to)),
  ];
}

/** The verbs of a record, each once: those of its own words first, then those of words that repeat or report them. */
export function verbsOf({ occurrences }: Commitment): { words: string; occurrence: Occurrence }[] {
  const own = (occurrence: Occurrence): boolean => occurrence.role === 'formula';
  const ordered = [...occurrences.filter(own), ...occurrences.filter((one) => !own(one))];
  const verbs = new Map<string, Occurrence>();
  for (const occurrence of ordered) {
    const { paragraph, verb } = occurrence;
    const words = verb && paragraph.reading.slice(verb.start, verb.end);
    if (words !== undefined && !verbs.has(words)) verbs.set(words, occurrence);
  }
  return [...verbs].map(([words, occurrence]) => ({ words, occurrence }));
}

/** «tienen la intención de», said to be in the language of its text where that is not the page's. */
export function verbWords({ words, occurrence }: ReturnType<typeof verbsOf>[number], ui: Ui): Element | string {
  return said(`«${words}»`, inLanguage(occurrence.paragraph.text.plan.language, ui.language));
}

/** The same in an element. */
export function quotedVerb({ words, occurrence }: ReturnType<typeof verbsOf>[number], ui: Ui): Nodes {
  const { language } = occurrence.paragraph.text.plan;
  return [el('span', inLanguage(language, ui.language), [`«${words}»`])];
}
