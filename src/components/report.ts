import { formatNumber } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings.ts';
import { classSegments, commitmentClasses, domains, domainSegments, forces, levels } from '../model/commitment.ts';
import type { Corpus, Text } from '../model/corpus.ts';
import { noteKinds } from '../model/note.ts';
import { layers, mentionedKinds, type Coverage } from '../report/coverage.ts';
import { longestQuote, type Report } from '../report/report.ts';
import type { Cell, Table } from './table.ts';
import type { Ui } from './ui.ts';

/** The tables of some texts, with the sums of all. */
export function textTables(
  { total }: Report,
  texts: Report['texts'],
  { address, t, written }: Ui,
): { coverage: Table; notes: Table; mentions: Table; records: Table; levels: Table } {
  const { report: r } = t;
  const number = (n: number): Cell => ({ words: formatNumber(n, t) });
  const percent = (part: number, whole: number): Cell => ({
    words: r.percent(formatNumber(part, t), formatNumber(whole === 0 ? 0 : Math.round((100 * part) / whole), t)),
  });
  const table = (
    caption: string,
    heads: readonly string[],
    cells: (coverage: Coverage) => Cell[],
    hrefOf: (text: Text) => string = ({ id }) => address.text(id),
  ): Table => ({
    ...{ caption, heads: [r.text, ...heads] },
    rows: texts.map(({ text, coverage }) => ({
      head: { words: text.plan.short, href: coverage.paragraphs > 0 ? hrefOf(text) : undefined, lang: written },
      cells: cells(coverage),
    })),
    total: { head: { words: r.total }, cells: cells(total) },
  });
  const recorded = new Set(texts.filter(({ coverage }) => coverage.records > 0).map(({ text }) => text));
  const registerOf = (text: Text): string =>
    recorded.has(text) ? address.register('texto', text.id) : address.text(text.id);
  return {
    coverage: table(
      r.coverage,
      [r.paragraphs, ...layers.map((layer) => r.layers[layer])],
      ({ paragraphs, covered }) => [number(paragraphs), ...layers.map((layer) => percent(covered[layer], paragraphs))],
    ),
    notes: table(
      r.notes,
      [r.notesTotal, r.perParagraph, ...noteKinds.map((kind) => t.reading.noteKinds[kind])],
      ({ notes, paragraphs, notesByKind }) => [
        number(notes),
        { words: r.decimal((notes / Math.max(1, paragraphs)).toFixed(2)) },
        ...noteKinds.map((kind) => number(notesByKind[kind])),
      ],
    ),
    mentions: table(
      r.mentions,
      mentionedKinds.map((kind) => t.kinds[kind].many),
      ({ mentions }) => mentionedKinds.map((kind) => number(mentions[kind])),
    ),
    records: table(
      r.recordsByText,
      [r.records, ...forces.map((force) => r.forceOf(t.forces[force])), ...forceless.map((one) => t.classes[one])],
      ({ records, byForce, byClass }) => [
        number(records),
        ...forces.map((force) => number(byForce[force])),
        ...forceless.map((one) => number(byClass[one])),
      ],
      registerOf,
    ),
    levels: table(
      r.levels,
      levels.map((level) => t.levels[level]),
      ({ byLevel }) => levels.map((level) => number(byLevel[level])),
    ),
  };
}

/** The classes that have no force. */
const forceless = commitmentClasses.filter((name) => name !== 'commitment');

/** The tables of the whole register. */
export function registerTables(
  { register: { total, byClass, byForce, byDomain } }: Report,
  { address, commitments }: Corpus,
  t: Strings,
): Table[] {
  const { report: r } = t;
  const number = (n: number): Cell => ({ words: formatNumber(n, t) });
  const inDomain = new Set(
    commitments
      .filter(({ data }) => data.withdrawn === undefined)
      .flatMap(({ data }) => [data.domain, ...data.secondary]),
  );
  const hrefOf = (facet: string, value: string, count: number): string | undefined =>
    count > 0 ? address.register(facet, value) : undefined;
  return [
    {
      caption: r.classAndForce,
      heads: [r.class, ...forces.map((force) => t.forces[force]), r.noForce, r.records],
      rows: commitmentClasses.map((name) => {
        const count = byClass[name];
        const own = forces.map((force) => (name === 'commitment' ? byForce[force] : 0));
        const rest = count - own.reduce((sum, one) => sum + one, 0);
        return {
          head: { words: t.classes[name], href: hrefOf('clase', classSegments[name], count) },
          cells: [...own, rest, count].map(number),
        };
      }),
      total: {
        head: { words: r.total },
        cells: [
          ...forces.map((force) => byForce[force]),
          total - forces.reduce((sum, force) => sum + byForce[force], 0),
          total,
        ].map(number),
      },
    },
    {
      caption: r.byDomain,
      heads: [r.domain, r.records, ...commitmentClasses.map((name) => t.classes[name])],
      rows: domains.map((domain) => {
        const counts = commitmentClasses.map((name) => byDomain[domain][name]);
        const count = counts.reduce((sum, one) => sum + one, 0);
        return {
          head: {
            words: t.domains[domain],
            href: hrefOf('ambito', domainSegments[domain], inDomain.has(domain) ? 1 : 0),
          },
          cells: [count, ...counts].map(number),
        };
      }),
      total: {
        head: { words: r.total },
        cells: [total, ...commitmentClasses.map((name) => byClass[name])].map(number),
      },
    },
  ];
}

/** What was looked for, and how often it was found. */
export function checksTable({ faults, notices }: Report, t: Strings): Table {
  const { rules } = t.report;
  const row = (words: string, list: readonly unknown[]): Table['rows'][number] => ({
    head: { words },
    cells: [{ words: formatNumber(list.length, t) }],
  });
  return {
    caption: t.report.checks,
    heads: [t.report.check, t.report.found],
    rows: [
      row(rules.unclaimed, faults.unclaimed),
      row(rules.undescribed, faults.undescribed),
      row(rules.unsourced, faults.unsourced),
      row(rules.long(String(longestQuote)), faults.long),
      row(rules.unattributed, notices.unattributed),
      row(rules.entitiesWithoutAuthority, notices.entitiesWithoutAuthority),
      row(rules.entitiesWithoutSources, notices.entitiesWithoutSources),
      row(rules.doubtful, notices.doubtful),
      row(rules.withoutVerb, notices.withoutVerb),
    ],
  };
}

/** So many rows does a list of cases have on a page; the data have all. */
const most = 200;

/** The doubtful records with their coding notes. */
export function doubtfulTable({ notices: { doubtful } }: Report, { address, t, written }: Ui): Table {
  const { report: r } = t;
  const rest = doubtful.length - most;
  return {
    ...{ caption: r.doubtful, heads: [r.record, r.why], prose: true },
    rows: doubtful.slice(0, most).map(({ id, data }) => ({
      head: { words: data.label, href: address.commitment(id), lang: written },
      cells: [data.coding.note === undefined ? { words: r.noWhy } : { words: data.coding.note, lang: written }],
    })),
    ...(rest > 0 && { total: { head: { words: r.more(formatNumber(rest, t)) }, cells: [{ words: '' }] } }),
  };
}

/** The exceptions with their reasons. */
export function exceptionsTable({ corpus: { exceptions }, address, t, written }: Ui): Table {
  const { report: r } = t;
  const rows = [
    ...exceptions.names.map(({ forms, in: within, why }) => ({
      ...{ words: forms.map((form) => `«${form}»`).join(', '), of: 'names' as const, paragraph: within?.[0], why },
    })),
    ...exceptions.passages.map(({ of, paragraph, start, end, why }) => ({
      ...{ words: `«${paragraph.reading.slice(start, end)}»`, of, paragraph, why },
    })),
  ];
  const rest = rows.length - most;
  return {
    ...{ caption: r.exceptions, heads: [r.words, r.kind, r.where, r.why], prose: true },
    rows: rows.slice(0, most).map(({ words, of, paragraph, why }) => ({
      head: { words, lang: written },
      cells: [
        { words: r.exceptionKinds[of] },
        paragraph
          ? {
              words: `${paragraph.text.plan.short}, ${t.reading.short(paragraph.id)}`,
              href: address.anchor(paragraph.text.id, paragraph.id),
              lang: written,
            }
          : { words: r.everywhere },
        { words: why, lang: written },
      ],
    })),
    ...(rest > 0 && {
      total: { head: { words: r.more(formatNumber(rest, t)) }, cells: ['', '', ''].map((words) => ({ words })) },
    }),
  };
}

/** The words that editors only quote, a table a stance. */
export function neutralityTables({ corpus: { neutrality }, t, language, written }: Ui): Table[] {
  const { report: r } = t;
  const place = written.lang === undefined ? undefined : { words: written, heads: { lang: language } };
  return Object.entries(neutrality?.sides ?? {}).map(([side, name]) => ({
    ...{ caption: name, heads: [r.words, r.why, r.instead], prose: true, place },
    rows: (neutrality?.words ?? [])
      .filter((word) => word.side === side)
      .map(({ forms, except, why, instead }) => ({
        head: { words: forms.map(readable).join(', ') },
        cells: [
          { words: except.length > 0 ? `${why} ${r.except(except.map(readable).join('», «'))}` : why },
          { words: instead },
        ],
      })),
  }));
}

/** `ilegítim[oa](s)` as people write it: «ilegítimo/a(s)». */
export function readable(form: string): string {
  return form.replace(/\[(\p{L}+)\]/gu, (_, letters: string) => [...letters].join('/'));
}
