import type { Corpus, Entity, Text } from '../model/corpus.ts';

/**
 * Words that stand in the index for a text or an organization, one each, so that a search can be limited to it. A
 * Pagefind filter of many values costs seconds on every search; a rare word costs nothing. They begin with letters that
 * no word of the corpus begins with, and end with one, since Pagefind also finds longer words.
 */
export function organizationToken(corpus: Corpus, organization: Entity): string {
  return `zzo${corpus.entities.org.indexOf(organization)}z`;
}

export function textToken(corpus: Corpus, text: Text): string {
  return `zzt${corpus.texts.indexOf(text)}z`;
}
