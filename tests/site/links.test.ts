import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Element } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/read/config.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { filesOf } from './build.ts';
import { addressesOf, attribute, fileFor, named, origin, readPages, wordsOf, type Page } from './pages.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));
const pages = readPages(dist);
const byFile = new Map(pages.map((page) => [page.file, page]));
/** Where the site says that it lives: canonical addresses begin with it. */
const home = new URL(readConfig(corpusFolder(), [])!.url);

/** What is wrong on the pages, each fault once, with a page that has it. */
function faults(check: (page: Page) => string[]): string[] {
  const found = new Map<string, string[]>();
  for (const page of pages)
    for (const fault of new Set(check(page))) found.set(fault, [...(found.get(fault) ?? []), page.path]);
  return [...found].map(
    ([fault, [first, ...rest]]) => `${fault} on ${first}${rest.length > 0 ? ` and ${rest.length} more` : ''}`,
  );
}

/** Links that say where a page lives, or under which address it is cited: nobody follows them. */
const isCanonical = (element: Element): boolean =>
  ['canonical', 'cite-as'].includes(attribute(element, 'rel') ?? '') ||
  (element.tagName === 'link' && attribute(element, 'hrefLang') !== undefined);
/** The language of the interface, which stands in the address. */
const languageOf = ({ path }: Page): string => (path.startsWith('/en/') ? 'en' : 'es');
const isInside = ({ element, url }: { element: Element; url: URL }): boolean =>
  url.origin === origin && !isCanonical(element);

describe('the links of the built site', () => {
  it('lead to files that the site has', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(
      faults((page) =>
        addressesOf(page)
          .filter(isInside)
          .filter(({ url }) => fileFor(url.pathname, files) === undefined)
          .map(({ element, url }) => `<${element.tagName}> ${url.pathname}`),
      ),
    ).toEqual([]);
  });

  it('lead to ids that their page has', () => {
    expect(
      faults((page) =>
        addressesOf(page)
          .filter(isInside)
          .filter(({ element, url }) => url.hash !== '' || attribute(element, 'href')?.endsWith('#'))
          .filter(({ url }) => {
            const target = byFile.get(fileFor(url.pathname, files) ?? '');
            return !target?.ids.includes(decodeURIComponent(url.hash.slice(1)));
          })
          .map(({ url }) => `${url.pathname}${url.hash}`),
      ),
    ).toEqual([]);
  });

  it('leave for another host only where a reader follows them', () => {
    expect(
      faults((page) =>
        addressesOf(page)
          .filter(({ url }) => url.origin !== origin)
          .filter(
            ({ element, url }) => !(element.tagName === 'a' && /^https?:$/.test(url.protocol)) && !isCanonical(element),
          )
          .map(({ element, url }) => `<${element.tagName}> ${url.href}`),
      ),
    ).toEqual([]);
  });

  it('that say where a page lives name that page', () => {
    expect(
      faults((page) =>
        page.elements
          .filter((element) => attribute(element, 'rel') === 'canonical')
          .map((element) => attribute(element, 'href') ?? '')
          .filter((href) => href !== new URL(page.path, home).href),
      ),
    ).toEqual([]);
  });

  it('are not hidden in style sheets', () => {
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets)
      expect(readFileSync(join(dist, sheet), 'utf8')).not.toMatch(/url\(["']?(https?:)?\/\/|@import/);
  });
});

it('no folder of the site can be taken by an editorial page', () => {
  const { pages: editorial, address } = readCorpus(corpusFolder()).corpus!;
  const folders = new Set([...files].flatMap((file) => (file.includes('/') ? [file.split('/')[0]!] : [])));
  expect(
    [...folders].filter((name) => !editorial.has(name) && !name.startsWith('_') && !address.taken().has(name)),
  ).toEqual([]);
});

describe('every built page', () => {
  it('has each id once', () => {
    expect(faults(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
  });

  it.each<[string, (page: Page) => boolean]>([
    ['a title', (page) => wordsOf(named(page, 'title')[0]!) !== ''],
    [
      'a description',
      (page) =>
        named(page, 'meta').some((meta) => attribute(meta, 'name') === 'description' && attribute(meta, 'content')),
    ],
    ['its language', (page) => named(page, 'html').some((html) => attribute(html, 'lang') === languageOf(page))],
    ['one main heading', (page) => named(page, 'h1').length === 1 && wordsOf(named(page, 'h1')[0]!) !== ''],
    ['one main part', (page) => named(page, 'main').length === 1],
    ['no style on an element', (page) => page.elements.every((one) => !attribute(one, 'style'))],
    [
      'a policy with the hash of each style and script inside, and no other',
      (page) => isDeepStrictEqual(allowed(page), { style: hashes(page, 'style'), script: hashes(page, 'script') }),
    ],
  ])('has %s', (_, holds) => {
    expect(pages.filter((page) => !holds(page)).map(({ path }) => path)).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = pages.map((page) => `${languageOf(page)}: ${wordsOf(named(page, 'title')[0]!)}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

/** The hashes of the styles, or of the scripts that run (data blocks do not), that stand in a page itself. */
function hashes(page: Page, name: 'style' | 'script'): string[] {
  const inside = named(page, name).filter(
    (one) => attribute(one, 'src') === undefined && !attribute(one, 'type')?.includes('json'),
  );
  return inside.map((one) => {
    const [text] = one.children;
    const content = text?.type === 'text' ? text.value : '';
    return `sha256-${createHash('sha256').update(content).digest('base64')}`;
  });
}

/** What the policy of a page lets in by hash. */
function allowed(page: Page): Record<'style' | 'script', string[]> {
  const policy = named(page, 'meta').find((meta) => attribute(meta, 'httpEquiv') === 'Content-Security-Policy');
  // Pages that only lead on have none, and nothing to let in.
  const directives = policy ? attribute(policy, 'content')!.split('; ') : [];
  const of = (name: string): string[] =>
    [...(directives.find((one) => one.startsWith(`${name}-src `)) ?? '').matchAll(/'(sha256-[^']+)'/g)].map(
      ([, hash]) => hash!,
    );
  return { style: of('style'), script: of('script') };
}
