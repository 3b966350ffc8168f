import type { ConcordanceStrings } from '../../i18n/concordance.ts';
import { dispersion, type Concordance, type TextCount } from '../../search/concordance.ts';
import type { Line } from '../../search/kwic.ts';
import type { IndexReader } from '../../search/reader.ts';
import { writeState, type State } from './concordance-state.ts';
import { dispersionStrip } from './dispersion.ts';
import { element } from './elements.ts';
import { written } from './index-words.ts';

/** What the parts of the page share. */
export interface View {
  state: State;
  reader: IndexReader;
  /** The base of the site's addresses. */
  base: string;
  t: ConcordanceStrings;
  /** Takes the state that the reader chooses. */
  go: (state: State) => void;
}

/** So many texts are listed before the reader asks for the others. */
const fewTexts = 10;

/**
 * A link to another state of the page.
 *
 * @param on whether it is the state in force: said to those who do not see it
 */
export function stateLink({ go }: Pick<View, 'go'>, state: State, label: string, on = false): HTMLAnchorElement {
  const link = element('a', { href: writeState(state) }, label);
  if (on) link.setAttribute('aria-current', 'true');
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(state);
  });
  return link;
}

/** The forms with their counts, each a filter; nothing when there is one and no filter. */
export function formList(forms: Concordance['forms'], view: View): HTMLElement[] {
  const { state, t } = view;
  if (forms.length < 2 && state.form === '') return [];
  const all = stateLink(view, { ...state, form: '' }, t.allForms, state.form === '');
  const items = forms.map(({ form, count }) =>
    element(
      'li',
      {},
      stateLink(view, { ...state, form }, form, form === state.form),
      ' ',
      element('span', { className: 'count' }, t.number(count)),
    ),
  );
  return [
    element('h2', { id: 'forms-title' }, t.forms),
    element('ul', { className: 'forms' }, element('li', {}, all), ...items),
  ];
}

/** Frequency and dispersion by text, the first texts at once. */
export async function textTable(counts: readonly TextCount[], view: View): Promise<HTMLElement[]> {
  const { state, reader, t } = view;
  if (counts.length === 0) return [];
  const { values } = await reader.facet('text');
  const rowOf = async (count: TextCount): Promise<HTMLTableRowElement> => {
    const [id = '', name = ''] = values[count.text] ?? [];
    const on = id === state.text;
    const link = stateLink(view, { ...state, text: on ? '' : id }, name, on);
    return element(
      'tr',
      {},
      element('th', { scope: 'row', ...written }, link),
      element('td', { className: 'number' }, t.number(count.occurrences.length)),
      element('td', { className: 'number' }, t.rate(count.perThousand)),
      element('td', { className: 'strip' }, dispersionStrip(await dispersion(count, reader), t)),
    );
  };
  const body = element('tbody', {}, ...(await Promise.all(counts.slice(0, fewTexts).map(rowOf))));
  const { columns } = t;
  const heads = [columns.text, columns.count, columns.rate, columns.where].map((name, index) =>
    element('th', { scope: 'col', className: index === 1 || index === 2 ? 'number' : '' }, name),
  );
  const table = element(
    'table',
    { className: 'by-text' },
    element('caption', { className: 'meta' }, t.textsCaption),
    element('thead', {}, element('tr', {}, ...heads)),
    body,
  );
  const shown: HTMLElement[] = [element('h2', {}, t.texts), table];
  if (state.text !== '')
    shown.push(element('p', { className: 'meta' }, stateLink(view, { ...state, text: '' }, t.allTexts)));
  const rest = counts.slice(fewTexts);
  if (rest.length > 0) {
    const more = element('button', { type: 'button' }, t.moreTexts(rest.length));
    more.addEventListener('click', () => {
      void Promise.all(rest.map(rowOf))
        .then((rows) => {
          body.append(...rows);
          more.remove();
          rows[0]?.querySelector('a')?.focus();
        })
        .catch(() => more.replaceWith(element('p', { role: 'alert' }, t.failed)));
    });
    shown.push(more);
  }
  return shown;
}

/** The table of the lines, still empty. Its roles are said: on a phone its rows are no table to look at. */
export function lineTable({ lineColumns, linesCaption }: ConcordanceStrings): {
  table: HTMLTableElement;
  body: HTMLTableSectionElement;
} {
  const body = element('tbody', { role: 'rowgroup' });
  const heads = (['left', 'keyword', 'right', 'place'] as const).map((column) =>
    element('th', { scope: 'col', className: column, role: 'columnheader' }, lineColumns[column]),
  );
  const table = element(
    'table',
    { className: 'kwic', role: 'table' },
    element('caption', { className: 'vh' }, linesCaption),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    body,
  );
  return { table, body };
}

/** A line: its context on the left, the keyword, its context on the right, and the place in the page of its text. */
export function lineRow({ left, keyword, right, more, text, anchor }: Line, base: string): HTMLTableRowElement {
  const href = `${base}textos/${text.id}/?${new URLSearchParams({ marcar: keyword }).toString()}#${anchor}`;
  const cell = (className: string, ...children: (Node | string)[]): HTMLTableCellElement =>
    element('td', { className, role: 'cell' }, ...children);
  // The words of a text run in the direction of its script.
  const words = (said: string): HTMLElement => element('span', { dir: 'auto', lang: text.language }, said);
  return element(
    'tr',
    { role: 'row' },
    cell('left', words(`${more[0] ? '… ' : ''}${left}`)),
    cell('keyword', element('mark', { lang: text.language }, keyword)),
    cell('right', words(`${right}${more[1] ? ' …' : ''}`), ' '),
    cell('place', element('a', { href }, anchor), ' ', element('small', { title: text.title, ...written }, text.short)),
  );
}
