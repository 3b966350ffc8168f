import type { Element } from 'hast';
import { el, type Nodes } from '../../render/element.ts';
import { dataTable, type Table } from '../table.ts';
import type { Ui } from '../ui.ts';

/** A picture with all that belongs to it. */
export interface Figure {
  id: string;
  title: string;
  /** The picture, or two of which a page shows one. */
  drawings: readonly Element[];
  /** What is counted, and how: paragraphs. */
  caption: readonly Nodes[];
  /** What the marks mean: each with its words. */
  legend?: readonly { mark: Element; words: string }[];
  table: Table;
}

/** A picture in a frame that scrolls sideways and that the keyboard reaches, its caption, and its table folded below. */
export function figureOf({ id, title, drawings, caption, legend = [], table }: Figure, { t }: Ui): Element {
  const p = t.panorama;
  const frame = { className: 'scroll', role: 'region', ariaLabel: p.picture(title), tabIndex: 0 };
  const key = legend.map(({ mark, words }) => el('li', {}, [mark, ' ', words]));
  return el('section', { className: 'plate', id }, [
    el('h2', {}, [title]),
    el('figure', {}, [
      el('div', frame, drawings),
      el('figcaption', {}, [
        ...caption.map((nodes) => el('p', {}, nodes)),
        ...(key.length === 0 ? [] : [el('ul', { className: 'key' }, key)]),
      ]),
    ]),
    el('details', {}, [
      el('summary', {}, [p.table, el('span', { className: 'vh' }, [`: ${title}`])]),
      dataTable(table, true),
    ]),
  ]);
}
