import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, packNumber, unpack } from '../../src/search/packed.ts';

test('packing loses nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect(unpack(pack(numbers))).toEqual(numbers);
    }),
  );
});

test('JSON leaves packed numbers as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect(JSON.stringify(pack(numbers))).toBe(`"${pack(numbers)}"`);
    }),
  );
});

test.each([
  [0, 1],
  [59, 1],
  [60, 2],
  [60 + 33 * 60 - 1, 2],
  [60 + 33 * 60, 3],
])('%i takes %i characters', (number, length) => {
  expect(packNumber(number)).toHaveLength(length);
});
