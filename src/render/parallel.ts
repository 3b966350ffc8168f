import type { Addresses } from '../model/address.ts';
import type { Parallel } from '../model/corpus.ts';

/** How many parallels a page of a pair holds. Never changed: the addresses of those on further pages rest on it. */
export const parallelsOnPage = 100;

/**
 * The page of its pair on which a parallel stands, from 1. By the order of ids, to which nothing is ever added but at the
 * end: an address once published stays.
 */
export function pageOfParallel({ pair, id }: Parallel): number {
  const index = pair.parallels.findIndex((one) => one.id === id);
  return Math.floor(index / parallelsOnPage) + 1;
}

/** The address of a parallel, rejected ones too. */
export function parallelAddress(parallel: Parallel, address: Addresses): string {
  const [a, b] = parallel.pair.texts;
  return `${address.parallelsOf(a.id, b.id, pageOfParallel(parallel))}#${parallel.id}`;
}
