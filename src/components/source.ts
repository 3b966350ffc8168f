import type { ElementContent } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { count, formatNumber, list } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { normalizations } from '../model/normalize.ts';
import { el } from '../render/element.ts';
import { said } from '../render/language.ts';
import { toHtml } from '../render/html.ts';
import { fateOf, type Sign } from '../render/signs.ts';
import type { SourcePiece, SourceRow, SourceView } from '../render/source.ts';
import type { Ui } from './ui.ts';

/** How many characters of one line a page shows; of the rest it says how many they are. */
const mostOfLine = 20_000;

/** The pages of a source: so many rows, or fewer when their words are many. */
export const pageOfSource = (rows: number): { rows: number; characters: number } => ({ rows, characters: 60_000 });

/** Lines of a source, each stretch with what became of it. HTML rather than components: a source has thousands. */
export function sourceLines(rows: readonly SourceRow[], text: Text, ui: Ui): string {
  const place = inLanguage(text.plan.language, ui.language);
  return toHtml([
    el(
      'ol',
      { className: 'source', start: rows[0]?.first },
      rows.map((row) => lineItem(row, text, place, ui)),
    ),
  ]);
}

type Place = ReturnType<typeof inLanguage>;

function lineItem(row: SourceRow, text: Text, place: Place, ui: Ui): ElementContent {
  const { t } = ui;
  const { first, last, line, end, pieces } = row;
  const id = `l${first}`;
  const range = first === last ? String(first) : `${first}–${last}`;
  const number = el('a', { className: 'n', href: `#${id}`, ariaLabel: numberLabel(range, ui) }, [range]);
  const ending = end ? [' ', signElement({ name: end, count: 1 }, ui)] : [];
  if (line === '') {
    const blank = t.source.blank(formatNumber(last - first + 1, t));
    return el('li', { id, value: first, className: 'blank' }, [number, ' ', blank, ...ending]);
  }
  const shown = cutAt(line, mostOfLine);
  const items = pieces.map((piece, index) =>
    el('div', { className: piece.segment?.anchor === undefined ? 'piece apart' : 'piece' }, [
      el('div', { className: 'fate' }, fateElements(piece, row, text, place, ui)),
      el('p', { className: 'src', ...place }, [
        ...wordsOf(row, piece, shown, ui),
        ...(index === pieces.length - 1 ? ending : []),
      ]),
    ]),
  );
  return el('li', { id, value: first }, [number, ...items]);
}

/** «Línea 12», for those who hear the number. */
function numberLabel(range: string, { t }: Ui): string {
  return t.text.line(range);
}

/** Where a line is cut: not between the halves of one character. */
function cutAt(line: string, most: number): number {
  if (line.length <= most) return line.length;
  return /[\uD800-\uDBFF]/.test(line[most - 1] ?? '') ? most - 1 : most;
}

/** The words of a piece: signs for what is not seen, emended words marked and followed by their reading. */
function wordsOf(row: SourceRow, piece: SourcePiece, shown: number, ui: Ui): (ElementContent | string)[] {
  const { line } = row;
  const { t } = ui;
  const end = Math.max(piece.start, Math.min(piece.end, shown));
  // A space between two pieces of a line needs no sign.
  const signs = row.signs.filter((sign) => sign.start >= piece.start && sign.start < end);
  const nodes: (ElementContent | string)[] = [];
  let position = piece.start;
  for (const words of piece.emended) {
    if (words.start >= end) break;
    nodes.push(
      ...withSigns(line, position, words.start, signs, ui),
      el('mark', {}, withSigns(line, words.start, words.end, signs, ui)),
      el('span', { className: 'reads' }, [` [${words.corr}]`]),
    );
    position = words.end;
  }
  nodes.push(...withSigns(line, position, end, signs, ui));
  const rest = piece.end - end;
  if (rest > 0)
    nodes.push(' ', el('span', { className: 'rest', ...ours(ui) }, [t.source.rest(count(rest, 'characters', t))]));
  return nodes;
}

/** Our own words among those of a source. */
function ours({ language }: Ui): { lang: string; dir: 'ltr' } {
  return { lang: language, dir: 'ltr' };
}

function withSigns(
  line: string,
  from: number,
  to: number,
  signs: readonly Sign[],
  ui: Ui,
): (ElementContent | string)[] {
  const nodes: (ElementContent | string)[] = [];
  let position = from;
  for (const sign of signs) {
    if (sign.start < from || sign.start >= to) continue;
    nodes.push(line.slice(position, sign.start), signElement(sign, ui));
    position = Math.min(sign.end, to);
  }
  if (position < to) nodes.push(line.slice(position, to));
  return nodes;
}

/** `NBSP`, or `NBSP×12`; a space that is too many is a dot. */
function signElement({ name, count: n }: Pick<Sign, 'name' | 'count'>, ui: Ui): ElementContent {
  const shown = name === 'SP' ? '·' : name;
  const times = n === 1 ? '' : name === 'SP' && n <= 4 ? shown.repeat(n - 1) : `×${formatNumber(n, ui.t)}`;
  return el('abbr', { title: signName(name, ui) }, [shown + times]);
}

function signName(name: string, { t }: Ui): string {
  return t.source.signNames[name] ?? t.source.otherSign;
}

/** What became of a piece: where it stands in the text, or why it is set aside; and the emendations in it. */
function fateElements(
  piece: SourcePiece,
  { line }: SourceRow,
  text: Text,
  place: Place,
  { address, t, written }: Ui,
): (ElementContent | string)[] {
  const { segment, continues, emended } = piece;
  if (!segment) return [t.source.white];
  const { kind, anchor, why } = segment;
  const name = kind === 'paragraph' ? undefined : t.stretchKinds[kind];
  const target =
    anchor === undefined
      ? undefined
      : el('a', { href: address.anchor(text.id, anchor) }, [kind === 'heading' ? anchor : t.reading.short(anchor)]);
  const what = [...(name === undefined ? [] : [el('b', {}, [name])]), ...(target ? [target] : [])];
  const nodes: (ElementContent | string)[] = what.flatMap((one, index) => (index === 0 ? [one] : [' ', one]));
  if (continues) nodes.unshift(`${t.source.continues} `);
  else if (why !== undefined) nodes.push(' ', el('span', { ...written }, [why]));
  for (const { start, end, number, corr, why: reason } of emended)
    nodes.push(
      el('p', {}, [
        el('a', { href: `${address.text(text.id)}#e${number}` }, [t.source.emendation(formatNumber(number, t))]),
        ' ',
        el('q', { ...place }, [line.slice(start, end)]),
        ` ${t.source.reads} `,
        el('q', { ...place }, [corr]),
        '. ',
        said(reason, written),
      ]),
    );
  return nodes;
}

/** The signs of a source with what they are, how often they stand there, and what became of them. */
export function signTable({ signs }: SourceView, ui: Ui): ElementContent {
  const { t } = ui;
  const cell = (words: ElementContent | string): ElementContent => el('td', {}, [words]);
  const heads = [t.source.sign, t.source.character, t.source.times, t.source.outcome];
  const rows = signs
    .slice(0, 40)
    .map(([name, n]) =>
      el('tr', {}, [
        cell(signElement({ name, count: 1 }, ui)),
        cell(signName(name, ui)),
        cell(formatNumber(n, t)),
        cell(t.source.signFates[fateOf(name)]),
      ]),
    );
  return el('table', { className: 'signs' }, [
    el('thead', {}, [
      el(
        'tr',
        {},
        heads.map((head) => el('th', { scope: 'col' }, [head])),
      ),
    ]),
    el('tbody', {}, rows),
  ]);
}

/** What the normalization changed in a source: «4 tabuladores y 12 espacios duros». Undefined when nothing. */
export function changesOf({ changes, signs }: SourceView, { t }: Ui): string | undefined {
  // Spaces at the ends of lines go too, not only those of runs.
  const spaces = signs.find(([name]) => name === 'SP')?.[1] ?? 0;
  const found = normalizations.flatMap(({ name }) => {
    const n = name === 'spaceRun' ? spaces : changes[name];
    return n > 0 ? [t.source.changes[name](formatNumber(n, t))] : [];
  });
  return found.length === 0 ? undefined : list(found, t);
}

/** How many stretches of each kind a text's source has, in the order in which they first come. */
export function outcomeCounts({ segments }: Text, t: Ui['t']): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of segments) {
    const name = kind === 'paragraph' ? t.source.paragraph : t.stretchKinds[kind];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, n]) => `${name}: ${formatNumber(n, t)}`);
}
