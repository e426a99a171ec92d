// Which tests run where: pure ones at once, server ones on one embedded PostgreSQL, browser ones one after another.
import { defineConfig } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'unit',
          include: ['{core,sync,ui,phone,office,testing}/src/**/*.test.{ts,tsx}', 'server/src/features/contoh/**/*.test.ts', 'tests/house/**/*.test.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'tests/story/server*.test.ts'],
          exclude: ['server/src/features/contoh/**'],
          globalSetup: ['tests/setup/klaster.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        oxc,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup/lini-hidup.ts'],
          // A screen is waited for, not timed: on a slow machine it comes later. A second, as vitest would wait, is a wager.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 400_000,
          hookTimeout: 400_000,
          // One browser and one whole server for each worker; start.mjs runs the tests without a screen beside it.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
