/** The embedded engine in this process, which starts no other. It is not watched, so for good queries only. */
import type { Config } from '../../server/config.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { type GrafeoDb, loadGrafeo } from '../../server/engine/grafeo/binding.ts';
import { fromGrafeo } from '../../server/engine/grafeo/errors.ts';
import { rowFromGrafeo } from '../../server/engine/grafeo/values.ts';
import { checkParams, checkQuery, checkRows } from '../../server/engine/limits.ts';
import { openEngine } from '../../server/engine/open.ts';

/** What a test needs to open loaders and readers of its own. Neo4j ignores the file. */
export type Place = { config: Pick<Config, 'engine'>; file: string };

/** On a private copy: rows come in random order wherever a query does not order them. Only a handle that may write can. */
export async function openShuffled(file: string): Promise<Engine> {
  const { GrafeoDB } = await loadGrafeo();
  return engineOf(GrafeoDB.create(file, { shuffleUnordered: true }));
}

/** Reads what stands there, for a moment; Neo4j answers for itself. */
export async function openHere({ config, file }: Place): Promise<Engine> {
  if (config.engine.kind === 'neo4j') return openEngine(config, file);
  const { GrafeoDB } = await loadGrafeo();
  return engineOf(GrafeoDB.openReadOnly(file));
}

const engineOf = (db: GrafeoDb): Engine => ({
  name: 'grafeo',
  version: async () => db.version(),
  async run(cypher, params = {}, limits = {}) {
    checkQuery(cypher);
    try {
      const result = await db.executeCypher(cypher, checkParams(params));
      checkRows(result.length, limits);
      return result.toArray().map(rowFromGrafeo);
    } catch (error) {
      throw fromGrafeo(error);
    }
  },
  close: async () => db.close(),
});
