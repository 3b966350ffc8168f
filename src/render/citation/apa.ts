import { citationStrings } from '../../i18n/citation.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import { dateOf, yearOf } from './dates.ts';
import { editorsOf, names, placeElements, placeOf, publisherOf, quoted, titleOf } from './elements.ts';
import { accessed, join, merge, toText, type Run } from './runs.ts';

/**
 * An entry of a reference list, by APA 7: an entry in an edited work (§10.3). Without an author the title takes its
 * place (§9.12). Edition and place stand in parentheses after the title of the whole (§9.28). Who published the
 * source first is said as of a reprint (§9.40). No full stop after an address (§9.5).
 *
 * The day of retrieval only for records: they are made to change, texts and notes are those of their edition (§9.16).
 */
export function apa(item: CslItem, language: Language): Run[] {
  const t = citationStrings[language];
  const title = [titleOf(item, 'bare', language)];
  const author = item.author === undefined ? undefined : [names(item.author, t.apaAnd)];
  const date = [`(${dateOf(item, 'apa', language)})`];
  const editors = editorsOf(item);
  const editing =
    editors.length === 0 ? '' : ` ${names(editors, t.apaAnd)} (${editors.length > 1 ? t.apaEditors : t.apaEditor}),`;
  const inside = join([[t.edition(item.edition)], ...placeElements(item, language)], ',', language);
  const host = merge([`${t.In}${editing} `, { italic: item['container-title'] }, ' (', ...inside, ')']);
  const [before = '', after = ''] = t.apaAccessed;
  const address: Run[] =
    item.custom.locator?.kind === 'record' ? [before, accessed, `${after} ${item.URL}`] : [item.URL];
  const publisher = publisherOf(item);
  const reprint: Run[] = publisher.length === 0 ? [] : [` (${t.reprintedFrom} `, ...publisher, ')'];
  const head = author === undefined ? [title, date] : [author, date, title];
  return join([...head, host, merge([...address, ...reprint])], '.', language);
}

/**
 * The citation in the text that goes with the entry: «(Ministerio, 2025, párr. d27)» (APA 7, §8.11, §8.28). Without an
 * author the title, between quotation marks (§8.14); one of the editors in its brackets.
 */
export function apaInText(item: CslItem, language: Language): string {
  const { author, custom } = item;
  const { apaAnd, shortNote } = citationStrings[language];
  const bare = titleOf(item, 'bare', language);
  const who =
    author !== undefined ? names(author, apaAnd) : custom.editorialTitle === true ? bare : quoted(item.title, language);
  const { locator } = custom;
  const place = locator?.kind === 'note' ? shortNote(locator.id) : placeOf(item, language);
  const inside = join([[who], [yearOf(item, language)], place === undefined ? [] : [place]], ',', language);
  return `(${toText(inside)})`;
}
