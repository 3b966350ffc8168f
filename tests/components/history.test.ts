import { describe, expect, test } from 'vitest';
import { uiOf } from '../../src/components/ui.ts';
import { historyPage } from '../../src/components/history.ts';
import { record } from '../../src/ingest/record.ts';
import type { Text } from '../../src/model/corpus.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { pageOf } from '../ingest/plan.ts';

const corpus = loadCorpus(corpusFolder(process.cwd(), 'tests/fixtures/small'));
const ui = uiOf(corpus);
const text = corpus.texts.find(({ id }) => id === 'nota-del-faro')!;

/** The ledger of some editions: each the words of its paragraphs. */
function ledgerOf(...editions: [string, string][][]): Ledger {
  return editions.reduce<Ledger>(
    (ledger, blocks, index) => record(ledger, pageOf(...blocks), { edition: `2026-0${index + 1}` }),
    { text: text.id, anchors: [] },
  );
}
const body = (ledger: Ledger, of: Text = text): string => historyPage(of, ledger, ui).body;
const ids = (html: string): string[] => Array.from(html.matchAll(/ id=([\w-]+)/g), ([, id]) => id!);

describe('the history of the anchors of a text', () => {
  test('has a line for each anchor that never changed, by edition, and no word of it', () => {
    const html = body(ledgerOf([['p1', 'Uno.']], [['p1', 'Uno.'], ['p2', 'Dos.']])); // prettier-ignore
    expect(html).toContain('<h3>Desde la edición 2026-01</h3><ul class=issued><li id=p1-0673a9e3bcbe>');
    expect(html).toContain('<a href=/bahia/textos/nota-del-faro/#p2>p2</a> <code>');
    expect(html).toContain('Nada ha cambiado desde que se emitieron.');
    expect(html).not.toContain('Uno.');
  });

  test('has every wording of those that changed, and what changed, for eyes and ears', () => {
    const html = body(ledgerOf([['p1', 'El muelle viejo.']], [['p1', 'El muelle nuevo.']]));
    expect(html).toContain('<section id=p1>');
    expect(html).toContain('<blockquote><p>El muelle viejo.</blockquote>');
    expect(html).toContain(
      'El muelle <del><span class=vh>[se quita: </span>viejo<span class=vh>] </span></del>' +
        '<ins><span class=vh>[se añade: </span>nuevo<span class=vh>] </span></ins>.',
    );
    expect(html).toContain('Redacción 2 · edición 2026-02 · errata · huella ');
  });

  test('says of old wordings what has changed since, unless the last wording says it or is the same', () => {
    const since = (...wordings: string[]): (string | undefined)[] => {
      const html = body(ledgerOf(...wordings.map((words): [string, string][] => [['p1', words]])));
      const [, list = ''] = /<ol class=wordings>(.*?)<\/ol>/s.exec(html) ?? [];
      return list
        .split('<li')
        .slice(1)
        .map((item) => /<p class="changes since">(.*?)<\/details>/s.exec(item)?.[1]?.replace(/<span.*?<\/span>/g, ''));
    };
    expect(since('Uno.', 'Una.')).toEqual([undefined, undefined]);
    expect(since('Uno.', 'Una.', 'Unas.')).toEqual(['<del>Uno</del><ins>Unas</ins>.', undefined, undefined]);
    expect(since('Uno.', 'Una.', 'Uno.')).toEqual([undefined, undefined, undefined]);
  });

  test('gives words that came back one id', () => {
    const html = body(ledgerOf([['p1', 'Uno.']], [['p1', 'Una.']], [['p1', 'Uno.']]));
    expect(html.match(/<blockquote/g)).toHaveLength(3);
    expect(new Set(ids(html)).size).toBe(ids(html).length);
    expect(ids(html).filter((id) => id.startsWith('p1-'))).toHaveLength(2);
  });

  test('says where the words of a retired anchor are, and why it is gone', () => {
    const before = ledgerOf([['p1', 'Uno.'], ['p2', 'Dos.']]); // prettier-ignore
    const after = record(before, pageOf(['p1', 'Uno. Dos.']), {
      ...{ edition: '2026-02', reason: 'merge', note: 'Eran <uno>.' },
      successors: new Map([['p2', ['p1']]]),
    });
    expect(body(after)).toContain(
      '<section id=p2><h3><a href=/bahia/textos/nota-del-faro/#p2>p2</a> <small>retirada en la edición 2026-02 (unión)</small></h3>' +
        '<p>Eran &#x3C;uno>.<p>Sus palabras están hoy en <a href=/bahia/textos/nota-del-faro/#p1>p1</a>.',
    );
  });

  test('of a text in another language says whose words are whose', () => {
    const arabic: Text = { ...text, plan: { ...text.plan, language: 'ar' } };
    const html = body(ledgerOf([['p1', 'واحد']], [['p1', 'اثنان']]), arabic);
    expect(html).toContain('<blockquote lang=ar dir=rtl>');
    expect(html).toContain('<span class=vh lang=es dir=ltr>[se quita: </span>');
  });

  test('costs about a hundred bytes for an anchor that never changed', () => {
    const many = Array.from({ length: 1000 }, (_, index): [string, string] => [`p${index + 1}`, `Párrafo ${index}.`]);
    expect(body(ledgerOf(many)).length / many.length).toBeLessThan(105);
  });
});
