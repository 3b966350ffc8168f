import type { Exceptions, PassageException } from '../corpus.ts';
import type { Place } from '../problem.ts';
import type { ExceptionsRecord } from '../records.ts';
import type { Lookup } from './lookup.ts';

/** Follows the paragraphs that exceptions name, and finds their quotations. */
export function resolveExceptions(record: ExceptionsRecord | undefined, lookup: Lookup): Exceptions {
  if (!record) return { names: [], passages: [] };
  const { data, locate } = record;
  const names = data.names.map(({ forms, in: within, why }, index) => ({
    ...{ forms, why, index },
    in: within?.flatMap((reference, at) => lookup.passage(reference, () => locate(['names', index, 'in', at])) ?? []),
  }));
  const passages = (['mentions', 'clauses'] as const).flatMap((of) =>
    data[of].flatMap(({ in: reference, why, ...selector }, index): PassageException[] => {
      const at = (key: string) => (): Place => locate([of, index, key]);
      const paragraph = lookup.passage(reference, at('in'));
      const span = paragraph && lookup.quote(paragraph, selector, at('quote'));
      return span ? [{ of, paragraph, ...span, why, index }] : [];
    }),
  );
  return { names, passages };
}
