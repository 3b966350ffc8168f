import type { SearchStrings } from '../../i18n/search.ts';
import type { IndexReader } from '../../search/reader.ts';
import type { Answer } from '../../search/search.ts';
import { element } from './elements.ts';
import { inOurs, theirs } from './index-words.ts';
import { choosable, valuesOf, withValue, type Choosable, type State } from './state.ts';

/** A value of a facet with how many of the results have it. */
interface Choice {
  id: string;
  label: string;
  units: number;
}

/** So many values of a facet are offered before the reader asks for the others. */
const few = 10;
const kinds = ['block', 'note', 'record'] as const;

/** What the filters show: what limits a search, and what could. */
export interface Filters {
  /** Shows the filters of a search; counts follow when its answer is there. */
  show: (state: State, answer: Answer, reader: IndexReader) => Promise<void>;
}

/**
 * The filters of the search: one group a facet, filled when it is opened, since counting needs a file of its own.
 *
 * @param place where the groups go
 * @param chips where the filters in force go, each with a button that removes it
 * @param choose is called with the state that the reader asks for
 */
export function filters(
  place: HTMLElement,
  chips: HTMLElement,
  t: SearchStrings,
  choose: (state: State) => void,
): Filters {
  let now: { state: State; answer: Answer; reader: IndexReader } | undefined;
  const groups = new Map<Choosable, { box: HTMLDetailsElement; body: HTMLElement; all: boolean }>();
  for (const facet of choosable) {
    const body = element('div', { className: 'values' });
    const box = element('details', {}, element('summary', {}, t.facets[facet]), body);
    // What needs no file of its own is there at once.
    if (facet === 'kinds') box.open = true;
    groups.set(facet, { box, body, all: false });
    box.addEventListener('toggle', () => void fill(facet));
    place.append(box);
  }

  async function fill(facet: Choosable): Promise<void> {
    const group = groups.get(facet);
    if (!group?.box.open || !now) return;
    const { state, answer } = now;
    const choices = await choicesOf(facet, answer, t);
    if (now.answer !== answer) return;
    const chosen = valuesOf(state.limits, facet);
    const offered = choices
      .filter(({ id, units }) => units > 0 || chosen.includes(id))
      .sort(facet === 'year' ? (a, b) => (a.id < b.id ? -1 : 1) : (a, b) => b.units - a.units);
    const visible = group.all ? offered : offered.filter(({ id }, index) => index < few || chosen.includes(id));
    const focused = group.body.contains(document.activeElement)
      ? (document.activeElement as HTMLInputElement).value
      : undefined;
    const items = visible.map((choice) => valueElement(facet, choice, chosen.includes(choice.id)));
    group.body.replaceChildren(...(items.length > 0 ? items : [element('p', { className: 'meta' }, t.noValues)]));
    if (visible.length < offered.length) {
      const more = element('button', { type: 'button' }, t.allValues(offered.length - visible.length));
      more.addEventListener('click', () => {
        group.all = true;
        void fill(facet).then(() => group.body.querySelectorAll('input')[visible.length]?.focus());
      });
      group.body.append(more);
    }
    for (const input of group.body.querySelectorAll('input')) if (input.value === focused) input.focus();
  }

  function valueElement(facet: Choosable, { id, label, units }: Choice, checked: boolean): HTMLElement {
    const input = element('input', { type: 'checkbox', value: id, checked });
    input.addEventListener('change', () => {
      if (now) choose({ ...now.state, limits: withValue(now.state.limits, facet, id, input.checked) });
    });
    return element(
      'label',
      {},
      input,
      ' ',
      ...said(facet, label),
      ' ',
      element('span', { className: 'count' }, String(units)),
    );
  }

  async function showChips({ limits, ...state }: State, reader: IndexReader): Promise<void> {
    const items: HTMLElement[] = [];
    for (const facet of choosable)
      for (const value of valuesOf(limits, facet)) {
        const label = await labelOf(facet, value, reader, t);
        const remove = element(
          'button',
          { type: 'button', ariaLabel: t.remove(ours.includes(facet) ? inOurs(label) : label) },
          `${t.facets[facet]}: `,
          ...said(facet, label),
          ' ',
          element('span', { ariaHidden: 'true' }, '×'),
        );
        remove.addEventListener('click', () => {
          choose({ ...state, limits: withValue(limits, facet, value, false) });
          chips.querySelector('button')?.focus();
        });
        items.push(element('li', {}, remove));
      }
    if (items.length > 1) {
      const clear = element('button', { type: 'button' }, t.clear);
      clear.addEventListener('click', () => choose({ ...state, limits: { facets: {}, kinds: [] } }));
      items.push(element('li', {}, clear));
    }
    chips.replaceChildren(...items);
    chips.hidden = items.length === 0;
  }

  return {
    async show(state, answer, reader) {
      now = { state, answer, reader };
      await showChips(state, reader);
      await Promise.all(choosable.map((facet) => fill(facet)));
    },
  };
}

/** Facets whose labels are of our own tables, and not the editors' words. */
const ours: readonly Choosable[] = ['kinds', 'kind', 'year', 'class', 'force'];

/** A label of a facet as readers see it. */
const said = (facet: Choosable, label: string): (Node | string)[] =>
  ours.includes(facet) ? [inOurs(label)] : [theirs(label)];

async function choicesOf(facet: Choosable, answer: Answer, t: SearchStrings): Promise<Choice[]> {
  if (facet !== 'kinds') return answer.count(facet);
  const counts = answer.countKinds();
  return kinds.map((kind) => ({ id: kind, label: t.kinds[kind], units: counts[kind] }));
}

async function labelOf(facet: Choosable, value: string, reader: IndexReader, t: SearchStrings): Promise<string> {
  if (facet === 'kinds') return t.kinds[value as (typeof kinds)[number]];
  const { values } = await reader.facet(facet);
  return values.find(([id]) => id === value)?.[1] ?? value;
}
