import type { Strings } from '../../i18n/strings.ts';
import type { Commitment } from '../../model/corpus.ts';
import type { Place } from '../../render/language.ts';
import type { Grid, Head } from './grid.ts';
import { mostColumns, mostRows } from './presence.ts';
import type { Party, Promises } from './promises.ts';

/**
 * Who promises what to whom when there are too many for a diagram: the parties with most commitments as rows, those that
 * stand on the other side of most as columns.
 */
export function partyGrid(
  { parties, ties }: Promises,
  address: (party: Party) => string | undefined,
  t: Strings,
  place: Place,
): Grid {
  const cells = new Map<Party, Map<Party, Set<Commitment>>>();
  const others = new Map<Party, number>();
  const add = (from: Party, to: Party, records: readonly Commitment[]): void => {
    const row = cells.get(from) ?? new Map<Party, Set<Commitment>>();
    row.set(to, new Set([...(row.get(to) ?? []), ...records]));
    cells.set(from, row);
    others.set(to, (others.get(to) ?? 0) + records.length);
  };
  for (const { kind, from, to, records } of ties) {
    if (kind === 'alone') continue;
    add(from, to, records);
    if (kind === 'joint') add(to, from, records);
  }
  const rows = parties.filter((party) => cells.has(party)).sort((a, b) => b.records - a.records);
  const columns = [...others].sort(([, a], [, b]) => b - a).map(([party]) => party);
  const shown = { rows: rows.slice(0, mostRows), columns: columns.slice(0, mostColumns) };
  const head = (party: Party): Head => ({
    name: party.name,
    place,
    href: address(party),
  });
  return {
    corner: t.panorama.promises.party,
    rows: shown.rows.map(head),
    columns: shown.columns.map(head),
    counts: shown.rows.map((row) => shown.columns.map((column) => ({ n: cells.get(row)?.get(column)?.size ?? 0 }))),
    left: rows.length - shown.rows.length,
  };
}
