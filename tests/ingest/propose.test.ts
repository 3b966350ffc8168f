import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { propose, type Hints, type Proposal } from '../../src/ingest/propose/index.ts';
import { isPrinted, split, type Segment } from '../../src/ingest/split.ts';
import { EditionPlan } from '../../src/model/plan.ts';
import { bare } from '../bare.ts';
import { hinted, proposals } from './propose.cases.ts';
import { declaration, wrap, type DeclarationLine } from './udhr.ts';

const received = { as: 'x.txt', sha256: '0'.repeat(64) };

/** What a proposal makes of its source; the proposal must be a plan that the source bears out. */
function divide(source: string, hints?: Hints): { proposal: Proposal; plan: EditionPlan; segments: Segment[] } {
  const proposal = propose(source, hints);
  const plan = EditionPlan.parse({ ...proposal.plan, received });
  const { segments, problems } = split(source, plan);
  expect(problems).toEqual([]);
  expect(segments.filter((segment) => isPrinted(segment) && segment.part === undefined)).toEqual([]);
  if (plan.title.status === 'printed')
    expect(segments.filter(({ kind }) => kind === 'title').map(({ text }) => text)).toEqual([plan.title.text]);
  return { proposal, plan, segments };
}

/** Segments in short: `heading@3 Artículo 1`. */
function inShort(segments: readonly Segment[]): string[] {
  return segments.map(({ kind, line, text }) => `${kind}@${line} ${text}`);
}

/** The questions, each `line: question`. */
function asked({ doubts }: Proposal): string {
  return doubts.map(({ line, question }) => `${line ?? '-'}: ${question}`).join('\n');
}

describe('what a line is', () => {
  test.each(Object.entries(proposals))('%s', (_, { source, segments, ...expected }) => {
    const { proposal, plan, segments: found } = divide(source.join('\n'));
    if (segments) expect(inShort(found)).toEqual(segments);
    if (expected.plan) expect(plan).toMatchObject(expected.plan);
    if (expected.emendations)
      expect(proposal.emendations.map(({ line, sic, corr }) => `${line}: ${sic} → ${corr}`)).toEqual(
        expected.emendations,
      );
    for (const words of expected.doubts ?? []) expect(asked(proposal)).toContain(words);
  });
});

describe('what another format already says', () => {
  test.each(Object.entries(hinted))('%s', (_, { source, hints, segments, plan, doubts = [] }) => {
    const division = divide(source.join('\n'), hints);
    for (const words of doubts) expect(asked(division.proposal)).toContain(words);
    if (segments) expect(inShort(division.segments)).toEqual(segments);
    if (plan) expect(division.plan).toMatchObject(plan);
  });
});

describe('the seeds', () => {
  const seeds = [
    ...['cumbre-otsc', 'declaracion-rusia-bielorrusia', 'lukashenko-viaja-rusia'],
    ...['putin-maduro-llamada', 'rusia-kazajistan-alianza'],
  ];
  test.each(seeds)('%s', async (id) => {
    const source = await readFile(new URL(`../../content/sources/${id}.txt`, import.meta.url), 'utf8');
    await expect(stringify(divide(source).proposal)).toMatchFileSnapshot(`../golden/propose/${id}.yaml`);
  });
});

const languages = [
  ['es', 'spa'],
  ['en', 'eng'],
  ['ru', 'rus'],
  ['ar', 'arb'],
] as const;

describe.each(languages)('the Universal Declaration in %s', (language, code) => {
  let lines: DeclarationLine[] = [];
  beforeAll(async () => {
    lines = await declaration(code);
  });

  /** In one line each: blank lines between, none between, or wrapped. */
  const forms: [string, (texts: string[]) => string][] = [
    ['blank lines between paragraphs', (texts) => texts.join('\n\n')],
    ['no blank lines', (texts) => texts.join('\n')],
    ['wrapped at 72 columns', (texts) => texts.map((text) => wrap(text, 72)).join('\n\n')],
    [
      'wrapped at 72 columns, lines ended as Windows does',
      (texts) =>
        texts
          .map((text) => wrap(text, 72))
          .join('\n\n')
          .replaceAll('\n', '\r\n'),
    ],
  ];
  test.each(forms)('%s', (_, form) => {
    const { plan, segments } = divide(form(lines.map(({ text }) => text)));
    expect(segments.map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
    expect(plan).toMatchObject({ title: { text: lines[0]!.text, status: 'printed' }, kind: 'declaration', language });
    expect(segments.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(
      lines.filter(({ kind }) => kind === 'h2').map(({ text }) => text),
    );
    expect(segments.filter(({ kind }) => kind === 'heading').length).toBe(31);
    // Items longer than a line or two are numbered paragraphs.
    const numbered = new Set(lines.flatMap(({ kind, text }) => (kind === 'li' ? [text] : [])));
    for (const { kind, text } of segments) if (kind === 'item') expect(numbered).toContain(text);
  });

  test('the whole proposal', async () => {
    const { proposal } = divide(lines.map(({ text }) => text).join('\n\n'));
    await expect(stringify(proposal)).toMatchFileSnapshot(`../golden/propose/udhr-${language}.yaml`);
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(
      ...[
        '',
        '',
        '  ',
        'Artículo 3',
        'CAPÍTULO II',
        'a) uno',
        'b) dos',
        '- uno',
        '1. Uno.',
        '2. Dos.',
        'i) x',
        'ii) y',
      ],
      ...[
        'date 2025-12-11 Algo + Seguir en',
        'Compartir',
        'Foto: A. B.',
        'Los Defensores',
        'Por la Federación de Rusia',
      ],
      ...[
        'V. Putin',
        'RusiaVladímir y Rusia',
        'coope-',
        'ración y más',
        'Una frase larga que termina con un punto.',
        '\uFEFF',
      ],
      'Las Partes, deseosas de ampliar la cooperación entre ambos países, convinieron en lo que sigue sin demora alguna,',
      'y en lo que se dirá después, con todas las palabras que hagan falta para llenar más de cien letras de una línea.',
      'DECLARACIÓN CONJUNTA DE LOS PRESIDENTES',
      wrap('palabras que llenan una línea tras otra como las de un correo '.repeat(6).trim(), 72),
    ),
  );
  const source = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ')), { maxLength: 40 });
  test('has a plan that it bears out, and loses nothing', () => {
    fc.assert(
      fc.property(source, (pieces) => {
        const text = pieces.flat().join('');
        const { segments } = divide(text);
        expect(bare(segments.map((segment) => segment.text).join(''))).toBe(bare(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever the hints say', () => {
    const as = fc.constantFrom('title', 'heading', 'item', 'caption', 'furniture', 'metadata', undefined);
    const hint = fc.record({ as, why: fc.option(fc.string(), { nil: undefined }), certain: fc.boolean() });
    fc.assert(
      fc.property(source, fc.array(fc.tuple(fc.nat(40), hint)), fc.string(), (pieces, lines, language) => {
        const known = lines.map(([line, { as: role, why, certain }]) => {
          return [line, { certain, ...(role && { as: role }), ...(why !== undefined && { why }) }] as const;
        });
        divide(pieces.flat().join(''), {
          lines: new Map(known),
          language,
          facts: { title: language, author: language },
        });
      }),
      { numRuns: 500 },
    );
  });

  const sizes: [string, string][] = [
    ['one line of 5 MB', 'Las Partes convinieron en que RusiaVladímir y otros. '.repeat(100_000)],
    ['one line of 5 MB without spaces', 'a'.repeat(5_000_000)],
    ['one line of 5 MB of digits', '1'.repeat(5_000_000)],
    [
      '100,000 paragraphs',
      Array.from({ length: 100_000 }, (_, n) => `Párrafo ${n}, con algunas palabras.`).join('\n\n'),
    ],
    ['100,000 equal paragraphs', 'Un párrafo con las mismas palabras que los demás.\n'.repeat(100_000)],
    ['100,000 short lines', 'Una línea\n'.repeat(100_000)],
    [
      '100,000 wrapped lines',
      `${wrap('palabras que llenan una línea tras otra como las de un correo '.repeat(300), 72)}\n\n`.repeat(330),
    ],
    ['100,000 items', Array.from({ length: 100_000 }, (_, n) => `- cosa número ${n}`).join('\n')],
    ['20,000 blank lines', `Uno.${'\n'.repeat(20_000)}Dos.`],
  ];
  test.each(sizes)('%s', { timeout: 20_000 }, (_, text) => {
    const before = performance.now();
    divide(text);
    // Some two seconds on a machine that does nothing else.
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
