import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCorpus } from '../../src/read/read.ts';

// Every test starts a few processes.
vi.setConfig({ testTimeout: 60_000 });

const home = mkdtempSync(join(tmpdir(), 'apostilla-ingest-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let corpus = '';
let count = 0;
/** A corpus without texts, for each test. */
beforeEach(() => {
  corpus = join(home, String(++count), 'corpus');
  mkdirSync(corpus, { recursive: true });
  for (const name of ['corpus.yaml', 'acerca.mdx', 'libro-de-codigos.mdx'])
    cpSync(join('content', name), join(corpus, name));
  // These two link to texts that are not here.
  for (const name of ['acerca', 'libro-de-codigos'])
    writeFileSync(join(corpus, `${name}.mdx`), `---\ntitle: ${name}\ndescription: Prueba.\n---\nPrueba.\n`);
});

interface Run {
  status: number;
  out: string;
  errors: string;
}

function run(...args: string[]): Promise<Run> {
  const env = { ...process.env, APOSTILLA_CORPUS: corpus };
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/ingest.ts', ...args], { env, maxBuffer: 2 ** 26 }, (error, out, errors) => {
      done({ status: error ? Number(error.code ?? 1) : 0, out, errors });
    });
  });
}

/** A file with some bytes, outside the corpus. */
function file(name: string, content: string | Uint8Array): string {
  const folder = join(home, String(count), 'desk');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** All files of the corpus with their bytes; hidden ones too. */
function snapshot(folder = corpus): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

const problems = () => readCorpus({ path: corpus, label: 'corpus/' }).problems;
const declaration = [
  'Declaración conjunta de los puertos',
  '',
  'Los puertos confirman su amistad y su cooperación en el mar.',
  '',
  'Los puertos abrirán el canal en 2026. Los puertos invitan a todos los barcos a pasar por él.',
  '',
  'Los puertos cerrarán el muelle viejo cuando no quede nadie.',
].join('\n');

describe('a file is taken in', () => {
  test('with its bytes, a plan, a page and a ledger; twice changes nothing', async () => {
    const path = file('Declaración de los puertos (1).txt', declaration);
    const first = await run(path);
    expect([first.status, first.errors]).toEqual([0, '']);
    expect(first.out).toContain('declaracion-de-los-puertos-1 (new)');
    expect(first.out).toContain('100.00 %');
    expect(Object.keys(snapshot())).toEqual(
      expect.arrayContaining(['txt', 'yaml'].map((end) => `sources/declaracion-de-los-puertos-1.${end}`)),
    );
    expect(readFileSync(join(corpus, 'sources/declaracion-de-los-puertos-1.txt'), 'utf8')).toBe(declaration);
    expect(problems()).toEqual([]);
    const before = snapshot();
    const again = await run(path);
    expect([again.status, again.errors]).toEqual([0, '']);
    expect(again.out).toContain('(known)');
    expect(snapshot()).toEqual(before);
    expect((await run()).out).toContain('unchanged');
    expect(snapshot()).toEqual(before);
  });

  test('or only looked at', async () => {
    const before = snapshot();
    const { status, out } = await run(file('puertos.txt', declaration), '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain('title       «Declaración conjunta de los puertos» (printed)');
    expect(snapshot()).toEqual(before);
  });

  test('anew, with other words: ids and notes live on, the rest is retired, and it is said', async () => {
    await run(file('puertos.txt', declaration));
    const page = join(corpus, 'texts/puertos.mdx');
    const note =
      '<Note id="a1" on="d2" quote="invitan a todos los barcos" kind="context">\nNadie ha pasado.\n</Note>\n';
    const mdx = readFileSync(page, 'utf8');
    expect(mdx).toContain('<P id="d2" />');
    writeFileSync(page, mdx.replace(/\n<P id="d3"/, `\n${note}\n<P id="d3"`));
    const changed = [
      'Nota de la redacción sobre el mar y sus puertos, que nadie esperaba ver aquí.',
      declaration.replace('en 2026. Los', 'en 2026.\n\nLos').replace(/\n\nLos puertos cerrarán.*/, ''),
    ].join('\n\n');
    const { status, out, errors } = await run(file('puertos.txt', changed), '--id', 'puertos');
    expect(errors).toBe('');
    expect(out).toMatch(/changed +d2 \(split\) → d1a/);
    expect(out).toMatch(/retired +d3 \(withdrawn\)/);
    expect(status).toBe(0);
    expect(problems()).toEqual([]);
    // The words went to the piece that kept the id.
    expect(readFileSync(page, 'utf8')).toContain('on="d2" quote="invitan a todos los barcos"');
    const ledger = JSON.parse(readFileSync(join(corpus, 'ledger/puertos.json'), 'utf8')) as {
      anchors: { id: string; successors: string[]; withdrawn?: { reason: string } }[];
    };
    expect(ledger.anchors.find(({ id }) => id === 'd2')?.successors).toEqual(['d1a']);
    expect(ledger.anchors.find(({ id }) => id === 'd3')?.withdrawn?.reason).toBe('withdrawn');
  });

  test.each([
    ['Acción y reacción, según señaló el año pasado la delegación.', 'latin1', '--encoding', 'windows-1252'],
    ['Договор о дружбе и сотрудничестве между государствами.', 'koi8-r', '--encoding', 'koi8-r'],
  ])('in the encoding that its editor names: %s', async (words, encoding, ...args) => {
    const bytes = encoding === 'latin1' ? Buffer.from(words, 'latin1') : koi8(words);
    const { out, errors } = await run(file('x.txt', bytes), '--id', 'carta', ...args);
    expect(errors).toBe('');
    expect(out).toContain(words.slice(0, 20));
    expect(readFileSync(join(corpus, 'sources/carta.yaml'), 'utf8')).toContain(`encoding: ${args[1]}`);
    expect(problems()).toEqual([]);
  });
});

/** The bytes of Russian words in KOI8-R: found by asking the decoder what each byte is. */
function koi8(words: string): Uint8Array {
  const decoder = new TextDecoder('koi8-r');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(words, (letter) => bytes.get(letter) ?? 0);
}

describe('a file is refused', () => {
  const refusals: [string, () => string[], RegExp][] = [
    ['that is not there', () => ['nada/nada.txt'], /nada\.txt: there is no such file/],
    ['that is a folder', () => [join(file('x.txt', 'x'), '..')], /it is a folder/],
    ['that is empty', () => [file('vacio.txt', '')], /it is empty/],
    ['that is a binary', () => [file('x.txt', Uint8Array.of(0, 1, 2, 255, 0, 0, 7))], /byte \d+: /],
    [
      'with bytes that are wrong',
      () => [file('x.txt', Buffer.concat([Buffer.from('Acción, región, año '), Buffer.of(0xe1), Buffer.from(' más')]))],
      /byte 23: .*--encoding/,
    ],
    [
      'with an id that is none',
      () => [file('x.txt', 'Hola.'), '--id', '../fuera'],
      /`\.\.\/fuera` is no id; expected a slug such as `fuera`/,
    ],
    ['with an encoding that is none', () => [file('x.txt', 'Hola.'), '--encoding', 'utf-9'], /`utf-9` is no encoding/],
    ['with a format that is none', () => [file('x.txt', 'Hola.'), '--format', 'markdwn'], /did you mean .?markdown/],
    ['whose id nobody knows', () => ['cumbre'], /Cannot find the plan of `cumbre`/],
  ];
  test.each(refusals)('%s, and nothing is written', async (_, args, message) => {
    const given = args();
    const before = snapshot();
    const { status, errors } = await run(...given);
    expect(errors).toMatch(message);
    expect(errors).not.toContain('    at ');
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  test('when its id has other bytes; the bytes that are there stay', async () => {
    await run(file('puertos.txt', declaration));
    const before = snapshot();
    const { status, errors } = await run(file('puertos.txt', `${declaration}.`));
    expect(errors).toContain('add `--id puertos`');
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });
});

describe('whatever its name is, a file stays inside the corpus', () => {
  test.each([
    'con espacios y «comillas» "dobles" y \'simples\'.txt',
    '..%2F..%2Ffuera.txt',
    '...txt',
    '-rf.txt',
    '$(touch canary).txt',
    'línea\npartida.txt',
    'ñandú.TXT',
  ])('%j', async (name) => {
    const around = snapshot(join(corpus, '..'));
    const { status, errors } = await run('--', file(name, 'Un texto cualquiera, con su punto final.'));
    expect([status, errors]).toEqual([0, '']);
    expect(problems()).toEqual([]);
    const desk = Object.keys(snapshot(join(corpus, '..'))).filter((path) => !(path in around));
    expect(desk.filter((path) => !path.startsWith('corpus/')).length).toBe(1);
    expect(existsSync('canary')).toBe(false);
  });

  test('and a folder of the corpus that leads elsewhere is not written to', async () => {
    const elsewhere = join(home, String(count), 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(corpus, 'sources'));
    const { status, errors } = await run(file('puertos.txt', declaration));
    expect(errors).toContain('it is outside the corpus folder');
    expect(status).toBe(1);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('and a link is read as what it leads to', async () => {
    symlinkSync(file('puertos.txt', declaration), join(home, String(count), 'enlace.txt'));
    expect((await run(join(home, String(count), 'enlace.txt'))).status).toBe(0);
    expect(readFileSync(join(corpus, 'sources/enlace.txt'), 'utf8')).toBe(declaration);
  });
});

describe('an ingest that is killed', () => {
  test('leaves the corpus as it was, or complete', { timeout: 120_000 }, async () => {
    const path = file('puertos.txt', declaration);
    const before = snapshot();
    await run(path);
    const after = snapshot();
    const known = new Set<string>();
    for (let wait = 150; known.size < 2 || wait < 900; wait += 75) {
      if (wait > 8000) break;
      rmSync(corpus, { recursive: true });
      for (const [name, content] of Object.entries(before)) {
        mkdirSync(resolve(corpus, name, '..'), { recursive: true });
        writeFileSync(join(corpus, name), content, 'latin1');
      }
      const env = { ...process.env, APOSTILLA_CORPUS: corpus };
      const child = spawn(process.execPath, ['scripts/ingest.ts', path], { env, stdio: 'ignore' });
      await setTimeout(wait);
      child.kill('SIGKILL');
      // What was decided is carried through by whoever reads next; what was prepared is no file of the corpus.
      expect(problems()).toEqual([]);
      const now = Object.fromEntries(Object.entries(snapshot()).filter(([name]) => !name.startsWith('.prepared-')));
      const state = Object.keys(now).length === Object.keys(before).length ? 'before' : 'after';
      expect(now).toEqual(state === 'before' ? before : after);
      known.add(state);
    }
    expect([...known].sort()).toEqual(['after', 'before']);
  });
});
