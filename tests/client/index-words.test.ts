import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWhen } from '../../src/i18n/format.ts';
import { strings } from '../../src/i18n/strings.ts';
import { tables, translator } from '../../src/site/client/index-words.ts';

const { es, en } = tables();
const toEnglish = translator(es, en);
const toSpanish = translator(en, es);

describe('what the search index says in the language of the corpus', () => {
  test.each([
    ['Contexto', 'Context'],
    ['Compromiso, comisivo', 'Commitment, commissive'],
    ['Organización', 'Organization'],
    ['Noticia', 'News'],
    ['sin fecha', 'undated'],
    ['13–14 de marzo de 2025', '13–14 March 2025'],
    ['28 de febrero – 1 de marzo de 2025', '28 February – 1 March 2025'],
    ['marzo de 2025', 'March 2025'],
    ['2025', '2025'],
    ['Declaración de Rusia y Bielorrusia', 'Declaración de Rusia y Bielorrusia'],
  ])('«%s» is said as “%s”', (spanish, english) => {
    expect(toEnglish(spanish)).toBe(english);
    expect(toSpanish(english)).toBe(spanish);
  });

  test('a date is said as the other interface says it, whatever the date', () => {
    const day = fc
      .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), size: fc.nat(2) })
      .map(({ year, month, size }) =>
        [String(year), String(month).padStart(2, '0'), '07'].slice(0, size + 1).join('-'),
      );
    fc.assert(
      fc.property(day, fc.option(day), (from, to) => {
        const when = to?.length === from.length ? [from, to].sort().join('/') : from;
        const [spanish, english] = [formatWhen(when, strings('es')), formatWhen(when, strings('en'))];
        expect(toEnglish(spanish)).toBe(english);
        expect(toSpanish(english)).toBe(spanish);
      }),
    );
  });
});
