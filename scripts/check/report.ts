import type { Note } from '../../src/model/corpus.ts';
import { layers, mentionedKinds, type Coverage } from '../../src/report/coverage.ts';
import { countFaults, longestQuote, quoteLength, type Report } from '../../src/report/report.ts';

/** The report as lines for a terminal. */
export function reportLines(report: Report): string[] {
  const { texts, total, register, faults, notices } = report;
  const rows = [...texts.map(({ text, coverage }) => [text.id, coverage] as const), ['total', total] as const];
  const of = (what: string, cells: (coverage: Coverage) => Record<string, string | number>): string[] =>
    table(
      what,
      rows.map(([name, coverage]) => [name, cells(coverage)]),
    );
  const section = <Item>(what: string, items: readonly Item[], line: (item: Item) => string): string[] => [
    `${what}: ${items.length}`,
    ...items.map((item) => `  ${line(item)}`),
  ];
  const noteName = ({ text, id }: Note): string => `${text.id}#${id}`;
  const count = countFaults(report);
  return [
    ...of('paragraphs with', ({ paragraphs, covered }) => ({
      paragraphs,
      ...Object.fromEntries(layers.map((layer) => [layer, share(covered[layer], paragraphs)])),
    })),
    ...of('notes', ({ notes, notesByKind, paragraphs }) => ({
      notes,
      'a paragraph': (notes / Math.max(1, paragraphs)).toFixed(2),
      ...notesByKind,
    })),
    ...of('mentions', ({ mentions }) => Object.fromEntries(mentionedKinds.map((kind) => [kind, mentions[kind]]))),
    ...of('records', ({ records, byClass, byForce }) => ({ records, ...byClass, ...byForce })),
    ...of('quotations of records', ({ byLevel }) => byLevel),
    ...table(
      'records by domain',
      Object.entries(register.byDomain).map(([domain, classes]) => [domain, classes]),
    ),
    ...section(
      'Doubtful records',
      notices.doubtful,
      ({ id, data }) => `${id}: ${data.coding.note ?? 'no coding note'}`,
    ),
    ...section(
      'Quotations of records without the verb that decides',
      notices.withoutVerb,
      ({ commitment, paragraph }) => `${commitment.id}, ${paragraph.text.id}#${paragraph.id}`,
    ),
    ...section('Entities without an authority of their form', notices.entitiesWithoutAuthority, ({ ref }) => ref),
    ...section('Entities without sources', notices.entitiesWithoutSources, ({ ref }) => ref),
    ...section('Notes that neither link nor attribute', notices.unattributed, noteName),
    ...section('Entities without a description', faults.undescribed, ({ ref }) => ref),
    ...section('External notes without a source', faults.unsourced, noteName),
    ...section(
      `Quotations of records over ${longestQuote} words`,
      faults.long,
      (one) => `${one.commitment.id}, ${one.paragraph.text.id}#${one.paragraph.id}: ${quoteLength(one)} words`,
    ),
    ...section(
      'Capitalized words that nothing explains',
      faults.unclaimed,
      ({ form, text, block }) => `${form}, ${text.id}#${block.id}`,
    ),
    count === 0 ? 'nothing that must not be' : `${count} ${count === 1 ? 'thing' : 'things'} that must not be`,
  ];
}

/** `45 (63 %)` */
function share(part: number, whole: number): string {
  return `${part} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;
}

/** A table with its name over the names of its rows; columns as wide as their widest cell. */
function table(
  name: string,
  rows: readonly (readonly [name: string, cells: Record<string, string | number>])[],
): string[] {
  const heads = [name, ...Object.keys(rows[0]?.[1] ?? {})];
  const body = [heads, ...rows.map(([row, cells]) => [row, ...Object.values(cells).map(String)])];
  const widths = heads.map((_, index) => Math.max(...body.map((cells) => cells[index]?.length ?? 0)));
  const lines = body.map((cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
  return [...lines, ''];
}
