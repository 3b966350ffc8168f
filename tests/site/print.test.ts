import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { dated, printTexts } from '../../scripts/pdf/print.ts';
import { typeset } from '../../scripts/pdf/typeset.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { workshop } from './build.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');
const corpus = readCorpus(corpusFolder()).corpus!;

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** A page as it goes on paper: A4 less its margins. */
async function onPaper(path: string, dark = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 658, height: 950 }, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe.each(corpus.texts.map((text) => [text.id, text] as const))('%s on paper', (id, text) => {
  it('has its numbers in the margin, its notes after their paragraphs, and nothing of the site', async () => {
    const page = await onPaper(`/textos/${id}/`);
    const boxes = await page.locator('.unit[id]').evaluateAll((units) =>
      units.map((unit) => {
        const box = (one: Element | null): DOMRect | undefined => one?.getBoundingClientRect();
        const range = document.createRange();
        const paragraph = unit.querySelector('.par')!;
        range.setStartAfter(paragraph.querySelector('.num')!);
        range.setEndAfter(paragraph.lastChild!);
        const [number, words] = [box(unit.querySelector('.num'))!, range.getBoundingClientRect()];
        const notes = [...unit.querySelectorAll('.note')].map((note) => box(note)!);
        return {
          id: unit.id,
          beside:
            number.right < words.left && number.left >= 0 && number.top >= words.top - 6 && number.top < words.top + 20,
          below: notes.every(
            (note, index) => note.height > 0 && note.top >= (notes[index - 1]?.bottom ?? words.bottom),
          ),
          notes: notes.length,
        };
      }),
    );
    expect(boxes).toEqual(
      text.paragraphs.map((paragraph) => ({
        id: paragraph.id,
        beside: true,
        below: true,
        notes: paragraph.notes.length,
      })),
    );
    const site = ['header.site', '.search', '.crumbs', '.contents', '.outline', '.choices', '.pages', '.legend .q'];
    for (const furniture of [...site, '.facts [href$="fuente/"]', 'footer a[href*="panorama"]'])
      expect(
        await page.locator(furniture).evaluateAll((all) => all.some((one) => one.checkVisibility())),
        furniture,
      ).toBe(false);
    await page.close();
  });

  it('says first where it comes from and how to cite it, black on white', async () => {
    const page = await onPaper(`/textos/${id}/`, true);
    const facts = page.locator('article > header .facts');
    const url = new URL(corpus.address.text(id), corpus.config.url).href;
    expect(
      await facts.evaluate((list) => list.checkVisibility({ contentVisibilityAuto: true }) && list.clientHeight > 50),
    ).toBe(true);
    expect(await facts.innerText()).toContain(url);
    const colors = await page
      .locator('.par')
      .first()
      .evaluate((one) => [getComputedStyle(one).color, getComputedStyle(document.documentElement).backgroundColor]);
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.close();
  });
});

it('keeps what the words have on paper of the legend', async () => {
  const { id } = corpus.texts.find(({ emendations }) => emendations.length > 0)!;
  const page = await onPaper(`/textos/${id}/`);
  expect(
    await page
      .locator('.legend')
      .evaluateAll((all) => all.map((one) => one.checkVisibility() && (one as HTMLElement).innerText)),
  ).toEqual([false, expect.stringMatching(/verbo que decide\s+palabra enmendada$/)]);
  await page.close();
});

it('has no lists of links and no picture that a page cuts', async () => {
  const page = await onPaper('/panorama/');
  expect(await page.locator('.jump').isVisible()).toBe(false);
  const heights = await page.locator('.drawing svg').evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(Math.max(...heights)).toBeLessThan(800);
  await page.close();
});

it('prints the address of what a note links to outside of the site', async () => {
  const page = await onPaper(`/textos/${corpus.texts[0]!.id}/`);
  const printed = await page
    .locator('.note')
    .first()
    .evaluate((note) => {
      const link = document.createElement('a');
      link.href = 'https://example.org/x';
      note.append(link);
      return getComputedStyle(link, '::after').content;
    });
  expect(printed).toContain('https://example.org/x');
  await page.close();
});

it('the site has no PDF and no link to one unless it is asked for', () => {
  for (const { id } of corpus.texts) {
    const html = readFileSync(join(dist, 'textos', id, 'index.html'), 'utf8');
    expect(html).toContain(`href=/textos/${id}/${id}.epub`);
    expect(html).not.toContain('.pdf');
  }
});

describe('the PDFs', { timeout: 300_000 }, () => {
  const folder = join(workshop, 'paper');
  const texts = corpus.texts.filter(({ paragraphs }) => paragraphs.length < 20).slice(0, 2);
  const files = ['datos/corpus.pdf', ...texts.map(({ id }) => `textos/${id}/${id}.pdf`)];
  const read = (): Buffer[] => files.map((file) => readFileSync(join(folder, file)));
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const { id } of texts) cpSync(join(dist, 'textos', id), join(folder, 'textos', id), { recursive: true });
    cpSync(join(dist, '_astro'), join(folder, '_astro'), { recursive: true });
    await printTexts({ ...corpus, texts }, folder);
  }, 300_000);

  it('are the same bytes every time', async () => {
    const before = read();
    await printTexts({ ...corpus, texts }, folder);
    expect(read().map((pdf, index) => pdf.equals(before[index]!))).toEqual(files.map(() => true));
  });

  it('have every paragraph, and the book of all names the page of each text', async () => {
    const heads = texts.map(({ plan }) => `${corpus.config.title} · ${plan.short}`);
    /** Words alone: on paper there are numbers of notes and pages between them, and hyphens in them. */
    const plain = (words: string): string => words.replace(/[\d\s\p{Pd}\u00ad*]+/gu, '').normalize('NFKC');
    const [all, ...each] = await Promise.all(read().map((pdf) => extractText(new Uint8Array(pdf))));
    // The number of a paragraph that goes on on the next page is painted last.
    const without = (pages: string[]): string =>
      plain(
        heads.reduce(
          (words, head) => words.replaceAll(head, ''),
          pages.map((page) => page.replace(/\s\p{Ll}\d+\p{Ll}?$/u, '')).join(' '),
        ),
      );
    expect(all!.text.map(plain)).not.toContain('');
    expect(all!.text[0]!.replace(/\s+/g, ' ')).toMatch(/Cómo citar: .*Disponible en: http/);
    texts.forEach((text, index) => {
      for (const words of [without(each[index]!.text), without(all!.text)])
        for (const { id, reading } of text.paragraphs) expect(words, id).toContain(plain(reading));
      const first = all!.text.findIndex((page) => page.includes(heads[index]!)) + 1;
      const lines = all!.text[1]!.replace(/\s+/g, ' ');
      expect(lines).toMatch(new RegExp(`${text.plan.title.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} ${first}\\b`));
    });
  });
});

it.each([
  [
    'según el párr. <a href="#d3">d3</a> y la nota <a href="#a4">4</a>',
    'según el párr.~<a href="#d3">d3</a> y la nota~<a href="#a4">4</a>',
  ],
  ['art. 95, n.º 139, en marzo de 2025', '[art. 95], [n.º 139], en marzo [de 2025]'],
  ['los F/A-18 de K.-Y. Tokáev', 'los [F/A-18] de [K.-Y. Tokáev]'],
  ['Disponible en: https://a.example/b-1/', 'Disponible en: <span class="address">https://a.example/b-1/</span>'],
  ['V. Putin, A. G. Lukashenko y EE. UU.', '[V. Putin], [A. G. Lukashenko] y [EE. UU.]'],
  ['Fin de la OTAN. El resto, y <a href="#d3">aquí</a> 3', 'Fin de la OTAN. El resto, y <a href="#d3">aquí</a> 3'],
  ['los registros c-0001 y c-0053.', 'los registros [c-0001] y [c-0053].'],
])('on paper %s does not break where it must not', async (html, set) => {
  const page = await browser.newPage();
  await page.setContent(`<main><p>${html}</p></main>`);
  await page.evaluate(typeset);
  const made = await page.locator('p').innerHTML();
  expect(made.replaceAll('&nbsp;', '~').replace(/<span class="whole">(.*?)<\/span>/g, '[$1]')).toBe(set);
  await page.close();
});

it.each(corpus.texts.map(({ id }) => id))('what is set on paper has every sign of %s as it is', async (id) => {
  const page = await onPaper(`/textos/${id}/`);
  const signs = (): Promise<string[]> => page.locator('.par').evaluateAll((all) => all.map((one) => one.textContent));
  const before = await signs();
  await page.evaluate(typeset);
  expect(await page.locator('.par .whole').count()).toBeGreaterThan(0);
  expect(await signs()).toEqual(before);
  await page.close();
});

it('a PDF keeps its length when its days are replaced', () => {
  const pdf = Buffer.from("<</CreationDate (D:20261122112617+00'00')\n/ModDate (D:20261122112617-05'30')>>", 'latin1');
  const made = dated(pdf, '2026-11-01');
  expect(made.toString('latin1')).toBe(
    "<</CreationDate (D:20261101000000+00'00')\n/ModDate (D:20261101000000+00'00')>>",
  );
  expect(made.length).toBe(pdf.length);
});
