import type { Element } from 'hast';
import type { Parallel, ParallelSide } from '../model/corpus.ts';
import type { Span } from '../model/quote.ts';
import { wordDiff, type Run } from '../render/diff.ts';
import { el, type Nodes } from '../render/element.ts';

/** The words of one side; none where it is what leaves the others' words out. */
export function wordsOf({ paragraph, span }: ParallelSide): string {
  return span ? paragraph.reading.slice(span.start, span.end) : '';
}

/**
 * What two passages share and what not, for each of the two; words that one leaves out are compared with nothing.
 *
 * @param sides `from` and `to` of the parallel, in either order
 */
export function runsOf({ kind }: Pick<Parallel, 'kind'>, [one, other]: readonly [ParallelSide, ParallelSide]): Run[][] {
  const runs: Run[] =
    kind === 'omits'
      ? [
          { type: 'gone', words: wordsOf(one) },
          { type: 'come', words: wordsOf(other) },
        ]
      : wordDiff(wordsOf(one), wordsOf(other));
  return [runs.filter(({ type }) => type !== 'come'), runs.filter(({ type }) => type !== 'gone')];
}

/** Words of one side: those in common are marked, unless they are but small words; the others are underlined. */
export function runNodes(run: Run): Nodes {
  const { lead, core, end } = parted(run.words);
  const wrap = wrapperOf(run);
  return wrap ? [lead, wrap([core]), end] : [run.words];
}

/** Where the runs of a side stand in its paragraph, with what marks them: the spaces around them are left out. */
export function runSpans(runs: readonly Run[], start: number): (Span & { wrap: (children: Nodes) => Element })[] {
  let position = start;
  return runs.flatMap((run) => {
    const { lead, core } = parted(run.words);
    const at = position + lead.length;
    position += run.words.length;
    const wrap = wrapperOf(run);
    return wrap ? [{ start: at, end: at + core.length, wrap }] : [];
  });
}

function wrapperOf({ type, words }: Run): ((children: Nodes) => Element) | undefined {
  if (words.trim() === '') return undefined;
  if (type !== 'same') return (children) => el('u', {}, children);
  return /[\p{L}\p{M}\p{N}]{4}/u.test(words) ? (children) => el('mark', {}, children) : undefined;
}

function parted(words: string): { lead: string; core: string; end: string } {
  const [, lead = '', core = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return { lead, core, end };
}
