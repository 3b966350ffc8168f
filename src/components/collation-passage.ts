import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { formatNumber } from '../i18n/format.ts';
import type { CollatedParallel, CollatedSide, Unit } from '../model/collation.ts';
import type { Occurrence, Paragraph } from '../model/corpus.ts';
import { clausesOf, verbsIn } from '../model/live.ts';
import { el, type Nodes } from '../render/element.ts';
import { amid } from '../render/language.ts';
import { decorate, type Layer } from '../render/layers.ts';
import { snippet } from '../render/snippet.ts';
import { namesOf } from './collation-names.ts';
import { classLabel } from './commitments.ts';
import { decidingWords } from './deciding-verb.ts';
import { runNodes, runsOf, runSpans } from './parallel-words.ts';
import { placeLink } from './passages.ts';
import type { Ui } from './ui.ts';

/** A side of a collation as its passages need it. */
export interface Column {
  /** 0 for the first text, 1 for the second. */
  index: 0 | 1;
  side: CollatedSide;
  /** Before the ids of its passages. */
  letter: 'a' | 'b';
  /** How the side is called in few words. */
  name: string;
}

/** A parallel with the number that it has on the page. */
export interface Numbered extends CollatedParallel {
  number: number;
}

/**
 * A passage in full: where it stands, its words with those of its parallels marked, the records of its clauses.
 *
 * @param parallels those that are marked in its words
 * @param about what else is said of its place, with the point before it
 */
export function passage(unit: Unit, parallels: readonly Numbered[], about: Nodes, column: Column, ui: Ui): Element[] {
  const { paragraph } = unit;
  const heads = headsOf(unit, column, ui);
  if (!paragraph) return heads;
  const decided = parallels.length > 0 ? clausesOf(paragraph) : [];
  const words = decorate(paragraph.reading, [
    ...parallels.flatMap((one) => layersOf(one, column, ui)),
    // Last: of marks with the same ends it is the inner one, so that no number is bold.
    ...verbsIn(decided).map((verb): Layer => ({
      ...verb,
      whole: false,
      wrap: (children) => el('b', { className: 'v' }, children),
    })),
  ]);
  return [
    ...heads,
    el('div', { className: 'passage', id: `${column.letter}-${paragraph.id}` }, [
      label(paragraph, about, column, ui),
      el('p', { className: 'words', ...languageOf(column, ui) }, words),
      ...recordList(decided, ui),
    ]),
  ];
}

/** The words of a passage that stands in full elsewhere, as far as these parallels have them. */
export function excerpt(
  paragraph: Paragraph,
  parallels: readonly Numbered[],
  about: Nodes,
  column: Column,
  ui: Ui,
): Element {
  const quotes = parallels.map((one): Element => {
    const { span } = one.sides[column.index];
    const { before, after } = snippet(paragraph.reading, span ?? { start: 0, end: 0 }, span ? undefined : 200);
    const runs = runsOf(one.parallel, one.sides)[column.index] ?? [];
    const said = span ? [el('span', { className: 'said' }, runs.flatMap(runNodes)), reference(one, ui)] : [];
    return el('p', { className: 'words', ...languageOf(column, ui) }, [before, ...said, after]);
  });
  return el('div', { className: 'passage again' }, [
    label(paragraph, about, column, ui),
    ...quotes,
    ...recordList(clausesOf(paragraph), ui),
  ]);
}

/** Headings of the text, which are no headings of the page. That of a part stands above its column when it is all of it. */
function headsOf({ heads }: Unit, column: Column, ui: Ui): Element[] {
  return heads.flatMap((head) => {
    if (head.type === 'heading') return [el('p', { className: 'head', ...languageOf(column, ui) }, [head.reading])];
    return column.side.parts?.length === 1 ? [] : [el('p', { className: 'head', ...ui.written }, [head.part.label])];
  });
}

/** «párr. d33», and of which side; wide screens say that once, above the column. */
function label(paragraph: Paragraph, about: Nodes, column: Column, ui: Ui): Element {
  return el('p', { className: 'meta' }, [
    placeLink(paragraph, ui),
    el('span', { className: 'of' }, [' · ', ...columnName(column, ui)]),
    ...about,
  ]);
}

/** How a column is called, with the names of what it holds in their language. */
export function columnName({ name, side }: Column, ui: Ui): Nodes {
  return amid(name, namesOf(side), ui.written);
}

/** The marks of a parallel in the words of one side, and its number after them. */
function layersOf(one: Numbered, { index }: Column, ui: Ui): Layer[] {
  const { span } = one.sides[index];
  if (!span) return [];
  const runs = runsOf(one.parallel, one.sides)[index] ?? [];
  return [
    {
      ...{ ...span, whole: false },
      wrap: (children) => el('span', { className: 'said' }, children),
      after: [reference(one, ui)],
    },
    ...runSpans(runs, span.start).map((mark): Layer => ({ ...mark, whole: false })),
  ];
}

/** The number of a parallel, with its link to what is said of it. */
function reference({ number, parallel: { id, kind } }: Numbered, { t }: Ui): Element {
  const digits = formatNumber(number, t);
  const ariaLabel = kind && t.collation.parallel(digits, t.parallels.kinds[kind].one);
  return el('a', { className: 'ref', href: `#${id}`, title: ariaLabel, ariaLabel }, [digits]);
}

/** What the register has of a passage: class, force, and the verb that decides them. */
function recordList(decided: readonly Occurrence[], ui: Ui): Element[] {
  if (decided.length === 0) return [];
  const { address } = ui;
  const items = decided.map((one): Element => {
    const { commitment, paragraph } = one;
    const language = inLanguage(paragraph.text.plan.language, ui.language);
    return el('li', {}, [
      ...classLabel(commitment, ui),
      ' ',
      el('q', { className: one.verb ? 'v' : undefined, ...language }, [decidingWords(one)]),
      ' ',
      el('a', { className: 'id', href: address.commitment(commitment.id), title: commitment.data.label }, [
        commitment.id,
      ]),
    ]);
  });
  return [el('ul', { className: 'records' }, items)];
}

function languageOf({ side }: Column, ui: Ui): ReturnType<typeof inLanguage> {
  return inLanguage(side.text.plan.language, ui.language);
}
