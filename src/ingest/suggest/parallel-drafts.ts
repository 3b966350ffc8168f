import { Document, isMap, isScalar } from 'yaml';
import type { Corpus, ParallelSide } from '../../model/corpus.ts';
import { parallelDecisions, parallelKinds, parallelsFileOf } from '../../model/parallel.ts';
import { describeQuote, type Span } from '../../model/quote.ts';
import { nextParallelId } from '../../model/resolve/parallels.ts';
import type { Proposal } from './drafts.ts';
import type { ParallelCandidate } from './parallels.ts';

/**
 * Candidates as entries to be added to the file of their texts, those that say most first. Kind, reason and decision are
 * empty: the check refuses an entry that nobody has decided.
 */
export function parallelDrafts(candidates: readonly ParallelCandidate[], corpus: Corpus): Proposal[] {
  const known = corpus.parallels.flatMap(({ parallels }) => parallels.map(({ id }) => id));
  const files = Map.groupBy(
    [...candidates].sort((a, b) => b.score - a.score),
    ({ from, to }) => parallelsFileOf(from.paragraph.text.id, to.paragraph.text.id),
  );
  let taken = 0;
  return [...files].map(([name, list]) => {
    const document = new Document(list.map((one) => entryOf(one, nextParallelId(known, taken++))));
    list.forEach(({ score }, index) => {
      const entry = document.get(index, true);
      if (!isMap(entry)) return;
      const id = entry.get('id', true);
      if (isScalar(id)) id.comment = ` score ${score}`;
    });
    document.commentBefore =
      ` decision: ${parallelDecisions.join(' or ')}; kind: ${parallelKinds.join(', ')}, none when rejected;\n` +
      ' why: one sentence, what differs in the words, or why it is rejected';
    return {
      file: `parallels/${name}.yaml`,
      isNew: false,
      yaml: document.toString({ lineWidth: 0, flowCollectionPadding: true, nullStr: '' }),
    };
  });
}

function entryOf({ from, to }: ParallelCandidate, id: string): object {
  return { id, kind: null, from: sideOf(from), to: sideOf(to), why: null, origin: 'computed', decision: null };
}

function sideOf({ paragraph, span }: ParallelSide & { span: Span }): object {
  return { in: `${paragraph.text.id}#${paragraph.id}`, ...describeQuote(paragraph.reading, span) };
}
