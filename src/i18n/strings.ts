import { en } from './en.ts';
import { es, type Strings } from './es.ts';

export type { Strings } from './es.ts';

/** Languages of the interface. */
export const interfaceLanguages = ['es', 'en'] as const;
export type Language = (typeof interfaceLanguages)[number];

const tables: Record<Language, Strings> = { es, en };

/** The words of the interface in a language. */
export const strings = (language: Language): Strings => tables[language];
