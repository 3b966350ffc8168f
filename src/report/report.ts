import { findUnclaimed, type Unclaimed } from '../ingest/suggest/unclaimed.ts';
import { excuses } from '../ingest/suggest/exceptions.ts';
import type { Commitment, Corpus, Entity, Note, Occurrence, Text } from '../model/corpus.ts';
import { isLive } from '../model/live.ts';
import { coverageOf, entitiesOf, registerOf, type Coverage, type Register } from './coverage.ts';
import { namesSource, saysItsGround } from './sources.ts';

/** The quotation of a record is the smallest clause with verb and object: longer ones are looked at again. */
export const longestQuote = 40;

/** What a corpus has, and what it lacks. */
export interface Report {
  texts: readonly { text: Text; coverage: Coverage }[];
  total: Coverage;
  register: Register;
  faults: Faults;
  notices: Notices;
}

/** What must not be. */
export interface Faults {
  /** Entities whose description is yet to be written. */
  undescribed: readonly Entity[];
  /** External notes that name no source. */
  unsourced: readonly Note[];
  /** Quotations of records over the longest that they may be. */
  long: readonly Occurrence[];
  /** Capitalized words that no entity claims and no exception explains. */
  unclaimed: readonly Unclaimed[];
}

/** What an editor should know of, and may decide to leave. */
export interface Notices {
  entitiesWithoutAuthority: readonly Entity[];
  entitiesWithoutSources: readonly Entity[];
  /** Notes that neither link nor attribute, though their kind asks for it. */
  unattributed: readonly Note[];
  doubtful: readonly Commitment[];
  /** Occurrences whose deciding verb is not named: the quotation lacks it, or nobody has said. */
  withoutVerb: readonly Occurrence[];
}

const made = new WeakMap<Corpus, Report>();

/** The report of a corpus. Made once: the page and the file of data show the same. */
export function reportOf(corpus: Corpus): Report {
  const known = made.get(corpus) ?? makeReport(corpus);
  made.set(corpus, known);
  return known;
}

function makeReport(corpus: Corpus): Report {
  const { texts, commitments } = corpus;
  const live = commitments.filter(isLive);
  const entities = entitiesOf(corpus);
  const notes = texts.flatMap((text) => text.notes);
  const excuse = excuses(corpus.exceptions);
  return {
    texts: texts.map((text) => ({ text, coverage: coverageOf([text]) })),
    total: coverageOf(texts),
    register: registerOf(corpus),
    faults: {
      undescribed: entities.filter(({ data }) => /^Por redactar(?!\p{L})/u.test(data.description)),
      unsourced: notes.filter((note) => note.basis === 'external' && !namesSource(note)),
      long: live.flatMap(({ occurrences }) => occurrences.filter((one) => quoteLength(one) > longestQuote)),
      unclaimed: findUnclaimed(corpus).filter(({ form, block }) => !excuse.name(form, block)),
    },
    notices: {
      // Themes are the editors’ own: no authority names them.
      entitiesWithoutAuthority: entities.filter(({ kind, data }) => kind !== 'theme' && data.authority === undefined),
      entitiesWithoutSources: entities.filter(({ kind, data }) => kind !== 'theme' && data.sources.length === 0),
      unattributed: notes.filter((note) => note.basis === 'corpus' && !saysItsGround(note)),
      doubtful: live.filter(({ data }) => data.doubtful),
      withoutVerb: live.flatMap(({ occurrences }) => occurrences.filter(({ verb }) => verb === undefined)),
    },
  };
}

/** How many things must not be. */
export const countFaults = ({ faults }: Report): number =>
  Object.values<readonly unknown[]>({ ...faults }).reduce((sum, list) => sum + list.length, 0);

/** The words of a record’s quotation. */
export function quoteLength({ paragraph, start, end }: Occurrence): number {
  return paragraph.reading.slice(start, end).split(/\s+/).length;
}
