import type { ConcordanceStrings } from '../../i18n/concordance.ts';

const space = 'http://www.w3.org/2000/svg';
/** What the strip is drawn in; it is stretched to its place. */
const [width, height] = [1000, 20];

/**
 * A strip with a tick where each occurrence stands in its text.
 *
 * @param places from 0 for the first word of the text to below 1
 */
export function dispersionStrip(places: readonly number[], t: Pick<ConcordanceStrings, 'dispersion'>): SVGSVGElement {
  const thirds: [number, number, number] = [0, 0, 0];
  for (const place of places) thirds[place < 1 / 3 ? 0 : place < 2 / 3 ? 1 : 2]++;
  const strip = made('svg', {
    class: 'dispersion',
    role: 'img',
    'aria-label': t.dispersion(thirds),
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    preserveAspectRatio: 'none',
  });
  // Ticks in the same place are drawn once: a common word in a long text has thousands.
  const ticks = [...new Set(places.map((place) => Math.round(place * width)))];
  strip.append(made('path', { d: ticks.map((x) => `M${String(x)} 0v${String(height)}`).join('') }));
  return strip;
}

function made<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(space, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
