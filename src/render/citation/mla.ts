import { citationStrings } from '../../i18n/citation.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import { dateOf } from './dates.ts';
import { capital, editorsOf, names, placeElements, publisherOf, titleOf } from './elements.ts';
import { accessed, end, join, type Run } from './runs.ts';

/**
 * An entry of the list of works cited, by MLA 9, ch. 5: two containers, where the source first appeared and the corpus.
 * A date that is not known is left out. The day of access is the optional last element.
 */
export function mla(item: CslItem, language: Language): Run[] {
  const t = citationStrings[language];
  const editors = editorsOf(item);
  const date = item.issued === undefined ? [] : [dateOf(item, 'mla', language)];
  const [before = '', after = ''] = t.Accessed;
  const container = join(
    [
      [{ italic: item['container-title'] }],
      editors.length === 0 ? [] : [`${t.editedBy} ${names(editors, t.and)}`],
      [t.edition(item.edition)],
      ...placeElements(item, language, true),
      [item.URL],
    ],
    ',',
    language,
  );
  const entry = join(
    [
      item.author === undefined ? [] : [names(item.author, t.and)],
      [titleOf(item, 'quoted', language, true)],
      capital(join([publisherOf(item), date], ',', language)),
      container,
      [before, accessed, after],
    ],
    '.',
    language,
  );
  return end(entry, '.', language);
}
