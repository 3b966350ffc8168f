import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/model/group.ts';

test('groups hold all items in order; neighbours have different keys, one of which may be undefined', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(2), { nil: undefined })), (items) => {
      const groups = groupBy(items, (item) => item);
      expect(groups.flatMap((group) => group.items)).toEqual(items);
      for (const [index, { key, items: own }] of groups.entries()) {
        expect(own.every((item) => item === key)).toBe(true);
        if (index > 0) expect(groups[index - 1]!.key).not.toBe(key);
      }
    }),
  );
});
