/**
 * Before all tests: a folder for what they put aside, and one Neo4j for the whole run: the one at TEST_NEO4J_URI,
 * whose data is overwritten (TEST_NEO4J_PASSWORD if it asks for one), or else one that starts when it is first asked.
 */
import type { TestProject } from 'vitest/node';
import { missingForNeo4j } from './jars.ts';
import { type Neo4jServer, startNeo4j } from './start.ts';
import { openTemporary } from './temporary.ts';
import { openTurns, type Turns } from './queue.ts';

let removeFolder: (() => void) | undefined;
let turns: Turns | undefined;
let server: Promise<Neo4jServer> | undefined;

export async function setup(project: TestProject): Promise<void> {
  removeFolder = await openTemporary();
  const given = process.env.TEST_NEO4J_URI;
  const missing = given ? undefined : await missingForNeo4j();
  if (missing && process.env.CI === 'true') throw new Error(`The Neo4j tests must run where CI=true. ${missing}`);
  if (missing) {
    console.warn(`\n*** The Neo4j tests do NOT run: the embedded engine alone is tested. ${missing}\n`);
    project.provide('neo4jTurns', null);
    return;
  }
  turns = await openTurns(async () => {
    if (given) return given;
    server ??= startNeo4j();
    return (await server).uri;
  });
  project.provide('neo4jTurns', turns.port);
}

export async function teardown(): Promise<void> {
  await turns?.close();
  await (await server?.catch(() => undefined))?.stop();
  removeFolder?.();
}
