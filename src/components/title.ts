import { inLanguage } from '../i18n/direction.ts';
import type { EditionPlan } from '../model/plan.ts';
import type { Ui } from './ui.ts';

/** The attributes of a text's title: a printed one is in the language of its text, an editorial one in that of the editors. */
export function titleLanguage(
  { title, language }: EditionPlan,
  { language: page, written }: Pick<Ui, 'language' | 'written'>,
): { lang?: string | undefined; dir?: 'rtl' | 'ltr' | 'auto' | undefined } {
  const { lang, dir } = inLanguage(language, page);
  return title.status === 'printed' ? { lang, dir } : { lang: written.lang, dir: dir && 'auto' };
}
