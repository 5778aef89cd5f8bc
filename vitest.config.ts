import { defineConfig } from 'vitest/config';

const minute = 60_000;

/**
 * Real browsers: one at a time, since tests watch focus and time; the extension is built once before. A machine that
 * stands still for a moment fails a test now and then; the second try decides, and the run names who needed one.
 */
const inBrowsers = {
  retry: 1,
  globalSetup: 'tests/browser/helpers/build-first.ts',
  fileParallelism: false,
  testTimeout: minute,
  hookTimeout: minute,
  teardownTimeout: minute,
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/unit/support/seed.ts',
          testTimeout: process.env.PROPERTY_FACTOR ? 5 * minute : 15_000,
        },
      },
      {
        extends: true,
        test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 2 * minute },
      },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...inBrowsers } },
      {
        extends: true,
        // Tests that run at the same time wait for their turn in a queue of their own.
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 20 * minute,
          maxConcurrency: 10_000,
        },
      },
    ],
  },
});
