import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/strings.ts';
import { citationStrings } from '../../src/i18n/citation.ts';
import type { CslItem } from '../../src/model/citation.ts';
import { apa, apaInText } from '../../src/render/citation/apa.ts';
import { chicagoBibliography, chicagoNote } from '../../src/render/citation/chicago.ts';
import { titleOf } from '../../src/render/citation/elements.ts';
import { mla } from '../../src/render/citation/mla.ts';
import { dateOf } from '../../src/render/citation/dates.ts';
import { dayForm, toText, type Run } from '../../src/render/citation/runs.ts';
import { items } from './cases.ts';
import { citeproc, type StyleId } from './citeproc.ts';

const languages = ['es', 'en'] as const;
const styles = {
  apa: 'apa',
  chicago: 'chicago-fullnote-bibliography',
  mla: 'modern-language-association',
} as const satisfies Record<string, StyleId>;
type Style = keyof typeof styles;
const read = { d: '22', month: 11, y: '2026' };
const accessed = { 'date-parts': [[2026, 11, 22]] };

/** The reader's day as the script writes it. */
function day(style: Style, language: Language): string {
  const { pattern, months } = dayForm(style, language);
  return pattern
    .replace('{d}', read.d)
    .replace('{month}', months[read.month - 1]!)
    .replace('{y}', read.y);
}

/**
 * The item as both sides get it. What is kept out, because we do it otherwise on purpose:
 *
 * 1. Opening words and the numbers of records (`registro c-0007`) are not in CSL. Places stand only in its citations,
 *    not in its entries, where we have them as a chapter has its pages; citations are compared with theirs below.
 * 2. Editors who are the authors too are named once. Where the author is not known, citeproc puts the editors of the
 *    corpus in the author's place, although they edit the whole: a text would be theirs.
 * 3. Date and first publisher stand right after the title, because they are the text's and not the corpus's; CSL has
 *    them at the end, as those of the whole. Dates are compared by themselves below.
 */
function comparable({ issued: _, publisher: __, number: ___, editor, custom, ...rest }: CslItem): CslItem {
  const { editorialTitle, locator } = custom;
  const apart = rest.author !== undefined && JSON.stringify(rest.author) !== JSON.stringify(editor);
  return {
    ...rest,
    editor: apart ? editor : [],
    custom: {
      ...(editorialTitle === undefined ? {} : { editorialTitle }),
      ...(locator?.kind === 'note' ? { locator } : {}),
    },
  };
}

/** Stands for our words for the edition, of which citeproc makes ordinals (`2026th–11th ed.`). */
const edition = 'Edición';

/** The same for citeproc: a chapter, which is what an edited text in an edited work is. */
function chapter({ editor, ...rest }: CslItem, language: Language, style: Style) {
  const title = described(rest) ? titleOf({ editor, ...rest }, 'bare', language, style === 'mla') : rest.title;
  return { ...rest, ...(editor.length === 0 ? {} : { editor }), type: 'chapter', title, edition, accessed };
}

/** Whether a title is the editors' description, or what a note is a note to. */
function described({ custom }: Pick<CslItem, 'custom'>): boolean {
  return custom.editorialTitle === true || custom.locator?.kind === 'note';
}

/**
 * A string without the signs that differ on purpose:
 *
 * 4. Quotation marks within titles: we write those of the language, citeproc leaves what it is given.
 * 5. Titles that the editors made, and what a note is a note to, have no quotation marks.
 * 6. In Spanish a full stop follows the closing mark also after «?»: RAE, Ortografía 2010.
 * 7. Spanish «accedido 22 de…» is «consultado el 22 de…» in ours.
 * 8. «n.d.» in Chicago (§14.145), which the official style leaves out.
 * 9. Spanish «y» is «e» before the sound of i, and stands in APA too, where the style has «&».
 * 10. APA asks for a day of retrieval only of what is made to change (§9.16); the style, of what has no date.
 */
function same(words: string, item: CslItem, language: Language): string {
  let text = words
    .replace(/\s/g, ' ')
    .replace(/[«»“”‘’]/g, '"')
    .replace(edition, citationStrings[language].edition(item.edition))
    .replace('ed..', 'ed.');
  if (described(item)) text = text.replaceAll('"', '');
  if (language === 'es')
    text = text
      .replace(/\?"\./g, '?"')
      .replace(/accedido (?=\d)/i, 'consultado el ')
      .replace('Consultado el', 'consultado el')
      .replace(/ (?:y|&) (?=Inst)/g, ' e ');
  return text
    .replace(/ (?:s\. f\.|n\.d\.), (?=in |en )| (?:S\. f\.|N\.d\.) (?=In |En )/, ' ')
    .replace(/(?:Retrieved|Recuperado).*?(?:from|de) (?=http)/, '');
}

const text = (runs: readonly Run[], style: Style, language: Language) => toText(runs, day(style, language));

describe.each(languages)('against citeproc-js with the official styles, in %s', (language) => {
  const ask = (style: Style, item: CslItem, locator?: string) =>
    citeproc(styles[style], language, chapter(item, language, style), locator);

  test.each(items)('Chicago: %s', (_, whole) => {
    const item = comparable(whole);
    const { citation, entry } = ask('chicago', item);
    const told = (words: string) => same(words, item, language);
    expect(told(text(chicagoNote(item, language), 'chicago', language))).toBe(told(citation));
    expect(told(text(chicagoBibliography(item, language), 'chicago', language))).toBe(told(entry));
  });

  test.each(items)('MLA: %s', (_, whole) => {
    const item = comparable(whole);
    const told = (words: string) => same(words, item, language);
    expect(told(text(mla(item, language), 'mla', language))).toBe(told(ask('mla', item).entry));
  });

  test.each(items)('APA: %s', (_, whole) => {
    const item = comparable(whole);
    const told = (words: string) => same(words, item, language);
    expect(told(text(apa(item, language), 'apa', language))).toBe(told(ask('apa', item).entry));
  });

  const located = items.filter(
    ([, { custom }]) => custom.locator?.kind === 'paragraph' || custom.locator?.kind === 'range',
  );

  test.each(located)('the place, in notes and in the text: %s', (_, { custom: { locator }, ...whole }) => {
    if (locator?.kind !== 'paragraph' && locator?.kind !== 'range') throw new Error('no place');
    const place = locator.kind === 'paragraph' ? locator.id : `${locator.from}–${locator.to}`;
    const { custom, ...rest } = comparable({ ...whole, custom: {} });
    const item: CslItem = { ...rest, custom: { ...custom, locator } };
    const told = (words: string) => same(words, item, language);
    // CSL has a plural for ranges only when their ends are numbers.
    const plural = (words: string) => words.replace(/(párr|para)\.(?= \w+–)/, '$1s.');
    expect(told(text(chicagoNote(item, language), 'chicago', language))).toBe(
      plural(told(ask('chicago', withoutPlace(item), place).citation)),
    );
    expect(told(apaInText(item, language))).toBe(plural(told(ask('apa', withoutPlace(item), place).citation)));
  });

  // As of a document, of which the styles give the day. 11. Supplied dates have brackets in ours, and in Spanish APA
  // the day comes before its month: «2025, 13–14 de marzo», not «2025, marzo 13–14». 12. Of two years, APA
  // in ours has both days whole: «2025, December 30–2026, January 2», not «2025–2026, December 30–January 2».
  test.each(items.filter(([, { issued }]) => issued !== undefined))('the date: %s', (_, { issued, ...item }) => {
    for (const style of ['chicago', 'mla', 'apa'] as const) {
      const [from, to = from] = issued!['date-parts'];
      if (style === 'apa' && from[0] !== to[0]) continue;
      const { entry } = citeproc(styles[style], language, { ...item, custom: {}, issued, type: 'document' });
      const ours = dateOf({ ...item, issued: issued!, custom: {} }, style, language);
      const told = (words: string) =>
        words
          .toLowerCase()
          .replace(/\s*–\s*/g, '–')
          .replace(/(\d[\d–]*) de ([a-z]+)(?=\)|$|–)/g, '$2 $1');
      const end = style === 'apa' ? `(${ours})` : ours;
      expect(told(entry)).toContain(told(end));
    }
  });
});

/** The item without its place, which citeproc gets by itself. */
function withoutPlace({ custom: { locator: _, ...custom }, ...item }: CslItem): CslItem {
  return { ...item, custom };
}
