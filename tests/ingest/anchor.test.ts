import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/ingest/anchor.ts';
import { editions } from './anchor.cases.ts';

const cut = (words: string): [string, string] => [
  words.slice(0, words.indexOf(' ')),
  words.slice(words.indexOf(' ') + 1),
];

describe('an id lives on where its paragraph does', () => {
  test.each(Object.entries(editions))('%s', (_, { before, now, issued = [], ids, successors = {} }) => {
    const previous = before.map(cut).map(([id, text]) => ({ id, text }));
    const paragraphs = now.map(cut).map(([prefix, text]) => ({ prefix, text }));
    const found = anchor(paragraphs, previous, issued);
    expect(found.ids).toEqual(ids);
    expect(Object.fromEntries(found.successors)).toEqual(successors);
  });
});
