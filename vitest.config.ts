// Which tests run where: pure ones at once, server ones on one embedded PostgreSQL, browser ones two at a time.
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
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'tests/story/server*.test.ts'],
          exclude: ['server/src/features/contoh/**'],
          globalSetup: ['tests/setup/klaster.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        oxc,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup/lini-hidup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A story mostly waits for its phone, so two cores carry two of them, each worker with a browser and a whole server of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
