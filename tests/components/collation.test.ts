import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { collationLinks, collationName } from '../../src/components/collation-names.ts';
import { collationRows } from '../../src/components/collation-rows.ts';
import { decidingWords } from '../../src/components/deciding-verb.ts';
import { clausesOf } from '../../src/model/live.ts';
import { uiOf } from '../../src/components/ui.ts';
import { collationOf, collationsOf, type Collation } from '../../src/model/collation.ts';
import type { Block, Corpus, Parallel, Paragraph, Part, Text } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { toHtml } from '../../src/render/html.ts';

const small = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
const whole = loadCorpus(corpusFolder(process.cwd()));
function rowsOf(collation: Collation, corpus: Corpus): string {
  const [a, b] = collation.sides;
  const rows = collationRows(
    collation,
    [
      { index: 0, side: a, letter: 'a', name: 'Uno' },
      { index: 1, side: b, letter: 'b', name: 'Dos' },
    ],
    uiOf(corpus),
  );
  return toHtml(rows);
}
const idsOf = ({ pair: { texts } }: Collation): string => texts.map(({ id }) => id).join(' ');

interface Shown {
  id: string;
  words: string;
}

/** The passages that stand in full, in order: their words without the numbers in them. */
function fullIn(html: string): Shown[] {
  const found: Shown[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    if (has(element, 'passage') && !has(element, 'again'))
      found.push({
        id: String(element.properties.id),
        words: wordsOf(element.children.find((one) => has(one, 'words'))!),
      });
  });
  return found;
}

function has(node: Nodes, name: string): boolean {
  return node.type === 'element' && (node.properties.className as string[] | undefined)?.includes(name) === true;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && !has(node, 'ref') ? node.children.map(wordsOf).join('') : '';
}

describe('what is set side by side', () => {
  test('are texts that share a parallel, and texts whose parts do', () => {
    expect(collationsOf(small).map(idsOf)).toEqual([
      'acta-del-puerto acta-del-puerto',
      'acta-del-puerto nota-del-faro',
    ]);
    const [within, between] = small.parallels;
    const rejected = { ...between!, parallels: between!.parallels.filter(({ withdrawn }) => withdrawn !== undefined) };
    expect(collationOf(rejected)).toBeUndefined();
    const inOnePart = within!.parallels.map((one) => ({ ...one, from: one.to }));
    expect(collationOf({ ...within!, parallels: inOnePart })).toBeUndefined();
  });

  test('is divided, in a text of several parts, where most parallels cross', () => {
    const names = collationsOf(small).map((one) => collationName(one, uiOf(small)));
    expect(names).toEqual(['«Acta del puerto»: Crónica y Acta', '«Acta del puerto» y «Nota del faro»']);

    const text = { id: 'x', blocks: [] as Block[] } as unknown as Text;
    const [first, second, third] = ['Uno', 'Dos', 'Tres'].map((label) => {
      const part = { label } as Part;
      const paragraph = { type: 'paragraph', id: label, text, part } as Paragraph;
      (text.blocks as Block[]).push({ type: 'part', part }, paragraph);
      return { paragraph, span: undefined };
    });
    const between = (from = first!, to = third!): Parallel => ({ decision: 'accepted', from, to }) as Parallel;
    const sides = (parallels: Parallel[]): unknown =>
      collationOf({ texts: [text, text], parallels })?.sides.map(({ parts }) => parts);
    expect(sides([between(first, second)])).toEqual([['Uno'], ['Dos', 'Tres']]);
    expect(sides([between(first, second), between(first, third)])).toEqual([['Uno'], ['Dos', 'Tres']]);
    expect(sides([between(first, third)])).toEqual([['Uno'], ['Dos', 'Tres']]);
    expect(sides([between(first, third), between(second, third)])).toEqual([['Uno', 'Dos'], ['Tres']]);
  });

  test.each([
    ...collationsOf(small).map((one) => [idsOf(one), one, small] as const),
    ...collationsOf(whole).map((one) => [idsOf(one), one, whole] as const),
  ])('%s: both can be read whole, every paragraph once', (_, collation, corpus) => {
    const shown = fullIn(rowsOf(collation, corpus));
    const expected = collation.sides.map(({ units }, index) =>
      units.flatMap(({ paragraph }): Shown[] =>
        paragraph ? [{ id: `${'ab'[index]!}-${paragraph.id}`, words: paragraph.reading }] : [],
      ),
    );
    expect(shown.filter(({ id }) => id.startsWith('a-'))).toEqual(expected[0]);
    const byId = (one: Shown, other: Shown): number => one.id.localeCompare(other.id);
    expect(shown.filter(({ id }) => id.startsWith('b-')).sort(byId)).toEqual(expected[1]!.sort(byId));
  });

  test.each(collationsOf(whole).map((one) => [idsOf(one), one] as const))(
    '%s: every parallel is told once, and linked from its words',
    (_, collation) => {
      const html = rowsOf(collation, whole);
      for (const { parallel } of collation.parallels) {
        expect(html.split(`<li id=${parallel.id}>`)).toHaveLength(2);
        const sides = [parallel.from, parallel.to].filter(({ span }) => span).length;
        expect(html.split(`class=ref href=#${parallel.id} `)).toHaveLength(sides + 1);
      }
    },
  );
});

describe('a joined row', () => {
  const html = rowsOf(collationsOf(small)[0]!, small);

  test('marks what differs, the verb that decides, and shows class and force on both sides', () => {
    expect(html).toContain('<h2><span>n1 ↔ d2 <small>2 paralelos</small></span></h2>');
    expect(html).toMatch(
      /Portuaria <span class=said><u><b class=v>prometió<\/b><\/u><\/span><a class=ref href=#x-0001/,
    );
    expect(html).toMatch(/<u><b class=v>construirá<\/b><\/u>/);
    expect(
      html.match(/<span class="k k-commitment">Compromiso<\/span> <span class=force>comisivo<\/span>/g),
    ).toHaveLength(2);
    expect(html).toMatch(/<q class=v>prometió<\/q>.*<q class=v>construirá<\/q>/s);
  });

  test('says of each parallel its kind, what it is about and why, with a link to its page', () => {
    expect(html).toMatch(
      /<b>Refuerzo<\/b><small> n1 → d2 <\/small>«Prometió» donde el acta dice «construirá»\. <a class=id href=\/bahia\/paralelos\/acta-del-puerto\/acta-del-puerto\/#x-0001>x-0001<\/a>/,
    );
  });

  test('shows the words of a counterpart that stands in full elsewhere, with a link to it', () => {
    const parts = collationsOf(whole).find(
      ({ pair: { texts } }) => texts[0].id === 'declaracion-rusia-bielorrusia' && texts[0] === texts[1],
    )!;
    const rows = rowsOf(parts, whole);
    expect(rows).toMatch(
      /<div class="passage again"><p class=meta><a[^>]*>párr\. d33<\/a><span class=of> · Dos<\/span> · <a href=#b-d33>entero junto a n1<\/a>/,
    );
    expect(rows).toMatch(
      /<p class="meta elsewhere" id=lugar-d32>Aquí va el párr\. d32: <a href=#b-d32>está junto a n3<\/a>/,
    );
    expect(rows).toMatch(/id=b-d32><p class=meta>.*?<a href=#lugar-d32>fuera de su orden<\/a>/);
  });
});

describe('the verb that decides', () => {
  const paragraph = (text: string, id: string): Paragraph =>
    whole.texts.find((one) => one.id === text)!.paragraphs.find((one) => one.id === id)!;

  test.each([
    ['n3', [['prometieron', true]]],
    ['d35', [['confirman su intención de', true]]],
    // Of a clause without a verb of its own, the beginning.
    [
      'd32',
      [
        ['tienen la intención de', true],
        ['de ser necesario, adoptando contramedidas de carácter …', false],
      ],
    ],
    [
      'd29',
      [
        ['condenan', true],
        ['confirman', true],
      ],
    ],
  ])('of %s', (id, verbs) => {
    const decided = clausesOf(paragraph('declaracion-rusia-bielorrusia', id));
    expect(decided.map((one) => [decidingWords(one), one.verb !== undefined])).toEqual(verbs);
  });
});

test('a text names few collations: of its own parts, then with which it has most parallels', () => {
  const [text] = whole.texts.filter(({ id }) => id === 'declaracion-rusia-bielorrusia');
  const html = toHtml(collationLinks(text!, uiOf(whole)));
  expect(html).toMatch(
    /^<a [^>]*>Crónica y Declaración<\/a> · <a [^>]*>Alianza de Rusia y Kazajistán<\/a> · <a href=\S*\/cotejo\/>más cotejos<\/a>$/,
  );
  const alone = { ...whole, parallels: [] };
  expect(collationLinks(text!, uiOf(alone))).toEqual([]);
});
