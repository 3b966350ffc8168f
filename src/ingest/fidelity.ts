import {
  readingText,
  sourceText,
  type HeadingBlock,
  type ParagraphBlock,
  type TextDocument,
} from '../model/document.ts';
import { compose, consistsOf, countBare } from '../model/normalize.ts';
import type { Fidelity } from '../model/records.ts';
import { align, likeness } from './align.ts';
import { isPrinted, type Segment } from './split.ts';

/** Where a page and its source part: `block` is the page's, `segment` the source's; either may be missing. */
export interface Mismatch {
  block: ParagraphBlock | HeadingBlock | undefined;
  segment: Segment | undefined;
  message: string;
  hint?: string;
}

/**
 * The proof of fidelity: source = paragraphs + headings + what the plan sets aside. Compares the page's source forms
 * with the segments one by one, spaces included, and the segments with the bytes of the source, white space and what
 * shows nothing left out.
 */
export function prove(
  source: string,
  segments: readonly Segment[],
  document: TextDocument,
): { fidelity: Fidelity; mismatches: Mismatch[] } {
  const mismatches: Mismatch[] = [];
  const expected = segments.filter(isPrinted);
  const blocks = document.blocks.filter((block) => block.type === 'paragraph' || block.type === 'heading');
  const { same, gaps } = align(
    expected.map(({ text }) => text),
    blocks.map(({ inlines }) => sourceText(inlines)),
  );
  for (const { before, now } of same) {
    const [segment, block] = [expected[before], blocks[now]];
    const kind = block?.type === 'paragraph' ? (block.role ?? block.type) : block?.type;
    if (segment && block && segment.kind !== kind)
      mismatches.push({
        block,
        segment,
        message: `\`${block.id}\` is called ${kind ?? ''} on the page, but ${segment.kind} in the plan`,
        hint: 'run `npm run ingest`, or mend the plan',
      });
  }
  const strangers: (ParagraphBlock | HeadingBlock)[] = [];
  const missing: { segment: Segment; next: Mismatch['block'] }[] = [];
  for (const gap of gaps) {
    const left = new Set(gap.before.flatMap((index) => expected[index] ?? []));
    for (const block of gap.now.flatMap((index) => blocks[index] ?? [])) {
      const segment = nearest(sourceText(block.inlines), left);
      if (!segment) strangers.push(block);
      else {
        left.delete(segment);
        mismatches.push(differs(block, segment));
      }
    }
    for (const segment of left) missing.push({ segment, next: blocks[gap.next] ?? blocks.at(-1) });
  }
  for (const block of strangers) {
    const at = missing.findIndex(({ segment }) => segment.text === sourceText(block.inlines));
    const [moved] = at < 0 ? [] : missing.splice(at, 1);
    mismatches.push(moved ? misplaced(block, moved.segment) : unknown(block));
  }
  for (const { segment, next } of missing) mismatches.push(lost(segment, next));
  const all = compose(source);
  const complete = consistsOf(
    all,
    segments.map(({ text }) => text),
  );
  if (!complete)
    mismatches.push({ block: undefined, segment: undefined, message: 'The plan’s segments are not the whole source' });
  const sums = { paragraph: 0, heading: 0, aside: 0 };
  for (const segment of segments)
    sums[segment.kind === 'heading' ? 'heading' : isPrinted(segment) ? 'paragraph' : 'aside'] += segment.size;
  return {
    fidelity: {
      source: complete ? sums.paragraph + sums.heading + sums.aside : countBare(all),
      paragraphs: sums.paragraph,
      headings: sums.heading,
      aside: sums.aside,
      emendations: blocks.reduce((n, { inlines }) => n + inlines.filter(({ type }) => type === 'sic').length, 0),
    },
    mismatches,
  };
}

/** The segment most like some words, when at least half of it is. */
function nearest(words: string, segments: Iterable<Segment>): Segment | undefined {
  const [best] = [...segments]
    .map((segment) => ({ segment, likeness: likeness(segment.text, words) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= 0.5 ? best.segment : undefined;
}

function lost(segment: Segment, block: Mismatch['block']): Mismatch {
  return {
    block,
    segment,
    message: `Missing the ${segment.kind} of line ${segment.line} of the source: \`${segment.text.slice(0, 40)}\``,
    hint: 'run `npm run ingest`, or set the line aside in the plan with its reason',
  };
}

function unknown(block: ParagraphBlock | HeadingBlock): Mismatch {
  const words = readingText(block.inlines).slice(0, 40);
  return { block, segment: undefined, message: `\`${block.id}\` is not in the source: \`${words}\`` };
}

function misplaced(block: ParagraphBlock | HeadingBlock, segment: Segment): Mismatch {
  const hint = `it is line ${segment.line} of the source; \`npm run ingest\` puts it back`;
  return { block, segment, message: `\`${block.id}\` is out of its place`, hint };
}

function differs(block: ParagraphBlock | HeadingBlock, segment: Segment): Mismatch {
  const words = sourceText(block.inlines);
  let same = 0;
  while (same < words.length && words[same] === segment.text[same]) same++;
  const from = Math.max(0, same - 20);
  return {
    block,
    segment,
    message: `\`${block.id}\` differs from line ${segment.line} of the source at \`${words.slice(from, same + 20)}\``,
    hint: `the source has \`${segment.text.slice(from, same + 20)}\`; a damaged word is emended with \`<Sic>\` and in the plan`,
  };
}
