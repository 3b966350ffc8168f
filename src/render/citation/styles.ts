import type { ElementContent } from 'hast';
import type { Language } from '../../i18n/strings.ts';
import type { CslItem } from '../../model/citation.ts';
import { el } from '../element.ts';
import { apa } from './apa.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import { iso690 } from './iso690.ts';
import { mla } from './mla.ts';
import { blank, dayForm, type Run, type Style } from './runs.ts';

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

/**
 * A citation as elements. The place of the day of access says how its style writes a day; with `brief` it only names the
 * style: a script finds the form on the first such place of the page.
 */
export function citationElements(
  { style, make }: CitationForm,
  item: CslItem,
  language: Language,
  brief: boolean,
): (ElementContent | string)[] {
  return make(item, language).map((run) => {
    if (typeof run === 'string') return run;
    if ('italic' in run) return el('i', {}, [run.italic]);
    const { pattern, months } = dayForm(style, language);
    const form = brief ? {} : { dataPattern: pattern, dataMonths: months.join(' ') };
    return el('span', { className: 'accessed', dataStyle: style, ...form }, [blank]);
  });
}
