import type { Text } from '../model/corpus.ts';
import { corpusFolder } from '../read/project.ts';
import { dividedText } from '../read/received.ts';
import { cutRows, rowsOf, viewSource, type SourceRow, type SourceView } from '../render/source.ts';

/** One page of a source: its rows, and the view of the whole. */
export interface SourcePage {
  view: SourceView;
  rows: readonly SourceRow[];
}

/** The size of pages: see `cutRows`. */
type Most = Parameters<typeof cutRows>[1];

/** How many pages the source of a text has. Sources are read when they are asked for: no build holds them all. */
export function countSourcePages(text: Text, most: Most): number {
  // Most sources are short: that is known without reading them. Spaces are not in the account; half is room for them.
  const lines = text.segments.at(-1)?.line ?? 0;
  if (lines < most.rows && text.fidelity.source < most.characters / 2 && text.plan.paragraphs === 'line') return 1;
  return cutRows(rowsOf(sourceOf(text)), most).length;
}

/** The view of the last source: long ones have many pages, one after the other. */
let last: { text: Text; view: SourceView; starts: number[] } | undefined;

/** A page of the source of a text, from 1. */
export function sourcePage(text: Text, page: number, most: Most): SourcePage {
  if (last?.text !== text) {
    const view = viewSource(sourceOf(text), text);
    last = { text, view, starts: cutRows(view.rows, most) };
  }
  const { view, starts } = last;
  return { view, rows: view.rows.slice(starts[page - 1], starts[page]) };
}

function sourceOf({ id, plan }: Text): string {
  return dividedText(corpusFolder(), id, plan);
}
