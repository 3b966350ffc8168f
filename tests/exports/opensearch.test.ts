import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { openSearch, shortName } from '../../src/exports/opensearch.ts';
import { Addresses } from '../../src/model/address.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';

const corpus = readCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small')).corpus!;

describe('the description for browsers', () => {
  it('escapes what a title and a sentence may hold, and has the base of the site in its addresses', () => {
    const url = 'https://example.org/corpus/';
    const title = 'Actas & <notas>';
    const config = { ...corpus.config, title, description: '«A» & <b>"B"</b> ]]>', url };
    const [file] = openSearch.files({ ...corpus, config, address: new Addresses('/corpus/') });
    expect(file?.path).toBe('opensearch.xml');
    const xml = String(file?.content());
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="[^"]+">/);
    expect(xml).toContain('<ShortName>Actas &amp; &lt;notas&gt;</ShortName>');
    expect(xml).not.toContain('<b>');
    const read = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
    const of = (name: string) => read.querySelector(name)!;
    expect(of('Description').textContent).toBe(config.description);
    expect(of('Url').getAttribute('template')).toBe('https://example.org/corpus/buscar/?q={searchTerms}');
    expect(of('Image').textContent).toBe('https://example.org/corpus/favicon.svg');
    expect(of('Language').textContent).toBe(config.language);
  });

  it.each([
    ['Apostilla', 'Apostilla'],
    ['Dieciséis signos', 'Dieciséis signos'],
    ['Dieciséis signos más', 'Dieciséis signos'],
    ['Declaraciones de la bahía, anotadas', 'Declaraciones de'],
    ['Textos del mar, anotados', 'Textos del mar'],
    ['Hipopotomonstrosesquipedaliofobia', 'Hipopotomonstros'],
  ])('cuts «%s» to «%s»', (title, short) => {
    expect(shortName(title)).toBe(short);
  });
});
