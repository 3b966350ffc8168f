import { align, type Row } from './align.ts';
import type { Block, Corpus, Parallel, ParallelPair, ParallelSide, Paragraph, Text } from './corpus.ts';

/** Two texts, or two stretches of one, set side by side by their parallels. */
export interface Collation {
  readonly pair: ParallelPair;
  readonly sides: readonly [CollatedSide, CollatedSide];
  /** The passages of its rows are the units of its sides. */
  readonly rows: readonly Row[];
  /** The parallels between the sides, by id. */
  readonly parallels: readonly CollatedParallel[];
}

export interface CollatedSide {
  readonly text: Text;
  /** The labels of its parts, when it is not a whole text. */
  readonly parts: readonly string[] | undefined;
  /** All its blocks, in order. */
  readonly units: readonly Unit[];
}

/** A paragraph with the headings before it; headings after which no paragraph comes are a unit of their own. */
export interface Unit {
  readonly heads: readonly Exclude<Block, Paragraph>[];
  readonly paragraph: Paragraph | undefined;
}

/** A parallel with the unit and the words of it on each side. */
export interface CollatedParallel {
  readonly parallel: Parallel;
  readonly a: number;
  readonly b: number;
  readonly sides: readonly [ParallelSide, ParallelSide];
}

/** What can be set side by side: pairs of texts with parallels that hold, and texts whose parts have them. */
export function collationsOf({ parallels }: Pick<Corpus, 'parallels'>): Collation[] {
  return parallels.flatMap((pair) => collationOf(pair) ?? []);
}

/** The two texts of a pair side by side; of one text, its parts. Undefined when no parallel that holds joins them. */
export function collationOf(pair: ParallelPair): Collation | undefined {
  const sides = sidesOf(pair);
  if (!sides) return undefined;
  const [first, second] = sides;
  const [inFirst, inSecond] = [placesOf(first), placesOf(second)];
  const parallels = acceptedOf(pair).flatMap((parallel): CollatedParallel[] => {
    const { from, to } = parallel;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const [a, b] = [inFirst.get(one.paragraph), inSecond.get(other.paragraph)];
      if (a !== undefined && b !== undefined) return [{ parallel, a, b, sides: [one, other] }];
    }
    return [];
  });
  return { pair, sides, rows: align(first.units.length, second.units.length, parallels), parallels };
}

/** The parallels of a pair that hold. */
export function acceptedOf({ parallels }: ParallelPair): Parallel[] {
  return parallels.filter(({ decision, withdrawn }) => decision === 'accepted' && withdrawn === undefined);
}

/** What stands in the two columns; undefined when no parallel that holds joins them. */
export function sidesOf(pair: ParallelPair): Collation['sides'] | undefined {
  const [a, b] = pair.texts;
  const accepted = acceptedOf(pair);
  if (a === b) return partsOf(a, accepted);
  return accepted.length === 0 ? undefined : [sideOf(a, a.blocks), sideOf(b, b.blocks)];
}

/** The parts of a text in two stretches, divided where most parallels cross, the first such place; undefined with one part. */
function partsOf(text: Text, parallels: readonly Parallel[]): Collation['sides'] | undefined {
  const { blocks } = text;
  const places = new Map(blocks.map((block, index) => [block, index]));
  const isBefore = ({ paragraph }: ParallelSide, cut: number): boolean => (places.get(paragraph) ?? 0) < cut;
  let [best, most] = [0, 0];
  blocks.forEach((block, cut) => {
    if (block.type !== 'part') return;
    const crossing = parallels.filter(({ from, to }) => isBefore(from, cut) !== isBefore(to, cut)).length;
    if (crossing > most) [best, most] = [cut, crossing];
  });
  return most === 0 ? undefined : [sideOf(text, blocks.slice(0, best)), sideOf(text, blocks.slice(best))];
}

function sideOf(text: Text, blocks: readonly Block[]): CollatedSide {
  const units: Unit[] = [];
  const labels = new Set<string>();
  let heads: Unit['heads'][number][] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      units.push({ heads, paragraph: block });
      labels.add(block.part.label);
      heads = [];
    } else heads.push(block);
  }
  if (heads.length > 0) units.push({ heads, paragraph: undefined });
  return { text, parts: blocks === text.blocks ? undefined : [...labels], units };
}

function placesOf({ units }: CollatedSide): Map<Paragraph | undefined, number> {
  return new Map(units.map(({ paragraph }, index) => [paragraph, index]));
}
