import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLines } from '../../src/components/source.ts';
import type { Ui } from '../../src/components/ui.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { isPrinted, split } from '../../src/ingest/split.ts';
import { Addresses } from '../../src/model/address.ts';
import type { Emendation, Text } from '../../src/model/corpus.ts';
import { readingText } from '../../src/model/document.ts';
import { compose, countBare, isWhite } from '../../src/model/normalize.ts';
import type { EditionPlan } from '../../src/model/plan.ts';
import { fateOf, signsOf } from '../../src/render/signs.ts';
import { cutRows, rowsOf, viewSource } from '../../src/render/source.ts';
import { planOf } from '../ingest/plan.ts';

/** A text as the reader makes it, as far as the view of its source goes. */
function textOf(source: string, plan: EditionPlan): Text {
  const { document } = ingest('t', source, plan, undefined, []);
  const blocks = document.blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [{ ...block, reading: readingText(block.inlines) }] : [],
  );
  let printed = 0;
  const segments = split(source, plan).segments.map((segment) => ({
    ...{ kind: segment.kind, line: segment.line, why: segment.why, size: countBare(segment.text) },
    anchor: isPrinted(segment) ? blocks[printed++]!.id : undefined,
  }));
  const emendations = plan.emendations.map(({ sic, corr, why }) => ({ sic, corr, why }) as Emendation);
  return { id: 't', plan, blocks, segments, emendations } as unknown as Text;
}

/** Each line in words: its pieces with what they became; `~` before what goes on from above. */
function told(source: string, own: Parameters<typeof planOf>[0]): string[] {
  const plan = planOf(own);
  return viewSource(source, textOf(source, plan)).rows.map(({ first, last, line, pieces }) => {
    const words = pieces.map(({ start, end, segment, continues, emended }) => {
      const read = emended.map((one) => ` ${one.number}:${line.slice(one.start, one.end)}=${one.corr}`).join('');
      const what = segment ? `${segment.kind}${segment.anchor === undefined ? '' : ` ${segment.anchor}`}` : 'white';
      return `${continues ? '~' : ''}${what}${read} [${line.slice(start, end)}]`;
    });
    return `${first === last ? first : `${first}-${last}`} ${words.join(' ')}`.trim();
  });
}

const why = 'Porque sí.';

describe('what became of the lines of a source', () => {
  test.each<[string, string, Parameters<typeof planOf>[0], string[]]>([
    ['paragraphs', 'Uno.\nDos.\n', {}, ['1 paragraph p1 [Uno.]', '2 paragraph p2 [Dos.]']],
    ['blank lines', 'Uno.\n\n\n\nDos.', {}, ['1 paragraph p1 [Uno.]', '2-4', '5 paragraph p2 [Dos.]']],
    [
      'a line of white space',
      'Uno.\n \u00a0\nDos.',
      {},
      ['1 paragraph p1 [Uno.]', '2 white [ \u00a0]', '3 paragraph p2 [Dos.]'],
    ],
    [
      'every kind',
      'T\nH\nI\nF\nC\nK\nM\nD\n',
      {
        stretches: [
          { lines: 1, as: 'title' },
          { lines: 2, as: 'heading' },
          { lines: 3, as: 'item' },
          { lines: 4, as: 'signature' },
          { lines: 5, as: 'caption', why },
          { lines: 6, as: 'credit', why },
          { lines: 7, as: 'metadata', why },
          { lines: 8, as: 'duplicate', why },
        ],
      },
      [
        ...['1 title [T]', '2 heading h1 [H]', '3 item p1 [I]', '4 signature p2 [F]', '5 caption [C]', '6 credit [K]'],
        ...['7 metadata [M]', '8 duplicate [D]'],
      ],
    ],
    [
      'a line that was divided',
      ' date 2025 Título Botón\nUno.\n',
      {
        stretches: [
          { lines: 1, quote: 'date 2025', as: 'metadata', why },
          { lines: 1, quote: 'Botón', as: 'furniture', why },
        ],
      },
      ['1 metadata [ date 2025 ] paragraph p1 [Título ] furniture [Botón]', '2 paragraph p2 [Uno.]'],
    ],
    [
      'lines that were joined',
      'Uno,\ndos.\n\nTres.\ncuatro.',
      { paragraphs: 'blank', breaks: [5] },
      ['1 paragraph p1 [Uno,]', '2 ~paragraph p1 [dos.]', '3', '4 paragraph p2 [Tres.]', '5 paragraph p3 [cuatro.]'],
    ],
    [
      'emended words',
      'La RusiaVladímir y el dialogo.\n',
      {
        emendations: [
          { line: 1, sic: 'dialogo', corr: 'diálogo', why },
          { line: 1, sic: 'RusiaVladímir', corr: 'Rusia, Vladímir', why },
        ],
      },
      ['1 paragraph p1 1:RusiaVladímir=Rusia, Vladímir 2:dialogo=diálogo [La RusiaVladímir y el dialogo.]'],
    ],
    [
      'letters that are composed, and characters that are dropped',
      'Gui\u00adon e\u00ad\u0301l 😀 Botón\n',
      { stretches: [{ lines: 1, quote: 'Botón', as: 'furniture', why }] },
      ['1 paragraph p1 [Gui\u00adon e\u00ad\u0301l 😀 ] furniture [Botón]'],
    ],
  ])('%s', (_, source, own, expected) => {
    expect(told(source, own)).toEqual(expected);
  });

  const pieces = [
    'a',
    'é',
    'e\u0301',
    '\u0301',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '😀',
    '한',
    '\u1112\u1161',
    'ة',
  ];
  const line = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));
  const source = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r'))).map((all) => all.flat().join(''));
  const bare = (words: string): string => [...compose(words)].filter((one) => !isWhite(one.charCodeAt(0))).join('');

  test('rows and their pieces are the source, to the character', () => {
    fc.assert(
      fc.property(source, fc.constantFrom('line', 'blank'), (words, paragraphs) => {
        const plan = planOf({ paragraphs });
        const { rows } = viewSource(words, textOf(words, plan));
        expect(rows.map(({ line: one, last, first }) => one + '\n'.repeat(last - first + 1)).join('')).toBe(
          words.replace(/\r\n|\r/g, '\n'),
        );
        const found = new Map<unknown, string>();
        for (const row of rows) {
          expect(row.pieces.map(({ start, end }) => row.line.slice(start, end)).join('')).toBe(row.line);
          for (const { segment, start, end } of row.pieces)
            found.set(segment, (found.get(segment) ?? '') + bare(row.line.slice(start, end)));
        }
        found.delete(undefined);
        expect([...found.values()]).toEqual(split(words, plan).segments.map(({ text }) => bare(text)));
      }),
    );
  });
});

describe('signs for what is not seen', () => {
  test.each([
    ['Uno dos.', []],
    [' Uno  dos   ', ['SP×1@0', 'SP×1@5', 'SP×3@9']],
    ['Uno\u00a0dos\t\ttres', ['NBSP×1@3', 'TAB×2@7']],
    ['\ufeffUno\u200bdos\u00ad', ['BOM×1@0', 'ZWSP×1@4', 'SHY×1@8']],
    ['\u202eabc\u202c', ['RLO×1@0', 'PDF×1@4']],
    ['می\u200cشود', ['ZWNJ×1@2']],
    ['\ue000\ufffd', ['U+E000×1@0', 'U+FFFD×1@1']],
    ['«¿Así, niño?» — “sí” … Привет, مرحبا', []],
  ])('%j', (words, expected) => {
    expect(signsOf(words).map(({ name, count, start }) => `${name}×${count}@${start}`)).toEqual(expected);
  });

  test.each([
    ['NBSP', 'space'],
    ['SP', 'space'],
    ['SHY', 'dropped'],
    ['BOM', 'dropped'],
    ['RLO', 'dropped'],
    ['ZWNJ', 'kept'],
    ['RLM', 'kept'],
    ['U+E000', 'kept'],
    ['CRLF', 'line'],
  ])('%s: %s', (name, fate) => {
    expect(fateOf(name)).toBe(fate);
  });

  test('line ends are signs where a source mixes them', () => {
    const ends = (source: string) => viewSource(source, textOf(source, planOf()));
    expect(ends('a\r\nb\r\n').rows.map(({ end }) => end)).toEqual([undefined, undefined]);
    expect(ends('a\r\nb\r\n').signs).toEqual([['CRLF', 2]]);
    expect(ends('a\r\nb\nc\rd').rows.map(({ end }) => end)).toEqual(['CRLF', undefined, 'CR', undefined]);
  });
});

describe('pages of a source', () => {
  test('end after so many rows, or earlier when the words are many', () => {
    const rows = rowsOf('a\nb\ncccccc\nd\ne\nf\ng');
    expect(cutRows(rows, { rows: 3, characters: 6 })).toEqual([0, 2, 3, 6]);
    expect(cutRows([], { rows: 3, characters: 6 })).toEqual([0]);
  });

  test('a hundred thousand lines are walked in one go', () => {
    const source = 'Una línea cualquiera.\n'.repeat(100_000);
    expect(viewSource(source, textOf(source, planOf())).rows.at(-1)?.pieces[0]?.segment?.anchor).toBe('p100000');
  });
});

describe('the HTML of a source', () => {
  const ui = {
    corpus: { config: { language: 'es' } },
    ...{ language: 'es' as const, written: { lang: undefined, dir: undefined } },
    address: new Addresses('/'),
    t: strings('es'),
  } as unknown as Ui;
  const html = (source: string, own: Parameters<typeof planOf>[0] = {}): string => {
    const text = textOf(source, planOf(own));
    return sourceLines(viewSource(source, text).rows, text, ui);
  };

  test.each<[string, string, Parameters<typeof planOf>[0], string[]]>([
    ['a paragraph', 'Uno <b>.\n', {}, ['id=l1', 'href=/textos/t/#p1>párr. p1<', 'Uno &#x3C;b>.']],
    ['blank lines', 'Uno\n\n\nDos', {}, ['id=l2', '>2–3<', '2 líneas en blanco']],
    [
      'a reason',
      'Uno',
      { stretches: [{ lines: 1, as: 'credit', why }] },
      ['<b>Crédito</b>', 'Porque sí.', 'piece apart'],
    ],
    ['an item', 'a) Uno', { stretches: [{ lines: 1, as: 'item' }] }, ['<b>Elemento de lista</b>', '#p1>párr. p1<']],
    ['a heading', 'Uno', { stretches: [{ lines: 1, as: 'heading' }] }, ['<b>Subtítulo</b>', '#h1>h1<']],
    ['a sign', 'Uno\u00a0dos', {}, ['Uno<abbr title="espacio duro">NBSP</abbr>dos']],
    [
      'an emendation',
      'El dialogo.',
      { emendations: [{ line: 1, sic: 'dialogo', corr: 'diálogo', why }] },
      ['<mark>dialogo</mark>', '[diálogo]', 'href=/textos/t/#e1>Enmienda 1:<', why],
    ],
    ['Arabic', 'مرحبا', { language: 'ar' }, ['lang=ar dir=rtl']],
    ['a long line', 'a'.repeat(20_005), {}, [`${'a'.repeat(20_000)} <`, '5 caracteres más']],
  ])('%s', (_, source, own, expected) => {
    for (const part of expected) expect(html(source, own)).toContain(part);
  });

  test('a line that is cut is not cut inside a character', () => {
    expect(html('a'.repeat(19_999) + '😀b').isWellFormed()).toBe(true);
  });
});
