import type { Concordance, Occurrence } from '../../search/concordance.ts';
import { csvFile } from '../../search/csv.ts';
import { readLines, sortByForm, sortLines, type Line } from '../../search/kwic.ts';
import { nth } from '../../search/nth.ts';
import { fold } from '../../model/words.ts';
import { lineRow, lineTable, type View } from './concordance-view.ts';
import { element } from './elements.ts';
import { inOurs } from './index-words.ts';
import { language } from './open.ts';

/** So many lines are shown before the reader asks for more. */
const batch = 100;
/** Up to so many lines are sorted by their neighbours: their contexts must be read first. */
const mostSorted = 2000;
/** Characters of context on either side: on the page, where they fill a wide screen, and in a file. */
const width = { page: 60, file: 120 };

interface Told {
  isOld: () => boolean;
  /** Says what is being done. */
  say: (words: string) => void;
}

/**
 * The lines of some occurrences, a batch at a time, with what shows more and makes a file of them all.
 *
 * @returns what is to be shown; nothing when there are none
 */
export async function showLines(
  occurrences: readonly Occurrence[],
  found: Concordance,
  view: View,
  told: Told,
): Promise<HTMLElement[]> {
  if (occurrences.length === 0) return [];
  const { t, reader, base } = view;
  const all = await ordered(occurrences, found, view, told);
  const { table, body } = lineTable(t);
  const shown = element('p', { className: 'meta', role: 'status' });
  const more = element('button', { type: 'button' }, t.more);
  let count = 0;
  const next = async (): Promise<void> => {
    const some = all.slice(count, count + batch);
    const lines = await readLines(some, { length: found.length, width: width.page, reader });
    body.append(...lines.map((line) => lineRow(line, base)));
    count += some.length;
    shown.textContent = t.shown(count, all.length);
    more.hidden = count >= all.length;
  };
  await next();
  more.addEventListener('click', () => {
    const row = body.rows.length;
    more.disabled = true;
    next()
      // The focus goes on to what was added.
      .then(() => body.rows[row]?.querySelector('a')?.focus())
      .catch(() => (shown.textContent = t.failed))
      .finally(() => (more.disabled = false));
  });
  const download = element('button', { type: 'button' }, t.download(all.length));
  download.addEventListener('click', () => {
    download.disabled = true;
    save(all, found, view, (words) => (shown.textContent = words))
      .catch(() => (shown.textContent = t.failed))
      .finally(() => (download.disabled = false));
  });
  const isPart = bySide(view) !== undefined && all.length > mostSorted;
  return [
    element('h2', {}, t.lines),
    element('div', { className: 'over-lines' }, shown, download),
    ...(isPart ? [element('p', { className: 'meta' }, t.sortedInPart(mostSorted))] : []),
    table,
    more,
  ];
}

/** By the words of which side the reader wants the lines sorted, if by any. */
function bySide({ state }: View): 'left' | 'right' | undefined {
  if (state.order === 'izquierda') return 'left';
  return state.order === 'derecha' ? 'right' : undefined;
}

async function ordered(
  occurrences: readonly Occurrence[],
  found: Concordance,
  view: View,
  { isOld, say }: Told,
): Promise<readonly Occurrence[]> {
  const collator = new Intl.Collator(language);
  const side = bySide(view);
  if (side === undefined) return view.state.order === 'forma' ? sortByForm(occurrences, found, collator) : occurrences;
  const first = occurrences.slice(0, mostSorted);
  const lines = await readLines(first, {
    length: found.length,
    width: 0,
    reader: view.reader,
    onRead: (n) => {
      if (!isOld() && n < first.length) say(view.t.reading(n, first.length));
    },
  });
  return [...sortLines(lines, side, collator), ...occurrences.slice(mostSorted)];
}

/** Makes a CSV file of all lines, with more of their contexts, and hands it to the reader. */
async function save(
  all: readonly Occurrence[],
  found: Concordance,
  { t, reader, base, state }: View,
  say: (words: string) => void,
): Promise<void> {
  const lines = await readLines(all, {
    length: found.length,
    width: width.file,
    reader,
    onRead: (n) => say(t.reading(n, all.length)),
  });
  // What is cited has one address, whatever language it is read in.
  const cited = base.slice(0, base.length - import.meta.env.PUBLIC_FOLDER.length);
  const row = ({ text, anchor, left, keyword, right, form }: Line): string[] => [
    ...[
      text.id,
      text.title,
      inOurs(text.date),
      anchor,
      left.trim(),
      keyword,
      right.trim(),
      nth(found.forms, form).form,
    ],
    new URL(`${cited}textos/${text.id}/#${anchor}`, location.href).href,
  ];
  const file = new Blob([csvFile([t.csv, ...lines.map(row)])], { type: 'text/csv;charset=utf-8' });
  const href = URL.createObjectURL(file);
  const name = fold(state.words)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  element('a', { href, download: `${t.file}-${name}.csv` }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  say(t.downloaded(lines.length));
}
