/** The graph into an engine, through its Loader: whole or not at all. */
import { AppError } from '#contract/errors.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { LINK_TYPES, NODE_KINDS } from '#contract/ontology.ts';
import type { Loader, Value } from '../../server/engine/engine.ts';
import { spelledOut } from '#law/time/dates.ts';
import type { Seed } from '../derive/derive.ts';
import { FACETS, facetsOf } from '../derive/facets.ts';
import { refuseForeign, vouchedBy } from './foreign.ts';
import { facetsStatement, linksStatement, nodesStatement, schemaStatements, statement } from './statements.ts';

/** Rows a statement: a statement much larger runs into the embedded engine's own time limit. */
const BATCH = 1_000;

/** `say` is told how far the load is: "loading 3,000 of 9,669". On an error the loader is abandoned, the error goes on. */
export async function loadSeed(loader: Loader, seed: Seed, say: (line: string) => void = () => {}): Promise<void> {
  try {
    await putSeed(loader, seed, say);
    await loader.commit();
  } catch (error) {
    // What went wrong first is what matters, not what an engine in that state says to the clearing up.
    await loader.abandon().catch(() => {});
    throw error;
  }
}

/** All of a load but its end: nobody sees it before the loader commits. */
export async function putSeed(loader: Loader, seed: Seed, say: (line: string) => void = () => {}): Promise<void> {
  // Before the schema, which would bind other people's nodes too; and again, since it ends what was begun before it.
  await refuseForeign(loader);
  await loader.schema(schemaStatements(loader.name));
  await refuseForeign(loader);
  await loader.run(statement('clear'));
  await write(loader, seed, say);
  await compareCounts(loader, seed);
}

async function write(loader: Loader, seed: Seed, say: (line: string) => void): Promise<void> {
  const facets = facetsOf(seed);
  const beside = [facets.nodes, facets.within, facets.holdsFor, facets.cites];
  const total = [seed.nodes, seed.links, seed.sources, ...beside].reduce((sum, all) => sum + all.length, 0);
  let done = 0;
  const rows = async (cypher: string, all: readonly Value[]): Promise<void> => {
    for (let first = 0; first < all.length; first += BATCH) {
      const batch = all.slice(first, first + BATCH);
      await loader.run(cypher, { rows: batch });
      done += batch.length;
      say(`loading ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
    }
  };
  await rows(
    statement('sources'),
    seed.sources.map((source) => ({ props: source as Value })),
  );
  for (const kind of NODE_KINDS) {
    await rows(nodesStatement(kind), seed.nodes.filter((node) => node.kind === kind).map(nodeRow));
  }
  for (const type of LINK_TYPES) {
    await rows(linksStatement(type), seed.links.filter((link) => link.type === type).map(linkRow));
  }
  for (const kind of FACETS) {
    const all = facets.nodes.filter((facet) => facet.kind === kind);
    await rows(
      facetsStatement(kind),
      all.map(({ kind: _, ...props }) => ({ props })),
    );
  }
  await rows(statement('within'), facets.within);
  await rows(statement('holds-for'), facets.holdsFor);
  await rows(statement('cites'), facets.cites);
  await loader.run(statement('dataset'), {
    version: seed.version,
    build: seed.build,
    asOf: seed.asOf,
    date: seed.date,
    ...vouchedBy(seed, facets.nodes),
  });
}

/** The kind is the label; it is not stored twice. */
function nodeRow({ kind: _, ...props }: GraphNode): Value {
  return { props: stored(props) };
}

/** Type and ends are the graph's own. All four bounds of its validity are spelled out, for Cypher to compare with. */
function linkRow({ type: _, start, end, ...props }: GraphLink): Value {
  return { start, end, props: stored({ ...props, ...spelledOut(props) }) };
}

function stored(props: Record<string, unknown>): Value {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Value;
}

/** A link whose end is not found is created by no statement and missed by none: so the sums are compared. */
async function compareCounts(loader: Loader, seed: Seed): Promise<void> {
  const [row] = await loader.run(statement('count'));
  if (row?.nodes === seed.nodes.length && row.links === seed.links.length) return;
  throw new AppError(
    'internal',
    `The engine took ${row?.nodes} nodes and ${row?.links} links of ${seed.nodes.length} and ${seed.links.length}.`,
    'Nothing was kept. Check the disk and the memory of the database, then run the command again.',
  );
}
