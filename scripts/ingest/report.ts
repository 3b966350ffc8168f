import { isPrinted, type Segment } from '../../src/ingest/split.ts';
import { readingText, type Block } from '../../src/model/document.ts';
import { countNormalized, normalizations } from '../../src/model/normalize.ts';
import type { EditionPlan } from '../../src/model/plan.ts';
import type { Renewed } from './renew.ts';
import type { Taken } from './take.ts';

/** So many paragraphs are listed whole; of longer texts, the first and the last. */
const LISTED = 40;
const EDGE = 12;
/** So many questions are asked at once. */
const ASKED = 30;

/** What became of a file, for a person who checks it in a minute. */
export function reportTaken(path: string, taken: Taken, renewed: Renewed): string[] {
  const { plan, proposal, transcript, lost } = taken;
  const { title, language, date, kind, publisher } = plan;
  const known = (value: string): string => (value === 'unknown' ? 'unknown' : `«${value}»`);
  const facts: Row[] = [
    ['title', `«${title.text}» (${title.status})`],
    ['language', `${language}; ${kind}; publisher ${known(publisher)}`],
    ['date', date === 'unknown' ? 'unknown' : `${date.when} (${date.certainty}): ${date.why}`],
    ...plan.parts.map(({ prefix, label, level, from }): Row => [
      'part',
      `${prefix} «${label}», ${level}, from line ${from}`,
    ]),
    ['paragraphs', plan.paragraphs === 'line' ? 'one a line' : 'between blank lines; the lines of each are joined'],
  ];
  return [
    `${path} → ${taken.id} (${taken.state}): ${taken.received}`,
    ...indent([
      ...facts,
      ...reportNormalized(taken.source),
      ...(transcript?.dropped ?? []).map(({ what, count }): Row => ['not text', `${count} × ${what}`]),
      ...reportWords(renewed),
      ...reportAside(renewed.segments),
      ...lost.map(({ line, text, what }): Row => ['gone', `line ${line}, ${what}: «${cut(text)}»`]),
      ...first(
        (proposal?.doubts ?? []).map(({ line, question }): Row => ['unsure', at(line) + question]),
        ASKED,
      ),
      ...(proposal?.emendations ?? []).map(({ line, sic, corr, why }): Row => [
        'emend?',
        `${at(line)}«${sic}» → «${corr}»: ${why}`,
      ]),
    ]),
    ...reportRenewed(taken.id, renewed, plan).slice(1),
  ];
}

/** The first of many rows, and how many more there are: the plan has them all as comments. */
function first(rows: readonly Row[], most: number): Row[] {
  const rest = rows.length - most;
  return rest <= 0 ? [...rows] : [...rows.slice(0, most), ['…', `${rest} more: see the top of the plan`]];
}

/** What became of the page of a text: anchors, notes, and the account of its characters. */
export function reportRenewed(id: string, renewed: Renewed, plan: EditionPlan): string[] {
  const { document, state, fidelity, before, after, moved } = renewed;
  const paragraphs = document.blocks.filter(({ type }) => type === 'paragraph').length;
  const rows: Row[] = [];
  const old = new Map(before.anchors.map((entry) => [entry.id, entry]));
  for (const entry of after.anchors) {
    const known = old.get(entry.id);
    if (before.anchors.length === 0 || !entry.wordings[0]) continue;
    const reason = entry.withdrawn?.reason ?? entry.wordings.at(-1)?.reason ?? '';
    const to = entry.successors.length > 0 ? ` → ${entry.successors.join(', ')}` : '';
    if (!known) rows.push(['new anchor', `${entry.id} «${cut(entry.wordings[0].text)}»`]);
    else if (entry.withdrawn && !known.withdrawn) rows.push(['retired', `${entry.id} (${reason})${to}`]);
    else if (entry.wordings.length > known.wordings.length) rows.push(['changed', `${entry.id} (${reason})${to}`]);
  }
  for (const note of moved)
    rows.push(
      note.to === undefined
        ? ['note', `${note.id} has lost its paragraph ${note.from}: it stands at the end of the page`]
        : ['note', `${note.id} goes from ${note.from} to ${note.to}`],
    );
  const accounted = fidelity.paragraphs + fidelity.headings + fidelity.aside;
  const share = fidelity.source === 0 ? 100 : (100 * accounted) / fidelity.source;
  rows.push([
    'fidelity',
    `${fidelity.source} characters = ${fidelity.paragraphs} in paragraphs + ${fidelity.headings} in headings + ` +
      `${fidelity.aside} set aside: ${share.toFixed(2)} %`,
  ]);
  return [
    `${id}: ${paragraphs} paragraphs in ${plan.parts.length} part${plan.parts.length === 1 ? '' : 's'}, ${state}`,
    ...indent(rows),
  ];
}

type Row = [name: string, words: string];

function indent(rows: readonly Row[]): string[] {
  return rows.map(([name, words]) => `  ${name.padEnd(11)} ${words}`);
}

function reportNormalized(source: string): Row[] {
  const counts = countNormalized(source);
  const changed = normalizations.filter(({ name }) => counts[name] > 0);
  if (changed.length === 0) return [];
  return [['normalized', changed.map(({ name, becomes }) => `${counts[name]} ${name} → ${becomes}`).join('; ')]];
}

function reportWords({ document, segments }: Renewed): Row[] {
  const printed = segments.filter(isPrinted);
  const blocks = document.blocks.filter((block): block is Extract<Block, { inlines: unknown }> => 'inlines' in block);
  const rows = blocks.map((block, index): Row => {
    const { kind, line } = printed[index] ?? { kind: block.type, line: 0 };
    return [kind, `${block.id}, line ${line}: «${cut(readingText(block.inlines))}»`];
  });
  if (rows.length <= LISTED) return rows;
  const rest = rows.length - 2 * EDGE;
  return [...rows.slice(0, EDGE), ['…', `${rest} more`], ...rows.slice(-EDGE)];
}

function reportAside(segments: readonly Segment[]): Row[] {
  return segments
    .filter((segment) => !isPrinted(segment))
    .map(({ kind, text, line, why }) => [
      'set aside',
      `line ${line}, ${kind}: «${cut(text)}»${why === undefined ? '' : ` ${why}`}`,
    ]);
}

function at(line: number | undefined): string {
  return line === undefined ? '' : `line ${line}: `;
}

/** The first and the last words. */
function cut(words: string): string {
  return words.length <= 72 ? words : `${words.slice(0, 44).trimEnd()} … ${words.slice(-24).trimStart()}`;
}
