import { describe, expect, test } from 'vitest';
import type { CreativeWork, Legislation, NewsArticle, WebPage, WithContext } from 'schema-dts';
import { machineCitation } from '../../src/components/cite-head.ts';
import { citationOf } from '../../src/model/citation.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { coins, jsonLd, metaTags } from '../../src/render/citation/machine.ts';

const corpus = loadCorpus({ path: 'tests/fixtures/small', label: 'small/' });

/** What schema.org knows, as types: a name that it does not know does not compile. */
type Known = WithContext<CreativeWork | Legislation | NewsArticle | WebPage>;
const schemaTypes: readonly Extract<Known, { '@type': string }>['@type'][] = [
  'CreativeWork',
  'Legislation',
  'NewsArticle',
  'WebPage',
];

describe('a page of a text says to machines', () => {
  test.each(corpus.texts.map((text) => [text.id, text] as const))('exactly this: %s', async (id, text) => {
    const { head, coins: span } = machineCitation(corpus, text);
    const lines = `${head}${span}`.replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`../golden/citation/machine-${id}.html`);
  });

  test.each(corpus.texts.map((text) => [text.id, text] as const))('the same in all its ways: %s', (_, text) => {
    const item = citationOf(corpus, { type: 'text', text });
    const tags = new Map(metaTags(item).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]));
    const opened = new URLSearchParams(coins(item));
    const data = JSON.parse(jsonLd(item, 'x').replaceAll('\\u003C', '<')) as Record<string, unknown>;
    expect(opened.get('rft.title')).toBe(item.title);
    expect([tags.get('citation_title'), tags.get('DC.title'), data.name]).toEqual(Array(3).fill(item.title));
    expect([
      tags.get('citation_public_url'),
      tags.get('DC.identifier'),
      opened.get('rft.identifier'),
      data.url,
    ]).toEqual(Array(4).fill(item.URL));
    expect([
      tags.get('citation_language'),
      tags.get('DC.language'),
      opened.get('rft.language'),
      data.inLanguage,
    ]).toEqual(Array(4).fill(item.language));
    expect([tags.get('DC.date'), opened.get('rft.date') ?? undefined, data.datePublished]).toEqual(
      Array(3).fill(tags.get('DC.date')),
    );
    expect(schemaTypes).toContain(data['@type']);
    // Names of institutions stay whole, and in no tag that cuts them.
    expect(opened.getAll('rft.aucorp')).toEqual((item.author ?? []).map(({ literal }) => literal));
    expect([...tags.keys()].some((name) => /author|creator/i.test(name))).toBe(false);
  });

  test('its author in COinS, and without one nothing twice', () => {
    const [text] = corpus.texts;
    if (!text) throw new Error('no text');
    const by = (author: string): string => machineCitation(corpus, { ...text, plan: { ...text.plan, author } }).coins;
    expect(by('Cofradía de Pescadores de Valmar')).toContain(
      'rft.aucorp=Cofrad%C3%ADa%20de%20Pescadores%20de%20Valmar',
    );
    expect(by('unknown')).toBe('');
  });

  test('nothing that could end its element', () => {
    const [text] = corpus.texts;
    if (!text) throw new Error('no text');
    const item = {
      ...citationOf(corpus, { type: 'text', text }),
      title: '</script><script>canary()</script> "x" & \u2028',
    };
    const data = jsonLd(item, '<!-- </script>');
    expect(data).not.toContain('<');
    expect((JSON.parse(data) as { name: string }).name).toBe(item.title);
    expect(new URLSearchParams(coins(item)).get('rft.title')).toBe(item.title);
  });
});
