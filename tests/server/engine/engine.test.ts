/** What every engine promises: the same values, the same order, the same errors. */
import { beforeAll, describe, expect, it } from 'vitest';
import { LINK_SHAPES } from '#contract/links.ts';
import { GraphNode } from '#contract/nodes.ts';
import { spelledOut } from '#law/time/dates.ts';
import type { Engine, Params, Value } from '../../../server/engine/engine.ts';
import { describeEngines, UNORDERED } from '../../support/engines.ts';
import { loadMini, MINI_LINKS, MINI_NODES } from '../../support/mini-graph.ts';

let nested: Value = 1;
for (let depth = 0; depth < 10_000; depth++) nested = [nested];

describe('the small graph', () => {
  it('keeps the contract', () => {
    for (const node of MINI_NODES) expect(GraphNode.parse(node)).toEqual(node);
    for (const link of MINI_LINKS) expect(LINK_SHAPES[link.type].parse(link)).toEqual(link);
    const ids = [...MINI_NODES, ...MINI_LINKS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(MINI_NODES).toHaveLength(12);
  });
});

describeEngines(
  'an engine',
  (open, name) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(loadMini);
    });
    const one = async (cypher: string, params?: Params) => (await engine.run(cypher, params))[0];

    it('names itself and its version', async () => {
      expect(engine.name).toBe(name === 'neo4j' ? 'neo4j' : 'grafeo');
      expect(await engine.version()).toMatch(/^\d+\.\d+\.\d+/);
    });

    it.each<[string, Value]>([
      ['null', null],
      ['booleans', [true, false]],
      ['integers', [0, -5, 9_007_199_254_740_991, -9_007_199_254_740_991]],
      ['fractions', [0.1, -2.5, 1e-9]],
      ['text', ['quotes \' " ` \\', 'line\nbreak', '', 'NUL\u0000inside']],
      ['Khmer, Arabic and emoji', ['អនុសញ្ញា', 'اتفاقية', '👩‍⚖️']],
      ['dates as text', ['2007-07-02', '2007-07', '2007']],
      ['nested maps and lists', { a: [{ b: [1, { c: null }] }], d: {}, e: [] }],
    ])('returns %s as sent', async (_, value) => {
      expect(await one('RETURN $value AS value', { value })).toEqual({ value });
    });

    it('keeps integers apart from fractions, as limits and comparisons need', async () => {
      expect(await one('RETURN 7 / $two AS half, $list[$one] AS second', { two: 2, one: 1, list: ['a', 'b'] })).toEqual(
        {
          half: 3,
          second: 'b',
        },
      );
    });

    it('returns what JSON cannot hold as text or null', async () => {
      expect(await one("RETURN 9007199254740993 AS big, date('2007-07-02') AS day, 0.0 / 0.0 AS nan")).toEqual({
        big: '9007199254740993',
        day: '2007-07-02',
        nan: null,
      });
    });

    it('survives half of a surrogate pair', async () => {
      const row = await one('RETURN size($text) > 0 AS sent', { text: '\ud83d' });
      expect(row).toEqual({ sent: true });
    });

    it('returns the nodes and links as they were loaded', async () => {
      const nodes = await engine.run(
        "MATCH (n:Entity) RETURN n {.*, kind: [l IN labels(n) WHERE l <> 'Entity'][0]} AS node ORDER BY n.id",
      );
      const links = await engine.run(
        'MATCH (a:Entity)-[r]->(b:Entity) RETURN r {.*, type: type(r), start: a.id, end: b.id} AS link ORDER BY r.id',
      );
      expect(nodes.map(({ node }) => node)).toEqual(byId(MINI_NODES));
      expect(links.map(({ link }) => link)).toEqual(byId(MINI_LINKS.map((link) => ({ ...link, ...spelledOut(link) }))));
    });

    it('marks graph objects alike', async () => {
      const row = await one(
        "MATCH p = (a:Country {id: 'KHM'})-[r:PARTY_TO]->(b:Instrument {id: 'untoc'}) RETURN a, r, p",
      );
      expect(row).toMatchObject({
        a: { $: 'node', labels: ['Country', 'Entity'], props: { id: 'KHM', iso2: 'KH' } },
        r: { $: 'rel', type: 'PARTY_TO', props: { from: '2006-01-11' } },
        p: { $: 'path', nodes: [{ props: { id: 'KHM' } }, { props: { id: 'untoc' } }], rels: [{ type: 'PARTY_TO' }] },
      });
      const { a, r, p } = row as { a: { eid: string }; r: { start: string }; p: { rels: { start: string }[] } };
      expect([r.start, p.rels[0]?.start]).toEqual([a.eid, a.eid]);
    });

    it('orders and limits, with the limit as a parameter', async () => {
      const ask = 'MATCH (n:Entity) RETURN n.id AS id ORDER BY n.id DESC LIMIT $limit';
      const wanted = byId(MINI_NODES).reverse().slice(0, 3);
      expect(await engine.run(ask, { limit: 3 })).toEqual(wanted.map(({ id }) => ({ id })));
      expect(await engine.run(ask, { limit: 0 })).toEqual([]);
    });

    it('keeps parallel links apart', async () => {
      const row = await one(
        "MATCH (:Article {id: 'untoc/24'})-[r:IMPOSES]->(:Obligation {id: 'witness-protection'}) RETURN count(r) AS count",
      );
      expect(row).toEqual({ count: 2 });
    });

    it.each([
      ['KHM', 'assist-victims-recovery', 3],
      ['unodc', 'witness-protection', 3],
      ['unodc', 'KHM', 2],
    ])('finds the shortest path from %s to %s: %i steps', async (from, to, steps) => {
      const row = await one(
        `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
       MATCH p = shortestPath((a)-[:PARTY_TO|CONTAINS|IMPOSES|SUPPORTS|SECRETARIAT_OF*..8]-(b)) RETURN length(p) AS steps`,
        { from, to },
      );
      expect(row).toEqual({ steps });
    });

    it.each(['RETUN 1', 'MATCH (n RETURN n', 'RETURN $missing AS x', 'RETURN nothing AS x', 'RETURN 1 / 0 AS x', ''])(
      'says what is wrong with "%s"',
      async (cypher) => {
        await expect(engine.run(cypher)).rejects.toMatchObject({ code: 'bad-input', message: /.{5}/s });
      },
    );

    it('refuses more rows than asked for', async () => {
      const ask = 'UNWIND range(1, $n) AS i RETURN i ORDER BY i';
      expect(await engine.run(ask, { n: 20 }, { maxRows: 20 })).toHaveLength(20);
      await expect(engine.run(ask, { n: 21 }, { maxRows: 20 })).rejects.toMatchObject({ code: 'engine-refused' });
    });

    it.each<[string, string, Params]>([
      ['a parameter nested 10,000 deep', 'RETURN 1 AS x', { nested }],
      ['parameters of more than 64 KB', 'RETURN 1 AS x', { text: 'a'.repeat(66_000) }],
      ['a million small parameters', 'RETURN 1 AS x', { list: Array.from({ length: 1_000_000 }, () => 1) }],
      ['a query of more than 10 KB', `RETURN '${'ខ'.repeat(4_000)}' AS x`, {}],
    ])('refuses %s', async (_, cypher, params) => {
      await expect(engine.run(cypher, params)).rejects.toMatchObject({ code: 'engine-refused' });
      expect(await one('RETURN 1 AS x')).toEqual({ x: 1 });
    });

    it('accepts parameters nested 8 deep', async () => {
      const value: Value = [[[[[[[['8']]]]]]]];
      expect(await one('RETURN $value AS value', { value })).toEqual({ value });
      await expect(one('RETURN $value AS value', { value: [value] })).rejects.toMatchObject({ code: 'engine-refused' });
    });

    it('refuses a parameter that is not plain JSON', async () => {
      const params = { when: new Date(0), nan: Number.NaN } as unknown as { when: Value; nan: Value };
      for (const [key, value] of Object.entries(params)) {
        await expect(engine.run('RETURN 1 AS x', { [key]: value })).rejects.toMatchObject({
          code: 'bad-input',
          at: key,
        });
      }
      for (const params of [{ 'a\u0000': 1 }, { map: [{ 'a\u0000': 1 }] }] as Params[]) {
        await expect(engine.run('RETURN 1 AS x', params)).rejects.toMatchObject({ code: 'bad-input', message: /NUL/ });
      }
    });
  },
  UNORDERED,
);

function byId<T extends { id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}
