import type { Parallel, ParallelPair, ParallelSide, Text } from '../corpus.ts';
import { parallelsFileOf, textsOfParallelsFile } from '../parallel.ts';
import { compareStrings, problem } from '../problem.ts';
import type { ParallelsRecord } from '../records.ts';
import type { Lookup } from './lookup.ts';

/**
 * Makes the objects of parallels: every quotation found in its paragraph, each in the file of its two texts. Paragraphs
 * know the accepted ones of which they are a side.
 */
export function resolveParallels(records: readonly ParallelsRecord[], lookup: Lookup): ParallelPair[] {
  const ids = records.flatMap(({ data }) => data.map(({ id }) => id));
  const pairs = records.flatMap((record) => pairOf(record, ids, lookup) ?? []);
  for (const text of lookup.texts.values())
    for (const paragraph of text.paragraphs) {
      const start = ({ from, to }: Parallel): number =>
        (from.paragraph === paragraph ? from : to).span?.start ?? Infinity;
      paragraph.parallels.sort((a, b) => start(a) - start(b) || compareStrings(a.id, b.id));
    }
  return pairs.sort(
    (a, b) => compareStrings(a.texts[0].id, b.texts[0].id) || compareStrings(a.texts[1].id, b.texts[1].id),
  );
}

/** @param ids all ids of the corpus, of which none may be given again */
function pairOf(record: ParallelsRecord, ids: readonly string[], lookup: Lookup): ParallelPair | undefined {
  const { name, data, locate } = record;
  const texts = textsOfParallelsFile(name)?.map((id) => lookup.texts.get(id));
  const parallels: Parallel[] = [];
  const [a, b] = texts ?? [];
  const pair: ParallelPair | undefined = a && b && { texts: [a, b] satisfies [Text, Text], parallels };
  data.forEach(({ id, kind, from, to, why, origin, decision, withdrawn }, index) => {
    const sides = [sideOf(record, index, 'from', lookup), sideOf(record, index, 'to', lookup)] as const;
    const home = parallelsFileOf(textOf(from.in), textOf(to.in));
    if (home !== name)
      lookup.report(
        problem(
          locate([index, 'from', 'in']),
          'parallel-is-in-its-file',
          `\`${id}\` is between \`${textOf(from.in)}\` and \`${textOf(to.in)}\``,
          `move it to \`parallels/${home}.yaml\``,
        ),
      );
    const [first, second] = sides;
    if (!pair || !first || !second) return;
    const parallel: Parallel = { id, kind, why, origin, decision, withdrawn, pair, from: first, to: second };
    const known = lookup.parallels.get(id);
    if (known) {
      const hint = `the next free one is \`${nextParallelId(ids)}\``;
      lookup.report(problem(locate([index, 'id']), 'parallel-is-unique', `\`${id}\` is used twice`, hint));
      return;
    }
    lookup.parallels.set(id, parallel);
    parallels.push(parallel);
    if (decision === 'rejected' || withdrawn !== undefined) return;
    for (const paragraph of new Set([first.paragraph, second.paragraph])) paragraph.parallels.push(parallel);
  });
  parallels.sort((one, other) => compareIds(one.id, other.id));
  return pair;
}

function sideOf(
  { data, locate }: ParallelsRecord,
  index: number,
  side: 'from' | 'to',
  lookup: Lookup,
): ParallelSide | undefined {
  const found = data[index]?.[side];
  if (!found) return undefined;
  const [, anchor = ''] = found.in.split('#');
  const place = () => locate([index, side, 'in']);
  const text = lookup.text(textOf(found.in), place);
  const paragraph = text && lookup.paragraph(text, anchor, place);
  if (!paragraph) return undefined;
  const { quote, prefix, suffix } = found;
  if (quote === undefined) return { paragraph, span: undefined };
  const span = lookup.quote(paragraph, { quote, prefix, suffix }, () => locate([index, side, 'quote']));
  return span && { paragraph, span };
}

const textOf = (reference: string): string => reference.split('#', 1)[0] ?? '';
const numberOf = (id: string): number => Number(id.slice(2));

function compareIds(a: string, b: string): number {
  return numberOf(a) - numberOf(b);
}

/** The id that comes after all of these: `x-0013`. */
export function nextParallelId(ids: Iterable<string>, skip = 0): string {
  const last = Math.max(0, ...[...ids].map(numberOf));
  return `x-${String(last + 1 + skip).padStart(4, '0')}`;
}
