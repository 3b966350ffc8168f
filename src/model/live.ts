import type { Commitment, Occurrence, Paragraph } from './corpus.ts';

/** Whether a record holds: a withdrawn one keeps its page, and is shown and counted nowhere else. */
export const isLive = ({ data }: Pick<Commitment, 'data'>): boolean => data.withdrawn === undefined;

/** The recorded clauses of a paragraph; those of withdrawn records are left out. */
export const clausesOf = ({ occurrences }: Pick<Paragraph, 'occurrences'>): Occurrence[] =>
  occurrences.filter(({ commitment }) => isLive(commitment));
