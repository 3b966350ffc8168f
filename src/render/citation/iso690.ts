import { citationStrings } from '../../i18n/citation.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
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
  const upper = (text: string): string => text.toLocaleUpperCase(language);
  const editors = editorsOf(item);
  const editing =
    editors.length === 0 ? '' : ` ${upper(names(editors, t.and))}, ${editors.length > 1 ? t.editors : t.editor}`;
  const host: Run[] = [`${t.isoIn}${editing} `, { italic: item['container-title'] }];
  const edition = join([[t.isoEdition(item.edition)], ...placeElements(item, language)], ',', language);
  const [before = '', after = ''] = t.isoAccessed;
  return join(
    [
      item.author === undefined ? [] : [upper(names(item.author, t.and))],
      [`${titleOf(item, 'bare', language)} [${t.online}]`],
      capital(join([publisherOf(item), [dateOf(item, 'iso690', language)]], ',', language)),
      host,
      merge([...edition, ` [${before}`, accessed, `${after}]`]),
      [`${t.availableFrom} ${item.URL}`],
    ],
    '.',
    language,
  );
}
