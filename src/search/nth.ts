/** The item at a place of a list whose maker promises that there is one. @throws RangeError when there is none */
export function nth<Item>(list: ArrayLike<Item>, place: number): Item {
  const item = list[place];
  if (item === undefined) throw new RangeError(`Nothing at ${String(place)} of ${String(list.length)}`);
  return item;
}
