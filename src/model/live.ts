import type { Commitment, Occurrence, Paragraph } from './corpus.ts';
import type { Span } from './quote.ts';

/** Whether a record holds: a withdrawn one keeps its page, and is shown and counted nowhere else. */
export const isLive = ({ data }: Pick<Commitment, 'data'>): boolean => data.withdrawn === undefined;

/** The recorded clauses of a paragraph; those of withdrawn records are left out. */
export const clausesOf = ({ occurrences }: Pick<Paragraph, 'occurrences'>): Occurrence[] =>
  occurrences.filter(({ commitment }) => isLive(commitment));

/** The words that decide class and force of clauses, each once: several may share them. */
export const verbsIn = (clauses: readonly Occurrence[]): Span[] => [
  ...new Map(clauses.flatMap(({ verb }) => (verb ? [[`${verb.start}-${verb.end}`, verb]] : []))).values(),
];
