/** `npm run test:hard`: what measures time, load, other browsers or office programs; one file after another. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Figures stand alone in the output: one at a time, so that no file measures the load of another.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['tests/hard/**/*.test.{ts,tsx}'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    globalSetup: ['tests/neo4j/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
