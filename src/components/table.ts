import type { Element } from 'hast';
import { el, type Nodes } from '../render/element.ts';
import { amid, said, type Place } from '../render/language.ts';

/** A cell: words, and where they lead. */
export interface Cell {
  words: string;
  href?: string | undefined;
  /** The language of the words, when it is not that of the page. */
  lang?: Place | undefined;
  /** Which of the words are in that language, when not all are. */
  theirs?: readonly string[];
}

/** A table whose rows have names. */
export interface Table {
  caption: string;
  /** What the rows are, then the name of each column. */
  heads: readonly (string | Cell)[];
  rows: readonly { head: Cell; cells: readonly Cell[] }[];
  /** The last row, which sums the others up. */
  total?: { head: Cell; cells: readonly Cell[] };
  /** Whether cells are sentences, and not numbers. */
  prose?: boolean;
  /** The language of all words but the heads, and that of the heads, when the former is not that of the page. */
  place?: { words: Place; heads: { lang: string } } | undefined;
}

/**
 * A table in a frame that scrolls sideways, and that the keyboard reaches.
 *
 * @param quiet whether the heading above it says what its caption says: only those who hear the page need both
 */
export function dataTable({ caption, heads, rows, total, prose = false, place }: Table, quiet = false): Element {
  const line = ({ head, cells }: Table['rows'][number]): Element =>
    el('tr', {}, [el('th', { scope: 'row' }, content(head)), ...cells.map((cell) => el('td', {}, content(cell)))]);
  const table = el('table', { className: prose ? 'data prose-table' : 'data' }, [
    el('caption', { className: quiet ? 'vh' : undefined }, [caption]),
    el('thead', { ...place?.heads }, [
      el(
        'tr',
        {},
        heads.map((name) => el('th', { scope: 'col' }, typeof name === 'string' ? [name] : content(name))),
      ),
    ]),
    el('tbody', {}, rows.map(line)),
    ...(total ? [el('tfoot', {}, [line(total)])] : []),
  ]);
  return el('div', { className: 'scroll', role: 'region', ariaLabel: caption, tabIndex: 0, ...place?.words }, [table]);
}

function content({ words, href, lang, theirs }: Cell): Nodes {
  if (href !== undefined) return [el('a', { href, ...lang }, [words])];
  if (!lang) return [words];
  return theirs ? amid(words, theirs, lang) : [said(words, lang)];
}
