import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import { parseYaml, type ParsedYaml } from '../mdx/yaml.ts';
import { didYouMean, problem, type Place, type Problem } from '../model/problem.ts';
import type { Locate } from '../model/records.ts';

export interface ReadYaml<Data> {
  /** The data by its schema, or undefined when there are problems. */
  data: Data | undefined;
  problems: Problem[];
  locate: Locate;
}

/**
 * Reads a file of the tools, which is JSON: fast when it is right. JSON is YAML, so that its problems have places too.
 */
export function readJson<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): ReadYaml<z.output<Schema>> {
  try {
    const result = schema.safeParse(JSON.parse(source));
    if (result.success) return { data: result.data, problems: [], locate: () => ({ file, line: 1, column: 1 }) };
  } catch {
    // Not JSON: the reader of YAML says where and why.
  }
  return readYaml(source, file, schema);
}

/** Reads YAML by a schema: all problems of syntax and schema at once, each at its line and column. */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): ReadYaml<z.output<Schema>> {
  const quick = schema.safeParse(readPlain(source));
  if (quick.success) return { data: quick.data, problems: [], locate: locator(source, file) };
  const { document, faults, pointOf } = parseYaml(source);
  const place = (offset: number): Place => ({ file, ...pointOf(offset) });
  const locate = locator(source, file);
  if (faults.length > 0) {
    const problems = faults.map(({ message, hint, ...point }) =>
      problem({ file, ...point }, 'yaml-is-well-formed', message, hint),
    );
    return { data: undefined, problems, locate };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [], locate };
  const problems = result.error.issues.flatMap((issue) => explain(issue, place, schema, document));
  return { data: undefined, problems, locate };
}

/**
 * The data of YAML that is plain and right, by a parser that is fast because it keeps no places; undefined for all else,
 * which the other parser explains. Tests hold both against each other.
 */
export function readPlain(source: string): unknown {
  // What may be an alias, an anchor or a tag is not plain.
  if (/[&*!]/.test(source)) return undefined;
  try {
    return load(source, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** Finds the places of a file again: reading it twice when there is a problem costs less than keeping every tree. */
function locator(source: string, file: string): Locate {
  let parsed: ParsedYaml | undefined;
  return (path, point) => {
    const { document, pointOf } = (parsed ??= parseYaml(source));
    const start = offsetOf(document, path);
    const text: unknown = point && document.getIn(path);
    const offset = point && typeof text === 'string' ? offsetInside(source, start, text.trim(), point) : start;
    return { file, ...pointOf(offset) };
  };
}

type Issue = z.core.$ZodIssue;

/** The one door for schema failures. */
function explain(issue: Issue, place: (offset: number) => Place, schema: z.ZodType, document: Document): Problem[] {
  const rule = 'file-matches-its-schema';
  const where = issue.path.length === 0 ? 'the file' : `\`${issue.path.map(String).join('.')}\``;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const known = keysOf(schema, issue.path);
      const hint = didYouMean(key, known) ?? (known.length > 0 ? `expected one of ${known.join(', ')}` : undefined);
      return problem(place(offsetOfKey(document, issue.path, key)), rule, `Unknown key \`${key}\``, hint);
    });
  const given: unknown = document.getIn(issue.path);
  const missing = given === undefined && issue.path.length > 0;
  const value = typeof given === 'string' && issue.code === 'invalid_value' ? `\`${given}\` for ` : '';
  const message = missing ? `Missing ${where}` : `Cannot use ${value}${where}`;
  return [problem(place(offsetOf(document, issue.path)), rule, message, expectation(issue, given, missing))];
}

/** What would be right, in the words of people who write YAML. */
function expectation(issue: Issue, given: unknown, missing: boolean): string | undefined {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return (typeof given === 'string' ? didYouMean(given, values) : undefined) ?? `expected ${values.join(', ')}`;
  }
  if (issue.code !== 'invalid_type') return issue.message.replace(/^(Invalid input|Too big|Too small): /, '');
  const expected = kinds[issue.expected] ?? issue.expected;
  if (missing) return expected === 'text' ? undefined : `expected ${expected}`;
  if (given === null) return `expected ${expected}, found nothing`;
  const plain = typeof given === 'number' || typeof given === 'boolean';
  return plain && expected === 'text' ? `expected text: put \`${given}\` in quotes` : `expected ${expected}`;
}

const kinds: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  int: 'a whole number',
};

/** The keys that a strict object of the schema knows at a path. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of [...path, undefined]) {
    let def = defOf(at);
    while (def && 'innerType' in def) {
      at = def.innerType;
      def = defOf(at);
    }
    if (key === undefined) break;
    const shape = def?.shape as Record<string, unknown> | undefined;
    at = typeof key === 'number' ? def?.element : shape?.[String(key)];
  }
  return Object.keys((defOf(at)?.shape as object | undefined) ?? {});
}

function defOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { def?: Record<string, unknown> } | undefined)?.def;
}

/** The offset of a value; of its nearest parent that is there, when it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * The offset of a point of a text. YAML folds lines and takes indentation away but changes no word: as many characters
 * that are not white space stand before it in the file as in the text.
 */
function offsetInside(
  source: string,
  start: number,
  text: string,
  { line, column }: Pick<Place, 'line' | 'column'>,
): number {
  const lines = text.split('\n');
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)].join('');
  let left = before.replace(/\s/g, '').length;
  // Past the head of a block (`>-`) or the opening quotation mark.
  let offset = start + (/^(?:[|>][^\n]*\n|["'])?/.exec(source.slice(start))?.[0].length ?? 0);
  for (; offset < source.length; offset++) {
    if (/\s/.test(source[offset] ?? '')) continue;
    if (left === 0) return offset;
    left--;
  }
  return start;
}

/** The offset of a key. */
function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent) ? parent.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(document, path);
}
