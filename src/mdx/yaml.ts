import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Point } from '../model/document.ts';

/** One thing that keeps YAML from being plain data. */
export interface YamlFault extends Point {
  message: string;
  hint: string | undefined;
}

export interface ParsedYaml {
  document: Document;
  faults: YamlFault[];
  /** The line and column of an offset, from 1. */
  pointOf: (offset: number) => Point;
}

/** Parses YAML. What would make anything but plain data of it (aliases, anchors, tags) is a fault, as syntax errors are. */
export function parseYaml(source: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const pointOf = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = document.errors.map(({ code, message, pos }): YamlFault => {
    return { ...pointOf(pos[0]), message: firstLine(message), hint: code in hints ? hints[code] : quoting };
  });
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const written = isAlias(node) ? `*${node.source}` : node.anchor !== undefined ? `&${node.anchor}` : node.tag;
    if (written === undefined) return;
    // What stands before a value is not in its range: the mark is looked for on the way back.
    const offset = source.lastIndexOf(written, node.range?.[0] ?? 0);
    const hint = 'text that begins with `*`, `&` or `!` needs quotes around it';
    faults.push({ ...pointOf(Math.max(0, offset)), message: `Cannot use \`${written}\``, hint });
  });
  return { document, faults, pointOf };
}

const quoting =
  'text with `: ` or ` #`, or with `*`, `[`, `{` or quotes at its start, needs quotes around it or a block (`>-`)';

/** What mends a syntax error, by its code, where quotation marks would not. */
const hints: Record<string, string | undefined> = {
  DUPLICATE_KEY: undefined,
  MISSING_CHAR: undefined,
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'indent what belongs together by the same number of spaces',
};

/** The yaml library ends the first line with «at line 3, column 5:», which the place already says. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
