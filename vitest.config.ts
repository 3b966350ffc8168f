import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default'],
    // One on two processors would leave the other idle while a browser works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // Some take a second or two; on a busy machine, many times that.
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The built site in a real browser, built once by the setup. After the unit tests, which say more clearly what broke.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What is waited for comes when a busy machine has time for it.
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
