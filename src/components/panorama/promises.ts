import { domains, forces } from '../../model/commitment.ts';
import type { Commitment, Corpus, Entity } from '../../model/corpus.ts';
import { isLive } from '../../model/live.ts';

/** Who is party to a commitment, or its addressee. */
export interface Party {
  name: string;
  /** Undefined for an addressee that is only words of the text. */
  entity: Entity | undefined;
  /** Commitments to which it is party. */
  records: number;
}

/** Commitments that two parties make together, that one makes to another, or that one makes alone to nobody named. */
export interface Tie {
  kind: 'joint' | 'to' | 'alone';
  from: Party;
  to: Party;
  records: Commitment[];
}

export interface Promises {
  /** In the order of the corpus: by the first commitment in which each stands. */
  parties: readonly Party[];
  /** Those with most records first. */
  ties: readonly Tie[];
  /** How many commitments there are in all. */
  total: number;
}

/**
 * Who promises with whom, and to whom: the register's commitments, not its other classes. A commitment of three parties is
 * three pairs, so that ties do not sum up to the commitments.
 */
export function promisesOf({ commitments }: Pick<Corpus, 'commitments'>): Promises {
  const parties = new Map<Entity | string, Party>();
  const ties = new Map<string, Tie>();
  const order = new Map<Party, number>();
  const partyOf = (key: Entity | string): Party => {
    const known = parties.get(key);
    if (known) return known;
    const name = typeof key === 'string' ? `«${key}»` : key.name;
    const party: Party = { name, entity: typeof key === 'string' ? undefined : key, records: 0 };
    parties.set(key, party);
    order.set(party, order.size);
    return party;
  };
  const place = (party: Party): number => order.get(party) ?? 0;
  const tie = (kind: Tie['kind'], from: Party, to: Party, record: Commitment): void => {
    const key = `${kind} ${place(from)} ${place(to)}`;
    const known = ties.get(key);
    if (known) known.records.push(record);
    else ties.set(key, { kind, from, to, records: [record] });
  };
  const live = commitments.filter((one) => isLive(one) && one.data.class === 'commitment');
  for (const record of live) {
    const from = [...new Set(record.parties)].map(partyOf).sort((a, b) => place(a) - place(b));
    const words = record.data.literal_addressee;
    const to = [...new Set(record.addressees), ...(words === undefined ? [] : [words])].map(partyOf);
    for (const party of from) party.records++;
    from.forEach((party, index) => {
      for (const other of from.slice(index + 1)) tie('joint', party, other, record);
      for (const addressee of to) tie('to', party, addressee, record);
    });
    const [only] = from;
    if (only && from.length === 1 && to.length === 0) tie('alone', only, only, record);
  }
  return {
    parties: [...parties.values()],
    ties: [...ties.values()].sort((a, b) => b.records.length - a.records.length),
    total: live.length,
  };
}

/** How many records of a tie have each force. */
export function byForce({ records }: Tie): number[] {
  return forces.map((force) => records.filter(({ data }) => data.force === force).length);
}

/** The primary domains of the records of a tie, the most frequent first. */
export function byDomain({ records }: Tie): { domain: (typeof domains)[number]; n: number }[] {
  return domains
    .map((domain) => ({ domain, n: records.filter(({ data }) => data.domain === domain).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}
