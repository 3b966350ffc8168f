import type { Party, Promises } from './promises.ts';

/**
 * The order in which parties stand beside a diagram of arcs, so that arcs are short: those that are connected together,
 * the largest group first, and each near the middle of those that it is tied to. The same parties always come in the
 * same order.
 */
export function arrange({ parties, ties }: Promises): Party[] {
  const neighbours = new Map<Party, Map<Party, number>>(parties.map((party) => [party, new Map()]));
  for (const { from, to, records } of ties) {
    if (from === to) continue;
    for (const [one, other] of [[from, to] as const, [to, from] as const]) {
      const weights = neighbours.get(one);
      weights?.set(other, (weights.get(other) ?? 0) + records.length);
    }
  }
  const groups = groupsOf(parties, neighbours).sort((a, b) => b.length - a.length);
  return groups.flatMap((group) => settle(group, neighbours));
}

type Neighbours = ReadonlyMap<Party, ReadonlyMap<Party, number>>;

/** The parties that ties connect, each group from its first party outward. */
function groupsOf(parties: readonly Party[], neighbours: Neighbours): Party[][] {
  const seen = new Set<Party>();
  return parties.flatMap((party) => {
    if (seen.has(party)) return [];
    const group = [party];
    seen.add(party);
    // The group grows while it is gone through.
    for (const member of group)
      for (const other of neighbours.get(member)?.keys() ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    return [group];
  });
}

/** Moves each to the weighted middle of its neighbours and of where it is, over and over; keeps the best order seen. */
function settle(group: readonly Party[], neighbours: Neighbours): readonly Party[] {
  let order = [...group];
  let best = { order: group, length: lengthOf(group, neighbours) };
  for (let round = 0; round < 24; round++) {
    const place = new Map(order.map((party, index) => [party, index]));
    const middle = new Map(
      order.map((party, index) => {
        let sum = index;
        let weight = 1;
        for (const [other, n] of neighbours.get(party) ?? []) {
          sum += n * (place.get(other) ?? 0);
          weight += n;
        }
        return [party, sum / weight];
      }),
    );
    order = [...order].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
    const length = lengthOf(order, neighbours);
    if (length < best.length) best = { order, length };
  }
  return best.order;
}

/** The sum of all arcs, in rows. */
function lengthOf(order: readonly Party[], neighbours: Neighbours): number {
  const place = new Map(order.map((party, index) => [party, index]));
  let sum = 0;
  order.forEach((party, index) => {
    for (const other of neighbours.get(party)?.keys() ?? []) sum += Math.abs((place.get(other) ?? 0) - index);
  });
  return sum / 2;
}
