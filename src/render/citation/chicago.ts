import { citationStrings } from '../../i18n/citation.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import { dateOf } from './dates.ts';
import { capital, editorsOf, names, placeElements, publisherOf, titleOf } from './elements.ts';
import { accessed, end, join, type Run } from './runs.ts';

/**
 * A full note, by Chicago 17: a contribution to an edited work on the web (§14.107, §14.205–207). First publisher and
 * date stand right after the title: they are the text's, not the corpus's. The day of access is given always (§14.12
 * leaves it to the publisher). «ed.» is «edited by», also of several (§14.104).
 */
export function chicagoNote(item: CslItem, language: Language): Run[] {
  const t = citationStrings[language];
  const editors = editorsOf(item);
  const [before = '', after = ''] = t.accessed;
  const note = join(
    [
      item.author === undefined ? [] : [names(item.author, t.and)],
      [titleOf(item, 'quoted', language)],
      publisherOf(item),
      [dateOf(item, 'chicago', language)],
      [`${t.in} `, { italic: item['container-title'] }],
      editors.length === 0 ? [] : [`${t.editor} ${names(editors, t.and)}`],
      [t.edition(item.edition)],
      ...placeElements(item, language),
      [before, accessed, after],
      [item.URL],
    ],
    ',',
    language,
  );
  return end(note, '.', language);
}

/** The same as an entry of the bibliography (Chicago 17, §14.107). */
export function chicagoBibliography(item: CslItem, language: Language): Run[] {
  const t = citationStrings[language];
  const editors = editorsOf(item);
  const [before = '', after = ''] = t.Accessed;
  const host = join(
    [
      [`${t.In} `, { italic: item['container-title'] }],
      editors.length === 0 ? [] : [`${t.editedBy} ${names(editors, t.and)}`],
      [t.edition(item.edition)],
      ...placeElements(item, language),
    ],
    ',',
    language,
  );
  const entry = join(
    [
      item.author === undefined ? [] : [names(item.author, t.and)],
      [titleOf(item, 'quoted', language)],
      capital(join([publisherOf(item), [dateOf(item, 'chicago', language)]], ',', language)),
      host,
      [before, accessed, after],
      [item.URL],
    ],
    '.',
    language,
  );
  return end(entry, '.', language);
}
