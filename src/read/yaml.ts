import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { didYouMean, problem, type Problem } from '../model/problem.ts';
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
export function readJson<Schema extends z.ZodType>(source: string, file: string, schema: Schema): ReadYaml<z.output<Schema>> {
  try {
    const result = schema.safeParse(JSON.parse(source));
    if (result.success) return { data: result.data, problems: [], locate: () => ({ file, line: 1, column: 1 }) };
  } catch {
    // Not JSON: the reader of YAML says where and why.
  }
  return readYaml(source, file, schema);
}

/** Reads YAML by a schema: all problems of syntax and schema at once, each at its line and column. */
export function readYaml<Schema extends z.ZodType>(source: string, file: string, schema: Schema): ReadYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const locate: Locate = (path) => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => {
      const { line, col } = lines.linePos(pos[0]);
      const hint = 'text with `: `, `#`, or quotes at its start needs quotes around it or a block (`>-`)';
      return problem({ file, line, column: col }, 'yaml-is-well-formed', firstLine(message), hint);
    });
    return { data: undefined, problems, locate };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [], locate };
  return { data: undefined, problems: result.error.issues.flatMap((issue) => explain(issue, locate, schema, document)), locate };
}

/** The yaml library ends the first line with «at line 3, column 5:», which the place already says. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

type Issue = z.core.$ZodIssue;

/** The one door for schema failures. */
function explain(issue: Issue, locate: Locate, schema: z.ZodType, document: Document): Problem[] {
  const rule = 'file-matches-its-schema';
  const where = issue.path.length === 0 ? 'the file' : `\`${issue.path.map(String).join('.')}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysOf(schema, issue.path);
        const hint = didYouMean(key, known) ?? (known.length > 0 ? `expected one of ${known.join(', ')}` : undefined);
        return problem(locate([...issue.path, key]), rule, `Unknown key \`${key}\``, hint);
      });
    case 'invalid_value': {
      const given: unknown = document.getIn(issue.path);
      const values = issue.values.map(String);
      const message = given === undefined ? `Missing ${where}` : `Cannot use \`${String(given)}\` for ${where}`;
      const near = typeof given === 'string' ? didYouMean(given, values) : undefined;
      return [problem(locate(issue.path), rule, message, near ?? `expected ${values.join(', ')}`)];
    }
    default: {
      const given: unknown = document.getIn(issue.path);
      const message = given === undefined && issue.path.length > 0 ? `Missing ${where}` : `Cannot use ${where}`;
      return [problem(locate(issue.path), rule, message, issue.message.replace(/^Invalid input: /, ''))];
    }
  }
}

/** The keys that a strict object of the schema knows at a path. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of [...path, undefined]) {
    let def = defOf(at);
    while (def && 'innerType' in def) {
      at = def['innerType'];
      def = defOf(at);
    }
    if (key === undefined) break;
    const shape = def?.['shape'] as Record<string, unknown> | undefined;
    at = typeof key === 'number' ? def?.['element'] : shape?.[String(key)];
  }
  return Object.keys((defOf(at)?.['shape'] as object | undefined) ?? {});
}

function defOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { def?: Record<string, unknown> } | undefined)?.def;
}

/** The offset of a value, or of its nearest parent that is there; of the key, for keys. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
