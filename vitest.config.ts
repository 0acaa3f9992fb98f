import os from 'node:os';
import { defineConfig } from 'vitest/config';

/** What starts programs, changes folders or the environment; each file of it gets a process of its own. */
const CONTRACT = ['tests/contract/**/*.test.ts', 'admin/gateway/**/*.test.ts', 'src/{files,media,loaders,live}/**/*.test.ts'];

export default defineConfig({
  test: {
    // On two processors Vitest would use one. Much of what a test waits for is a program of its own.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'admin/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...CONTRACT, '**/node_modules/**'],
          // Rules are pure: to load them anew for each of three hundred files was two thirds of the time.
          isolate: false,
          unstubEnvs: true,
          unstubGlobals: true,
        },
      },
      { test: { name: 'contract', include: CONTRACT } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Browser, served site, built pages and the pages that are used again are shared by all files.
          isolate: false,
        },
      },
    ],
  },
});
