import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { ingest } from '../../src/ingest/ingest.ts';
import { record } from '../../src/ingest/record.ts';
import { serializeText } from '../../src/mdx/serialize.ts';
import type { CommitmentRecord } from '../../src/model/commitment.ts';
import type { CorpusConfig } from '../../src/model/config.ts';
import type { Block } from '../../src/model/document.ts';
import { entityKinds } from '../../src/model/kinds.ts';
import { EditionPlan } from '../../src/model/plan.ts';
import { filesOf } from '../../src/read/text.ts';
import { inventCast, fileOf, refOf, type Cast, type Made } from './entities.ts';
import { PARAGRAPHS, PRESS, anchorOf, commitmentId, isDeclaration, textId } from './ids.ts';
import { writeNote } from './notes.ts';
import { Prose, capital, quoteFrom } from './prose.ts';
import { Random } from './random.ts';

const EDITION = 'prueba';
/**
 * The texts that have commitments (two each), a stated mention, and a passage of a theme. Two hundred records, whatever
 * the size: what is measured is texts with entities and notes, and every record is a page of its own.
 */
const FIRST = { commitments: 100, mentions: 100, passages: 500 };

/** What was generated. */
export interface Generated {
  texts: number;
  paragraphs: number;
  notes: number;
  entities: number;
  commitments: number;
  /** Names of entities that were put into the prose. */
  mentions: number;
}

/**
 * Writes a valid corpus of invented texts. Text by text: the first five are the same in a corpus of five and of
 * ten thousand.
 */
export function generateCorpus(path: string, texts: number, sentences: readonly string[]): Generated {
  const prose = new Prose(sentences);
  const cast = inventCast();
  const done: Generated = { texts, paragraphs: 0, notes: 0, entities: cast.all.length, commitments: 0, mentions: 0 };
  const folders = [
    'texts',
    'sources',
    'ledger',
    'commitments',
    ...Object.values(entityKinds).map(({ folder }) => folder),
  ];
  for (const folder of folders) mkdirSync(join(path, folder), { recursive: true });
  write(path, 'corpus.yaml', stringify(config));
  for (const [name, title] of [
    ['about', 'Acerca de la prueba'],
    ['codebook', 'Libro de códigos de la prueba'],
  ] as const)
    write(
      path,
      `${name}.mdx`,
      `---\ntitle: ${title}\ndescription: Página inventada.\n---\nUn corpus inventado para medir el sitio.\n`,
    );
  for (let index = 0; index < texts; index++) generateText(path, index, prose, cast, done);
  for (const made of cast.all) write(path, `${entityKinds[made.kind].folder}/${made.id}.yaml`, stringify(fileOf(made)));
  return done;
}

const config: z.input<typeof CorpusConfig> = {
  title: 'Corpus de prueba',
  description: 'Textos inventados para medir el sitio.',
  url: 'https://prueba.example/',
  language: 'es',
  editors: ['Nadie'],
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  codebook: '0',
  edition: EDITION,
  // Forty thousand files and 400 MB more at a thousand texts: what these settings are for.
  shortAddresses: false,
  citePassages: false,
  report: false,
  vocabulary: false,
  epub: false,
};

function generateText(path: string, index: number, prose: Prose, cast: Cast, done: Generated): void {
  const random = new Random(`text ${index}`);
  const id = textId(index);
  const title = `Texto de prueba número ${index + 1}: ${prose.words(random, 5)}`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => {
    const names = namesFor(random, cast);
    done.mentions += names.length;
    return prose.paragraph(random, names);
  });
  const source = `${title}\n\n${paragraphs.join('\n')}\n`;
  const plan = planOf(index, title, source, random, prose);
  const { document, problems } = ingest(id, source, EditionPlan.parse(plan), undefined, []);
  if (problems.length > 0) throw new Error(`Generated a wrong plan for ${id}: ${problems[0]?.message ?? ''}`);
  const owned = index < FIRST.commitments ? [2 * index + 1, 2 * index + 2] : [];
  const blocks = document.blocks.flatMap((block): Block[] => {
    if (block.type !== 'paragraph') return [block];
    done.paragraphs++;
    return [block, writeNote({ number: ++done.notes, index, block, random, prose, cast, owned })];
  });
  const files = filesOf(id);
  write(path, files.source, source);
  write(path, files.plan, stringify(plan));
  write(path, files.mdx, serializeText({ ...document, blocks }));
  write(
    path,
    files.ledger,
    `${JSON.stringify(record({ text: id, anchors: [] }, document, { edition: EDITION }), null, 2)}\n`,
  );

  const passage = (): { in: string } & ReturnType<typeof quoteFrom> => {
    const at = random.between(0, PARAGRAPHS - 1);
    return { in: `${id}#${anchorOf(index, at)}`, ...quoteFrom(random, paragraphs[at] ?? '') };
  };
  if (index < FIRST.mentions) cast.organizations.pick(random).mentions.push(passage());
  if (index < FIRST.passages) random.pick(cast.themes).passages.push(passage());
  for (const number of owned) {
    done.commitments++;
    write(
      path,
      `commitments/${commitmentId(number)}.yaml`,
      stringify(commitmentOf(number, index, paragraphs, random, prose, cast)),
    );
  }
}

/** About three organizations a paragraph, and now and then a person, place or instrument. */
function namesFor(random: Random, cast: Cast): string[] {
  const entities: Made[] = Array.from({ length: random.between(2, 4) }, () => cast.organizations.pick(random));
  if (random.chance(0.25)) entities.push(cast.others.pick(random));
  return entities.map(({ names }) => random.pick(names));
}

function planOf(
  index: number,
  title: string,
  source: string,
  random: Random,
  prose: Prose,
): z.input<typeof EditionPlan> {
  const two = (number: number): string => String(number).padStart(2, '0');
  const when = `${random.between(1995, 2026)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const press = { label: 'Noticia', level: 'press' } as const;
  return {
    title: { text: title, status: 'printed' },
    short: `Prueba ${index + 1}`,
    description: `Texto inventado, hecho de frases del corpus: ${prose.words(random, 8)}.`,
    kind: isDeclaration(index) ? 'declaration' : 'news',
    language: 'es',
    ...{ publisher: 'unknown', author: 'unknown', url: 'unknown', rights: 'unknown' },
    received: { as: `${textId(index)}.txt`, sha256: createHash('sha256').update(source).digest('hex') },
    date: { event: 'Fecha inventada', when, certainty: 'external', why: 'La fecha es inventada.' },
    parts: isDeclaration(index)
      ? [
          { prefix: 'n', ...press, from: 3 },
          { prefix: 'd', label: 'Declaración', level: 'official', from: 3 + PRESS },
        ]
      : [{ prefix: 'p', ...press, from: 3 }],
    stretches: [{ lines: 1, as: 'title' }],
  };
}

const classes = ['commitment', 'commitment', 'reaffirmation', 'position', 'call', 'act'] as const;
const someDomains = [
  'world-order',
  'integration',
  'defence',
  'economy',
  'energy',
  'transport',
  'law',
  'culture',
] as const;

function commitmentOf(
  number: number,
  index: number,
  paragraphs: readonly string[],
  random: Random,
  prose: Prose,
  cast: Cast,
): z.input<typeof CommitmentRecord> {
  const kind = random.pick(classes);
  const at = random.between(0, PARAGRAPHS - 1);
  const official = isDeclaration(index) && at >= PRESS;
  const parties = new Set(
    [random.pick(cast.places), random.pick(cast.places), cast.organizations.pick(random)].map(refOf),
  );
  const earlier = random.between(1, Math.max(1, number - 1));
  return {
    label: capital(prose.words(random, 6)).slice(0, 90),
    class: kind,
    ...(kind === 'commitment' ? { force: random.pick(['commissive', 'intentional'] as const) } : {}),
    parties: [...parties],
    domain: random.pick(someDomains),
    themes: [refOf(random.pick(cast.themes))],
    organizations: [refOf(cast.organizations.pick(random))],
    instruments: random.chance(0.2) ? [refOf(random.pick(cast.instruments))] : [],
    occurrences: [
      {
        ...{ text: textId(index), paragraph: anchorOf(index, at), ...quoteFrom(random, paragraphs[at] ?? '') },
        level: official ? 'official' : 'press_paraphrase',
      },
    ],
    relations:
      random.chance(0.25) && earlier < number
        ? [{ kind: 'restates', to: commitmentId(earlier), why: 'Relación inventada.' }]
        : [],
    coding: { codebook: '0' },
  };
}

function write(path: string, name: string, content: string): void {
  const file = join(path, name);
  if (name.includes('/')) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
