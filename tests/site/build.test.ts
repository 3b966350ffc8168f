/** What the build promises an editor. All builds but the first are here, one after the other. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { strings } from '../../src/i18n/strings.ts';
import { readCorpus } from '../../src/read/read.ts';
import { broken } from './broken.ts';
import { differences, filesOf, runBuild, runScript, workshop, type BuildRun } from './build.ts';
import { readPage } from './pages.ts';
import { serve } from './server.ts';

const dist = inject('dist');
/** The text in `tests/fixtures/sixth`. */
const sixth = 'archivos-de-la-bahia';
const texts = filesOf('content/texts').map((file) => file.replace('.mdx', ''));

/** A copy of the real corpus, as a path from the root of the project, and what its builds make. */
const corpus = relative('.', join(workshop, 'corpus'));
const out = join(workshop, 'copy');
const build = (): Promise<BuildRun> => runBuild({ corpus, out, cache: join(workshop, 'copy-cache') });
const pageOf = (folder: string, text: string): string =>
  readFileSync(join(folder, 'textos', text, 'index.html'), 'utf8');

describe('a build', () => {
  beforeAll(() => cpSync('content', corpus, { recursive: true }));

  it('of the same input in another folder, with nothing to use again, makes the same bytes', async () => {
    const { status, output, report } = await build();
    expect(status, output).toBe(0);
    expect(report).toMatchObject({ texts: texts.length, rendered: texts.length, reused: 0 });
    expect(differences(dist, out)).toEqual([]);
  });

  it('with nothing new renders nothing and makes the same bytes', async () => {
    expect((await build()).report).toMatchObject({ rendered: 0, reused: texts.length });
    expect(differences(dist, out)).toEqual([]);
  });

  it('takes in a sixth text that is added by adding files, and leaves the pages of the others as they were', async () => {
    cpSync('tests/fixtures/sixth', corpus, { recursive: true });
    const ingested = await runScript('scripts/ingest.ts', [sixth], corpus);
    expect(ingested.output).toContain(`${sixth}: 10 paragraphs in 1 part, new`);
    const { status, output, report } = await build();
    expect(status, output).toBe(0);
    expect(report).toMatchObject({ texts: texts.length + 1, rendered: 1, reused: texts.length });
    expect(readPage(out, `textos/${sixth}/index.html`).ids).toEqual(expect.arrayContaining(['p1', 'p10']));
    // What names it: its neighbours in time, the lists, and the page of the place that it mentions.
    for (const text of texts) expect(withoutNeighbours(pageOf(out, text))).toBe(withoutNeighbours(pageOf(dist, text)));
    for (const list of ['index.html', 'textos/index.html', 'lugares/minsk/index.html'])
      expect(readFileSync(join(out, list), 'utf8')).toMatch(new RegExp(`href="?/textos/${sixth}/`));
  });

  it('whose search shows five texts, and the sixth on request', async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serve(out)]);
    const page = await browser.newPage();
    await page.goto(`${server.url}/buscar/?q=de`);
    const shown = page.locator('#hits > li');
    await expect.poll(() => shown.count()).toBe(5);
    await page.getByRole('button', { name: strings('es').searchPage.more }).click();
    await expect.poll(() => shown.count()).toBe(6);
    // The focus is on the first of those that were added.
    expect(await shown.nth(5).locator(':focus').count()).toBe(1);
    await Promise.all([browser.close(), server.close()]);
  });

  it('makes the first bytes again when the sixth text is removed', async () => {
    for (const file of filesOf(corpus).filter((path) => path.includes(sixth))) rmSync(join(corpus, file));
    expect((await build()).report).toMatchObject({ texts: texts.length, rendered: 0 });
    expect(differences(dist, out)).toEqual([]);
  });

  it('after one note changed renders one text and changes no page and no book of another', async () => {
    const text = 'putin-maduro-llamada';
    const file = join(corpus, 'texts', `${text}.mdx`);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('\n</Note>', ' Una frase más.\n</Note>'));
    const { report } = await build();
    writeFileSync(file, before);
    expect(report).toMatchObject({ rendered: 1, reused: texts.length - 1 });
    expect(pageOf(out, text)).toContain('Una frase más.');
    expect(differences(join(dist, 'textos'), join(out, 'textos'))).toEqual([
      `${text}/index.html`,
      `${text}/${text}.epub`,
    ]);
  });
});

/** The page of a text without the links to the texts before and after it. */
function withoutNeighbours(html: string): string {
  const { text } = strings(readCorpus({ path: 'content', label: '' }).corpus!.config.language);
  const nav = new RegExp(`<nav class=pages aria-label="${text.neighbours}">.*?</nav>`, 's');
  expect(html).toMatch(nav);
  return html.replace(nav, '');
}

describe('a build of a broken corpus', () => {
  const folder = relative('.', join(workshop, 'broken'));
  let run: BuildRun;
  beforeAll(async () => {
    cpSync('content', folder, { recursive: true });
    for (const { file, change } of broken) {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      const after = change(before);
      expect(after, `${file} should change`).not.toBe(before);
      writeFileSync(path, after);
    }
    // It would publish over the good site.
    cpSync(dist, join(workshop, 'good'), { recursive: true });
    run = await runBuild({ corpus: folder, out: join(workshop, 'good'), cache: join(workshop, 'cache') });
  });

  it('fails', () => {
    expect(run.status).toBe(1);
    expect(run.output).toContain('the last good site stays');
  });

  it.each(broken)('says where $what is, and what is wrong', ({ file, at, says }) => {
    const content = readFileSync(join(folder, file), 'utf8');
    const before = content.slice(0, content.search(at)).split('\n');
    const place = `${folder}/${file}:${before.length}:${before.at(-1)!.length + 1}: `;
    const messages = run.output.split('\n').filter((one) => one.startsWith(place));
    expect(messages.join('\n'), run.output).toMatch(says);
  });

  it('says nothing else', () => {
    expect(run.output).toContain(`${broken.length} problems in the corpus`);
  });

  it('leaves the last good site as it was, to the byte', () => {
    expect(differences(dist, join(workshop, 'good'))).toEqual([]);
  });
});
