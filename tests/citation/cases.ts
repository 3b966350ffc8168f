import { citationOf, type Citable, type CslItem } from '../../src/model/citation.ts';
import { Addresses } from '../../src/model/address.ts';
import type { Commitment, Corpus, Note, Paragraph, Text } from '../../src/model/corpus.ts';
import { planOf } from '../ingest/plan.ts';

/** A corpus as far as citations need one. */
export const corpus = {
  config: {
    title: 'Apostilla',
    url: 'https://apostilla.example/corpus/',
    language: 'es',
    editors: ['Equipo editorial de Apostilla'],
    edition: '2026-11',
  },
  address: new Addresses('/corpus/'),
} as unknown as Corpus;

/** The same with two editors, in no dated edition. */
export const twoEditors = {
  ...corpus,
  config: { ...corpus.config, editors: ['Ana Vidal', 'Instituto de la Bahía'], edition: 'segunda' },
} as Corpus;

export const textOf = (id: string, plan: Parameters<typeof planOf>[0]): Text =>
  ({ id, plan: planOf(plan) }) as unknown as Text;
export const paragraphOf = (text: Text, id: string, reading: string): Paragraph =>
  ({ type: 'paragraph', id, text, reading }) as unknown as Paragraph;

const day = (when: string, certainty: 'printed' | 'inferred' | 'external') => ({
  event: 'E',
  when,
  certainty,
  why: 'W',
});

/** Author unknown, title editorial, an interval that the source does not print as its date. */
const declaration = textOf('declaracion', {
  title: { text: 'Declaración conjunta de los presidentes de Rusia y Bielorrusia', status: 'editorial' },
  kind: 'declaration',
  date: day('2025-03-13/2025-03-14', 'inferred'),
});
/** A publisher with a remark; a printed title; a date from elsewhere. */
const news = textOf('cumbre', {
  title: { text: 'Putin viaja a Kirguistán', status: 'printed' },
  publisher: 'Los Defensores (según la primera línea de la fuente)',
  kind: 'news',
  date: day('2025-11-25', 'external'),
});
/** Everything known, in English. */
const treaty = textOf('treaty', {
  title: { text: 'Treaty on Security Guarantees', status: 'printed' },
  kind: 'treaty',
  author: 'Ministry of Foreign Affairs of Valmar',
  publisher: 'Treaty Office',
  language: 'en',
  date: day('2024-12-06', 'printed'),
});
/** A question with a quotation in it; no date. */
const question = textOf('pregunta', {
  title: { text: '¿Qué es «la alianza»?', status: 'printed' },
  kind: 'speech',
  author: 'Ana Vidal',
  date: 'unknown',
});
/** Only a month is known. */
const month = textOf('acta', {
  title: { text: 'Acta', status: 'printed' },
  kind: 'document',
  date: day('2026-01', 'inferred'),
});
/** An interval over two years. */
const years = textOf('gira', {
  title: { text: 'Gira', status: 'printed' },
  kind: 'news',
  date: day('2025-12-30/2026-01-02', 'printed'),
});

const d32 = paragraphOf(
  declaration,
  'd32',
  'Las partes tienen la intención de seguir coordinando sus posiciones y, de ser necesario, adoptando contramedidas.',
);
const d34 = paragraphOf(declaration, 'd34', 'Condenan el carácter agresivo.');
const p1 = paragraphOf(news, 'p1', 'El presidente dijo: «Viajo hoy, este martes, a Biskek y mañana».');
const short = paragraphOf(question, 'p2', '¿Qué quiere decir?');
const note = { id: 'a14', text: declaration, paragraph: d32, on: [d32] } as unknown as Note;
const noteOnTwo = { id: 'a3', text: news, paragraph: p1, on: [p1, paragraphOf(news, 'p4', 'Y.')] } as unknown as Note;
const record = {
  id: 'c-0007',
  data: { label: 'Confirmar el carácter aliado de las relaciones' },
} as unknown as Commitment;

/**
 * What is cited, and the rules that its strings were read against.
 *
 * - text: ISO 690, contributions within a host; APA 7 §10.3, §9.12 (no author), §9.22 (described title); Chicago 17
 *   §14.107; MLA 9 ch. 5 (containers).
 * - paragraph, range: APA 7 §8.28 and §9.28; Chicago 17 ch. 14; MLA 9 app. 1; RAE: «párr.».
 * - dates not printed: brackets, ISO 690; Chicago 17 §14.145; unknown ones: APA 7 §9.17 «n.d.», MLA 9 leaves them out.
 * - note, record: the editors are the authors, and are not named again as editors; APA 7 §9.16 asks for a day of
 *   retrieval of what is made to change, here the record.
 */
export const cases: readonly [name: string, thing: Citable, of?: Corpus][] = [
  ['text-declaration', { type: 'text', text: declaration }],
  ['text-news', { type: 'text', text: news }],
  ['text-treaty', { type: 'text', text: treaty }],
  ['text-question', { type: 'text', text: question }],
  ['text-month', { type: 'text', text: month }],
  ['text-years', { type: 'text', text: years }],
  ['text-two-editors', { type: 'text', text: treaty }, twoEditors],
  ['paragraph', { type: 'paragraph', paragraph: d32 }],
  ['paragraph-quoting', { type: 'paragraph', paragraph: p1 }],
  ['paragraph-short', { type: 'paragraph', paragraph: short }],
  ['range', { type: 'range', from: d32, to: d34 }],
  ['note', { type: 'note', note }],
  ['note-on-two', { type: 'note', note: noteOnTwo }],
  ['commitment', { type: 'commitment', commitment: record }],
  ['commitment-two-editors', { type: 'commitment', commitment: record }, twoEditors],
];

export const items: readonly [name: string, item: CslItem][] = cases.map(([name, thing, of = corpus]) => [
  name,
  citationOf(of, thing),
]);
