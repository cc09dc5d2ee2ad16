/** Sources and facets in the graph: there to be walked to in Cypher, and read by nothing that answers the client. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import { FACETS, facetsOf } from '../../../graph-seed/derive/facets.ts';
import { putSeed } from '../../../graph-seed/load/load.ts';
import type { Engine, Loader, Params, Row, Value } from '../../../server/engine/engine.ts';
import { openLoader } from '../../../server/engine/open.ts';
import { givenOf, QUESTION_QUERIES } from '../../../server/store/questions.ts';
import { BOUND } from '../../cypher/all-statements.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const facets = facetsOf(seed);

describe('the facets', () => {
  test('sort every State, every duty and every article that imposes one', () => {
    const ends = (beside: typeof facets.within) => new Set(beside.map(({ start }) => start));
    const kinds = (...all: string[]) => seed.nodes.filter(({ kind }) => all.includes(kind)).map(({ id }) => id);
    expect([...ends(facets.within)].sort()).toEqual(kinds('Country', 'Obligation').sort());
    const imposing = seed.links.filter(({ type }) => type === 'IMPOSES').map(({ start }) => start);
    expect([...ends(facets.holdsFor)].sort()).toEqual([...new Set(imposing)].sort());
    expect(new Set(facets.nodes.map(({ kind }) => kind))).toEqual(new Set(FACETS));
  });

  test('count at each source every link that names it, where it arrives', () => {
    const total = facets.cites.reduce((sum, { props }) => sum + Number(props.links), 0);
    expect(total).toBe(seed.links.length);
    expect([...new Set(facets.cites.map(({ start }) => start))].sort()).toEqual(seed.nodes.map(({ id }) => id).sort());
  });
});

/** What each statement that answers the client may be asked. */
const VALUES: Params = {
  start: 'SUPPLEMENTS:palermo-protocol:untoc',
  end: 'untoc',
  ids: ['text', seed.sources[0]?.id ?? ''],
  types: [],
  forward: true,
  backward: true,
  region: '',
  apart: [],
  limit: 100,
  offset: 0,
  date: seed.asOf,
};
const IDS = ['KHM', 'palermo-protocol', 'palermo-protocol/6', 'assist-victims-recovery', 'unodc', 'paulina-2025/f-086'];
const STATEMENTS: [string, Params][] = [
  ...BOUND.flatMap(({ text, params }) => {
    const names = Object.keys(params.shape);
    const asked = names.includes('id') ? IDS.map((id) => ({ ...VALUES, id })) : [VALUES];
    const only = (all: Params) => Object.fromEntries(names.map((name) => [name, all[name] as Value]));
    return asked.map((all): [string, Params] => [text, only(all)]);
  }),
  ...QUESTION_IDS.map((id): [string, Params] => {
    const asked = Object.entries(QUESTIONS[id].parameters).map(([name, value]) => [name, value || seed.asOf]);
    return [QUESTION_QUERIES[id].text, { ...Object.fromEntries(asked), ...givenOf(id) } as Params];
  }),
];

describeEngines(
  'sources and facets',
  (open, name, place) => {
    it('change no answer: no search, count, path, list or table is other without them', async () => {
      if (name === 'neo4j') await open(LOAD_SEED);
      const loader: Loader = await openLoader(place().config, place().file);
      if (name === 'grafeo') await putSeed(loader, seed);
      const answers = async () => {
        const all: Row[][] = [];
        for (const [text, params] of STATEMENTS) all.push(await loader.run(text, params));
        return all;
      };
      const before = await answers();
      await loader.run('MATCH (f:Facet) DETACH DELETE f');
      await loader.run('MATCH (n:Entity)-[r:CITES]->(s:Source) DELETE r');
      const [left] = await loader.run('MATCH (n:Entity)-[r]->(m) WHERE NOT m:Entity RETURN count(*) AS count');
      expect(left).toEqual({ count: 0 });
      const after = await answers();
      for (const [index, rows] of before.entries()) expect(after[index], STATEMENTS[index]?.[0]).toEqual(rows);
      expect(before.flat().length).toBeGreaterThan(seed.links.length);
      await loader.abandon();
    });
  },
  ['grafeo', 'neo4j'],
);

describeEngines(
  'a Neo4j user',
  (open, name) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(LOAD_SEED);
    });

    it('walks from a node to what it rests on, and to what it is sorted by', async () => {
      const rows = await engine.run(
        `MATCH (o:Obligation {id: 'assist-victims-recovery'})-[r]->(f)
         WHERE NOT f:Entity RETURN type(r) AS type, coalesce(f.name, f.id) AS name ORDER BY type, name`,
      );
      expect(rows).toContainEqual({ type: 'WITHIN', name: 'protection' });
      expect(rows.some(({ type }) => type === 'CITES')).toBe(true);
      const [people] = await engine.run(
        `MATCH (a:Article {id: 'palermo-protocol/6'})-[h:HOLDS_FOR]->(g:PersonGroup)
         RETURN collect(DISTINCT g.name) AS groups`,
      );
      expect(people?.groups).toContain('trafficking victims');
    });

    if (name === 'neo4j')
      it('finds constraints and indexes by name, and nodes by their words', async () => {
        const rows = await engine.run(
          `CALL db.index.fulltext.queryNodes('words', 'recovery') YIELD node, score
           RETURN node.id AS id ORDER BY score DESC, id LIMIT 20`,
        );
        expect(rows).toContainEqual({ id: 'assist-victims-recovery' });
      });
  },
  ['grafeo', 'neo4j'],
);
