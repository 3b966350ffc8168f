import type { Block, Inline, TextDocument } from '../../src/model/document.ts';
import { EditionPlan } from '../../src/model/plan.ts';

/** A plan that leaves everything to one part, but for what a test says. */
export function planOf(own: Partial<Record<keyof EditionPlan, unknown>> = {}): EditionPlan {
  const unknown = 'unknown';
  return EditionPlan.parse({
    ...{ title: { text: 'Título', status: 'editorial' }, short: 'T', description: 'D', kind: 'news', language: 'es' },
    ...{ publisher: unknown, author: unknown, url: unknown, rights: unknown },
    received: { as: 'x.txt', sha256: '0'.repeat(64) },
    date: { event: 'E', when: '2025', certainty: 'inferred', why: 'W' },
    parts: [{ prefix: 'p', label: 'Texto', level: 'press', from: 1 }],
    ...own,
  });
}

const at = { line: 1, column: 1 };

/** Writes a page in short: `p1` and its words; a heading where the id begins with `h`. */
export function pageOf(...blocks: [id: string, words: string | Inline[]][]): TextDocument {
  return {
    source: 'texto',
    blocks: blocks.map(([id, words]): Block => {
      const inlines: Inline[] = typeof words === 'string' ? [{ type: 'text', value: words }] : words;
      return { type: id.startsWith('h') ? 'heading' : 'paragraph', id, inlines, at };
    }),
  };
}
