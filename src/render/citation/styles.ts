import type { ElementContent } from 'hast';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import { apa } from './apa.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import { iso690 } from './iso690.ts';
import { mla } from './mla.ts';
import { toElements, type Run, type Style } from './runs.ts';

/** A form in which a thing is cited. */
export interface CitationForm {
  /** Whose day of access it writes. */
  style: Style;
  label: Record<Language, string>;
  make: (item: CslItem, language: Language) => Run[];
}

/** Every form, in the order in which pages show them. */
export const citationForms: readonly CitationForm[] = [
  { style: 'iso690', label: { es: 'ISO 690', en: 'ISO 690' }, make: iso690 },
  { style: 'apa', label: { es: 'APA, 7.ª ed.', en: 'APA, 7th ed.' }, make: apa },
  { style: 'chicago', label: { es: 'Chicago, 17.ª ed., nota', en: 'Chicago, 17th ed., note' }, make: chicagoNote },
  {
    style: 'chicago',
    label: { es: 'Chicago, 17.ª ed., bibliografía', en: 'Chicago, 17th ed., bibliography' },
    make: chicagoBibliography,
  },
  { style: 'mla', label: { es: 'MLA, 9.ª ed.', en: 'MLA, 9th ed.' }, make: mla },
];

/** A thing as one form cites it (see `toElements`). */
export function citationElements(
  { style, make }: CitationForm,
  item: CslItem,
  language: Language,
  brief: boolean,
): (ElementContent | string)[] {
  return toElements(make(item, language), style, language, brief);
}
