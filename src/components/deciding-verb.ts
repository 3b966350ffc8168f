import type { Occurrence, Paragraph } from '../model/corpus.ts';

/** So much of a clause is shown where no verb of it decides. */
const opening = 60;

/** The recorded clauses of a paragraph; those of withdrawn records are left out. */
export const decidedIn = ({ occurrences }: Paragraph): Occurrence[] =>
  occurrences.filter(({ commitment }) => commitment.data.withdrawn === undefined);

/** The verb that decides class and force, as printed; without one, how the clause begins. */
export function decidingWords({ paragraph: { reading }, verb, start, end }: Occurrence): string {
  if (verb) return reading.slice(verb.start, verb.end);
  const clause = reading.slice(start, end);
  return clause.length <= opening ? clause : `${clause.slice(0, clause.lastIndexOf(' ', opening))} …`;
}
