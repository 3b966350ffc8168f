import { inLanguage } from '../i18n/direction.ts';
import type { EditionPlan } from '../model/plan.ts';

/** The attributes of a text's title: a printed one is in the language of its text, an editorial one may be in ours. */
export function titleLanguage(
  { title, language }: EditionPlan,
  page: string,
): { lang?: string | undefined; dir?: 'rtl' | 'ltr' | 'auto' | undefined } {
  const { lang, dir } = inLanguage(language, page);
  return title.status === 'printed' ? { lang, dir } : { dir: dir && 'auto' };
}
