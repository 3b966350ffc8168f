import type { Nodes } from 'mdast';
import { parseNoteBody } from '../mdx/parse.ts';
import type { Point } from '../model/document.ts';
import { loadedWords, Neutrality, type FindLoaded, type LoadedUse } from '../model/neutrality.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import type { CommitmentFile, EntityRecord, Locate, PageRecord, Records, TextRecord } from '../model/records.ts';
import { readText, type Folder } from './files.ts';
import { readYaml } from './yaml.ts';

/** Reads `neutrality.yaml`, if there is one. */
export function readNeutrality(folder: Folder, problems: Problem[]): Neutrality | undefined {
  const source = readText(folder, 'neutrality.yaml');
  if (source === undefined) return undefined;
  const { data, problems: found } = readYaml(source, `${folder.label}neutrality.yaml`, Neutrality);
  problems.push(...found);
  return data;
}

/**
 * Reports loaded words that editors use as their own: outside quotation marks, in all that editors write (notes,
 * descriptions, labels, reasons, pages). Block quotations and code are not theirs. What names something is left alone:
 * names of entities, addresses, and the quotations of records.
 */
export function checkNeutrality(
  { texts, entities, commitments, parallels, pages, neutrality }: Records,
  problems: Problem[],
): void {
  if (!neutrality) return;
  const find = loadedWords(neutrality);
  const { sides } = neutrality;
  const report = ({ word, found }: LoadedUse, place: Place): void =>
    void problems.push(
      problem(
        place,
        'prose-is-neutral',
        `\`${found}\` is not neutral (${sides[word.side] ?? word.side})`,
        `quote it in «», or write ${word.instead}`,
      ),
    );
  for (const text of texts) checkText(text, find, report);
  for (const entity of entities) checkEntity(entity, find, report);
  for (const commitment of commitments) checkCommitment(commitment, find, report);
  for (const { data, locate } of parallels)
    lines(
      data.flatMap(({ why, withdrawn }, index): Field[] => [
        [[index, 'why'], why],
        [[index, 'withdrawn'], withdrawn],
      ]),
      locate,
      find,
      report,
    );
  for (const page of pages) checkPage(page, find, report);
}

type Report = (use: LoadedUse, place: Place) => void;

function checkText({ file, plan, locate, document }: TextRecord, find: FindLoaded, report: Report): void {
  for (const block of document.blocks)
    if (block.type === 'note' && inProse(block.body, find).length > 0)
      // The tree of a note keeps no places: they are read again where one is wanted.
      for (const { use, at } of inProse(parseNoteBody(block.raw), find))
        report(use, {
          file,
          ...(at.line === 1 ? { ...at, column: at.column + block.at.column - 1 } : at),
          line: block.at.line + at.line - 1,
        });
  const { title, date } = plan;
  lines(
    [
      [['title', 'text'], title.status === 'editorial' ? title.text : undefined],
      [['short'], plan.short],
      [['description'], plan.description],
      [['date', 'event'], date === 'unknown' ? undefined : date.event],
      [['date', 'why'], date === 'unknown' ? undefined : date.why],
      ...plan.events.flatMap(({ event, why }, index): Field[] => [
        [['events', index, 'event'], event],
        [['events', index, 'why'], why],
      ]),
      ...plan.stretches.map(({ why }, index): Field => [['stretches', index, 'why'], why]),
      ...plan.emendations.map(({ why }, index): Field => [['emendations', index, 'why'], why]),
    ],
    locate,
    find,
    report,
  );
}

function checkEntity({ data, description, locate }: EntityRecord, find: FindLoaded, report: Report): void {
  for (const { use, at } of inProse(description, find)) report(use, locate(['description'], at));
  const fields = ['mentions', 'not', ...(data.kind === 'theme' ? (['passages'] as const) : [])] as const;
  lines(
    [
      [['authority'], data.authority],
      ...data.relations.map(({ as }, index): Field => [['relations', index, 'as'], as]),
      ...fields.flatMap((field) =>
        (field === 'passages' ? (data.kind === 'theme' ? data.passages : []) : data[field]).map(
          ({ note }, index): Field => [[field, index, 'note'], note],
        ),
      ),
    ],
    locate,
    find,
    report,
  );
}

function checkCommitment({ data, locate }: CommitmentFile, find: FindLoaded, report: Report): void {
  lines(
    [
      [['label'], data.label],
      [['condition', 'scope'], data.condition?.scope],
      [['coding', 'note'], data.coding.note],
      [['withdrawn'], data.withdrawn],
      ...data.relations.map(({ why }, index): Field => [['relations', index, 'why'], why]),
    ],
    locate,
    find,
    report,
  );
}

function checkPage({ file, document }: PageRecord, find: FindLoaded, report: Report): void {
  for (const { use, at } of inProse(document.body, find)) report(use, { file, ...at });
}

type Field = [path: (string | number)[], words: string | undefined];

/** Fields of plain words. */
function lines(fields: readonly Field[], locate: Locate, find: FindLoaded, report: Report): void {
  for (const [path, words] of fields)
    for (const use of find(words ?? '')) report(use, locate(path, { line: 1, column: use.start + 1 }));
}

/**
 * The loaded words of Markdown. A quotation may hold emphasis and links, and ends with its paragraph: each paragraph,
 * heading and cell is one text, whatever stands in it.
 */
function inProse(nodes: readonly Nodes[], find: FindLoaded): { use: LoadedUse; at: Point }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'blockquote') return [];
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const runs = [...wordsOf(node)];
      const uses = find(runs.map(({ value }) => value).join(''));
      return uses.map((use) => ({ use, at: pointOf(runs, use.start) }));
    }
    return 'children' in node ? inProse(node.children, find) : [];
  });
}

interface Run {
  value: string;
  at: Point;
}

/** The words inside a paragraph; code is a sign that joins nothing. */
function* wordsOf(node: Nodes): Generator<Run> {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  if (node.type === 'text') yield { value: node.value, at: { line, column } };
  else if (node.type === 'inlineCode') yield { value: '\uFFFC', at: { line, column } };
  else if ('children' in node) for (const child of node.children) yield* wordsOf(child);
}

/** The point of an offset into some runs. */
function pointOf(runs: readonly Run[], offset: number): Point {
  let left = offset;
  for (const { value, at } of runs) {
    if (left < value.length) {
      const before = value.slice(0, left).split('\n');
      const last = before.at(-1)?.length ?? 0;
      return before.length === 1
        ? { line: at.line, column: at.column + last }
        : { line: at.line + before.length - 1, column: last + 1 };
    }
    left -= value.length;
  }
  return { line: 1, column: 1 };
}
