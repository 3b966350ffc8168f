import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import { titleOf } from '../../render/citation/elements.ts';

/** The title as reference managers get it: without brackets, which they would keep; of a note, what it is a note to. */
export function exportTitle(item: CslItem, language: Language): string {
  return item.custom.locator?.kind === 'note' ? titleOf(item, 'bare', language) : item.title;
}

/** Words on one line: line ends and control characters would begin a new field or end the file. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, (space) => (space === '\u00a0' ? space : ' ')).trim();
}
