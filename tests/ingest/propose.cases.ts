import type { Hints } from '../../src/ingest/propose/index.ts';

interface Case {
  source: string[];
  /** What the source is divided into: `kind@line words`. */
  segments?: string[];
  plan?: Record<string, unknown>;
  /** `line: sic → corr` */
  emendations?: string[];
  /** Words that stand among the questions, each `line: question`. */
  doubts?: string[];
}

const long =
  'Las Partes expresan su satisfacción por el carácter intensivo del diálogo político al más alto nivel y por la estrecha cooperación.';
const more =
  'Los líderes de ambos países apoyan la ampliación de la cooperación interregional y transfronteriza, también en los foros.';

export const proposals: Record<string, Case> = {
  nothing: { source: [''], segments: [], plan: { title: { text: '«…»', status: 'editorial' }, language: 'und' } },
};
export const hinted: Record<string, Case & { hints: Hints }> = {
  x: { source: [long, more], hints: {} },
};
