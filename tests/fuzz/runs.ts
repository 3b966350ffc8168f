/** How many cases a property is tried on: a few in `npm test`, many in `npm run test:fuzz`. */
export const RUNS = Number(process.env.APOSTILLA_RUNS ?? 300);

/** Milliseconds that a property may take: nothing is timed here. */
export const TIMEOUT = 60_000 + 200 * RUNS;
