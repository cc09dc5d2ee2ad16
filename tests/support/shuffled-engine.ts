/** The embedded engine on a private copy that returns rows in random order wherever a query does not order them. */
import type { Engine } from '../../server/engine/engine.ts';
import { loadGrafeo } from '../../server/engine/grafeo/binding.ts';
import { fromGrafeo } from '../../server/engine/grafeo/errors.ts';
import { rowFromGrafeo } from '../../server/engine/grafeo/values.ts';
import { checkParams, checkQuery, checkRows } from '../../server/engine/limits.ts';

/** Only a handle that may write can shuffle. It is not watched, so for good queries only. */
export async function openShuffled(file: string): Promise<Engine> {
  const { GrafeoDB } = await loadGrafeo();
  const db = GrafeoDB.create(file, { shuffleUnordered: true });
  return {
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
  };
}
