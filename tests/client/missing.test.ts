import { describe, expect, it } from 'vitest';
import { nearest, wordsOf } from '../../src/site/missing.ts';

const addresses = [
  '/corpus/textos/',
  '/corpus/textos/cumbre-otsc/',
  '/corpus/textos/declaracion-rusia-bielorrusia/',
  '/corpus/organizaciones/otsc/',
  '/corpus/personas/vladimir-putin/',
  '/corpus/temas/orden-multipolar/',
  '/corpus/acerca/',
];

describe('the words of an address that nothing answers', () => {
  it.each([
    ['/corpus/textos/cumbre-otcs/', 'cumbre otcs'],
    ['/corpus/textos/cumbre-otsc/histria/', 'cumbre otsc histria'],
    ['/corpus/seguridad_colectiva.html', 'seguridad colectiva'],
    ['/corpus/personas/Vladimir%20Putin', 'Vladimir Putin'],
    ['/corpus/p/cumbre-otsc/d7/', 'cumbre otsc'],
    ['/corpus/temas/pagina/9/', 'pagina'],
    ['/corpus/temas/energ%C3%ADa/', 'energía'],
    ['/corpus/temas/energ%E9a/', 'energ E9a'],
    ['/corpus/404.html', ''],
    ['/corpus/', ''],
  ])('of %s are «%s»', (path, words) => {
    expect(wordsOf(path, '/corpus/')).toBe(words);
  });
});

describe('the addresses next to one that nothing answers', () => {
  it.each([
    ['a letter is wrong', '/corpus/textos/cumbre-otcs/', '/corpus/textos/cumbre-otsc/'],
    ['the section is another', '/corpus/temas/vladimir-putin/', '/corpus/personas/vladimir-putin/'],
    ['the section is missing', '/corpus/declaracion-rusia-bielorusia', '/corpus/textos/declaracion-rusia-bielorrusia/'],
    ['it is in capitals', '/corpus/Organizaciones/OTSC/', '/corpus/organizaciones/otsc/'],
    ['it is below a page', '/corpus/textos/cumbre-otsc/historial/', '/corpus/textos/cumbre-otsc/'],
    ['it is a short address', '/corpus/acerc/', '/corpus/acerca/'],
  ])('has the right one first when %s', (_, path, right) => {
    expect(nearest(path, '/corpus/', addresses)[0]).toBe(right);
  });

  it.each(['/corpus/', '/corpus/xyz/', '/corpus/recetas/de/cocina/', '/corpus/%E9/'])('are none for %s', (path) => {
    expect(nearest(path, '/corpus/', addresses)).toEqual([]);
  });
});
