import type { EditionPlan } from '../../src/model/plan.ts';

type Own = Partial<Record<keyof EditionPlan, unknown>>;
const two = [
  { prefix: 'n', label: 'Crónica', level: 'press', from: 1 },
  { prefix: 'd', label: 'Acta', level: 'official', from: 3 },
];
const why = 'Porque sí.';

/** What a source is divided into: `part:kind@line words`. */
export const divisions: Record<string, { source: string[]; plan: Own; segments: string[] }> = {
  'every line is a paragraph': {
    source: ['Uno.', '', '  Dos,\u00a0 tres.\t', 'Cuatro.', ''],
    plan: {},
    segments: ['p:paragraph@1 Uno.', 'p:paragraph@3 Dos, tres.', 'p:paragraph@4 Cuatro.'],
  },
  'a blank line ends a paragraph, when the plan says so': {
    source: ['Uno', 'y dos.', '', '\u00a0', 'Tres.', 'Cuatro.'],
    plan: { paragraphs: 'blank' },
    segments: ['p:paragraph@1 Uno y dos.', 'p:paragraph@5 Tres. Cuatro.'],
  },
  'a stretch of a whole line is no paragraph': {
    source: ['TÍTULO', 'Uno.', 'Sobre algo', 'Dos.'],
    plan: {
      stretches: [
        { lines: 1, as: 'title' },
        { lines: 3, as: 'heading' },
      ],
    },
    segments: ['p:title@1 TÍTULO', 'p:paragraph@2 Uno.', 'p:heading@3 Sobre algo', 'p:paragraph@4 Dos.'],
  },
  'a stretch of several lines is as many stretches': {
    source: ['Menú', '', 'Buscar', 'Uno.'],
    plan: { stretches: [{ lines: [1, 3], as: 'furniture', why }] },
    segments: ['p:furniture@1 Menú', 'p:furniture@3 Buscar', 'p:paragraph@4 Uno.'],
  },
  'a stretch with a quotation leaves the rest of its line': {
    source: ['Uno. Foto: A. B. Dos. Agencia'],
    plan: {
      stretches: [
        { lines: 1, quote: 'Agencia', as: 'credit', why },
        { lines: 1, quote: 'Foto: A. B.', as: 'caption', why },
      ],
    },
    segments: ['p:paragraph@1 Uno.', 'p:caption@1 Foto: A. B.', 'p:paragraph@1 Dos.', 'p:credit@1 Agencia'],
  },
  'a stretch ends the paragraph above it, blank line or not': {
    source: ['Uno', 'Sobre algo', 'dos.'],
    plan: { paragraphs: 'blank', stretches: [{ lines: 2, as: 'heading' }] },
    segments: ['p:paragraph@1 Uno', 'p:heading@2 Sobre algo', 'p:paragraph@3 dos.'],
  },
  'a part begins at its line, even in the middle of a paragraph': {
    source: ['Uno.', 'Dos.', 'Tres.'],
    plan: { parts: two, paragraphs: 'blank' },
    segments: ['n:paragraph@1 Uno. Dos.', 'd:paragraph@3 Tres.'],
  },
  'what stands above the first part has none': {
    source: ['Sitio', 'Uno.'],
    plan: { parts: [{ ...two[0], from: 2 }], stretches: [{ lines: 1, as: 'furniture', why }] },
    segments: ['-:furniture@1 Sitio', 'n:paragraph@2 Uno.'],
  },
  'emendations stand in their paragraph, in order': {
    source: ['unodos tres cuatrocinco.'],
    plan: {
      emendations: [
        { line: 1, sic: 'cuatrocinco', corr: 'cuatro, cinco', why },
        { line: 1, sic: 'unodos', corr: 'uno, dos', why },
      ],
    },
    segments: ['p:paragraph@1 unodos tres cuatrocinco. [unodos cuatrocinco]'],
  },
  'an emendation is found on either side of a stretch': {
    source: ['unodos. Foto. tres.'],
    plan: {
      stretches: [{ lines: 1, quote: 'Foto.', as: 'caption', why }],
      emendations: [{ line: 1, sic: 'unodos', corr: 'uno, dos', why }],
    },
    segments: ['p:paragraph@1 unodos. [unodos]', 'p:caption@1 Foto.', 'p:paragraph@1 tres.'],
  },
  'line ends may be those of any system': {
    source: ['Uno.\r\nDos.\rTres.\n\r\n'],
    plan: {},
    segments: ['p:paragraph@1 Uno.', 'p:paragraph@2 Dos.', 'p:paragraph@3 Tres.'],
  },
};

/** What a plan says that its source does not bear out: `path: message; hint`. */
export const faults: Record<string, { source: string[]; plan: Own; problems: string[] }> = {
  'words above the first part': {
    source: ['Uno.', 'Dos.'],
    plan: { parts: [{ ...two[0], from: 2 }] },
    problems: [
      'parts.0.from: Line 1 of the source is in no part and no stretch: `Uno.`; begin the first part there, or set the line aside in `stretches`',
    ],
  },
  'a line after the last': {
    source: ['Uno.', ''],
    plan: { stretches: [{ lines: 2, as: 'title' }] },
    problems: ['stretches.0.lines: Cannot find line 2; the source ends at line 1'],
  },
  'lines that run backwards': {
    source: ['Uno.', 'Dos.'],
    plan: { stretches: [{ lines: [2, 1], as: 'title' }] },
    problems: ['stretches.0.lines: Lines run from 2 back to 1; the source ends at line 2'],
  },
  'a blank line': {
    source: ['Uno.', '', '', '', 'Dos.'],
    plan: { stretches: [{ lines: 4, as: 'title' }] },
    problems: ['stretches.0.lines: Line 4 of the source is blank; the nearest line with text is 5'],
  },
  'a line that two stretches claim': {
    source: ['Uno. Dos.'],
    plan: {
      stretches: [
        { lines: 1, quote: 'Dos.', as: 'credit', why },
        { lines: 1, as: 'title' },
      ],
    },
    problems: ['stretches.1.lines: Line 1 of the source is claimed twice: `Uno. Dos.`'],
  },
  'a quotation that stands on another line': {
    source: ['Uno.', 'Dos.'],
    plan: { stretches: [{ lines: 1, quote: 'Dos.', as: 'credit', why }] },
    problems: ['stretches.0.quote: Found `Dos.` nowhere on line 1 of the source; it stands on line 2'],
  },
  'a quotation that stands twice': {
    source: ['Uno. Uno.'],
    plan: { stretches: [{ lines: 1, quote: 'Uno.', as: 'credit', why }] },
    problems: [
      'stretches.0.quote: Found `Uno.` 2 times on line 1 of the source; quote the line’s words exactly, and enough of them',
    ],
  },
  'an emendation of words that are not there': {
    source: ['Uno.'],
    plan: { emendations: [{ line: 1, sic: 'Dos', corr: 'D', why }] },
    problems: [
      'emendations.0.sic: Found `Dos` nowhere in the paragraph at line 1 of the source; quote the damaged words exactly, with as many as make them unique',
    ],
  },
  'an emendation that overlaps another': {
    source: ['unodostres'],
    plan: {
      emendations: [
        { line: 1, sic: 'unodos', corr: 'uno, dos', why },
        { line: 1, sic: 'dostres', corr: 'dos, tres', why },
      ],
    },
    problems: ['emendations.1.sic: `dostres` is emended with `unodos` already; make one emendation of both'],
  },
};
