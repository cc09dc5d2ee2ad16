/** `npm test`: three projects, three files at a time; hard tests have a configuration of their own. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { filesOf, Order, type ProjectName } from './projects.ts';

/** Files of one worker share its modules, so each worker reads the facts, opens a browser and serves the atlas once. */
const project = (name: ProjectName, pool: 'forks' | 'threads', globalSetup: string[]) => ({
  extends: true as const,
  test: { name, pool, isolate: false, include: filesOf(name), globalSetup },
});

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    // More than two cores' worth: a file that drives a browser or waits for its turn with Neo4j leaves a third of its core.
    maxWorkers: 3,
    sequence: { sequencer: Order },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      project('unit', 'threads', []),
      project('engines', 'forks', ['tests/neo4j/setup.ts']),
      project('browser', 'forks', ['tests/e2e/setup.ts']),
    ],
  },
});
