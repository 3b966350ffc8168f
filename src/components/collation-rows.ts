import type { Element } from 'hast';
import { count, formatNumber } from '../i18n/format.ts';
import type { Place, Row } from '../model/align.ts';
import type { Collation, Unit } from '../model/collation.ts';
import { mutualKinds } from '../model/parallel.ts';
import { el, type Nodes } from '../render/element.ts';
import { said } from '../render/language.ts';
import { parallelAddress } from '../render/parallel.ts';
import { columnName, excerpt, passage, type Column, type Numbered } from './collation-passage.ts';
import type { Ui } from './ui.ts';

/** So many paragraphs in a row without a counterpart stand open; more are folded. */
const open = 2;

/** The rows of a collation, in order. */
export function collationRows(collation: Collation, columns: readonly [Column, Column], ui: Ui): Element[] {
  const numbered = numberParallels(collation);
  const [ofA, ofB] = [Map.groupBy(numbered, ({ a }) => a), Map.groupBy(numbered, ({ b }) => b)];
  const rendering: Rendering = { columns, ui, inRow: (a) => ofA.get(a) ?? [], withB: (b) => ofB.get(b) ?? [] };
  return collation.rows.map((row) => (row.isJoined ? joinedRow(row, rendering) : apartRow(row, rendering)));
}

interface Rendering {
  columns: readonly [Column, Column];
  ui: Ui;
  /** The parallels of a passage of the first text: those of its row. */
  inRow: (a: number) => readonly Numbered[];
  /** The parallels of a passage of the second text, whatever row they are told in. */
  withB: (b: number) => readonly Numbered[];
}

/** Numbers parallels as they are told: by row, in it by the words of the first text; what it leaves out comes last. */
function numberParallels({ parallels }: Collation): Numbered[] {
  return [...parallels]
    .sort((one, other) => {
      const [x, y] = [one.sides, other.sides].map(([a, b]) => [a.span?.start ?? Infinity, b.span?.start ?? 0]);
      return one.a - other.a || order(x?.[0], y?.[0]) || one.b - other.b || order(x?.[1], y?.[1]);
    })
    .map((one, index) => ({ ...one, number: index + 1 }));
}

function order(one = 0, other = 0): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** A passage of the first text beside its counterparts, and what is said of each parallel. */
function joinedRow({ a: [index = 0], b }: Row, rendering: Rendering): Element {
  const { columns, ui, inRow } = rendering;
  const { address, t } = ui;
  const [first] = columns;
  const parallels = inRow(index);
  const others = [...new Set(parallels.map((one) => one.b))].map((one) => idOf(columns[1], one));
  const joins = parallels.map(({ number, parallel }): Element => {
    const { id, kind, why, from, to } = parallel;
    const arrow = kind !== undefined && mutualKinds.includes(kind) ? '↔' : '→';
    return el('li', { id }, [
      el('b', { className: 'n' }, [formatNumber(number, t)]),
      ' ',
      el('span', {}, [
        el('b', {}, [kind === undefined ? '' : t.parallels.kinds[kind].one]),
        el('small', {}, [` ${from.paragraph.id} ${arrow} ${to.paragraph.id} `]),
        said(why, ui.written),
        ' ',
        el('a', { className: 'id', href: parallelAddress(parallel, address) }, [id]),
      ]),
    ]);
  });
  const beside = narrower(rendering, index, b);
  return el('section', { className: beside === undefined ? 'row joined' : `row joined under-${beside}` }, [
    el('h2', {}, [
      el('span', {}, [
        `${idOf(first, index)} ↔ ${others.join(', ')} `,
        el('small', {}, [count(parallels.length, 'parallels', t)]),
      ]),
    ]),
    el('div', { className: 'a' }, passage(unitOf(first, index), parallels, [], first, ui)),
    el('div', { className: 'b' }, placesOf(b, rendering, index)),
    el('ol', { className: 'joins' }, joins),
  ]);
}

/** A line of what is said of parallels takes so much of the room of a line of text. */
const small = 0.5;

/**
 * The column that has room for what is said of the parallels of a row under its own words, beside those of the other;
 * undefined when it is to stand under both.
 */
function narrower({ columns, inRow }: Rendering, index: number, places: readonly Place[]): 'a' | 'b' | undefined {
  const lengthOf = (column: Column, unit: number): number => unitOf(column, unit).paragraph?.reading.length ?? 0;
  const a = lengthOf(columns[0], index);
  const b = places.reduce((sum, { type, b }) => sum + (type === 'joined' ? lengthOf(columns[1], b) : 0), 0);
  const said = small * inRow(index).reduce((sum, { parallel }) => sum + parallel.why.length + 60, 0);
  if (a + said <= b) return 'a';
  return b > 0 && b + said <= a ? 'b' : undefined;
}

/** Passages without a counterpart, where the order of their texts puts them. */
function apartRow({ a, b }: Row, rendering: Rendering): Element {
  const { columns, ui } = rendering;
  const units = a.map((index) => unitOf(columns[0], index));
  return el('div', { className: 'row' }, [
    ...(a.length > 0 ? [el('div', { className: 'a' }, apart(units, columns[0], ui))] : []),
    ...(b.length > 0 ? [el('div', { className: 'b' }, placesOf(b, rendering))] : []),
  ]);
}

/** The second column of a row. @param row the passage of the first text that the row is about, when it is joined */
function placesOf(places: readonly Place[], rendering: Rendering, row?: number): Element[] {
  const { columns, ui, inRow, withB } = rendering;
  const [first, second] = columns;
  const { t } = ui;
  const here = row === undefined ? [] : inRow(row);
  const shown: Element[] = [];
  let waiting: Unit[] = [];
  const flush = (): void => {
    shown.push(...apart(waiting, second, ui));
    waiting = [];
  };
  for (const place of places) {
    const unit = unitOf(second, place.b);
    if (place.type === 'apart') {
      waiting.push(unit);
      continue;
    }
    flush();
    const id = idOf(second, place.b);
    if (place.type === 'joined') {
      const about: Nodes = place.moved ? [' · ', el('a', { href: `#lugar-${id}` }, [t.collation.movedHere])] : [];
      // Its words are marked as far as this row is about them: those of other rows stand there again.
      const elsewhere = [...new Set(withB(place.b).flatMap(({ a }) => (a === row ? [] : a)))];
      if (elsewhere.length > 0) about.push(` · ${t.collation.also} `, ...linksTo(elsewhere, first));
      shown.push(
        ...passage(
          unit,
          here.filter(({ b }) => b === place.b),
          about,
          second,
          ui,
        ),
      );
    } else if (place.type === 'moved') {
      const link = el('a', { href: `#b-${id}` }, [t.collation.movedTo(idOf(first, place.beside))]);
      shown.push(el('p', { className: 'meta elsewhere', id: `lugar-${id}` }, [t.collation.moved(id), link]));
    } else if (unit.paragraph) {
      const about = [' · ', el('a', { href: `#b-${id}` }, [t.collation.again(idOf(first, place.beside))])];
      shown.push(
        excerpt(
          unit.paragraph,
          here.filter(({ b }) => b === place.b),
          about,
          second,
          ui,
        ),
      );
    }
  }
  flush();
  return shown;
}

/** Passages without a counterpart: few stand open, more are folded under their numbers. */
function apart(units: readonly Unit[], column: Column, ui: Ui): Element[] {
  const { t } = ui;
  const ids = units.flatMap(({ paragraph }) => paragraph?.id ?? []);
  const shown = units.flatMap((unit) => passage(unit, [], [], column, ui));
  if (ids.length <= open) return shown;
  const range = `${ids[0] ?? ''}–${ids.at(-1) ?? ''}`;
  return [
    el('details', {}, [
      el('summary', {}, [
        t.collation.apart(range, count(ids.length, 'paragraphs', t)),
        el('span', { className: 'of' }, [' · ', ...columnName(column, ui)]),
      ]),
      ...shown,
    ]),
  ];
}

/** «n4, n6», each with its link. */
function linksTo(indexes: readonly number[], column: Column): Nodes {
  return indexes.flatMap((index, position) => {
    const id = idOf(column, index);
    return [position === 0 ? '' : ', ', el('a', { href: `#${column.letter}-${id}` }, [id])];
  });
}

function unitOf({ side }: Column, index: number): Unit {
  return side.units[index] ?? { heads: [], paragraph: undefined };
}

function idOf(column: Column, index: number): string {
  return unitOf(column, index).paragraph?.id ?? '';
}
