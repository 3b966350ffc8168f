import { describe, expect, test } from 'vitest';
import { directionOf, inLanguage } from '../../src/i18n/direction.ts';
import { readingStrings } from '../../src/i18n/reading.ts';
import { renderText } from '../../src/render/text.ts';
import type { BlockView } from '../../src/render/view.ts';

type ParagraphView = Extract<BlockView, { type: 'paragraph' }>;

const empty = { mentions: [], clauses: [], quoted: [], records: [], themes: [], also: [], notes: [], emendations: [] };

function html(paragraph: Partial<ParagraphView>, language = 'es', strings = readingStrings.es): string {
  const block = { ...empty, type: 'paragraph', id: 'd1', role: undefined, label: undefined, reading: 'Uno.' } as const;
  return renderText({ language, depth: 2, blocks: [{ ...block, ...paragraph }] }, strings);
}

describe('a paragraph', () => {
  test.each<[string, Partial<ParagraphView>, string]>([
    ['plain', {}, '<div class=unit id=d1><p class=par><a class=num href=#d1>d1</a> Uno.'],
    ['item', { role: 'item' }, '<div class="unit item" id=d1>'],
    ['signature', { role: 'signature' }, '<div class="unit signature" id=d1>'],
    ['with a number of its own', { label: '3' }, '<a class=num href=#d1 title="párr. d1; en la fuente, «3»">d1</a>'],
  ])('%s', (_, paragraph, expected) => {
    expect(html(paragraph)).toContain(expected);
  });

  test('says its number in the language of the interface', () => {
    expect(html({ label: 'a' }, 'en', readingStrings.en)).toContain('title="para. d1; in the source, “a”"');
  });
});

describe('a text in another language', () => {
  const themes = [{ href: '/temas/x/', label: 'X' }];
  test('of the same direction says its language, and ours where it is ours', () => {
    const page = html({ themes }, 'fr');
    expect(page).toContain('<div class=text lang=fr>');
    expect(page).toContain('<ul class=links lang=es>');
    expect(page).not.toContain('dir=');
  });

  test('from right to left: the words run so, what is ours does not', () => {
    const page = html({ themes }, 'ar');
    expect(page).toContain('<div class=text lang=ar dir=rtl><div class=unit id=d1 dir=ltr><p class=par dir=rtl>');
    expect(page).toContain('<ul class=links lang=es>');
  });
});

describe('the direction of a language', () => {
  test.each([
    ['es', 'ltr'],
    ['ru', 'ltr'],
    ['zh', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['uz-AF', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['x', 'ltr'],
  ])('%s: %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  test('is said only where it is not that of the page', () => {
    expect(inLanguage('es', 'es')).toEqual({ lang: undefined, dir: undefined });
    expect(inLanguage('ru', 'es')).toEqual({ lang: 'ru', dir: undefined });
    expect(inLanguage('ar', 'es')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(inLanguage('es', 'ar')).toEqual({ lang: 'es', dir: 'ltr' });
  });
});
