import { inLanguage } from '../i18n/direction.ts';
import { strings, type Language, type Strings } from '../i18n/strings.ts';
import type { Addresses } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { getSite } from '../site/corpus.ts';

/** What nearly every component needs: the corpus, its addresses, and the words of the interface. */
export interface Ui {
  corpus: Corpus;
  address: Addresses;
  t: Strings;
  /** The language of the interface. */
  language: Language;
  /** The attributes of what the editors wrote (names, labels, notes): none where the interface is in their language. */
  written: ReturnType<typeof inLanguage>;
}

/** That of the site that is built. */
export function ui(): Ui {
  const { corpus, language } = getSite();
  return uiOf(corpus, language);
}

/** That of a corpus, in a language of the interface: in its own when left out. */
export function uiOf(corpus: Corpus, language: Language = corpus.config.language): Ui {
  const written = inLanguage(corpus.config.language, language);
  return { corpus, address: corpus.address, t: strings(language), language, written };
}
