import type { Corpus } from '../../model/corpus.ts';
import { isLive } from '../../model/live.ts';

/** How a date is known: as its plan says, from the file of an instrument or a record, or not at all. */
export const bases = ['printed', 'inferred', 'external', 'recorded', 'unknown'] as const;
export type Basis = (typeof bases)[number];

/** Something that the corpus dates. */
export interface Dated {
  kind: 'text' | 'event' | 'instrument' | 'deadline';
  name: string;
  /** What happened then, when the name does not say it. */
  event: string | undefined;
  /** ISO 8601; undefined when it is not known. */
  when: string | undefined;
  basis: Basis;
  href: string;
}

/**
 * Every date of the corpus, in order of time, undated texts last: of the texts, of the other events that their editions
 * note, of instruments, and by when commitments are to be done.
 */
export function datesOf({ texts, entities, commitments, address }: Corpus): Dated[] {
  const ofTexts = texts.flatMap(({ id, plan: { short, date, events } }): Dated[] => [
    {
      kind: 'text',
      name: short,
      event: date === 'unknown' ? undefined : date.event,
      when: date === 'unknown' ? undefined : date.when,
      basis: date === 'unknown' ? 'unknown' : date.certainty,
      href: address.text(id),
    },
    ...events.map(({ event, when, certainty }): Dated => ({
      kind: 'event',
      name: event,
      event: undefined,
      when,
      basis: certainty,
      href: address.text(id),
    })),
  ]);
  const ofInstruments = entities.instrument.flatMap(({ id, name, data }): Dated[] =>
    'founded' in data && data.founded
      ? [
          {
            kind: 'instrument',
            name,
            event: undefined,
            when: data.founded.when,
            basis: 'recorded',
            href: address.entity('instrument', id),
          },
        ]
      : [],
  );
  const ofCommitments = commitments.filter(isLive).flatMap(({ id, data }): Dated[] =>
    data.deadline === undefined
      ? []
      : [
          {
            kind: 'deadline',
            name: data.label,
            event: undefined,
            when: data.deadline,
            basis: 'recorded',
            href: address.commitment(id),
          },
        ],
  );
  const all = [...ofTexts, ...ofInstruments, ...ofCommitments];
  return all.sort((a, b) => compare(a.when ?? '~', b.when ?? '~'));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
