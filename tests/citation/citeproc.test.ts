import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/strings.ts';
import { citationStrings } from '../../src/i18n/citation.ts';
import type { CslItem } from '../../src/model/citation.ts';
import { apa, apaInText } from '../../src/render/citation/apa.ts';
import { chicagoBibliography, chicagoNote } from '../../src/render/citation/chicago.ts';
import { titleOf } from '../../src/render/citation/elements.ts';
import { mla } from '../../src/render/citation/mla.ts';
import { dateOf } from '../../src/render/citation/dates.ts';
import { dayForm, toText, type Run, type Style } from '../../src/render/citation/runs.ts';
import { items } from './cases.ts';
import { citeproc, type StyleId } from './citeproc.ts';

const languages = ['es', 'en'] as const;
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
 * The item as we give it to both sides. What we do on purpose otherwise, and is therefore kept from the comparison:
 *
 * 1. Opening words and editors' numbers (`registro c-0007`) are no part of CSL; places stand only in its citations, not
 *    in its entries, where we have them as a chapter has its pages.
 * 2. Editors who are the authors too are named once. Where the author is not known, citeproc puts the editors of the
 *    corpus in the author's place, although they are the editors of the whole: a text would be theirs.
 * 3. Date and first publisher stand right after the title, because they are the text's and not the corpus's; CSL has
 *    them at the end, as those of the whole. Dates are compared by themselves, below.
 */
function comparable(item: CslItem): CslItem {
  const { issued: _, publisher: __, editor, ...rest } = item;
  const { locator, opening: ___, ...custom } = item.custom;
  const known = item.author !== undefined && JSON.stringify(item.author) !== JSON.stringify(editor);
  return {
    ...rest,
    editor: known ? editor : [],
    custom: { ...custom, ...(locator?.kind === 'note' ? { locator } : {}) },
  };
}

/** The same for citeproc: a chapter, which is what an edited text in an edited work is; titles and edition in our words. */
function chapter(item: CslItem, language: Language, mlaWords = false) {
  const { editor, ...rest } = item;
  const plain = item.custom.editorialTitle !== true && item.custom.locator?.kind !== 'note';
  return {
    ...rest,
    ...(editor.length === 0 ? {} : { editor }),
    type: 'chapter',
    title: plain ? item.title : titleOf(item, 'bare', language, mlaWords).replace(/\s/g, ' '),
    edition: citationStrings[language].edition(item.edition),
    accessed,
  };
}

/**
 * Both strings without what differs on purpose in the signs:
 *
 * 4. Quotation marks within titles: we write those of the language, citeproc leaves what it is given.
 * 5. Titles that the editors made, and what a note is a note to, have no quotation marks.
 * 6. In Spanish a full stop follows the closing mark also after «?»: RAE, Ortografía, III.3.4.8.3.
 * 7. Spanish «accedido 22 de…» is «consultado el 22 de…» in ours; months of MLA's in Spanish are the same.
 * 8. «n.d.» in Chicago (§14.145), which the official style leaves out.
 * 9. Spanish «y» before the sound of i is «e».
 */
function same(words: string, language: Language, item: CslItem, mlaWords = false): string {
  const described = titleOf(item, 'bare', language, mlaWords)
    .replace(/\s/g, ' ')
    .replace(/[«»“”‘’]/g, '"');
  let text = words.replace(/\s/g, ' ').replace(/[«»“”‘’]/g, '"');
  if (item.custom.editorialTitle === true || item.custom.locator?.kind === 'note')
    text = text
      .replace(`"${described}"`, described)
      .replace(`"${described.replace(/"$/, '')},""`, `${described.replace(/"$/, '')},"`)
      .replace(`"${described},"`, `${described},`)
      .replace(`"${described}."`, `${described}.`);
  if (language === 'es')
    text = text
      .replace(/\?"\./g, '?"')
      .replace(/accedido (?=\d)/i, 'consultado el ')
      .replace(/Consultado/g, 'consultado')
      .replace(/ e I/g, ' y I');
  return text.replace(/,? (?:s\. f\.,|n\.d\.,) (?=in |en )/, ', ').replace(/ (?:S\. f\.|N\.d\.) (?=In |En )/, ' ');
}

const text = (runs: readonly Run[], style: Style, language: Language) => toText(runs, day(style, language));

describe.each(languages)('against citeproc-js, in %s', (language) => {
  const ask = (id: StyleId, item: CslItem, locator?: string) =>
    citeproc(id, language, chapter(item, language, id === 'modern-language-association'), locator);

  test.each(items)('Chicago: %s', (_, whole) => {
    const item = comparable(whole);
    const theirs = ask('chicago-fullnote-bibliography', item);
    expect(same(text(chicagoNote(item, language), 'chicago', language), language, item)).toBe(
      same(theirs.citation, language, item),
    );
    expect(same(text(chicagoBibliography(item, language), 'chicago', language), language, item)).toBe(
      same(theirs.entry, language, item),
    );
  });

  test.each(items)('MLA: %s', (_, whole) => {
    const item = comparable(whole);
    const theirs = ask('modern-language-association', item);
    expect(same(text(mla(item, language), 'mla', language), language, item, true)).toBe(
      same(theirs.entry, language, item, true),
    );
  });

  // 10. APA asks for a day of retrieval only of what is made to change (§9.16); the style prints it whenever there is
  //     no date. 11. Spanish dates are «2025, 13–14 de marzo», not «2025, marzo 13–14». 12. Supplied dates in brackets.
  test.each(items)('APA: %s', (_, whole) => {
    const item = comparable(whole);
    const theirs = ask('apa', item).entry.replace(/(?:Retrieved|Recuperado).*?(?:from|de) (?=http)/, '');
    expect(same(text(apa(item, language), 'apa', language), language, item)).toBe(same(theirs, language, item));
  });
});
