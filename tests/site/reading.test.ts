/** What a reader without JavaScript has: every paragraph, note, mention and record, and a way to each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { entityKindNames } from '../../src/model/kinds.ts';
import type { Entity, Paragraph, Text } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { languagesOf } from '../../src/model/config.ts';
import { readCorpus } from '../../src/read/read.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { filesOf } from './build.ts';
import { addressesOf, attribute, fileFor, named, origin, readPages, wordsOf, type Page } from './pages.ts';
import { serve, type Server } from './server.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));
const pages = new Map(readPages(dist).map((page) => [page.path, page]));
const corpus = readCorpus(corpusFolder()).corpus!;
const { address } = corpus;
const texts = corpus.texts.map((text): [id: string, text: Text] => [text.id, text]);
const place = ({ text, id }: Paragraph): string => address.anchor(text.id, id);

/** What the browser shows of a paragraph. */
interface Shown {
  id: string;
  /** Without the number of the paragraph and those of its notes. */
  words: string;
  links: { href: string; words: string }[];
  notes: { id: string; words: string }[];
}

let browser: Browser;
let context: BrowserContext;
let server: Server;
const shown = new Map<Text, Shown[]>();
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
  context = await browser.newContext({ javaScriptEnabled: false });
  for (const text of corpus.texts) shown.set(text, await open(text));
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** Reads a text's page as the browser shows it: `innerText` leaves out what is hidden. */
async function open(text: Text): Promise<Shown[]> {
  const page = await context.newPage();
  await page.goto(server.url + address.text(text.id));
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.unit')].map((unit) => {
      const notes = [...unit.querySelectorAll<HTMLElement>('.note')].map(({ id, innerText }) => ({
        id,
        words: innerText,
      }));
      const links = [...unit.querySelectorAll('a')].map((link) => ({ href: link.href, words: link.textContent }));
      for (const marker of unit.querySelectorAll('.num, .ref')) marker.remove();
      return { id: unit.id, words: unit.querySelector<HTMLElement>('.par')!.innerText.trim(), links, notes };
    }),
  );
  await page.close();
  return found.map(({ links, ...rest }) => ({
    ...rest,
    links: links.map(({ href, words }) => ({ href: href.replace(server.url, ''), words })),
  }));
}

const collapse = (words: string): string => words.replace(/\s+/g, ' ').trim();

describe.each(texts)('the page of %s without JavaScript', (_, text) => {
  it('has the exact words of every paragraph, in order, each at its anchor', () => {
    expect(shown.get(text)!.map(({ id, words }) => [id, words])).toEqual(
      text.paragraphs.map(({ id, reading }) => [id, reading]),
    );
  });

  it('has every note below its paragraph, with all its words', () => {
    const found = shown.get(text)!.map(({ id, notes }) => [id, notes.map((note) => note.id)]);
    expect(found).toEqual(text.paragraphs.map(({ id, notes }) => [id, notes.map((note) => note.id)]));
    const words = new Map(
      shown.get(text)!.flatMap(({ notes }) => notes.map((note) => [note.id, collapse(note.words)])),
    );
    const missing = text.notes.filter(
      ({ id, prose }) => !prose.body.every((block) => words.get(id)!.includes(collapse(toString(block)))),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('has every mention as a link to its entity', () => {
    const expected = text.paragraphs.map(({ id, reading, mentions }) => ({
      id,
      links: mentions.map(({ entity, start, end }) => [
        address.entity(entity.kind, entity.id),
        reading.slice(start, end),
      ]),
    }));
    const entityPages = new Set(entityKindNames.map((kind) => address.kind(kind)));
    const found = shown
      .get(text)!
      .map(({ id, links }) => ({ id, links: links.map(({ href, words }) => [href, words]) }));
    // A paragraph has other links to entities too (themes, those in its notes): these come first, in their order.
    const mentioned = found.map(({ id, links }, index) => ({
      id,
      links: links
        .filter(([href]) => [...entityPages].some((page) => href!.startsWith(page)))
        .slice(0, expected[index]?.links.length),
    }));
    expect(mentioned).toEqual(expected);
  });

  it('has a link to every record that quotes it, and to none that was withdrawn', () => {
    const wrong = text.paragraphs.flatMap(({ id, occurrences }, index) =>
      occurrences
        .filter(
          ({ commitment }) =>
            shown.get(text)![index]!.links.some(({ href }) => href === address.commitment(commitment.id)) !==
            (commitment.data.withdrawn === undefined),
        )
        .map(({ commitment }) => `${id}: ${commitment.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has each emendation', () => {
    const words = wordsOf(pages.get(address.text(text.id))!.tree);
    for (const { sic, corr, why } of text.emendations)
      for (const part of [sic, corr, collapse(why)]) expect(words).toContain(part);
  });

  it('leads to its source, and the source back to each paragraph', () => {
    const links = (path: string): Set<string> => linksOf([pages.get(path)!]);
    expect(links(address.text(text.id))).toContain(address.source(text.id));
    const back = links(address.source(text.id));
    for (const paragraph of text.paragraphs) expect(back).toContain(place(paragraph));
  });
});

describe.each(texts)('the source of %s', (_, text) => {
  const bytes = readFileSync(`content/sources/${text.id}.txt`);

  it('is served to the byte', () => {
    expect(readFileSync(join(dist, 'textos', text.id, 'fuente.txt')).equals(bytes)).toBe(true);
  });

  it('is shown line by line, with what was set aside and why, and every emendation', () => {
    const page = pages.get(address.source(text.id))!;
    const shown = (name: string): string[] =>
      page.elements.filter((one) => attribute(one, 'className') === name).map((one) => wordsOf(one));
    const bare = (words: string): string => words.replace(/\s|·|NBSP|\[[^\]]+\]/g, '');
    expect(bare(shown('src').join(''))).toBe(bare(bytes.toString('utf8')));
    const fates = shown('fate').join(' ');
    for (const { why = '' } of text.setAside) expect(fates).toContain(collapse(why));
    for (const { sic, corr, why } of text.emendations)
      for (const part of [sic, corr, collapse(why)]) expect(fates).toContain(part);
  });
});

describe('the pages of entities', () => {
  const all = entityKindNames.flatMap((kind) => corpus.entities[kind]);

  it('link to every paragraph that mentions them', () => {
    expect(all.length).toBeGreaterThan(40);
    const missing = all.flatMap((entity) => {
      const links = linksOf(pagesOf(entity));
      return entity.mentions
        .filter(({ paragraph }) => !links.has(place(paragraph)))
        .map(({ paragraph }) => `${entity.ref}: ${place(paragraph)}`);
    });
    expect(missing).toEqual([]);
  });

  it('quote every mention', () => {
    const missing = all.flatMap((entity) => {
      const marked = pagesOf(entity).flatMap((page) => named(page, 'mark').map(wordsOf));
      const forms = new Set(entity.mentions.map(({ paragraph, start, end }) => paragraph.reading.slice(start, end)));
      const count = (form: string): number =>
        entity.mentions.filter(({ paragraph, start, end }) => paragraph.reading.slice(start, end) === form).length;
      return [...forms]
        .filter((form) => marked.filter((words) => words === form).length < count(form))
        .map((form) => `${entity.ref}: ${form}`);
    });
    expect(missing).toEqual([]);
  });

  it('link to every record, note and passage about them', () => {
    const missing = all.flatMap((entity) => {
      const links = linksOf(pagesOf(entity));
      const expected = [
        ...entity.commitments
          .filter(({ data }) => data.withdrawn === undefined)
          .map(({ id }) => address.commitment(id)),
        ...entity.notes.map((note) => address.anchor(note.text.id, note.id)),
        ...entity.passages.map(({ paragraph }) => place(paragraph)),
      ];
      return expected.filter((href) => !links.has(href)).map((href) => `${entity.ref}: ${href}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the pages of commitments', () => {
  it('show the words of every occurrence and link to its paragraph', () => {
    const missing = corpus.commitments.flatMap(({ id, occurrences }) => {
      const page = pages.get(address.commitment(id))!;
      const marked = named(page, 'mark').map(wordsOf);
      const links = linksOf([page]);
      return occurrences
        .filter(
          ({ paragraph, start, end }) =>
            !marked.includes(paragraph.reading.slice(start, end)) || !links.has(place(paragraph)),
        )
        .map(({ paragraph }) => `${id}: ${place(paragraph)}`);
    });
    expect(missing).toEqual([]);
  });

  it('are all in the register, and in the register of their texts', () => {
    const register = linksOf([...pages.values()].filter(({ path }) => /^\/compromisos\/(pagina\/\d+\/)?$/.test(path)));
    expect(corpus.commitments.map(({ id }) => address.commitment(id)).filter((href) => !register.has(href))).toEqual(
      [],
    );
    for (const text of corpus.texts) {
      const own = linksOf(
        [...pages.values()].filter(({ path }) => path.startsWith(address.register('texto', text.id))),
      );
      const expected = text.paragraphs.flatMap(({ occurrences }) =>
        occurrences
          .filter(({ commitment }) => commitment.data.withdrawn === undefined)
          .map(({ commitment }) => address.commitment(commitment.id)),
      );
      expect(expected.filter((href) => !own.has(href))).toEqual([]);
    }
  });
});

describe('the site without JavaScript', () => {
  it('leads from its home page to every page', () => {
    const reached = new Set(['/']);
    for (const path of reached)
      for (const href of linksOf([pages.get(path)!])) {
        const file = fileFor(href.replace(/#.*/, ''), files);
        if (file?.endsWith('.html')) reached.add(href.replace(/#.*/, ''));
      }
    // The short address of a subheading is there for whoever has it: it only forwards.
    const forwarding = /^\/p\/[^/]+\/h\d/;
    const lost = [...pages.keys()].filter((path) => !reached.has(path) && !forwarding.test(path));
    expect(lost).toEqual(languagesOf(corpus.config).map((language) => address.same('/404.html', language)));
  });

  it('tells of each theme as many passages in the list of themes as on its own page', () => {
    const list = named(pages.get(address.kind('theme'))!, 'li').map(wordsOf);
    const own = corpus.entities.theme.map((theme) => {
      const [heading] = named(pages.get(address.entity('theme', theme.id))!, 'h2').map(wordsOf);
      return `${theme.name} ${/\d+$/.exec(heading ?? '')?.[0] ?? ''} pasaje`;
    });
    expect(own.filter((words) => !list.some((item) => item.startsWith(words)))).toEqual([]);
  });

  it('says on its search page what does not work, and what does', async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/buscar/?q=seguridad`);
    const main = page.locator('main');
    expect(await main.innerText()).toMatch(/JavaScript/);
    for (const href of [address.texts(), address.commitments(), ...entityKindNames.map((kind) => address.kind(kind))])
      expect(await main.locator(`a[href="${href}"]`).isVisible(), href).toBe(true);
    await page.close();
  });
});

/** All pages of an entity: long ones have several. */
function pagesOf({ kind, id }: Entity): Page[] {
  const first = address.entity(kind, id);
  return [...pages.values()].filter(({ path }) => path === first || path.startsWith(`${first}pagina/`));
}

/** Where the links of pages lead, inside the site. */
function linksOf(from: readonly Page[]): Set<string> {
  return new Set(
    from.flatMap((page) =>
      addressesOf(page).flatMap(({ element, url }) =>
        element.tagName === 'a' && url.origin === origin && attribute(element, 'href')
          ? [`${url.pathname}${url.hash}`]
          : [],
      ),
    ),
  );
}
