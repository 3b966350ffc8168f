/** What a search loads, in a slowed browser: bytes on the wire, headers and all. Times are measured by `npm run bench`. */
import { expect, inject, test } from 'vitest';
import { measureSearch } from '../../scripts/bench/search.ts';

const kilobytes = { first: 120, later: 15 };

test('a first query loads at most 120 kB with its page, a later one 15 kB', async () => {
  const queries = ['seguridad', 'OTAN', '"seguridad igual e indivisible"', 'Rusia Bielorrusia', 'contrammedidas'];
  const costs = await measureSearch(inject('dist'), queries, false);
  expect(costs.length).toBe(2 * queries.length - 1);
  for (const { query, first, bytes } of costs) {
    expect([query, bytes / 1000 <= (first ? kilobytes.first : kilobytes.later)], `${String(bytes)} bytes`).toEqual([
      query,
      true,
    ]);
    // Every first query has loaded something: nothing is measured of a search that did not run.
    if (first) expect(bytes).toBeGreaterThan(20_000);
  }
});
