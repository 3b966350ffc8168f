import { fold, wordsOf } from '../words.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { EntityRecord } from '../records.ts';

/** Every name by which a search finds an entity, with the path to it in its file; variants last. */
function* namesOf({ data }: EntityRecord): Generator<[name: string, path: readonly PropertyKey[]]> {
  yield [data.name, ['name']];
  for (const [index, name] of data.names.entries()) yield [name, ['names', index]];
  if ('official' in data && data.official !== undefined) yield [data.official, ['official']];
  if ('acronym' in data && data.acronym !== undefined) yield [data.acronym, ['acronym']];
  for (const [index, name] of data.variants.entries()) yield [name, ['variants', index]];
}

/** A name as a search compares it: without accents and capitals, its words alone. */
const asSearched = (name: string): string => wordsOf(name).map(fold).join(' ');

/**
 * Finds variants that a search would take for another entity: they are a name, an official name, an acronym or a variant
 * of it. What two entities are called besides is asked elsewhere.
 */
export function checkVariants(records: readonly EntityRecord[], problems: Problem[]): void {
  const variants = new Set(records.flatMap(({ data }) => data.variants.map(asSearched)));
  if (variants.size === 0) return;
  const bearers = new Map<string, { record: EntityRecord; place: () => Place; isVariant: boolean }>();
  for (const record of records)
    for (const [name, path] of namesOf(record)) {
      const key = asSearched(name);
      if (!variants.has(key)) continue;
      const place = (): Place => record.locate(path);
      const isVariant = path[0] === 'variants';
      const other = bearers.get(key);
      if (!other) bearers.set(key, { record, place, isVariant });
      else if (other.record !== record && (isVariant || other.isVariant))
        // The variant is at fault; of two variants, the later one.
        problems.push(isVariant ? problemOf(name, place(), other) : problemOf(name, other.place(), { record, place }));
    }
}

function problemOf(name: string, at: Place, { record, place }: { record: EntityRecord; place: () => Place }): Problem {
  const { file, line } = place();
  const ref = `${record.data.kind}:${record.data.id}`;
  return problem(
    at,
    'variant-names-one-entity',
    `\`${name}\` is also a name of \`${ref}\``,
    `see ${file}:${String(line)}; leave out the variant`,
  );
}
