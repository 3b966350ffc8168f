import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import type { Parallel, ParallelSide } from '../model/corpus.ts';
import { mutualKinds } from '../model/parallel.ts';
import type { Run } from '../render/diff.ts';
import { el, type Nodes } from '../render/element.ts';
import { said } from '../render/language.ts';
import { snippet } from '../render/snippet.ts';
import { runNodes, runsOf, wordsOf } from './parallel-words.ts';
import { placeLink } from './passages.ts';
import type { Ui } from './ui.ts';

/** An accepted parallel: both passages side by side, the words in common marked, what differs said in a sentence. */
export function parallelEntry(parallel: Parallel, ui: Ui): Element {
  const { id, kind, why, origin, from, to } = parallel;
  const { t } = ui;
  const arrow = kind !== undefined && mutualKinds.includes(kind) ? '↔' : '→';
  const [gone = [], come = []] = runsOf(parallel, [from, to]);
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
    el('div', { className: 'sides' }, [sideElement(from, gone, isWithin, ui), sideElement(to, come, isWithin, ui)]),
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
