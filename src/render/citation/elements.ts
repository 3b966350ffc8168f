import { citationStrings } from '../../i18n/citation.ts';
import { list } from '../../i18n/format.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem, CslName } from '../../model/citation.ts';
import type { Run } from './runs.ts';

const noBreak = '\u00a0';

/** Words between the quotation marks of a language; those within become its inner ones (RAE; Chicago 17, §13.30). */
export function quoted(words: string, language: Language): string {
  const { quotes, innerQuotes } = citationStrings[language];
  const inner = words.replace(/[«“]/gu, innerQuotes[0] ?? '').replace(/[»”]/gu, innerQuotes[1] ?? '');
  return `${quotes[0] ?? ''}${inner}${quotes[1] ?? ''}`;
}

/** «párr. d32», «párrs. d32–d34»: a label, and words that stay on one line with it. */
function paragraphs(several: boolean, ids: string, language: Language, mla: boolean): string {
  const t = citationStrings[language];
  const label = several ? (mla ? t.mlaParagraphs : t.paragraphs) : mla ? t.mlaParagraph : t.paragraph;
  return `${label}${noBreak}${ids}`;
}

/** Where in the corpus: «párr. d32», «párrs. d32–d34», «registro c-0007»; nothing for a text, or for a note. */
export function placeOf({ custom: { locator } }: CslItem, language: Language, mla = false): string | undefined {
  switch (locator?.kind) {
    case 'paragraph':
      return paragraphs(false, locator.id, language, mla);
    case 'range':
      return paragraphs(true, `${locator.from}–${locator.to}`, language, mla);
    case 'record':
      return `${citationStrings[language].record}${noBreak}${locator.id}`;
    case 'note':
    case undefined:
      return undefined;
  }
}

/** The same with the opening words: «párr. d32, «Las partes tienen…»». Elements to be joined with commas. */
export function placeElements(item: CslItem, language: Language, mla = false): Run[][] {
  const place = placeOf(item, language, mla);
  const { opening } = item.custom;
  return [place === undefined ? [] : [place], opening === undefined ? [] : [quoted(opening, language)]];
}

/**
 * The title. One that the editors made is a description: in square brackets, without quotation marks or italics (APA 7,
 * §9.22; MLA 9, ch. 5, on works without titles; ISO 690 on titles supplied by the citer). A note has none but what it is a note to.
 *
 * @param form `quoted`: between quotation marks, as Chicago and MLA have the titles of contributions
 */
export function titleOf(item: CslItem, form: 'bare' | 'quoted', language: Language, mla = false): string {
  const { editorialTitle, locator } = item.custom;
  const title =
    editorialTitle === true
      ? `[${item.title}]`
      : form === 'quoted' || locator?.kind === 'note'
        ? quoted(item.title, language)
        : item.title;
  if (locator?.kind !== 'note') return title;
  const { and, note } = citationStrings[language];
  const several = locator.on.length > 1;
  return note(locator.id, paragraphs(several, list(locator.on, { and }), language, mla), several, title);
}

/** Names joined as a sentence does; Spanish «y» is «e» before the sound of i (RAE): «Ana e Inés», but «y hielo». */
export function names(all: readonly CslName[], and: string): string {
  const words = all.map(({ literal }) => literal);
  const before = /^h?[ií](?![aeoáéó])/iu.test(words.at(-1) ?? '') && and === ' y ' ? ' e ' : and;
  return list(words, { and: before });
}

/** The editors, unless they are the authors too, who are named already. */
export function editorsOf({ author = [], editor }: CslItem): readonly CslName[] {
  const same =
    author.length === editor.length && author.every(({ literal }, index) => literal === editor[index]?.literal);
  return same ? [] : editor;
}

/** Who published the source first: a newspaper in italics (Chicago 17, §8.168; MLA 9, ch. 2), anyone else plainly. */
export function publisherOf({ publisher, type }: CslItem): Run[] {
  if (publisher === undefined) return [];
  return [type === 'article-newspaper' ? { italic: publisher } : publisher];
}

/** Runs that begin a sentence, with a capital: «Noviembre de 2026», «[Enero de 2026]», «N.d.» (Chicago 17, §14.145). */
export function capital(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  return typeof first === 'string'
    ? [first.replace(/^\[?\p{Ll}/u, (start) => start.toUpperCase()), ...rest]
    : [...runs];
}
