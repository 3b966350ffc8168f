import { nth } from './nth.ts';

/** The last of some things in order whose key is not above another; the first when all are. */
export function lastNotAbove<Item, Key extends string | number>(
  items: readonly Item[],
  key: Key,
  keyOf: (item: Item) => Key,
): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (keyOf(nth(items, middle)) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
