/** The orders of the lines, as the address says them: by place in the corpus, by neighbour, by form. */
export const orders = ['lugar', 'izquierda', 'derecha', 'forma'] as const;
export type Order = (typeof orders)[number];

/** All that the address of a concordance says. */
export interface State {
  words: string;
  order: Order;
  /** The only form that is shown; empty for all. */
  form: string;
  /** The id of the only text that is shown; empty for all. */
  text: string;
}

/** The order that a value names; by place when it names none. */
export const orderOf = (value: string | null): Order => orders.find((one) => one === value) ?? 'lugar';

/** What an address asks for. */
export function readState(search: string): State {
  const asked = new URLSearchParams(search);
  return {
    words: asked.get('q') ?? '',
    order: orderOf(asked.get('orden')),
    form: asked.get('forma') ?? '',
    text: asked.get('texto') ?? '',
  };
}

/** The address of a concordance: `?q=…`, or nothing when nothing is asked for. */
export function writeState({ words, order, form, text }: State): string {
  const asked = new URLSearchParams();
  if (words !== '') asked.set('q', words);
  if (order !== 'lugar') asked.set('orden', order);
  if (form !== '') asked.set('forma', form);
  if (text !== '') asked.set('texto', text);
  const search = asked.toString();
  return search === '' ? '' : `?${search}`;
}
