/** Two passages that have to do with each other, by their places in the first and in the second text. */
export interface Link {
  a: number;
  b: number;
}

/** What stands in the second column of a row. */
export type Place =
  /** A passage in full, beside its counterpart; `moved` when its own place, by the order of its text, is another. */
  | { type: 'joined'; b: number; moved: boolean }
  /** A passage in full that has no counterpart. */
  | { type: 'apart'; b: number }
  /** The own place of a passage that stands beside the passage `beside` of the first text. */
  | { type: 'moved'; b: number; beside: number }
  /** A counterpart of the row's passage that stands in full beside another passage of the first text. */
  | { type: 'again'; b: number; beside: number };

/** A row of two columns: a passage of the first text with its counterparts, or passages that have none on either side. */
export interface Row {
  /** Passages of the first text: one when the row is joined. */
  a: number[];
  isJoined: boolean;
  b: Place[];
}

/**
 * Sets two texts side by side. The rows follow the first. Of the second each passage stands in full once: beside the
 * counterpart with which it has most links, or, without one, where the order of its own text puts it. As many links as can
 * be are kept in the order of both; a passage that must leave its order is mentioned in its own place.
 *
 * @param a how many passages the first text has
 * @param b how many the second has
 * @param links one for each parallel; the same two passages may have several
 */
export function align(a: number, b: number, links: readonly Link[]): Row[] {
  const edges = weigh(links);
  const home = new Map<number, number>();
  for (const edge of longest(edges)) home.set(edge.b, edge.a);
  const inOrder = new Set(home.keys());
  for (const { a, b } of [...edges].sort((one, other) => other.weight - one.weight || one.a - other.a))
    if (!home.has(b)) home.set(b, a);

  const counterparts = Map.groupBy(edges, (edge) => edge.a);
  const rows: Row[] = [];
  let waiting: number[] = [];
  let next = 0;
  /** What of the second text comes before one of its passages, and has not been told. */
  const until = (end: number): Place[] => {
    const places: Place[] = [];
    for (; next < end; next++) {
      const beside = home.get(next);
      places.push(beside === undefined ? { type: 'apart', b: next } : { type: 'moved', b: next, beside });
    }
    return places;
  };
  const part = (places: Place[]): void => {
    if (waiting.length > 0 || places.length > 0) rows.push({ a: waiting, isJoined: false, b: places });
    waiting = [];
  };

  for (let index = 0; index < a; index++) {
    const others = counterparts.get(index)?.map((edge) => edge.b);
    if (!others) {
      waiting.push(index);
      continue;
    }
    const here = others.filter((one) => home.get(one) === index);
    const ordered = here.filter((one) => inOrder.has(one));
    part(until(ordered[0] ?? next));
    const places: Place[] = [];
    for (const one of ordered) {
      places.push(...until(one), { type: 'joined', b: one, moved: false });
      next = one + 1;
    }
    for (const one of here) if (!inOrder.has(one)) places.push({ type: 'joined', b: one, moved: true });
    for (const one of others) {
      const beside = home.get(one);
      if (beside !== undefined && beside !== index) places.push({ type: 'again', b: one, beside });
    }
    rows.push({ a: [index], isJoined: true, b: places });
  }
  part(until(b));
  return rows;
}

interface Edge extends Link {
  weight: number;
}

/** Each two passages once, with the number of their links; in the order of the second text, then of the first. */
function weigh(links: readonly Link[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { a, b } of links) {
    const known = edges.get(`${a} ${b}`);
    if (known) known.weight++;
    else edges.set(`${a} ${b}`, { a, b, weight: 1 });
  }
  return [...edges.values()].sort((one, other) => one.b - other.b || one.a - other.a);
}

/**
 * The edges that are in the order of both texts, with most links together: each passage of the second text is in one of
 * them at most; one of the first may be in several.
 */
function longest(edges: readonly Edge[]): Edge[] {
  const totals: number[] = [];
  const before: number[] = [];
  let last = -1;
  edges.forEach((edge, index) => {
    let best = -1;
    for (let other = 0; other < index; other++) {
      const { a = 0, b = 0 } = edges[other] ?? {};
      if (a <= edge.a && b < edge.b && (totals[other] ?? 0) > (totals[best] ?? 0)) best = other;
    }
    totals.push((totals[best] ?? 0) + edge.weight);
    before.push(best);
    if ((totals[index] ?? 0) > (totals[last] ?? 0)) last = index;
  });
  const chain: Edge[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) {
    const edge = edges[index];
    if (edge) chain.push(edge);
  }
  return chain.reverse();
}
