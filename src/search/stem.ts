import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/** The stem of a form in small letters, accents and all: what a search takes for the same word. */
export type Stem = (form: string) => string;

/**
 * Plurals as their singulars, with the accents that typing leaves out put back, before Snowball's rules: those leave
 * «nucleares» and «nuclear», «veces» and «vez», «cooperacion» and «cooperación» apart.
 */
const singular = (form: string): string =>
  form
    .replace(/ces$/, 'z')
    .replace(/([cs])iones$|([cs])ion$/, (_, plural: string | undefined, bare: string) => `${plural ?? bare}ión`)
    .replace(/([lrdnjz])es$/, '$1');

/** Snowball's stemmer of Spanish (snowballstem.org), plurals first. Words of three letters and less are their own stems. */
export const spanishStem: Stem = (form) => (form.length < 4 ? form : spanish(singular(form)));

/** Snowball's stemmer of English. */
export const englishStem: Stem = (form) => english(form);

/** The stemmers of the languages that a corpus can have. */
export const stemmers: Readonly<Record<'es' | 'en', Stem>> = { es: spanishStem, en: englishStem };
