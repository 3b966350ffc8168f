import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import { exportTitle } from './words.ts';

/**
 * Items as CSL-JSON 1.0.2, an array.
 *
 * @param language of the titles of notes
 */
export function toCsl(items: readonly CslItem[], language: Language): string {
  const written = items.map((item) => ({ ...item, title: exportTitle(item, language) }));
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
