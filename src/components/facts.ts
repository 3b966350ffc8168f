import type { Element } from 'hast';
import { el, type Nodes } from '../render/element.ts';

/** A row of a list of facts: a name with its values. */
export function fact(name: string, ...values: Nodes[]): Element {
  return el('div', {}, [el('dt', {}, [name]), ...values.map((value) => el('dd', {}, value))]);
}

/** A list of facts. */
export function factList(rows: readonly Element[]): Element {
  return el('dl', { className: 'facts' }, rows);
}
