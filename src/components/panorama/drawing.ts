import type { Element } from 'hast';
import { el, type Nodes } from '../../render/element.ts';
import type { Place } from '../../render/language.ts';

/** What a picture is made of; one unit is a pixel where a reader has not changed the size of text. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Element[];
  /** Where the pointer can follow a mark. The table beside the picture has the same links, for the keyboard too. */
  links: readonly MarkLink[];
}

export interface MarkLink extends Box {
  href: string;
  /** What is there, in words. */
  words: string;
  /** Their language, when it is not that of the page. */
  place?: Place | undefined;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels of an em of the root element. */
const em = 18;
/** The size of the words in pictures. */
export const size = 12.5;
/** From line to line. */
export const leading = 15.5;

/**
 * A picture as SVG: an image with a name and a description, and over it, for the pointer alone, its links. An image
 * must not hold what can be reached by keyboard, so that they are two.
 *
 * @param id what the ids of its name and description begin with
 * @param variant a class, when the picture is one of two of which a page shows one
 */
export function svgOf(
  id: string,
  title: string,
  description: string,
  { width, height, marks, links }: Drawing,
  variant?: string,
): Element {
  const frame = { viewBox: `0 0 ${round(width)} ${round(height)}`, width: `${round(width / em)}em` };
  const image = { role: 'img', ariaLabelledby: `${id}-t`, ariaDescribedby: `${id}-d`, ...frame };
  return el('div', { className: variant === undefined ? 'drawing' : `drawing ${variant}` }, [
    el('svg', image, [el('title', { id: `${id}-t` }, [title]), el('desc', { id: `${id}-d` }, [description]), ...marks]),
    ...(links.length === 0 ? [] : [el('svg', { ariaHidden: 'true', ...frame }, links.map(pointerLink))]),
  ]);
}

function pointerLink({ href, words, place, ...box }: MarkLink): Element {
  return el('a', { href, tabIndex: -1, lang: place?.lang }, [el('title', {}, [words]), rect(box)]);
}

export function rect({ x, y, width, height }: Box, className?: string): Element {
  return el('rect', { className, x: round(x), y: round(y), width: round(width), height: round(height) });
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): Element {
  return el('line', { className, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) });
}

export function circle(cx: number, cy: number, r: number, className: string): Element {
  return el('circle', { className, cx: round(cx), cy: round(cy), r: round(r) });
}

export function path(d: string, className: string, properties: Record<string, string | undefined> = {}): Element {
  return el('path', { className, d, ...properties });
}

/** Words whose middle stands at a height. @param place their language, when it is not that of the page */
export function label(
  x: number,
  y: number,
  words: string | Nodes,
  className: string,
  anchor = 'start',
  place?: Place,
): Element {
  const at = { x: round(x), y: round(y + size * 0.34), 'text-anchor': anchor };
  return el('text', { className, lang: place?.lang, ...at }, typeof words === 'string' ? [words] : words);
}

/** Lines of words, the middle of all at a height. */
export function labels(
  x: number,
  y: number,
  lines: readonly (string | Nodes)[],
  className: string,
  anchor = 'start',
  place?: Place,
): Element[] {
  const top = y - ((lines.length - 1) * leading) / 2;
  return lines.map((words, index) => label(x, top + index * leading, words, className, anchor, place));
}

/** Pictures need no more than a tenth of a unit. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** How wide words may be at most in the sans-serif fonts that systems have: the build does not know which. */
export function widthOf(words: string, fontSize = size): number {
  let width = 0;
  for (const sign of words)
    width += /[ijlftrI.,:;()'|·\s]/u.test(sign)
      ? 0.42
      : /[mwMW@%—…]/u.test(sign)
        ? 0.98
        : /\p{Lu}/u.test(sign)
          ? 0.76
          : 0.63;
  return width * fontSize;
}

/** Breaks words into lines that are not wider than a width; a single longer word stays whole. */
export function wrap(words: string, width: number, fontSize = size): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The width of a column of names that are broken into lines: what it should be, or that of the longest word. */
export function columnFor(names: readonly string[], least: number): number {
  return Math.max(least, ...names.flatMap((name) => name.split(' ').map((word) => widthOf(word))));
}
