import type { Corpus } from '../model/corpus.ts';
import { perThousand, vocabularyOf } from '../search/vocabulary.ts';
import type { Format } from './format.ts';

/** Where the whole vocabulary is as data. */
export const vocabularyPath = 'datos/vocabulario.csv';

/** Every form of the corpus in a line, in alphabetical order: its stem, its frequency, and in how many texts it is. */
export const vocabulary: Format = {
  name: 'vocabulary',
  files: (corpus) => (corpus.config.vocabulary ? [{ path: vocabularyPath, content: () => csvOf(corpus) }] : []),
};

/** CSV as RFC 4180 has it. A form has letters, marks and digits alone, a stem too: nothing needs quotation marks. */
function csvOf(corpus: Corpus): string {
  const { forms, tokens } = vocabularyOf(corpus);
  let csv = 'form,stem,frequency,texts,per_thousand\r\n';
  for (const { form, stem, frequency, range } of forms)
    csv += `${form},${stem},${frequency},${range},${perThousand(frequency, tokens).toFixed(4)}\r\n`;
  return csv;
}
