import { citationOf } from '../../model/citation.ts';
import type { Format } from '../format.ts';
import { toBiblatex } from './biblatex.ts';
import { toCsl } from './csl.ts';
import { toRis } from './ris.ts';

/** Where the citations of a text are: `cita.ris`, `cita.bib`, `cita.json` beside its page. */
export function citationPath(text: string, ending: 'ris' | 'bib' | 'json'): string {
  return `textos/${text}/cita.${ending}`;
}

/** Each text as a record for reference managers: RIS, BibLaTeX, CSL-JSON. */
export const citations: Format = {
  name: 'citations',
  files: (corpus) =>
    corpus.texts.flatMap((text) => {
      const items = () => [citationOf(corpus, { type: 'text', text })];
      const { language } = corpus.config;
      return [
        { path: citationPath(text.id, 'bib'), content: () => toBiblatex(items(), language) },
        { path: citationPath(text.id, 'json'), content: () => toCsl(items(), language) },
        { path: citationPath(text.id, 'ris'), content: () => toRis(items(), language) },
      ];
    }),
};
