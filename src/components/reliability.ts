import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { formatNumber, formatWhen } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings.ts';
import {
  agreementOf,
  differences,
  type CodedField,
  type Coding,
  type ReliabilityRound,
  type Unit,
} from '../model/reliability.ts';
import { el } from '../render/element.ts';
import { amid, said } from '../render/language.ts';
import { dataTable, type Table } from './table.ts';
import type { Ui } from './ui.ts';

/** One round of double coding: how far the codings agree, then every difference with its settlement. */
export function reliabilityRound(round: ReliabilityRound, ui: Ui): Element {
  const { t } = ui;
  const r = t.reliability;
  const { both, onlyFirst, onlySecond, unitized, fields } = agreementOf(round);
  const n = (value: number): string => formatNumber(value, t);
  const table: Table = {
    // Each round has its table: what hears the page tells them apart by their names.
    caption: r.caption(formatWhen(round.date, t)),
    heads: [r.field, r.pairs, r.equal, r.alpha],
    rows: fields.map(({ field, pairs, equal, alpha }) => ({
      head: { words: r.fields[field] },
      cells: [n(pairs), n(equal), formatAlpha(alpha, t)].map((words) => ({ words })),
    })),
  };
  const differing = round.units.filter((unit) => differences(unit).length > 0);
  return el('section', {}, [
    el('h2', {}, [r.round(formatWhen(round.date, t), round.codebook)]),
    el('p', { ...ui.written }, [round.method]),
    el('p', {}, [
      r.found(n(both), n(onlyFirst), n(onlySecond)),
      ...(unitized === undefined ? [] : [` ${r.unitized(formatAlpha(unitized, t))}`]),
    ]),
    dataTable(table),
    el('h3', {}, [`${r.differences} (${n(differing.length)})`]),
    el(
      'ol',
      { className: 'entries' },
      differing.map((unit) => difference(unit, ui)),
    ),
  ]);
}

function difference(unit: Unit, { corpus, address, t, language, written }: Ui): Element {
  const r = t.reliability;
  const [text = '', id = ''] = unit.in.split('#');
  const [open, close] = t.quotes;
  const plan = corpus.texts.find((one) => one.id === text)?.plan;
  const name = plan?.short ?? text;
  const spoken = plan?.language ?? language;
  const quote = (unit.first ?? unit.second)?.quote ?? '';
  const values = differences(unit).map((field) =>
    el('p', { className: 'meta' }, [
      field === 'record'
        ? `${r.first}: ${classOf(unit.first, t)} · ${r.second}: ${classOf(unit.second, t)}`
        : `${r.fields[field]}: ${valueOf(unit.first, field, t)} (${r.first}) · ` +
          `${valueOf(unit.second, field, t)} (${r.second})`,
    ]),
  );
  return el('li', { className: 'entry' }, [
    el('p', { className: 'meta' }, [
      el('a', { href: address.anchor(text, id) }, amid(`${name}, ${t.reading.short(id)}`, [name], written)),
    ]),
    el('p', {}, [open, said(quote, inLanguage(spoken, language)), close]),
    ...values,
    el('p', {}, [el('b', {}, [r.settled]), ' ', said(unit.settled ?? '', written)]),
  ]);
}

function classOf(coding: Coding | undefined, t: Strings): string {
  return coding ? t.reading.classes[coding.class] : t.reliability.noRecord;
}

/** What a coder gave, in the words of the register. */
function valueOf(coding: Coding | undefined, field: CodedField, t: Strings): string {
  const r = t.reliability;
  if (!coding) return r.noRecord;
  switch (field) {
    case 'class':
      return t.reading.classes[coding.class];
    case 'force':
      return coding.force ? t.forces[coding.force] : r.noValue;
    case 'aspect':
      return coding.aspect ? t.aspects[coding.aspect] : r.noValue;
    case 'domain':
      return t.domains[coding.domain];
    case 'specificity':
      return String(coding.specificity);
    case 'level':
      return t.levels[coding.level];
    case 'doubtful':
      return coding.doubtful ? r.yes : r.no;
  }
}

function formatAlpha(alpha: number | undefined, t: Strings): string {
  return alpha === undefined ? t.reliability.none : alpha.toFixed(2).replace('.', t.reliability.decimal);
}
