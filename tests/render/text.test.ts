import { describe, expect, test } from 'vitest';
import { directionOf, inLanguage } from '../../src/i18n/direction.ts';
import { readingStrings } from '../../src/i18n/reading.ts';
import { renderText } from '../../src/render/text.ts';
import type { BlockView } from '../../src/render/view.ts';

type ParagraphView = Extract<BlockView, { type: 'paragraph' }>;

const lists = {
  mentions: [],
  clauses: [],
  verbs: [],
  quoted: [],
  records: [],
  themes: [],
  parallels: [],
  also: [],
  notes: [],
  emendations: [],
};
const empty = { ...lists, revised: undefined };

function html(paragraph: Partial<ParagraphView>, language = 'es', strings = readingStrings.es): string {
  const block = { ...empty, type: 'paragraph', id: 'd1', role: undefined, label: undefined, reading: 'Uno.' } as const;
  return renderText({ language, written: strings.language, depth: 2, blocks: [{ ...block, ...paragraph }] }, strings);
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

  test('says in what language its notes are, when the interface is in another', () => {
    const body = () => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Una nota.' }] }];
    const note = { id: 'a1', kind: 'context' as const, external: false, others: [], raw: '', body, links: {} };
    const block = {
      ...empty,
      type: 'paragraph',
      id: 'd1',
      role: undefined,
      label: undefined,
      reading: 'Uno.',
    } as const;
    const view = { language: 'es', written: 'es', depth: 2 as const, blocks: [{ ...block, notes: [note] }] };
    expect(renderText(view, readingStrings.es)).not.toContain('lang');
    const english = renderText(view, readingStrings.en);
    expect(english).toContain('<div class=text lang=es>');
    expect(english).toMatch(/<div class=notes lang=en>.*Note 1.*<p lang=es>Una nota\./s);
  });

  const reading = 'Las Partes tienen la intención de cooperar.';
  const at = (words: string) => ({ start: reading.indexOf(words), end: reading.indexOf(words) + words.length });
  const clause = (words: string) => ({ ...at(words), class: 'commitment' as const });
  test.each<[string, Partial<ParagraphView>, string]>([
    [
      'in its clause',
      { clauses: [clause('tienen la intención de cooperar')], verbs: [at('tienen la intención de')] },
      'Las Partes <span class=c-commitment><b class=v>tienen la intención de</b> cooperar</span>.',
    ],
    [
      'that is all of its clause',
      { clauses: [clause('cooperar')], verbs: [at('cooperar')] },
      '<span class=c-commitment><b class=v>cooperar</b></span>.',
    ],
    [
      'across the beginning of words that a note quotes',
      { verbs: [at('tienen la intención de')], quoted: [{ ...at('intención de cooperar'), note: 'a1' }] },
      '<b class=v>tienen la <span class=q>intención de</span></b><span class=q> cooperar</span>',
    ],
    [
      'across a name',
      { verbs: [at('Partes tienen')], mentions: [{ ...at('Las Partes'), kind: 'org', href: '/o/' }] },
      '<a class=m-org href=/o/>Las <b class=v>Partes</b></a><b class=v> tienen</b> la',
    ],
  ])('marks a verb %s', (_, paragraph, expected) => {
    expect(html({ reading, ...paragraph })).toContain(expected);
  });

  test('says its number in the language of the interface', () => {
    expect(html({ label: 'a' }, 'en', readingStrings.en)).toContain('title="para. d1; in the source, “a”"');
  });
});

describe('an anchor of the past', () => {
  type RetiredView = Extract<BlockView, { type: 'retired' }>;
  const gone = { type: 'retired', id: 'd5', kind: 'paragraph', edition: '2026-03', history: '/h/#d5' } as const;
  const links = (...ids: string[]) => ids.map((id) => ({ label: id, href: `#${id}` }));
  const sentence = (view: Partial<RetiredView>, strings = readingStrings.es): string =>
    renderText(
      {
        ...{ language: 'es', written: strings.language },
        depth: 2,
        blocks: [{ ...gone, reason: 'split', note: undefined, successors: [], lost: false, ...view }],
      },
      strings,
    );

  test.each<[string, Partial<RetiredView>, string]>([
    [
      'that was split forwards to its pieces',
      { successors: links('d5a', 'd5b') },
      '<p class=links id=d5>El párr. d5 se dividió en la edición 2026-03: sus palabras están en los párrs. <a href=#d5a>d5a</a> y <a href=#d5b>d5b</a>. <a href=/h/#d5>Historia</a>.',
    ],
    [
      'that was merged forwards to what took its words in',
      { reason: 'merge', successors: links('d4') },
      'El párr. d5 se unió a otro en la edición 2026-03: sus palabras están en el párr. <a href=#d4>d4</a>. <a href=/h/#d5>Historia</a>.',
    ],
    [
      'that was withdrawn says why',
      { reason: 'withdrawn', note: 'No es <del> acta.', lost: true },
      'El párr. d5 se retiró en la edición 2026-03: No es &#x3C;del> acta. <a href=/h/#d5>Sus últimas palabras</a>.',
    ],
    [
      'that was split, and then withdrawn, leads to both',
      { reason: 'withdrawn', successors: links('d6'), lost: true },
      'El párr. d5 se retiró en la edición 2026-03. Otra parte de sus palabras está en el párr. <a href=#d6>d6</a>. <a href=/h/#d5>Sus últimas palabras</a>.',
    ],
    [
      'that was merged into what is gone says so',
      { reason: 'merge', lost: true },
      'El párr. d5 se unió a otro en la edición 2026-03. Lo que tomó sus palabras también se retiró. <a href=/h/#d5>Sus últimas palabras</a>.',
    ],
    [
      'with a reason and successors says both',
      { successors: links('d6'), note: 'Por claridad.' },
      'se dividió en la edición 2026-03: sus palabras están en el párr. <a href=#d6>d6</a>. Por claridad. <a href=/h/#d5>Historia</a>.',
    ],
    [
      'of a heading is called so',
      { id: 'h2', kind: 'heading', reason: 'errata', successors: links('h3', 'd4') },
      'El subtítulo h2 se retiró en la edición 2026-03: sus palabras están en <a href=#h3>h3</a> y <a href=#d4>d4</a>. ',
    ],
  ])('%s', (_, view, expected) => {
    expect(sentence(view)).toContain(expected);
  });

  test('says it in the language of the interface', () => {
    expect(sentence({ reason: 'merge', successors: links('d4') }, readingStrings.en)).toContain(
      'Para. d5 was joined to another in the edition 2026-03: its words are in para. <a href=#d4>d4</a>. <a href=/h/#d5>History</a>.',
    );
  });

  test('of today that has had other words leads to them', () => {
    const revised = { wordings: 2, edition: '2026-03', successors: links('d1a'), history: '/h/#d1' };
    expect(html({ revised })).toContain(
      '<li>Redacción 2, de la edición 2026-03. Otra parte de sus palabras está en el párr. <a href=#d1a>d1a</a>. <a href=/h/#d1>Historia</a>.',
    );
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
