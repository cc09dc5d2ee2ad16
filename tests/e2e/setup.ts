/** Before the browser tests: the built client is there, and a folder for what they put aside. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openTemporary } from '../neo4j/temporary.ts';

let removeFolder: (() => void) | undefined;

export async function setup(): Promise<void> {
  const client = process.env.CLIENT_FOLDER ?? join(import.meta.dirname, '../../dist/client');
  if (!existsSync(join(client, 'index.html'))) throw new Error('The client is not built: run "npm run build" first.');
  removeFolder = await openTemporary();
}

export function teardown(): void {
  removeFolder?.();
}
