import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Files run one after another: Neo4j Community holds one database, and most files load it with their own data.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/hard/**'],
    fileParallelism: false,
    globalSetup: ['tests/neo4j/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
