import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { feed } from '../../src/exports/feed.ts';
import { Addresses } from '../../src/model/address.ts';
import type { CorpusConfig } from '../../src/model/config.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';

const corpus = readCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small')).corpus!;
const url = 'https://example.org/corpus/';

function feedOf(config: Partial<CorpusConfig>): Document {
  const files = feed.files({
    ...corpus,
    config: { ...corpus.config, url, ...config },
    address: new Addresses('/corpus/'),
  });
  expect(files.map(({ path }) => path)).toEqual(['novedades.xml']);
  return new DOMParser().parseFromString(String(files[0]!.content()), 'text/xml') as unknown as Document;
}

const children = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ tagName }) => tagName === name);
const words = (element: Element, name: string): string[] =>
  children(element, name).map(({ textContent }) => textContent);
const link = (element: Element, rel: string): string | null | undefined =>
  children(element, 'link')
    .find((one) => one.getAttribute('rel') === rel)
    ?.getAttribute('href');

const changes = [
  { date: '2026-11-02', change: 'Un texto más, con <notas> & fuentes.' },
  { date: '2026-11-01', change: 'Otra entrada.' },
  { date: '2026-11-01', change: 'Primera edición.' },
];
/** RFC 3339, which RFC 4287 asks for (3.3). */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe('the feed of changes', () => {
  it('has what RFC 4287 requires of a feed and of each entry', () => {
    const root = feedOf({ changes, editors: ['Ana', 'Equipo & compañía'] }).documentElement;
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(root.getAttribute('xml:lang')).toBe(corpus.config.language);
    // 4.1.1: exactly one of each; authors, since entries have none; one link to itself.
    for (const name of ['id', 'title', 'updated']) expect(children(root, name), name).toHaveLength(1);
    expect(words(root, 'id')).toEqual([url]);
    expect(words(root, 'updated')).toEqual(['2026-11-02T00:00:00Z']);
    expect(children(root, 'author').flatMap((author) => words(author, 'name'))).toEqual(['Ana', 'Equipo & compañía']);
    expect(link(root, 'self')).toBe(`${url}novedades.xml`);
    expect(link(root, 'alternate')).toBe(url);
    const entries = children(root, 'entry');
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content']) expect(children(entry, name), name).toHaveLength(1);
      expect(words(entry, 'updated')[0]).toMatch(instant);
      expect(URL.canParse(words(entry, 'id')[0]!)).toBe(true);
      expect(words(entry, 'title')[0]).not.toBe('');
      expect(link(entry, 'alternate')).toMatch(url);
    }
    expect(entries.map((entry) => words(entry, 'content')[0])).toEqual(changes.map(({ change }) => change));
  });

  it('never gives an entry another id when something is added', () => {
    const idsOf = (list: typeof changes): Map<string, string> =>
      new Map(
        children(feedOf({ changes: list }).documentElement, 'entry').map((entry) => [
          words(entry, 'content')[0]!,
          words(entry, 'id')[0]!,
        ]),
      );
    const after = idsOf(changes);
    expect(new Set(after.values()).size).toBe(changes.length);
    for (let from = 1; from < changes.length; from++)
      for (const [change, id] of idsOf(changes.slice(from))) expect(after.get(change)).toBe(id);
  });

  it('is not there when the corpus tells of no change', () => {
    expect(feed.files({ ...corpus, config: { ...corpus.config, changes: [] } })).toEqual([]);
  });

  it('has the latest fifty', () => {
    const many = Array.from({ length: 80 }, (_, n) => ({ date: '2026-11-01', change: `Cambio ${80 - n}.` }));
    const entries = children(feedOf({ changes: many }).documentElement, 'entry');
    expect(entries).toHaveLength(50);
    expect(words(entries[0]!, 'content')).toEqual(['Cambio 80.']);
  });
});
