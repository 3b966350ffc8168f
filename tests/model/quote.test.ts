import { describe, expect, test } from 'vitest';
import { describeQuote, findQuote, findWithin, nearestPassage, type Span } from '../../src/model/quote.ts';
import { quotations } from './quote.cases.ts';

/** The text without its brackets, and where they stood. */
function read(marked: string): { text: string; spans: Span[] } {
  const [open, spans]: [number[], Span[]] = [[], []];
  let text = '';
  for (const character of marked)
    if (character === '[') open.push(text.length);
    else if (character === ']') spans.push({ start: open.shift() ?? 0, end: text.length });
    else text += character;
  return { text, spans };
}

describe('a quotation finds its words wherever they stand', () => {
  test.each(Object.entries(quotations))('%s', (_, { text: marked, ...selector }) => {
    const { text, spans } = read(marked);
    expect(findQuote(text, selector)).toEqual(spans);
  });
});

describe('described, they are found again and nothing else is', () => {
  const places = Object.entries(quotations).flatMap(([title, { text: marked }]) => {
    const { text, spans } = read(marked);
    return spans.map((span) => ({ title, text, span }));
  });

  test.each(places)('$title ($span.start)', ({ text, span }) => {
    expect(findQuote(text, describeQuote(text, span))).toEqual([span]);
  });

  test('with no more context than is needed', () => {
    expect(describeQuote('El muelle', { start: 3, end: 9 })).toEqual({ quote: 'muelle' });
    expect(describeQuote('El muelle y otro muelle', { start: 17, end: 23 })).toEqual({
      quote: 'muelle',
      prefix: ' y otro ',
      suffix: '',
    });
  });
});

describe('words within a passage', () => {
  // Square brackets: the words that are found. Braces: the passage.
  test.each([
    ['are found in it', 'Las partes {[seguirán ampliando] la cooperación}.', 'seguirán ampliando'],
    ['are the first of two', '{[condenan] el uso y condenan la amenaza}', 'condenan'],
    ['are not those before it', 'Confirman que {[confirman] el rumbo}', 'confirman'],
    ['are not those outside it', 'confirman {su enfoque} y confirman', 'confirman'],
    ['do not cross its end', '{tienen la} intención de', 'tienen la intención'],
    ['are whole: not the end of a word', '{reafirman y [afirman]}', 'afirman'],
    ['are whole: not the beginning of one', '{promete y [promet]}', 'promet'],
    ['are whole though the passage cuts a word', 're{afirman}', 'afirman'],
    ['stand beside signs', '{«[acordaron]», dijo}', 'acordaron'],
    ['are whole: not before a letter of two units', '{cre\u{10400} y [cre]}', 'cre'],
    ['are all of it', '{[firmaron]}', 'firmaron'],
    ['have the case that is printed', '{Confirman el rumbo}', 'confirman'],
    ['may have other white space', '{[se proponen] combatir}', ' se\u00a0 proponen'],
    ['are not nothing', '{firmaron}', ' '],
  ])('%s', (_, marked, words) => {
    const text = marked.replace(/[[\]{}]/g, '');
    const at = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/g, '').length;
    const span = (open: string, close: string): Span => ({ start: at(open), end: at(close) });
    const expected = marked.includes('[') ? span('[', ']') : undefined;
    expect(findWithin(text, span('{', '}'), words)).toEqual(expected);
  });
});

describe('the nearest words', () => {
  const text = 'Las partes tienen la intención de seguir coordinando sus posiciones.';
  test.each([
    ['la intencion de', 'la intención de'],
    ['siguen coordinando sus', 'seguir coordinando sus'],
    ['Las Partes', 'Las partes'],
    ['un muelle nuevo', undefined],
  ])('to `%s` are `%s`', (words, passage) => {
    expect(nearestPassage(text, words)).toBe(passage);
  });
});
