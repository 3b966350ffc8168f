import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findUnneeded } from '../../src/ingest/suggest/exceptions.ts';
import { suggest, writeSuggestions } from '../../src/ingest/suggest/index.ts';
import { findUnclaimed } from '../../src/ingest/suggest/unclaimed.ts';
import type { Corpus, Heading, Paragraph, Text } from '../../src/model/corpus.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus, readCorpus } from '../../src/read/read.ts';
import { planOf } from './plan.ts';

const small = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));

/** The small corpus with one text more, of paragraphs that no entity is mentioned in. */
function corpusOf(...readings: string[]): { corpus: Corpus; text: Text } {
  const part = { prefix: 'p', label: 'Texto', level: 'official', from: 1 } as const;
  const paragraphs: Paragraph[] = [];
  const [like] = small.texts;
  const text: Text = { ...like!, id: 'texto', plan: planOf(), parts: [part], blocks: paragraphs, paragraphs };
  for (const [index, reading] of readings.entries())
    paragraphs.push({
      ...like!.paragraphs[0]!,
      ...{ id: `p${index + 1}`, text, part, reading, mentions: [], occurrences: [] },
    });
  return { corpus: { ...small, texts: [text] }, text };
}

/** Readings, and the capitalized words that nothing explains. */
const unclaimed: Record<string, [readings: string[], expected: string[]]> = {
  'a name inside a sentence': [['habló con Ferrán.'], ['Ferrán']],
  'a name that stands only at the beginning of sentences': [['Ferrán habló. Ferrán calló.'], ['Ferrán', 'Ferrán']],
  'a name after an opening quotation mark or a colon': [['dijo: «Ferrán calló». Y: Moreu no.'], ['Ferrán', 'Moreu']],
  'a common word that opens a sentence': [['Mareas altas. Con las mareas, nada.'], []],
  'a common word that is a name elsewhere': [
    ['Mareas altas. Las mareas del Consejo Mareas.'],
    ['Mareas', 'Consejo Mareas'],
  ],
  'a common word before a name': [['Mareas Ferrán. Las mareas.'], ['Mareas Ferrán']],
  'an article, a preposition, a conjunction that open a sentence': [['La mar. En el mar. Y el mar.'], []],
  'an article with a name': [['La Haya calló.'], ['Haya']],
  'a small word in a capital inside a sentence': [['en La mar'], ['La']],
  'offices, heads, areas and generic words': [
    ['al Presidente, los Jefes de Estado, el Consejo, el ministro de Defensa, las Partes'],
    ['Presidente', 'Jefes de Estado', 'Consejo', 'Defensa', 'Partes'],
  ],
  'months, numerals, single letters': [['el 3 de Mayo del siglo XXI, el plan B'], ['Mayo', 'XXI', 'B']],
  'acronyms, of letters and digits, and a capital inside a word': [
    ['la OTSC, un F/A-18, EE. UU., la 5G y el iPhone'],
    ['OTSC', 'F/A-18', 'EE. UU.', '5G', 'iPhone'],
  ],
  'a known name that is denied there, and what is beside it': [['el Valmar Nuevo'], ['Nuevo']],
};

describe('every capitalized word that no entity claims is found', () => {
  test.each(Object.entries(unclaimed))('%s', (_, [readings, expected]) => {
    const { corpus } = corpusOf(...readings);
    expect(findUnclaimed(corpus).map(({ form }) => form)).toEqual(expected);
  });

  test('in subheadings too', () => {
    const { corpus, text } = corpusOf('Nada.');
    const heading: Heading = {
      ...{ type: 'heading', id: 'h1', revised: undefined, label: undefined, inlines: [] },
      reading: 'El faro de Ferrán',
    };
    const blocks = [heading, ...text.blocks];
    expect(findUnclaimed({ ...corpus, texts: [{ ...text, blocks }] }).map(({ form }) => form)).toEqual([
      'Ferrán',
      'Nada',
    ]);
  });

  test('and offered, as an entity or as an exception', () => {
    const { corpus } = corpusOf('El Presidente habló con Jonás Ferrán. Moreu calló.');
    const found = suggest(corpus);
    expect(found.candidates.map(({ name }) => name)).toEqual(['Jonás Ferrán']);
    expect(found.unclaimed.map(({ form }) => form)).toEqual(['Presidente', 'Moreu']);
    const { yaml } = writeSuggestions(found, corpus, { entities: [], commitments: [] }, 'content/');
    expect(yaml).toContain('# content/exceptions.yaml, to be added to what is there\nnames:\n');
    expect(yaml).toContain('- { forms: [ Moreu ], why: "Por redactar: por qué." } # 1: texto#p1\n');
  });
});

describe('exceptions', () => {
  const { corpus: bare, text } = corpusOf(
    'El Presidente firmó con Jonás Ferrán. El Presidente calló.',
    'El Presidente confirma la paz. Las Partes condenan la guerra.',
  );
  const [p1, p2] = text.paragraphs;
  const corpus: Corpus = {
    ...bare,
    exceptions: {
      names: [
        { forms: ['Presidente', 'Presidenta'], in: undefined, why: 'Cargo.', index: 0 },
        { forms: ['Jonás Ferrán'], in: [p1!], why: 'Nadie.', index: 1 },
        { forms: ['Partes'], in: [p1!], why: 'Otro párrafo.', index: 2 },
      ],
      passages: [
        { of: 'clauses', paragraph: p2!, start: 14, end: 22, why: 'No es un acto.', index: 0 },
        { of: 'clauses', paragraph: p2!, start: 0, end: 5, why: 'No toca el verbo.', index: 1 },
      ],
    },
  };

  test('leave out what they excuse, where they excuse it', () => {
    const found = suggest(corpus);
    expect(found.candidates).toEqual([]);
    expect(found.unclaimed.map(({ form, block }) => `${form} ${block.id}`)).toEqual(['Partes p2']);
    expect(found.clauses.map(({ selector }) => selector.quote)).toEqual([
      'firmó con Jonás Ferrán',
      'condenan la guerra',
    ]);
    expect(found.excused.size).toBe(3);
  });

  test('that excuse nothing are found', () => {
    expect(findUnneeded(corpus).map(({ path, words }) => `${path.join('.')} ${words}`)).toEqual([
      'names.0.forms.1 Presidenta',
      'names.2.forms.0 Partes',
      'clauses.1.quote El Pr',
    ]);
  });
});

describe('exceptions.yaml', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    cpSync('tests/fixtures/small', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const problems = (yaml: string): string[] => {
    writeFileSync(join(folder, 'exceptions.yaml'), yaml);
    return readCorpus(corpusFolder(folder, '.')).problems.map((one) => formatProblem(one).replace(/^\.\//, ''));
  };
  const name = (rest: string): string => `names:\n  - forms: [Reunidas${rest}]\n    why: Participio.\n`;

  test.each([
    ['what it excuses is there', name(''), []],
    [
      'a form that is not there',
      name(', Faro'),
      [
        'exceptions.yaml:2:23: `Faro` would not be listed without this exception; remove it, or write the words as `npm run suggest` lists them (exception-excuses-something)',
      ],
    ],
    [
      'a passage that nobody would list',
      'mentions:\n  - in: acta-del-puerto#d1\n    quote: lo que sigue\n    why: Nada.\n',
      [
        'exceptions.yaml:3:12: `lo que sigue` would not be listed without this exception; remove it, or write the words as `npm run suggest` lists them (exception-excuses-something)',
      ],
    ],
    [
      'no reason',
      'names:\n  - forms: [Reunidas]\n',
      ['exceptions.yaml:2:5: Missing `names.0.why` (file-matches-its-schema)'],
    ],
    ['nothing at all', '{}\n', []],
  ])('%s', (_, yaml, expected) => {
    expect(problems(yaml)).toEqual(expected);
  });
});
