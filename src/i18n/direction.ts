/**
 * The scripts that are written from right to left and that a language of today, or a text of an archive, may be in:
 * Arabic, Hebrew, Syriac, Thaana, N'Ko, Adlam, Hanifi Rohingya, Mandaic, Samaritan and Yezidi.
 */
const rightToLeft: ReadonlySet<string> = new Set('Arab Aran Hebr Syrc Thaa Nkoo Adlm Rohg Mand Samr Yezi'.split(' '));

const known = new Map<string, 'rtl' | 'ltr'>();

/**
 * The direction of a language's script: a tag may name the script (`ku-Arab`), otherwise it is the one that the
 * language is usually written in. `Intl.Locale` knows that; its own `getTextInfo` is not in every browser yet.
 */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const found = known.get(language);
  if (found) return found;
  const direction = rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
  known.set(language, direction);
  return direction;
}

/** The script of a language, or nothing for a tag that `Intl` refuses. */
function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}

/** The attributes of an element whose words are in a language: none when its page is in that language anyway. */
export function inLanguage(
  language: string,
  page: string,
): { lang: string | undefined; dir: 'rtl' | 'ltr' | undefined } {
  if (language === page) return { lang: undefined, dir: undefined };
  const dir = directionOf(language);
  return { lang: language, dir: dir === directionOf(page) ? undefined : dir };
}
