import type { Occurrence } from '../model/corpus.ts';

/** So much of a clause is shown where no verb of it decides. */
const opening = 60;

/** The verb that decides class and force, as printed; without one, how the clause begins. */
export function decidingWords({ paragraph: { reading }, verb, start, end }: Occurrence): string {
  if (verb) return reading.slice(verb.start, verb.end);
  const clause = reading.slice(start, end);
  return clause.length <= opening ? clause : `${clause.slice(0, clause.lastIndexOf(' ', opening))} …`;
}
