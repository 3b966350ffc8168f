/** Neighbouring items with the same key, in order. */
export function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): { key: Key; items: Item[] }[] {
  const groups: { key: Key; items: Item[] }[] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && group.key === key(item)) group.items.push(item);
    else groups.push({ key: key(item), items: [item] });
  }
  return groups;
}
