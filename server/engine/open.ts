/** Config → Engine or Loader. Only the adapter asked for is loaded. */
import type { Config } from '../config.ts';
import { AppError } from '../contract/errors.ts';
import type { Engine, Loader } from './engine.ts';

type Choice = Pick<Config, 'engine'>;

/** `file` is the path of the embedded database, which must exist; Neo4j has none. */
export async function openEngine({ engine }: Choice, file?: string): Promise<Engine> {
  if (engine.kind === 'neo4j') return (await import('./neo4j/neo4j.ts')).openNeo4j(engine);
  return (await import('./grafeo/grafeo.ts')).openGrafeo(pathOf(file));
}

/** `file` is the path at which the embedded database stands once the load is committed. */
export async function openLoader({ engine }: Choice, file?: string): Promise<Loader> {
  if (engine.kind === 'neo4j') return (await import('./neo4j/loader.ts')).openNeo4jLoader(engine);
  return (await import('./grafeo/loader.ts')).openGrafeoLoader(pathOf(file));
}

function pathOf(file: string | undefined): string {
  if (file) return file;
  throw new AppError(
    'internal',
    'The embedded engine was opened without a file.',
    'Pass the path of the database file.',
  );
}
