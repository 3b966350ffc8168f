import { expect, test } from 'vitest';
import { Addresses } from '../../src/model/address.ts';

/** The addresses that people cite: they never change. */
const published: Record<string, (address: Addresses) => string> = {
  '': (address) => address.home(),
  'textos/': (address) => address.texts(),
  'textos/pagina/2/': (address) => address.texts(2),
  'textos/cumbre-otsc/': (address) => address.text('cumbre-otsc'),
  'textos/cumbre-otsc/#p5': (address) => address.anchor('cumbre-otsc', 'p5'),
  'textos/cumbre-otsc/fuente/': (address) => address.source('cumbre-otsc'),
  'textos/cumbre-otsc/fuente/pagina/2/': (address) => address.source('cumbre-otsc', 2),
  'organizaciones/': (address) => address.kind('org'),
  'organizaciones/otsc/': (address) => address.entity('org', 'otsc'),
  'organizaciones/otsc/pagina/3/': (address) => address.entity('org', 'otsc', 3),
  'personas/': (address) => address.kind('person'),
  'lugares/': (address) => address.kind('place'),
  'instrumentos/': (address) => address.kind('instrument'),
  'temas/pagina/2/': (address) => address.kind('theme', 2),
  'compromisos/': (address) => address.commitments(),
  'compromisos/c-0007/': (address) => address.commitment('c-0007'),
  'compromisos/por/texto/cumbre-otsc/': (address) => address.register('texto', 'cumbre-otsc'),
  'compromisos/por/texto/cumbre-otsc/pagina/2/': (address) => address.register('texto', 'cumbre-otsc', 2),
  'buscar/': (address) => address.search(),
  'concordancia/': (address) => address.concordance(),
  'concordancia/?q=%3Da%C3%B1o%202025': (address) => address.concordance('=año 2025'),
  'panorama/': (address) => address.panorama(),
  'vocabulario/': (address) => address.vocabulary(),
  'vocabulario/pagina/2/': (address) => address.vocabulary(2),
  'vocabulario/a/pagina/2/': (address) => address.vocabularyLetter('a', 2),
  'vocabulario/%C3%B1/': (address) => address.vocabularyLetter('ñ'),
  'vocabulario/numeros/': (address) => address.vocabularyLetter('numeros'),
  'vocabulario/texto/cumbre-otsc/': (address) => address.keywords('cumbre-otsc'),
  'acerca/': (address) => address.page('acerca'),
  'datos/corpus.json': (address) => address.file('datos/corpus.json'),
};

test.each(Object.entries(published))('/corpus/%s is where it was published', (path, of) => {
  expect(of(new Addresses('/corpus/'))).toBe(`/corpus/${path}`);
});

test('the base may lack its slash at the end, and be the root', () => {
  const bases = ['/', '/corpus', '/a/b', '/a/b/'].map((base) => new Addresses(base).text('x'));
  expect(bases).toEqual(['/textos/x/', '/corpus/textos/x/', '/a/b/textos/x/', '/a/b/textos/x/']);
});

test('pages in a further language stand in its folder, files and what is cited do not', () => {
  const address = new Addresses('/corpus/');
  const english = address.in('en');
  expect(english.text('x')).toBe('/corpus/en/textos/x/');
  expect(english.search()).toBe('/corpus/en/buscar/');
  expect(english.cite('x')).toBe('/corpus/en/textos/x/citar/en/');
  for (const shared of [
    english.file('favicon.svg'),
    english.short('x', 'p1'),
    english.searchIndex('1'),
    english.openSearch(),
  ])
    expect(shared).not.toContain('/en/');
  expect(english.cited).toBe(address);
  expect([english.in('es'), address.in('es')]).toEqual([address, address]);
});

test('a page is found in each language from any other', () => {
  const address = new Addresses('/corpus/');
  const english = address.in('en');
  for (const of of Object.values(published)) {
    const page = of(address);
    expect(english.same(address.same(page, 'en'), 'es')).toBe(page);
  }
  expect(address.same(address.texts(2), 'en')).toBe(english.texts(2));
});
