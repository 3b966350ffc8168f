/** One page of a long list. */
export interface Page<Item> {
  /** From 1. */
  number: number;
  last: number;
  /** Entries of the whole list. */
  total: number;
  /** Position of the first entry in the whole list, from 0. */
  offset: number;
  items: readonly Item[];
}

/** The address of each page of a list. */
export type AddressOfPage = (page: number) => string;

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): Page<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    total: items.length,
    offset: index * size,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The end of a page's address as a route parameter: nothing for the first page, then `pagina/2`. */
export function pageParameter(number: number): string | undefined {
  return number === 1 ? undefined : `pagina/${number}`;
}
