import { citationStrings } from '../../i18n/citation.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem, CslName } from '../../model/citation.ts';
import type { CorpusConfig } from '../../model/config.ts';
import { dateOf } from './dates.ts';
import { capital, editorsOf, names, placeElements, publisherOf, titleOf } from './elements.ts';
import { accessed, join, merge, type Run } from './runs.ts';

/**
 * A reference to a contribution to an electronic resource, by ISO 690:2010 (UNE-ISO 690:2013). The standard fixes the
 * elements and their order, not the punctuation:
 *
 * CREATOR. Title [medium]. Publisher, date. In: EDITOR, ed. *Host*. Edition, place in it [day of access]. Address
 */
export function iso690(item: CslItem, language: Language): Run[] {
  const t = citationStrings[language];
  const editors = editing(editorsOf(item), language);
  const host: Run[] = [[t.isoIn, ...editors, ''].join(' '), { italic: item['container-title'] }];
  return join(
    [
      item.author === undefined ? [] : [upper(names(item.author, t.and), language)],
      [`${titleOf(item, 'bare', language)} [${t.online}]`],
      capital(join([publisherOf(item), [dateOf(item, 'iso690', language)]], ',', language)),
      host,
      viewed(join([[t.isoEdition(item.edition)], ...placeElements(item, language)], ',', language), language),
      [`${t.availableFrom} ${item.URL}`],
    ],
    '.',
    language,
  );
}

/** A reference to the whole corpus: EDITOR, ed. *Title* [medium]. Edition [day of access]. Address */
export function iso690OfCorpus({ title, editors, edition, url }: CorpusConfig, language: Language): Run[] {
  const t = citationStrings[language];
  const literals = editors.map((literal) => ({ literal }));
  return join(
    [
      editing(literals, language),
      [{ italic: title }, ` [${t.online}]`],
      viewed([t.isoEdition(edition)], language),
      [`${t.availableFrom} ${url}`],
    ],
    '.',
    language,
  );
}

function upper(text: string, language: Language): string {
  return text.toLocaleUpperCase(language);
}

/** «ANA RUIZ, ed.»; nothing when there are none. */
function editing(editors: readonly CslName[], language: Language): string[] {
  const t = citationStrings[language];
  if (editors.length === 0) return [];
  return [`${upper(names(editors, t.and), language)}, ${editors.length > 1 ? t.editors : t.editor}`];
}

/** What was read, with the place of the day of access. */
function viewed(runs: readonly Run[], language: Language): Run[] {
  const [before = '', after = ''] = citationStrings[language].isoAccessed;
  return merge([...runs, ` [${before}`, accessed, `${after}]`]);
}
