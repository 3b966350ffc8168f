import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bookOf, epub } from '../../src/exports/epub/index.ts';
import { editionDay } from '../../src/exports/epub/package.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';

const corpora = ['content', 'tests/fixtures/small'].map((folder): [folder: string, corpus: Corpus] => [
  folder,
  readCorpus(corpusFolder(process.cwd(), folder)).corpus!,
]);
const books = corpora.flatMap(([folder, corpus]) =>
  [undefined, ...corpus.texts].map((text) => {
    const path = text ? `textos/${text.id}/${text.id}.epub` : 'datos/corpus.epub';
    return { name: `${folder} ${path}`, corpus, path, book: bookOf(corpus, text) };
  }),
);

function bytesOf(corpus: Corpus, path: string): Uint8Array {
  const file = epub.files(corpus).find((one) => one.path === path);
  return file!.content() as Uint8Array;
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

describe.each(books)('$name', ({ corpus, path, book }) => {
  const bytes = bytesOf(corpus, path);
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  const documents = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([name, xml]) => [name.replace('EPUB/', ''), parse(xml)]),
  );
  const chapterOf = (id: string): Document => documents.get(`${id}.xhtml`)!;

  it('begins with its media type, stored and without extra fields', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint16(8, true), view.getUint16(26, true), view.getUint16(28, true)]).toEqual([0, 8, 0]);
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('is the same bytes every time', () => {
    expect(bytesOf(corpus, path)).toEqual(bytes);
  });

  it('lists every file once, and no other', () => {
    const items = [...parse(files.get('EPUB/package.opf')!).querySelectorAll('item')];
    const own = [...files.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'));
    expect(items.map((item) => `EPUB/${item.getAttribute('href')}`).sort()).toEqual(own.sort());
    const ids = new Set(items.map((item) => item.id));
    expect(ids.size).toBe(items.length);
    const spine = [...parse(files.get('EPUB/package.opf')!).querySelectorAll('itemref')];
    for (const one of spine) expect(ids).toContain(one.getAttribute('idref'));
  });

  it('has each id once in a document, and every link leads to one', () => {
    const ids = new Map(
      [...documents].map(([name, page]) => [name, [...page.querySelectorAll('[id]')].map(({ id }) => id)]),
    );
    for (const [name, all] of ids) expect(new Set(all).size, name).toBe(all.length);
    for (const [name, page] of documents)
      for (const link of page.querySelectorAll('a')) {
        const href = link.getAttribute('href')!;
        if (/^https?:/.test(href)) continue;
        const [file, id] = href.split('#');
        const target = ids.get(file === '' ? name : file!);
        expect(target, href).toBeDefined();
        if (id !== undefined) expect(target, href).toContain(id);
      }
  });

  it('has the words of every paragraph and heading as the corpus has them', () => {
    for (const text of book.texts)
      for (const block of text.blocks) {
        if (block.type === 'part') continue;
        const element = chapterOf(text.id).getElementById(block.id)!;
        for (const own of element.querySelectorAll('.ref')) own.remove();
        const number = element.querySelector('.num');
        number?.remove();
        if (block.type === 'paragraph') expect(number?.textContent).toBe(block.id);
        expect(element.textContent.replace(block.type === 'paragraph' ? /^ / : '', '')).toBe(block.reading);
      }
  });

  it('has every note as a footnote, with a number in the text that leads there and a link back', () => {
    const page = new Map([...documents.keys()].map((name) => [name, parse(files.get(`EPUB/${name}`)!)]));
    for (const text of book.texts) {
      const chapter = page.get(`${text.id}.xhtml`)!;
      const references = [...chapter.querySelectorAll('[role=doc-noteref]')].map((one) => one.getAttribute('href'));
      expect(references.sort()).toEqual(text.notes.map(({ id }) => `#${id}`).sort());
      for (const { id, paragraph } of text.notes) {
        const note = chapter.getElementById(id)!;
        expect([note.getAttribute('epub:type'), note.getAttribute('role')]).toEqual(['footnote', 'doc-footnote']);
        const back = note.querySelector('[role=doc-backlink]')!.getAttribute('href')!.slice(1);
        const reference = chapter.getElementById(back)!;
        expect(reference.getAttribute('href')).toBe(`#${id}`);
        expect(reference.closest('p')!.id).toBe(paragraph.id);
      }
    }
  });

  it('says on its first page how to cite it', () => {
    const words = documents.get('_portada.xhtml')!.querySelector('.cite')!.textContent;
    expect(words.startsWith(`${book.t.cite.heading}: `)).toBe(true);
    expect(words.endsWith(` ${book.url}`)).toBe(true);
    expect(words).toContain(book.title);
    expect(words).toContain(corpus.config.edition);
  });

  it('says where each text comes from and how to cite it', () => {
    for (const { id } of book.texts) {
      const facts = chapterOf(id).querySelector('.facts')!.textContent;
      for (const name of [book.t.text.publisher, book.t.text.received, book.t.cite.heading])
        expect(facts).toContain(name);
      expect(facts).toContain(new URL(corpus.address.text(id), corpus.config.url).href);
    }
  });
});

describe('links of a book', () => {
  const [, corpus] = corpora[0]!;
  it('lead into the other texts of the same book, and to the site from the book of one text', () => {
    const [path] = [`textos/${corpus.texts[0]!.id}/${corpus.texts[0]!.id}.epub`];
    const one = Object.entries(unzipSync(bytesOf(corpus, path)))
      .map(([, content]) => strFromU8(content))
      .join('');
    const all = Object.entries(unzipSync(bytesOf(corpus, 'datos/corpus.epub')))
      .map(([, content]) => strFromU8(content))
      .join('');
    const { id } = corpus.texts[1]!;
    expect(one).toContain(`href="${new URL(corpus.address.text(id), corpus.config.url).href}#`);
    expect(all).toContain(`href="${id}.xhtml#`);
    expect(all).not.toContain(`href="${new URL(corpus.address.text(id), corpus.config.url).href}#`);
  });
});

it('a corpus can do without', () => {
  const [, corpus] = corpora[0]!;
  expect(epub.files({ ...corpus, config: { ...corpus.config, epub: false } })).toEqual([]);
});

it.each([
  ['2026-11', [], '2026-11-01'],
  ['2026', [], '2026-01-01'],
  ['2026-11-22', [], '2026-11-22'],
  ['2026-13', [], '1980-01-01'],
  ['segunda', [], '1980-01-01'],
  [
    '2026-11',
    [
      { date: '2026-11-21', change: 'x' },
      { date: '2025-01-01', change: 'y' },
    ],
    '2026-11-21',
  ],
])('the edition «%s» with the changes %j is of the day %s', (edition, changes, day) => {
  expect(editionDay({ edition, changes })).toBe(day);
});
