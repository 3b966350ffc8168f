import { distance } from 'fastest-levenshtein';

/** So many addresses are named at most. */
const most = 5;

/** The words of an address that nothing answers, to search for: without the sections of the site and page numbers. */
export function wordsOf(path: string, base: string): string {
  const segments = segmentsOf(path, base);
  // `textos/cumbre-otsc/d7/`: the first of several says only what kind of page it was.
  const own = segments.length > 1 ? segments.slice(1) : segments;
  return own
    .flatMap((segment) => segment.replace(/\.\w{2,5}$/, '').split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 1 && !/^\p{L}?\d+$/u.test(word))
    .join(' ');
}

/** The addresses that are spelt most like one that nothing answers; none when none is near. */
export function nearest(path: string, base: string, addresses: readonly string[]): string[] {
  const asked = segmentsOf(path, base).join('/').toLowerCase();
  if (asked === '') return [];
  // Letters apart for each that is there: a third is another word.
  const near = addresses
    .map((address) => {
      const known = segmentsOf(address, base).join('/');
      // What stood below a page leads to that page.
      const below = asked.startsWith(`${known}/`) && known.includes('/') ? 1 : Infinity;
      // Without its section, and with that of another.
      const [last, own] = [asked, known].map((one) => one.split('/').at(-1) ?? '');
      const apart = Math.min(distance(asked, known), distance(last ?? '', own ?? '') + 1, below);
      return { address, apart, share: apart / Math.max((own ?? '').length, 1) };
    })
    .filter(({ share }) => share <= 1 / 3);
  return near
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ address }) => address);
}

function segmentsOf(path: string, base: string): string[] {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  return below.split('/').filter(Boolean).map(decode);
}

/** The letters of an escaped segment; what is wrongly escaped stays as it is. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
