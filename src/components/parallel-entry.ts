import type { Element, ElementContent } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import type { Parallel, ParallelSide, Paragraph } from '../model/corpus.ts';
import { mutualKinds } from '../model/parallel.ts';
import { wordDiff, type Run } from '../render/diff.ts';
import { el } from '../render/element.ts';
import { said } from '../render/language.ts';
import { snippet } from '../render/snippet.ts';
import type { Ui } from './ui.ts';

type Nodes = (ElementContent | string)[];

/** An accepted parallel: both passages side by side, the words in common marked, what differs said in a sentence. */
export function parallelEntry({ id, kind, why, origin, from, to }: Parallel, ui: Ui): Element {
  const { t } = ui;
  const arrow = kind !== undefined && mutualKinds.includes(kind) ? '↔' : '→';
  const runs = runsOf(from, to, kind === 'omits');
  const isWithin = from.paragraph.text === to.paragraph.text;
  return el('article', { className: 'parallel', id }, [
    el('h2', {}, [
      kind === undefined ? id : t.parallels.kinds[kind].one,
      ' ',
      el('small', {}, [
        `${from.paragraph.id} ${arrow} ${to.paragraph.id} · `,
        el('a', { className: 'id', href: `#${id}` }, [id]),
        ` · ${t.parallels.origins[origin]}`,
      ]),
    ]),
    el('div', { className: 'sides' }, [
      sideElement(
        from,
        runs.filter(({ type }) => type !== 'come'),
        isWithin,
        ui,
      ),
      sideElement(
        to,
        runs.filter(({ type }) => type !== 'gone'),
        isWithin,
        ui,
      ),
    ]),
    el('p', { className: 'why', ...ui.written }, [why]),
  ]);
}

/** A rejected candidate, or a parallel that was withdrawn: its words and the reason. */
export function rejectedItem({ id, why, withdrawn, from, to }: Parallel, ui: Ui): Element {
  const words = [from, to].map(wordsOf);
  const quotes = words[0] === words[1] ? [words[0]] : words;
  return el('li', { id }, [
    placeLink(from.paragraph, ui),
    ', ',
    placeLink(to.paragraph, ui),
    ': ',
    ...quotes.flatMap((quote, index): Nodes => [
      index === 0 ? '' : ' / ',
      el('q', inLanguage(from.paragraph.text.plan.language, ui.language), [quote ?? '']),
    ]),
    '. ',
    said(withdrawn ?? why, ui.written),
    ' ',
    el('small', {}, [el('a', { href: `#${id}` }, [id])]),
  ]);
}

function wordsOf({ paragraph, span }: ParallelSide): string {
  return span ? paragraph.reading.slice(span.start, span.end) : '';
}

/** What two passages share and what not; words that one leaves out are compared with nothing. */
function runsOf(from: ParallelSide, to: ParallelSide, omitted: boolean): Run[] {
  if (!omitted) return wordDiff(wordsOf(from), wordsOf(to));
  return [
    { type: 'gone', words: wordsOf(from) },
    { type: 'come', words: wordsOf(to) },
  ];
}

/**
 * One side: where it stands, and its words in their context.
 *
 * @param isWithin whether both are of one text, which the page has named
 */
function sideElement({ paragraph, span }: ParallelSide, runs: readonly Run[], isWithin: boolean, ui: Ui): Element {
  const { text } = paragraph;
  const { language, written } = ui;
  // A passage without a quotation is shown by its beginning.
  const { before, after } = span
    ? snippet(paragraph.reading, span)
    : snippet(paragraph.reading, { start: 0, end: 0 }, 200);
  const part = text.parts.length > 1 ? paragraph.part.label : undefined;
  const where = [isWithin ? undefined : text.plan.short, part].filter((one) => one !== undefined);
  const words: Nodes = span ? runs.flatMap(runNodes) : [];
  return el('div', {}, [
    el('p', { className: 'meta' }, [placeLink(paragraph, ui), ...where.flatMap((one) => [' · ', said(one, written)])]),
    el('blockquote', inLanguage(text.plan.language, language), [
      el('p', {}, [before, ...(words.length > 0 ? [el('span', { className: 'said' }, words)] : []), after]),
    ]),
  ]);
}

/** Words in common are marked, unless they are but small words; the others are underlined. */
function runNodes({ type, words }: Run): Nodes {
  if (words.trim() === '') return [words];
  const [, lead = '', core = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  if (type !== 'same') return [lead, el('u', {}, [core]), end];
  return /[\p{L}\p{M}\p{N}]{4}/u.test(core) ? [lead, el('mark', {}, [core]), end] : [words];
}

function placeLink({ id, text }: Paragraph, { address, t }: Ui): Element {
  return el('a', { className: 'place', href: address.anchor(text.id, id) }, [t.reading.short(id)]);
}
