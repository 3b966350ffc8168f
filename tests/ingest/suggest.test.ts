import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findExpansions } from '../../src/ingest/suggest/acronyms.ts';
import { isShortFor } from '../../src/ingest/suggest/candidates.ts';
import { guessKind } from '../../src/ingest/suggest/capitalized.ts';
import { findClauses } from '../../src/ingest/suggest/clauses.ts';
import { freeId } from '../../src/ingest/suggest/drafts.ts';
import { suggest } from '../../src/ingest/suggest/index.ts';
import { isAdjectiveOf } from '../../src/ingest/suggest/undecided.ts';
import type { Corpus, Paragraph, Text } from '../../src/model/corpus.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus, readCorpus } from '../../src/read/read.ts';
import { planOf } from './plan.ts';
import { adjectives, clauses, expansions, kinds, shortForms } from './suggest.cases.ts';

const small = (): Corpus => loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
const [like] = small().texts;

/** A text of paragraphs that nothing is known of. */
function textOf(level: 'official' | 'press', ...readings: string[]): Text {
  const part = { prefix: 'p', label: 'Texto', level, from: 1 } as const;
  const text: Text = { ...like!, id: 'texto', plan: planOf(), parts: [part] };
  const paragraphs = readings.map((reading, index): Paragraph => {
    const id = `p${index + 1}`;
    return { ...like!.paragraphs[0]!, id, text, part, reading, mentions: [], occurrences: [] };
  });
  return { ...text, paragraphs };
}

const names = (corpus: Corpus, ...readings: string[]): string[] =>
  suggest(corpus, [textOf('press', ...readings)]).candidates.map(
    ({ kind, forms }) =>
      `${kind} ${[...forms].map(([form, { length }]) => (length > 1 ? `${form} ×${length}` : form)).join(' | ')}`,
  );

test.each(Object.entries(expansions))('acronyms and expansions: %s', (text, expected) => {
  expect(
    findExpansions(text).map(({ name, acronym }) => [name, acronym].map((at) => text.slice(at.start, at.end))),
  ).toEqual(expected);
});

test.each(kinds)('%s[%s]%s is %s', (before, form, after, kind) => {
  expect(guessKind(form, before, after)).toBe(kind);
});

test.each(shortForms)('%s (%s), %s: %s', (name, kind, short, is) => {
  expect(isShortFor(short, name, kind)).toBe(is);
});

test.each(adjectives)('%s, %s: %s', (adjective, country, is) => {
  expect(isAdjectiveOf(adjective, country)).toBe(is);
});

describe.each(['official', 'press'] as const)('clauses of a part that is %s', (level) => {
  test.each(Object.entries(clauses[level]))('%s', (reading, expected) => {
    const found = findClauses(textOf(level, reading), [], new Map()).map(
      ({ class: type, force, aspect, selector, subject, condition, level: of }) =>
        `${type}${force ? `/${force[0] ?? ''}` : ''}${aspect ? ` ${aspect}` : ''} «${selector.quote}» ${subject ?? '-'}` +
        `${level === 'press' ? ` ${of}` : ''}${condition === undefined ? '' : ` if «${condition}»`}`,
    );
    expect(found).toEqual(expected);
  });
});

test.each([
  ['Las Partes tienen la intención de ampliar el comercio.', 'tienen la intención de'],
  ['Las Partes confirman su disposición a firmar otro acuerdo.', 'confirman su disposición a'],
  ['Las Partes confirman su disposición al diálogo.', 'confirman su disposición'],
  ['Las Partes seguirán coordinándose en los foros.', 'seguirán coordinándose'],
  ['Las Partes ampliarán el comercio.', 'ampliarán'],
  ['Los presidentes llaman a todos los países a respetar la Carta.', 'llaman'],
  ['Los presidentes han invitado a sus vecinos a firmar.', 'han invitado'],
  ['Las Partes expresan su satisfacción por el acuerdo.', 'expresan su satisfacción'],
  ['Las Partes confirmaron la importancia de formar corredores.', 'confirmaron la importancia de'],
])('the verb that decides: %s', (reading, verb) => {
  expect(findClauses(textOf('official', reading), [], new Map()).map((clause) => clause.verb)).toEqual([verb]);
});

describe('names', () => {
  test('words that only open a sentence, heads and offices alone, and areas of government are none', () => {
    const corpus = small();
    expect(
      names(corpus, 'Reunidas ayer, las Partes hablaron. El Presidente y los Jefes de Estado de Valmar, no.'),
    ).toEqual([]);
    expect(
      names(corpus, 'El ministro de Defensa calló. El Consejo, en el siglo XXI, también. Según Ana Vidal, no.'),
    ).toEqual([]);
  });

  test('forms of one name stand together, the longest first', () => {
    const readings = [
      'Lía Moreu y Jonás Ferrán hablaron. Moreu calló.',
      'Dijo Lia Moreu que V.V. Ferrán salió con Moreu.',
    ];
    expect(names(small(), ...readings)).toEqual([
      'person Lía Moreu | Lia Moreu | Moreu ×2',
      'person Jonás Ferrán | V.V. Ferrán',
    ]);
  });

  test('what names a known entity in another form is offered for its file', () => {
    const corpus = small();
    const text = textOf('press', 'Habló Vidal, de la CB (Cofradía de la Bahía).');
    const [paragraph] = text.paragraphs;
    const [entity] = corpus.entities.org.filter(({ id }) => id === 'cofradia-de-la-bahia');
    paragraph!.mentions.push({ entity: entity!, paragraph: paragraph!, start: 23, end: 43, by: 'name' });
    const { further, candidates } = suggest(corpus, [text]);
    expect(further.map((one) => [one.entity.ref, ...one.forms.keys()])).toEqual([
      ['person:ana-vidal', 'Vidal'],
      ['org:cofradia-de-la-bahia', 'CB'],
    ]);
    expect(candidates).toEqual([]);
  });

  test('texts in other languages have names only, and it is said', () => {
    const text = textOf('official', 'The Parties met in Puerto Verde. Rusia reafirma la paz.');
    const found = suggest(small(), [{ ...text, plan: planOf({ language: 'en' }) }]);
    expect(found.clauses).toEqual([]);
    expect(found.foreign.map(({ id }) => id)).toEqual(['texto']);
  });

  test.each([
    ['Órgano de Mareas', 'organo-de-mareas'],
    ['Consejo', 'consejo-2'],
    ['1 de Mayo', 'de-mayo'],
    ['Совет', 'nombre'],
  ])('the id of %s is %s', (name, id) => {
    expect(freeId(name, new Set(['consejo']))).toBe(id);
  });
});

// Each runs Node several times.
describe('npm run suggest', { timeout: 60_000 }, () => {
  let corpus = '';
  beforeEach(() => {
    corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
    for (const fixture of ['small', 'islands']) cpSync(`tests/fixtures/${fixture}`, corpus, { recursive: true });
  });
  afterEach(() => {
    rmSync(corpus, { recursive: true });
  });

  const run = (script: string, ...options: string[]): { code: number | null; out: string; err: string } => {
    const env = { ...process.env, APOSTILLA_CORPUS: corpus };
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
      env,
      encoding: 'utf8',
    });
    return { code: status, out: stdout.replaceAll(`${corpus}/`, ''), err: stderr };
  };
  const folder = (): ReturnType<typeof corpusFolder> => corpusFolder(corpus, '.');
  const edit = (file: string, from: string, to: string): void => {
    const before = readFileSync(join(corpus, file), 'utf8');
    expect(before).toContain(from);
    writeFileSync(join(corpus, file), before.replace(from, to));
  };

  test('prints everything as YAML that names its files', async () => {
    const { code, out } = run('suggest');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../golden/suggest.txt');
  });

  test('writes drafts, which are no part of the corpus until their line is deleted', () => {
    const { out } = run('suggest', 'pacto-de-las-islas', '--write');
    expect(out).toContain('wrote people/lia-moreu.yaml\n');
    expect(out).toContain('# instruments/convenio-de-la-bahia.yaml, to be added to what is there\n');
    const { corpus: before, problems, drafts } = readCorpus(folder());
    expect(problems.map(formatProblem)).toEqual([]);
    expect(before!.entities.person.map(({ id }) => id)).toEqual(['ana-vidal']);
    expect(before!.commitments.map(({ id }) => id)).toEqual(['c-0001', 'c-0002', 'c-0003']);
    const count = drafts.entities.length + drafts.commitments.length;
    expect(count).toBe(out.match(/^wrote /gm)!.length);
    expect(run('check').out).toMatch(new RegExp(`^${count} drafts, not published: .*people/lia-moreu\\.yaml`, 'm'));
    // They wait for review and are not offered again.
    expect(run('suggest', '--only', 'entities', '--only', 'commitments').out).toMatch(/^# 0 new .*, 0 clauses/);

    edit('people/lia-moreu.yaml', 'draft: true\n', '');
    const { corpus: after } = readCorpus(folder());
    expect(after!.entities.person.map(({ id }) => id)).toEqual(['ana-vidal', 'lia-moreu']);
    expect(after!.entities.person[1]!.mentions).toHaveLength(3);
  });

  test('a published record has parties, and nothing published refers to a draft', () => {
    run('suggest', '--write');
    edit('commitments/c-0004.yaml', 'draft: true\n', '');
    edit('commitments/c-0002.yaml', '  - org:cofradia-de-la-bahia', '  - person:lia-moreu');
    edit('organizations/cofradia-de-la-bahia.yaml', 'Asociación', 'Asociación ([véase](commitment:c-0005))');
    // What a draft refers to is not followed; what it lacks is said.
    edit('people/lia-moreu.yaml', 'Por redactar', '[nadie](org:nadie)');
    edit('people/jonas-ferran.yaml', 'name:', 'nombre:');
    expect(readCorpus(folder()).problems.map((one) => formatProblem(one).replace(/^(.*?):\d+:\d+: /, '$1: '))).toEqual([
      './commitments/c-0002.yaml: `person:lia-moreu` is a draft; delete the line `draft: true` of `./people/lia-moreu.yaml` to publish it (reference-resolves)',
      './commitments/c-0004.yaml: Cannot use `parties`; expected at least one party (file-matches-its-schema)',
      './organizations/cofradia-de-la-bahia.yaml: `c-0005` is a draft; delete the line `draft: true` of `./commitments/c-0005.yaml` to publish it (reference-resolves)',
      expect.stringContaining('./people/jonas-ferran.yaml: Missing `name`') as string,
      expect.stringContaining('./people/jonas-ferran.yaml: Unknown key `nombre`') as string,
    ]);
  });

  test('writes over nothing, and says what it cannot find', () => {
    writeFileSync(join(corpus, 'people', 'lia-moreu.yaml'), 'name: Otra\ndescription: Otra persona.\n');
    expect(run('suggest', '--write', '--only', 'entities').out).toContain('wrote people/lia-moreu-2.yaml\n');
    expect(readFileSync(join(corpus, 'people', 'lia-moreu.yaml'), 'utf8')).toContain('Otra persona');
    expect(run('suggest', 'pacto-de-las-isla')).toMatchObject({
      code: 1,
      err: expect.stringContaining('did you mean') as string,
    });
    expect(run('suggest', '--only', 'names')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--only') as string,
    });
  });
});
