import { strings, type Strings } from '../i18n/strings.ts';
import type { Addresses } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { getCorpus } from '../site/corpus.ts';

/** What nearly every component needs: the corpus, its addresses, and the words of its language. */
export interface Ui {
  corpus: Corpus;
  address: Addresses;
  t: Strings;
}

export function ui(): Ui {
  const corpus = getCorpus();
  return { corpus, address: corpus.address, t: strings(corpus.config.language) };
}
