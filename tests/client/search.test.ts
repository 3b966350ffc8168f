import { describe, expect, test } from 'vitest';
import { hitsOf } from '../../src/site/client/hits.ts';
import type { Fragment } from '../../src/site/client/pagefind.ts';
import { pagefindQuery, parseQuery } from '../../src/site/client/query.ts';

describe('a query', () => {
  test.each([
    ['dos palabras', 'dos palabras', ['dos', 'palabras'], []],
    ['Ácción  ACCIÓN', 'Ácción ACCIÓN', ['accion'], []],
    ['«de ser necesario» otan', 'otan de ser necesario', ['otan', 'de', 'ser', 'necesario'], ['de ser necesario']],
    ['"a b" “c d”', 'a b c d', ['a', 'b', 'c', 'd'], ['a b', 'c d']],
    ['"sin cerrar', 'sin cerrar', ['sin', 'cerrar'], []],
    ['15,6 %', '15,6 %', ['15', '6'], []],
    ['« »', '', [], []],
  ])('%s', (text, plain, words, phrases) => {
    expect(parseQuery(text)).toMatchObject({ plain, words, phrases });
  });

  test('a lone phrase goes to Pagefind as one, all else as words', () => {
    expect(pagefindQuery(parseQuery('«de ser»'), [])).toBe('"de ser"');
    expect(pagefindQuery(parseQuery('«de ser»'), ['zzo1z'])).toBe('de ser zzo1z');
    expect(pagefindQuery(parseQuery('otan «de ser»'), [])).toBe('otan de ser');
    expect(pagefindQuery(parseQuery(''), ['zzt1z'])).toBe('zzt1z');
    expect(pagefindQuery(parseQuery(' '), [])).toBeNull();
  });
});

const paragraphs = ['La cooperación militar sigue.', 'Hay cooperación, de ser útil.', 'De ser necesario, lo militar.'];
const words = paragraphs.map((paragraph) => paragraph.split(' '));
const fragment = (found: RegExp): Fragment => ({
  url: '/textos/x/',
  content: paragraphs.join(' '),
  meta: {},
  anchors: words.map((_, index) => ({
    id: `p${index + 1}`,
    title: `párr. p${index + 1}`,
    location: words.slice(0, index).flat().length,
  })),
  locations: words.flat().flatMap((word, index) => (found.test(word) ? [index] : [])),
});
const idsOf = (query: string, found: RegExp, allowed?: string[]): string[] =>
  hitsOf(fragment(found), parseQuery(query), allowed && new Set(allowed)).map(({ id }) => id);

describe('paragraphs that answer', () => {
  test('those with more of the words first, then in order', () => {
    expect(idsOf('cooperacion militar', /coopera|militar/)).toEqual(['p1', 'p2', 'p3']);
    expect(idsOf('militar cooperacion ser', /coopera|militar|ser/i)).toEqual(['p1', 'p2', 'p3']);
  });

  test('a word that Pagefind only guessed does not count', () => {
    expect(idsOf('laxo', /La/)).toEqual([]);
    expect(idsOf('militar laxo', /La|militar/)).toEqual([]);
    expect(idsOf('cooperaron', /coopera/)).toEqual(['p1', 'p2']);
  });

  test('a phrase must stand in the paragraph', () => {
    expect(idsOf('«de ser necesario»', /ser|de/i)).toEqual(['p3']);
    expect(idsOf('«ser de»', /ser|de/i)).toEqual([]);
  });

  test('only those allowed; without words, all of these', () => {
    expect(idsOf('cooperacion', /coopera/, ['p2', 'p3'])).toEqual(['p2']);
    expect(idsOf('', /-/, ['p2', 'p3'])).toEqual(['p2', 'p3']);
    expect(idsOf('', /-/)).toEqual([]);
  });

  test('the words of a phrase are marked, and only where it stands', () => {
    const [hit] = hitsOf(fragment(/-/), parseQuery('«ser necesario»'));
    expect(hit?.words.filter((word) => word.hit).map(({ text }) => text)).toEqual(['ser', 'necesario,']);
  });
});
