import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { parseText } from '../../src/mdx/parse.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import { planOf } from './plan.ts';

const plan = planOf({
  parts: [
    { prefix: 'n', label: 'Crónica', level: 'press', from: 1 },
    { prefix: 'd', label: 'Acta', level: 'official', from: 2 },
  ],
  emendations: [{ line: 3, sic: 'luzpropia', corr: 'luz propia', why: 'W' }],
});
const source = ['Uno es el primero.', 'Dos es el segundo.', 'Tres tiene luzpropia.'].join('\n');

const page = `---
source: acta
---

## Crónica

<P id="n1" /> Uno es el primero.

<Note id="a1" on="n1" kind="context">
Sobre *uno*.
</Note>

## Acta

<P id="d1" /> Dos es el segundo.

<Note id="a2" on="d1" kind="context">Sobre dos.</Note>

<Note id="a3" on="d1" kind="context">Más sobre dos.</Note>

<P id="d2" /> Tres tiene <Sic corr="luz propia">luzpropia</Sic>.
`;

/** The page that a source makes of a previous page. */
function edition(text: string, previous: string | undefined, how = plan): string {
  const before = previous === undefined ? undefined : parseText(previous, 'x.mdx').document;
  const { document, problems } = ingest('acta', text, how, before, []);
  expect(problems).toEqual([]);
  return serializeText(document);
}

describe('a new edition of a page', () => {
  test('makes paragraphs, parts and emendations of a source and its plan', () => {
    expect(edition(source, undefined)).toBe(page.replace(/<Note[^]*?<\/Note>\n\n/g, ''));
  });

  test('of the same source is the same page', () => {
    expect(edition(source, page)).toBe(page);
  });

  test('keeps notes with their paragraphs, where these went', () => {
    const moved = edition(source.replace('Dos', 'Nuevo de arriba abajo, sin parecido alguno.\nDos'), page, {
      ...plan,
      emendations: [{ line: 4, sic: 'luzpropia', corr: 'luz propia', why: 'W' }],
    });
    expect(moved).toBe(
      page.replace('<P id="d1" />', '<P id="d0a" /> Nuevo de arriba abajo, sin parecido alguno.\n\n<P id="d1" />'),
    );
  });

  test('loses no note when its paragraph is gone: it stands at the end, for the editors to place', () => {
    const shorter = edition('Uno es el primero.\nOtra cosa del todo distinta.', page, { ...plan, emendations: [] });
    expect(shorter.match(/id="[a-z]\d+"/g)).toEqual(['id="n1"', 'id="a1"', 'id="d3"', 'id="a2"', 'id="a3"']);
  });

  test('drops an emendation that the plan no longer has, and keeps the words of the source', () => {
    expect(edition(source, page, { ...plan, emendations: [] })).toContain('<P id="d2" /> Tres tiene luzpropia.');
  });

  test('has no part headings when its plan has one part', () => {
    expect(edition('Uno.\nDos.', undefined, planOf())).not.toContain('##');
  });
});
