/** `npm test`: three projects, two or three files at a time; hard tests have a configuration of their own. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { filesOf, Order, type ProjectName } from './projects.ts';

/** Files of one worker share its modules, so each worker reads the facts, opens a browser and serves the atlas once. */
const project = (
  name: ProjectName,
  pool: 'forks' | 'threads',
  globalSetup: string[],
  maxWorkers: number,
  order = 0,
) => ({
  extends: true as const,
  test: {
    name,
    pool,
    isolate: false,
    include: filesOf(name),
    globalSetup,
    maxWorkers,
    sequence: { sequencer: Order, groupOrder: order },
  },
});

/** What the tests are made for: two cores. A third thread of units would only read all modules and facts once more. */
const CORES = 2;

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    // So late that only what hangs is ended, however much else the machine does.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      project('unit', 'threads', [], CORES, 1),
      // A file that drives a browser or waits for its turn with Neo4j leaves a third of its core.
      project('engines', 'forks', ['tests/neo4j/setup.ts'], CORES + 1),
      project('browser', 'forks', ['tests/e2e/setup.ts'], CORES + 1),
    ],
  },
});
