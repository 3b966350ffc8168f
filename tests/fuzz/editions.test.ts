import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { compareWithLedger, record } from '../../src/ingest/record.ts';
import { parseText } from '../../src/mdx/parse.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import { readingText, type NoteBlock, type TextDocument } from '../../src/model/document.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { findQuote } from '../../src/model/quote.ts';
import { planOf } from '../ingest/plan.ts';
import { RUNS, TIMEOUT } from './runs.ts';

/** A line of the source, and the id that it must keep when only its place or a word of it has changed. */
interface Line {
  words: string[];
  keeps: string | undefined;
}

const size = fc.integer({ min: 12, max: 30 });

/** So many words that nobody has used yet: which paragraph is which is never in doubt. */
function fresh(count: number, used: { words: number }): string[] {
  return Array.from({ length: count }, () => `p${((++used.words * 48271) % 2147483647).toString(36)}`);
}

const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'correct', 'split', 'merge', 'move'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  size,
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** Does one edit to the lines. */
function apply(lines: Line[], { kind, at, to, size: count }: Edit, used: { words: number }): Line[] {
  const index = lines.length === 0 ? 0 : at % lines.length;
  const line = lines[index];
  const rest = lines.filter((_, one) => one !== index);
  if (kind === 'insert' || !line)
    return lines.toSpliced(to % (lines.length + 1), 0, { words: fresh(count, used), keeps: undefined });
  switch (kind) {
    case 'delete':
      return rest;
    case 'move':
      return rest.toSpliced(to % (rest.length + 1), 0, line);
    case 'correct': {
      const corrected = line.words.with(to % line.words.length, fresh(1, used)[0] ?? '');
      return lines.with(index, { ...line, words: corrected });
    }
    case 'split': {
      const half = Math.floor(line.words.length / 2);
      if (half < 4) return lines;
      const pieces = [line.words.slice(0, half), line.words.slice(half)];
      return lines.toSpliced(index, 1, ...pieces.map((piece) => ({ words: piece, keeps: undefined })));
    }
    case 'merge': {
      const next = lines[index + 1];
      if (!next) return lines;
      return lines.toSpliced(index, 2, { words: [...line.words, ...next.words], keeps: undefined });
    }
  }
}

const sourceOf = (lines: readonly Line[]): string => lines.map((line) => line.words.join(' ')).join('\n');
const plan = planOf();
const paragraphsOf = (document: TextDocument): Map<string, string> =>
  new Map(document.blocks.flatMap((one) => (one.type === 'paragraph' ? [[one.id, readingText(one.inlines)]] : [])));
const notesOf = (document: TextDocument): NoteBlock[] => document.blocks.filter((one) => one.type === 'note');

/** Writes a note on three words of every second paragraph. */
function annotate(document: TextDocument): TextDocument {
  let number = 0;
  const blocks = document.blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || ++number % 2 === 0) return [block];
    const quote = readingText(block.inlines).split(' ').slice(-3).join(' ');
    const raw = `<Note id="a${number}" on="${block.id}" quote="${quote}" kind="context">\nNota ${number}.\n</Note>`;
    const note: NoteBlock = { type: 'note', attributes: {}, body: [], raw, at: block.at };
    return [block, note];
  });
  return parseText(serializeText({ ...document, blocks }), 'x').document;
}

describe('an edited source', () => {
  test('keeps every id where its paragraph lives on, gives none twice, loses no note', { timeout: TIMEOUT }, () => {
    const script = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(size, { minLength: 3, maxLength: 12 }), script, (first, editions) => {
        const used = { words: 0 };
        let lines: Line[] = first.map((count) => ({ words: fresh(count, used), keeps: undefined }));
        let document = annotate(ingest('x', sourceOf(lines), plan, undefined, []).document);
        let ledger: Ledger = record({ text: 'x', anchors: [] }, document, { edition: '0' });
        const notes = notesOf(document).length;
        editions.forEach((edits, edition) => {
          const ids = [...paragraphsOf(document).keys()];
          lines = lines.map((line, index) => ({ ...line, keeps: ids[index] }));
          for (const one of edits) lines = apply(lines, one, used);
          const issued = ledger.anchors.map(({ id }) => id);
          const made = ingest('x', sourceOf(lines), plan, document, issued);
          const parsed = parseText(serializeText(made.document), 'x');
          expect(parsed.problems).toEqual([]);
          document = parsed.document;

          const now = paragraphsOf(document);
          expect([...now.values()]).toEqual(lines.map((line) => line.words.join(' ')));
          expect([...now.keys()].length).toBe(new Set(now.keys()).size);
          lines.forEach(({ keeps }, index) => {
            if (keeps !== undefined) expect([...now.keys()][index]).toBe(keeps);
          });
          const before = ledger;
          ledger = record(ledger, document, { edition: String(edition + 1), successors: made.successors });
          // What the ledger knew, it knows; what was retired stays so.
          expect(compareWithLedger(ledger, document)).toEqual([]);
          for (const { id, withdrawn, wordings } of before.anchors) {
            const entry = ledger.anchors.find((one) => one.id === id);
            expect(entry?.wordings.slice(0, wordings.length)).toEqual(wordings);
            expect(now.has(id)).toBe(entry?.withdrawn === undefined);
            if (withdrawn) expect(entry?.withdrawn).toEqual(withdrawn);
            for (const successor of entry?.successors ?? [])
              expect(ledger.anchors.map((one) => one.id)).toContain(successor);
          }
          // Every note is there, and stands where its words are, unless nobody has them any more.
          expect(notesOf(document)).toHaveLength(notes);
          let above = '';
          for (const block of document.blocks) {
            if (block.type === 'paragraph') above = block.id;
            if (block.type !== 'note') continue;
            const quote = block.attributes.quote ?? '';
            const holders = [...now].filter(([, text]) => findQuote(text, { quote }).length === 1).map(([id]) => id);
            const reported = made.moved.some(({ id, to }) => id === block.attributes.id && to === undefined);
            if (holders.length > 0 && !reported && now.has(block.attributes.on ?? ''))
              expect(holders).toContain(block.attributes.on);
            if (holders.length > 0 && !reported) expect(above).toBe(block.attributes.on);
          }
          const again = ingest(
            'x',
            sourceOf(lines),
            plan,
            document,
            ledger.anchors.map(({ id }) => id),
          );
          expect(serializeText(again.document)).toBe(serializeText(document));
          expect(record(ledger, again.document, { edition: 'z', successors: again.successors })).toEqual(ledger);
        });
      }),
      { numRuns: RUNS },
    );
  });
});
