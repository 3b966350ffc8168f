/** Files that mean harm, taken in by the real command, built by the real build, opened in a real browser. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrinted, split } from '../../src/ingest/split.ts';
import { readCorpus } from '../../src/read/read.ts';
import { readSource } from '../../src/read/text.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { runBuild, runScript, workshop } from './build.ts';
import { serve, type Server } from './server.ts';

const hostile = 'tests/fixtures/hostile';
const corpus = relative('.', join(workshop, 'hostile'));
const out = join(workshop, 'hostile-site');
const folder = { path: join(workshop, 'hostile'), label: `${corpus}/` };

/** What cannot be taken in, and why. */
const refused: Record<string, RegExp> = {
  'caracteres-de-control.txt': /byte 9: Cannot print the character U\+001B/,
  'documento.pdf.txt': /byte 0: The file is a PDF/,
  'imagen.png.txt': /byte 0: The file is a PNG/,
  'no-caracter.txt': /byte 4: Cannot print the character U\+FFFE/,
  'nulo.txt': /byte 3: The file is binary/,
  'palabra-enorme.txt': /a word of 60000 characters/,
  'solo-espacios.txt': /there is no text in it/,
  'utf-8-danado.txt': /byte 82: Cannot read the byte 0xE1 as utf-8/,
  'vacio.txt': /it is empty/,
};
const files = readdirSync(hostile).sort();
const accepted = files.filter((name) => !(name in refused));
/** What the payloads try to make: a file beside the project, or a function that says that it ran. */
const canaries = ['canary', join(workshop, 'canary'), join(hostile, '..', 'canary')];

let browser: Browser;
let server: Server;
let ingested: { status: number; output: string };

beforeAll(async () => {
  rmSync(folder.path, { recursive: true, force: true });
  mkdirSync(folder.path, { recursive: true });
  cpSync('content/corpus.yaml', join(folder.path, 'corpus.yaml'));
  writeFileSync(join(folder.path, 'acerca.mdx'), '---\ntitle: Acerca\ndescription: Prueba.\n---\nPrueba.\n');
  ingested = await runScript('scripts/ingest.ts', ['--', ...files.map((name) => join(hostile, name))], corpus);
  const built = await runBuild({ corpus, out, cache: join(workshop, 'hostile-cache') });
  expect(built.status, built.output).toBe(0);
  [browser, server] = [await launchBrowser(), await serve(out)];
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('hostile files', () => {
  it('are many', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(refused))('%s is refused with its name and place', (name, message) => {
    const line = ingested.output.split('\n').find((one) => one.startsWith(`Cannot take in ${hostile}/${name}`));
    expect(line).toMatch(message);
  });

  it('that are refused keep no other from being taken in', () => {
    expect(readCorpus(folder).problems).toEqual([]);
    expect(readCorpus(folder).corpus?.texts).toHaveLength(accepted.length);
    expect(ingested.status).toBe(1);
  });

  it('have run nothing', () => {
    for (const canary of canaries) expect(existsSync(canary)).toBe(false);
  });

  it('are shown literally, and do nothing in the browser', async () => {
    const context = await browser.newContext();
    await context.addInitScript('globalThis.canary = () => { globalThis.ran = true; }');
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const dialogs: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) elsewhere.push(request.url());
    });
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const text of readCorpus(folder).corpus?.texts ?? []) {
      const read = readSource(folder, text.id, []);
      const printed = read ? split(read.source, read.plan).segments.filter(isPrinted) : [];
      await page.goto(`${server.url}/textos/${text.id}/`);
      const shown = await page.$$eval('.par, .subheading', (elements) =>
        elements.map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const extra of copy.querySelectorAll('.num, .ref')) extra.remove();
          return copy.textContent.trim();
        }),
      );
      expect(shown, text.id).toEqual(printed.map((segment) => segment.text));
      expect(await page.evaluate('globalThis.ran'), text.id).toBeUndefined();
      expect(await page.title(), text.id).toContain(text.plan.title.text);
      expect(new URL(page.url()).pathname, text.id).toBe(`/textos/${text.id}/`);
      // As it came, to the byte.
      const source = await (await page.request.get(`${server.url}/textos/${text.id}/fuente.txt`)).body();
      const original = files.find(
        (name) => name === text.plan.received.as || name.normalize('NFC') === text.plan.received.as,
      );
      expect(source.equals(readFileSync(join(hostile, original ?? ''))), text.id).toBe(true);
    }
    expect(elsewhere).toEqual([]);
    expect(dialogs).toEqual([]);
    await context.close();
  }, 180_000);
});
