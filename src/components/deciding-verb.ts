import { findVerbs } from '../ingest/suggest/clauses.ts';
import type { Occurrence, Paragraph } from '../model/corpus.ts';
import type { Span } from '../model/quote.ts';

/** So much of a clause is shown where no verb of it is known. */
const opening = 60;

/** A recorded clause with the verb that decides its class and force. */
export interface Decided {
  occurrence: Occurrence;
  /** Undefined where the verbs that we know, which are Spanish, decide another class or none. */
  verb: Span | undefined;
}

/** The recorded clauses of a paragraph, each with its verb; those of withdrawn records are left out. */
export function decidedIn({ occurrences, reading, part, text }: Paragraph): Decided[] {
  const live = occurrences.filter(({ commitment }) => commitment.data.withdrawn === undefined);
  if (live.length === 0) return [];
  const isSpanish = /^es\b/i.test(text.plan.language);
  const verbs = isSpanish ? findVerbs(reading, part.level) : [];
  return live.map((occurrence) => {
    const { data } = occurrence.commitment;
    const verb = verbs.find(
      ({ start, end, pattern }) =>
        start >= occurrence.start &&
        end <= occurrence.end &&
        pattern.class === data.class &&
        pattern.force === data.force,
    );
    return { occurrence, verb: verb && { start: verb.start, end: verb.end } };
  });
}

/** The verb as printed; without one, how the clause begins. */
export function verbOf({ occurrence, verb }: Decided): string {
  const { reading } = occurrence.paragraph;
  if (verb) return reading.slice(verb.start, verb.end);
  const clause = reading.slice(occurrence.start, occurrence.end);
  return clause.length <= opening ? clause : `${clause.slice(0, clause.lastIndexOf(' ', opening))} …`;
}
