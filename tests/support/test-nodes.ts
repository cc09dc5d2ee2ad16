/** Nodes of tests, which stand for a data set where only it matters whether a load is whole. */
import type { Engine, Loader } from '../../server/engine/engine.ts';
import { openLoader } from '../../server/engine/open.ts';

import { openHere, type Place } from './engines-here.ts';

/** Leaves nodes of these ids, and no others. */
export const put =
  (...ids: string[]) =>
  async (loader: Loader) => {
    await loader.schema([
      'CREATE CONSTRAINT test_id IF NOT EXISTS FOR (n:Test) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX test_by_id IF NOT EXISTS FOR (n:Test) ON (n.id)',
    ]);
    await loader.run('MATCH (n) DETACH DELETE n');
    await loader.run('UNWIND $ids AS id CREATE (:Test {id: id})', { ids });
  };

/** The ids of the nodes that stand, in order. */
export async function idsIn(engine: Engine): Promise<unknown[]> {
  return (await engine.run('MATCH (n:Test) RETURN n.id AS id ORDER BY n.id')).map(({ id }) => id);
}

export async function read(at: Place): Promise<unknown[]> {
  const engine = await openHere(at);
  return idsIn(engine).finally(() => engine.close());
}

/** A whole load of these nodes, to this end. */
export async function load(at: Place, ids: string[], end: 'commit' | 'abandon'): Promise<void> {
  const loader = await openLoader(at.config, at.file);
  await put(...ids)(loader);
  await loader[end]();
}
