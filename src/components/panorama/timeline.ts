import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { formatWhen } from '../../i18n/format.ts';
import type { Strings } from '../../i18n/strings.ts';
import { groupBy } from '../../model/group.ts';
import { el, type Nodes } from '../../render/element.ts';
import type { Place } from '../../render/language.ts';
import type { Dated } from './dates.ts';
import { columnFor, label, labels, leading, line, rect, wrap, type Drawing, type MarkLink } from './drawing.ts';
import { mark } from './marks.ts';
import { yearOf } from './periods.ts';

/** Where the columns of a timeline stand: years, the months of a year, words. */
interface Widths {
  year: number;
  months: number;
  words: number;
  /** The months that the head names, by their numbers. */
  named: readonly number[];
}

export const timelineWidths = {
  wide: { year: 52, months: 252, words: 400, named: [0, 3, 6, 9] },
  narrow: { year: 42, months: 72, words: 188, named: [0, 6] },
} as const satisfies Record<string, Widths>;

const gap = 16;
/** The size of what is said of a date. */
const small = 11.5;

/**
 * Dates one under another, a band a year, each at its day between January and December. Years without any are left out,
 * and a break says so.
 *
 * @param place the language of names, when it is not that of the page
 */
export function timeline(dates: readonly Dated[], widths: Widths, t: Strings, place: Place): Drawing {
  const [start, end] = [widths.year, widths.year + widths.months];
  const left = end + gap;
  const words = columnFor(
    dates.map(({ name }) => name),
    widths.words,
  );
  const width = left + words;
  const marks: Element[] = [];
  const links: MarkLink[] = [];
  const top = 24;
  for (const month of widths.named) {
    const x = start + (month * widths.months) / 12;
    marks.push(label(x, 10, t.months[month]?.slice(0, 3) ?? '', 'small'));
  }
  let y = top;
  let before: number | undefined;
  for (const { key: year, items } of groupBy(dates, ({ when }) => (when === undefined ? undefined : yearOf(when)))) {
    if (before !== undefined && year !== undefined && year > before + 1) {
      marks.push(label(start - 12, y + 9, '⋮', 'small', 'end'));
      y += 18;
    }
    before = year;
    marks.push(line(0, y, width, y, 'rule'));
    const first = y;
    const named = year === undefined ? '—' : String(year).padStart(4, '0');
    marks.push(label(start - 10, y + 15, named, 'words head', 'end'));
    for (const item of items) {
      // Texts stand in bold.
      const name = wrap(item.name, item.kind === 'text' ? words * 0.9 : words);
      const about = wrap(aboutOf(item, t), words, small);
      const height = (name.length + about.length) * leading + 12;
      const middle = y + 6 + leading / 2;
      marks.push(
        ...(item.when === undefined || item.basis === 'unknown'
          ? [label((start + end) / 2, middle, '?', 'words', 'middle')]
          : spanOf(item.when, start, end, middle, item.basis)),
        ...labels(
          left,
          y + 6 + (name.length * leading) / 2,
          name,
          item.kind === 'text' ? 'words strong' : 'words',
          'start',
          place,
        ),
        ...labels(left, y + 6 + (name.length + about.length / 2) * leading, inLines(about, item.event, place), 'small'),
      );
      links.push({
        href: item.href,
        words: item.name,
        place,
        x: left - 4,
        y: y + 3,
        width: words + 4,
        height: height - 6,
      });
      y += height;
    }
    for (const month of [0, 3, 6, 9, 12]) {
      const x = start + (month * widths.months) / 12;
      marks.unshift(line(x, first, x, y, month % 12 === 0 ? 'axis' : 'rule'));
    }
  }
  marks.push(line(0, y, width, y, 'rule'));
  return { width, height: y + 1, marks, links };
}

/** What a date is, when, and how it is known. */
function aboutOf({ kind, event, when, basis }: Dated, t: Strings): string {
  const { kinds, bases } = t.panorama.timeline;
  return [
    kinds[kind],
    ...(event === undefined ? [] : [event]),
    ...(when === undefined ? [] : [formatWhen(when, t)]),
    bases[basis],
  ].join('\u00a0· ');
}

/** Lines of words, those of an event said to be in a language; it may go on in the next line. */
function inLines(lines: readonly string[], event: string | undefined, { lang }: Place): (string | Nodes)[] {
  const whole = lines.join(' ');
  const from = event === undefined ? -1 : whole.indexOf(event);
  if (lang === undefined || event === undefined || from < 0) return [...lines];
  let start = 0;
  return lines.map((line) => {
    const [a, b] = [from, from + event.length].map((at) => Math.min(Math.max(at - start, 0), line.length));
    start += line.length + 1;
    const theirs = line.slice(a, b);
    return [line.slice(0, a), ...(theirs === '' ? [] : [el('tspan', { lang }, [theirs])]), line.slice(b)];
  });
}

/** The mark of a date on its year: a day, or a bar with a mark as long as it may be. */
function spanOf(
  when: string,
  left: number,
  right: number,
  y: number,
  basis: Exclude<Dated['basis'], 'unknown'>,
): Element[] {
  const [from, to] = boundsOf(when);
  const year = yearOf(when);
  const x = scaleUtc([new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year + 1, 0, 1))], [left, right]).clamp(true);
  const [a, b] = [x(from), x(to)];
  const bar = b - a > (right - left) / 180 ? [rect({ x: a, y: y - 1.5, width: b - a, height: 3 }, 'span')] : [];
  return [...bar, mark(basis, (a + b) / 2, y)];
}

/** The first moment of an ISO date or interval, and the one after its last. */
function boundsOf(when: string): [Date, Date] {
  const [first = '', last = first] = when.split('/');
  return [momentOf(first, 0), momentOf(last, 1)];
}

function momentOf(date: string, after: 0 | 1): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moment = new Date(0);
  if (month === undefined) moment.setUTCFullYear(year + after, 0, 1);
  else if (day === undefined) moment.setUTCFullYear(year, month - 1 + after, 1);
  else moment.setUTCFullYear(year, month - 1, day + after);
  return moment;
}
