import type { Corpus, NameException, Paragraph, PassageException, Text } from '../../model/corpus.ts';
import { overlap } from '../../model/mentions.ts';
import { findQuote, type Span } from '../../model/quote.ts';
import type { CommitmentFile, Drafts } from '../../model/records.ts';
import { findCandidates, type Candidate, type FurtherForms } from './candidates.ts';
import { findClauses, type Clause } from './clauses.ts';
import { propose, type Proposal } from './drafts.ts';
import { excuses } from './exceptions.ts';
import { findUnclaimed, type Unclaimed } from './unclaimed.ts';
import { findParallels, type ParallelCandidate } from './parallels.ts';
import { findUndecided, type Undecided } from './undecided.ts';

export type { Proposal } from './drafts.ts';

export const sections = ['entities', 'mentions', 'commitments', 'parallels'] as const;
export type Section = (typeof sections)[number];

/** What texts have that no file of the corpus, and no draft, has yet. Nothing in it is decided. */
export interface Suggestions {
  candidates: Candidate[];
  further: FurtherForms[];
  /** The capitalized words that are left: what each names, or that it names nothing, is to be said. */
  unclaimed: Unclaimed[];
  undecided: Undecided[];
  clauses: Clause[];
  parallels: ParallelCandidate[];
  /** Texts in other languages than Spanish: the words of mentions and commitments are not known for them. */
  foreign: Text[];
  /** The exceptions for which something was left out. */
  excused: ReadonlySet<NameException | PassageException>;
}

/** Finds what could be added for some texts. */
export function suggest(
  corpus: Corpus,
  texts: readonly Text[] = corpus.texts,
  drafts: Drafts = { entities: [], commitments: [] },
  only: readonly Section[] = sections,
): Suggestions {
  const spanish = texts.filter(({ plan }) => /^es(?:-|$)/.test(plan.language));
  const names = new Set(drafts.entities.flatMap(({ data }) => [data.name, ...data.names]));
  const taken = quotedByDrafts(drafts.commitments, texts);
  const excuse = excuses(corpus.exceptions);
  const named = only.includes('entities');
  const { candidates, further } = named
    ? findCandidates(corpus, texts, names, excuse.name)
    : { candidates: [], further: [] };
  const offered = Map.groupBy(
    [...candidates, ...further].flatMap(({ forms }) => [...forms.values()].flat()),
    ({ paragraph }) => paragraph,
  );
  const isOffered = ({ block, ...span }: Unclaimed): boolean =>
    block.type === 'paragraph' && (offered.get(block) ?? []).some((one) => overlap(one, span));
  return {
    candidates,
    further,
    unclaimed: (named ? findUnclaimed(corpus, texts, names) : []).filter(
      (one) => !isOffered(one) && !excuse.name(one.form, one.block),
    ),
    undecided: (only.includes('mentions') ? spanish.flatMap(findUndecided) : []).filter(
      ({ paragraph, start }) => !excuse.passage('mentions', paragraph, start),
    ),
    clauses: (only.includes('commitments')
      ? spanish.flatMap((text) => findClauses(text, corpus.commitments, taken))
      : []
    ).filter(({ paragraph, start }) => !excuse.passage('clauses', paragraph, start)),
    excused: excuse.used,
    parallels: only.includes('parallels') ? findParallels(corpus, texts) : [],
    foreign: texts.filter((text) => !spanish.includes(text)),
  };
}

/** The suggestions as files, and as one stream of YAML documents in which each begins with the name of its file. */
export function writeSuggestions(
  found: Suggestions,
  corpus: Corpus,
  drafts: Drafts,
  label: string,
): { proposals: Proposal[]; yaml: string } {
  const proposals = propose(found, corpus, drafts);
  const counts = [
    [found.candidates.length, 'new entities'],
    [found.further.flatMap(({ forms }) => [...forms.keys()]).length, 'further forms of names'],
    [new Set(found.unclaimed.map(({ form }) => form)).size, 'other words in capitals'],
    [found.undecided.length, 'words that may mean an entity'],
    [found.clauses.length, 'clauses that look like records'],
    [found.parallels.length, 'pairs of passages with words in common'],
  ].map(([count = 0, what = '']) => `${count} ${what}`);
  const head = [
    proposals.length > 0 ? `# ${counts.join(', ')}; nothing is decided` : '# everything is explained',
    ...found.foreign.map(
      ({ id, plan }) => `# ${id} is in \`${plan.language}\`: names only, since the words and verbs known are Spanish`,
    ),
  ];
  const documents = proposals.map(
    ({ file, isNew, yaml }) => `# ${label}${file}${isNew ? '' : ', to be added to what is there'}\n${yaml}`,
  );
  const applied = found.excused.size;
  const foot = `# ${applied} ${applied === 1 ? 'exception' : 'exceptions'} of ${label}exceptions.yaml applied`;
  return { proposals, yaml: `${[`${head.join('\n')}\n`, ...documents].join('---\n')}${foot}\n` };
}

/** The passages that drafts quote: they wait for review, and are not offered again. */
function quotedByDrafts(drafts: readonly CommitmentFile[], texts: readonly Text[]): Map<Paragraph, Span[]> {
  const taken = new Map<Paragraph, Span[]>();
  for (const { text, paragraph: id, quote, prefix, suffix } of drafts.flatMap(({ data }) => data.occurrences)) {
    const paragraph = texts.find((one) => one.id === text)?.paragraphs.find((one) => one.id === id);
    if (paragraph)
      taken.set(paragraph, [
        ...(taken.get(paragraph) ?? []),
        ...findQuote(paragraph.reading, { quote, prefix, suffix }),
      ]);
  }
  return taken;
}
