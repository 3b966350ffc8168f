import { describe, expect, inject, it } from 'vitest';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { parallelAddress } from '../../src/render/parallel.ts';
import { filesOf } from './build.ts';
import { addressesOf, fileFor, readPage } from './pages.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));
const corpus = readCorpus(corpusFolder()).corpus!;
const all = corpus.parallels.flatMap(({ parallels }) => parallels);

/** Where the links of a page lead, fragments and all; read once. */
const links = new Map<string, Set<string>>();
function linksOf(path: string): Set<string> {
  let found = links.get(path);
  if (!found) {
    const page = readPage(dist, fileFor(path, files)!);
    found = new Set(addressesOf(page).map(({ url }) => url.pathname + url.hash));
    links.set(path, found);
  }
  return found;
}

describe('the parallels of the built site', () => {
  it('lead to both passages', () => {
    for (const parallel of all)
      for (const { paragraph } of [parallel.from, parallel.to])
        expect(linksOf(parallelAddress(parallel, corpus.address).split('#')[0]!)).toContain(
          corpus.address.anchor(paragraph.text.id, paragraph.id),
        );
  });

  it('are reached from both passages, those accepted', () => {
    const pagesFrom = (text: string): Set<string> =>
      new Set([...linksOf(corpus.address.text(text))].map((link) => link.split('#')[0]!));
    for (const parallel of all.filter(({ decision, withdrawn }) => decision === 'accepted' && withdrawn === undefined))
      for (const [here, there] of [
        [parallel.from.paragraph, parallel.to.paragraph],
        [parallel.to.paragraph, parallel.from.paragraph],
      ] as const) {
        expect(pagesFrom(here.text.id)).toContain(parallelAddress(parallel, corpus.address).split('#')[0]);
        expect(linksOf(corpus.address.text(here.text.id))).toContain(corpus.address.anchor(there.text.id, there.id));
      }
  });

  it('are all in the data, and the index leads to every pair', () => {
    expect(files).toContain('datos/paralelos.json');
    for (const { texts } of corpus.parallels)
      expect(linksOf(corpus.address.parallels())).toContain(corpus.address.parallelsOf(texts[0].id, texts[1].id));
    expect(linksOf(corpus.address.home())).toContain(corpus.address.parallels());
  });
});
