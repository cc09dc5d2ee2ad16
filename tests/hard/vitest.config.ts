/** `npm run test:hard`: what measures time, load, other browsers or office programs, one file after another; and, apart from these, all of the kinds of which `npm test` tries some. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { kindFiles } from '../projects.ts';

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    testTimeout: 600_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'hard',
          include: ['tests/hard/**/*.test.{ts,tsx}'],
          // Figures stand alone in the output: one at a time, so that no file measures the load of another.
          maxWorkers: 1,
          disableConsoleIntercept: true,
          globalSetup: ['tests/neo4j/setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'kinds',
          include: kindFiles(),
          env: { TEST_WHOLE_KINDS: 'true' },
          pool: 'forks',
          isolate: false,
          maxWorkers: 3,
          globalSetup: ['tests/neo4j/setup.ts', 'tests/e2e/setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
