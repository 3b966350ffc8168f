import { describe, expect, test } from 'vitest';
import { findNames, indexNames } from '../../src/model/mentions.ts';
import { mentions, names } from './mentions.cases.ts';

const index = indexNames(Object.entries(names).map(([name, bearer]) => ({ name, bearer })));

describe('a name is found', () => {
  test.each(Object.entries(mentions))('%s', (_, { text, found }) => {
    expect(findNames(text, index).map(({ start, end, bearer }) => `${text.slice(start, end)}=${bearer}`)).toEqual(
      found,
    );
  });
});
