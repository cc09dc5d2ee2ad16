/** The search against the engines' own shortestPath, on the real data. */
import { beforeAll, expect, it } from 'vitest';
import { WALK_GROUPS, typesOf } from '#contract/ontology.ts';
import { PathRules } from '#contract/path.ts';
import { lawGraph } from '#law/graph.ts';
import { searchPaths } from '#law/paths/search.ts';
import type { Engine } from '../../../../server/engine/engine.ts';
import { describeEngines, LOAD_SEED, UNORDERED } from '../../../support/engines.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links);
/** All but the two that stand only for the State of a path: an engine knows nothing of whom a treaty binds. */
const types = typesOf(WALK_GROUPS).filter((type) => type !== 'IMPOSES' && type !== 'CORRESPONDS_TO');
/** No rule but the types: what the engines can be asked as well. */
const free = PathRules.parse({ groups: WALK_GROUPS, types, confidence: 'low', throughStates: true, maxSteps: 8 });

/** Sixty pairs, spread over the data by a fixed stride, so that every run asks the same. */
const walked = seed.nodes.filter(({ id }) =>
  seed.links.some((link) => (types as string[]).includes(link.type) && (link.start === id || link.end === id)),
);
const pairs = Array.from(
  { length: 60 },
  (_, i) =>
    [walked[(i * 7919) % walked.length]?.id ?? '', walked[(i * 104_729 + 17) % walked.length]?.id ?? ''] as const,
).filter(([from, to]) => from !== to);

/** The same for every engine: the least number of links between the two of a pair, null where there is no path. */
const OURS: Record<string, number | null> = Object.fromEntries(
  pairs.map(([from, to]) => {
    const [route] = searchPaths(graph, from, to, free).routes;
    return [`${from} ${to}`, route ? route.nodes.length - 1 : null];
  }),
);

describeEngines(
  'the search and the engine',
  (open) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(LOAD_SEED);
    });

    it('find the same shortest length for every pair', async () => {
      const cypher = `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MATCH p = shortestPath((a)-[:${types.join('|')}*..8]-(b)) RETURN length(p) AS length`;
      const theirs: Record<string, unknown> = {};
      for (const [from, to] of pairs) {
        const [row] = await engine.run(cypher, { from, to });
        theirs[`${from} ${to}`] = row?.length ?? null;
      }
      expect(pairs.length).toBeGreaterThan(50);
      expect(OURS).toEqual(theirs);
    });

    it('find the same number of shortest paths between UNODC and Cambodia', async () => {
      const cypher = `MATCH (a:Entity {id: 'unodc'}) MATCH (b:Entity {id: 'KHM'}) MATCH p = allShortestPaths((a)-[:${types.join('|')}*..8]-(b)) RETURN [n IN nodes(p) | n.id] AS ids ORDER BY ids`;
      const theirs = new Set((await engine.run(cypher)).map(({ ids }) => String(ids)));
      const { routes } = searchPaths(graph, 'unodc', 'KHM', free);
      const least = Math.min(...routes.map(({ nodes }) => nodes.length));
      const ours = new Set(
        routes
          .filter(({ nodes }) => nodes.length === least)
          .map(({ nodes }) => String(nodes.map((n) => graph.nodes[n]?.id))),
      );
      expect(ours).toEqual(theirs);
    });
  },
  UNORDERED,
);
