/** Loading: what was read is what stands in the engine, whole or not at all. */
import { rmSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import { LINK_TYPES, NODE_KINDS } from '#contract/ontology.ts';
import { spelledOut } from '#law/time/dates.ts';
import { linkHolds } from '#law/time/validity.ts';
import { buildSeed } from '../../../graph-seed/build.ts';
import { facetsOf } from '../../../graph-seed/derive/facets.ts';
import { loadSeed, putSeed } from '../../../graph-seed/load/load.ts';
import type { Engine, Loader, Row } from '../../../server/engine/engine.ts';
import { openLoader } from '../../../server/engine/open.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';
import { openHere } from '../../support/engines-here.ts';
import { type Change, tinySeed } from '../../support/tiny-seed.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
function built(change?: Change): typeof seed {
  const folder = tinySeed(change);
  const made = buildSeed(folder);
  rmSync(folder, { recursive: true });
  return made;
}
const tiny = built();
/** Of another version, with one node more. */
const grown = built({
  'seed.yaml': (text) => text.replace('isolated:\n', 'isolated:\n  - iom\n'),
  'nodes/Institution.csv': (text) =>
    `${text}iom,International Organization for Migration,IOM,un-organ,1951,,text,high,the\n`,
});

/** The day of the data, days on which links begin or end for certain or perhaps, and days within such intervals. */
const DAYS = ['1949-12-31', '2000-11-15', '2007-08-01', '2017-06-01', '2020-01-31', seed.asOf];

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const versionIn = (engine: Engine): Promise<Row[]> =>
  engine.run('MATCH (d:DataSet) RETURN d.id AS id, d.version AS version, d.asOf AS asOf, d.date AS date');

describeEngines(
  'the loaded seed',
  (open) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(LOAD_SEED);
    });

    it.each(NODE_KINDS)('holds every node of kind %s as it was read', async (kind) => {
      const rows = await engine.run(`MATCH (n:Entity:${kind}) RETURN n {.*} AS node, labels(n) AS labels`);
      const nodes = rows.map(({ node }) => ({ ...(node as { id: string }), kind })).sort(byId);
      expect(nodes).toEqual(seed.nodes.filter((node) => node.kind === kind).sort(byId));
      expect(rows.every(({ labels }) => (labels as string[]).length === 2)).toBe(true);
    });

    it.each(LINK_TYPES)('holds every link of type %s as it was read', async (type) => {
      const rows = await engine.run(
        `MATCH (a:Entity)-[r:${type}]->(b:Entity) RETURN r {.*, type: type(r), start: a.id, end: b.id} AS link`,
      );
      const links = rows.map(({ link }) => link as { id: string }).sort(byId);
      const read = seed.links.filter((link) => link.type === type).sort(byId);
      expect(links).toEqual(read.map((link) => ({ ...link, ...spelledOut(link) })));
    });

    it.each(DAYS)('says of every link whether it held on %s, may have held, or not, as the law does', async (day) => {
      const rows = await engine.run(
        `MATCH (:Entity)-[r]->(:Entity) WHERE r.fromEarliest <= $day AND r.untilLatest > $day
         RETURN r.id AS id, r.fromLatest <= $day AND r.untilEarliest > $day AS sure`,
        { day },
      );
      const told = new Map(rows.map(({ id, sure }) => [id, sure === true ? 'yes' : sure === false ? 'unknown' : sure]));
      const law = seed.links.map((link) => [link.id, linkHolds(link, day)] as const);
      expect([...told].sort()).toEqual(law.filter(([, holds]) => holds !== 'no').sort());
    });

    it('holds every source, outside the graph', async () => {
      const rows = await engine.run('MATCH (s:Source) WHERE NOT s:Entity RETURN s {.*} AS source');
      expect(rows.map(({ source }) => source as { id: string }).sort(byId)).toEqual([...seed.sources].sort(byId));
    });

    it('says which data set it is', async () => {
      const { version, asOf, date } = seed;
      expect(await versionIn(engine)).toEqual([{ id: 'dataset', version, asOf, date }]);
    });
  },
  ['grafeo', 'neo4j'],
);

describeEngines(
  'a load',
  (open, name, place) => {
    // The whole data stand in both engines above; Neo4j takes seconds to load them.
    const next = name === 'neo4j' ? grown : seed;
    const { nodes: besides, within, holdsFor, cites } = facetsOf(next);
    const beside = within.length + holdsFor.length + cites.length;

    /** Loads again where `file` stands (Neo4j: where it stands anyway), through a loader that `change` may alter. */
    async function again(file: string, change: (loader: Loader) => Loader, what = tiny): Promise<string[]> {
      const said: string[] = [];
      await loadSeed(change(await openLoader(place().config, file)), what, (line) => said.push(line));
      return said;
    }
    const read = async (file: string) => {
      const engine = await openHere({ ...place(), file });
      const [row] = await versionIn(engine);
      const [count] = await engine.run('MATCH (n:Entity) RETURN count(*) AS count');
      await engine.close();
      return [row?.version, count?.count];
    };

    /** The place where the tiny data set stands. */
    async function standing(): Promise<string> {
      const { file } = place();
      // What other tests left in Neo4j goes first, which only `open` does.
      if (name === 'neo4j') await open((loader) => putSeed(loader, tiny));
      else await again(file, (loader) => loader);
      return file;
    }
    /** All that the engine holds, in one order: an engine that sorted it would need all of its memory. */
    async function held(file: string): Promise<Row[][]> {
      const engine = await openHere({ ...place(), file });
      const nodes = await engine.run('MATCH (n) RETURN labels(n) AS labels, n {.*} AS node');
      const links = await engine.run(
        'MATCH (a)-[r]->(b) RETURN a.id AS start, b.id AS end, r {.*, type: type(r)} AS link',
      );
      await engine.close();
      const inOrder = (rows: Row[]) =>
        rows.map((row) => [JSON.stringify(row), row] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      return [nodes, links].map((rows) => inOrder(rows).map(([, row]) => row));
    }

    it('replaces the data set that stood there, and tells how far it is', async () => {
      const file = await standing();
      const said = await again(file, (loader) => loader, next);
      const rows = [next.nodes, next.links, next.sources, besides].reduce((sum, all) => sum + all.length, beside);
      const total = rows.toLocaleString('en');
      expect(said.at(-1)).toBe(`loading ${total} of ${total}`);
      expect(await read(file)).toEqual([next.version, next.nodes.length]);
    });

    it('is seen by nobody before it is committed', async () => {
      const file = await standing();
      const loader = await openLoader(place().config, file);
      await putSeed(loader, next);
      expect(await read(file)).toEqual([tiny.version, tiny.nodes.length]);
      await loader.commit();
      expect(await read(file)).toEqual([next.version, next.nodes.length]);
    });

    it('done twice leaves the same as done once', async () => {
      const file = await standing();
      await again(file, (loader) => loader, next);
      const once = await held(file);
      await again(file, (loader) => loader, next);
      expect(await held(file)).toEqual(once);
      const nodes = next.nodes.length + next.sources.length + besides.length + 1;
      expect(once.map((rows) => rows.length)).toEqual([nodes, next.links.length + beside]);
    });

    it('that fails in the middle leaves what stood there', async () => {
      const file = await standing();
      let calls = 0;
      const failing = (loader: Loader): Loader => ({
        ...loader,
        run: (cypher, params) =>
          ++calls === 9 ? Promise.reject(new Error('the disk is full')) : loader.run(cypher, params),
      });
      await expect(again(file, failing, next)).rejects.toThrow('the disk is full');
      expect(calls).toBe(9);
      expect(await read(file)).toEqual([tiny.version, tiny.nodes.length]);
    });

    it('that fails at its very end says so, and leaves what stood there', async () => {
      const file = await standing();
      let abandoned = 0;
      const failing = (loader: Loader): Loader => ({
        ...loader,
        commit: () => Promise.reject(new Error('the power is out')),
        abandon: () => {
          abandoned += 1;
          return loader.abandon();
        },
      });
      await expect(again(file, failing, next)).rejects.toThrow('the power is out');
      expect(abandoned).toBe(1);
      expect(await read(file)).toEqual([tiny.version, tiny.nodes.length]);
    });

    it('of a link whose end does not exist is refused, and changes nothing', async () => {
      const file = await standing();
      const [first, ...others] = tiny.links;
      if (!first) throw new Error('the tiny seed has links');
      const broken = { ...tiny, links: [{ ...first, end: 'nowhere' } as GraphLink, ...others] };
      await expect(again(file, (loader) => loader, broken)).rejects.toThrow(
        `The engine took ${tiny.nodes.length} nodes and ${tiny.links.length - 1} links`,
      );
      expect(await read(file)).toEqual([tiny.version, tiny.nodes.length]);
      const linked = (await held(file))[1]?.filter(({ link }) => LINK_TYPES.includes((link as GraphLink).type));
      expect(linked).toHaveLength(tiny.links.length);
    });

    // The embedded database is a file of the Atlas's own; in a Neo4j anything may stand.
    if (name === 'neo4j') {
      const SOMEBODY = ['Test', 'Entity', 'Source', 'DataSet', 'Entity:Country', 'Source:Test'];
      const change = async (...statements: string[]) => {
        const loader = await openLoader(place().config, '');
        for (const cypher of statements) await loader.run(cypher);
        await loader.commit();
      };
      const constraints = async () => {
        const loader = await openLoader(place().config, '');
        const rows = await loader.run(
          'SHOW CONSTRAINTS YIELD name, labelsOrTypes RETURN name, labelsOrTypes ORDER BY name',
        );
        await loader.abandon();
        // Other tests have nodes of their own.
        return rows.filter(({ labelsOrTypes }) => String(labelsOrTypes) !== 'Test');
      };

      it.each(SOMEBODY)(
        'into a database where others have nodes labelled %s is refused, and changes nothing',
        async (label) => {
          const foreign = `CREATE (:${label} {id: 'of somebody else'})`;
          const replaced = "MATCH (n:Entity) WITH n LIMIT 1 SET n.id = 'of somebody else'";
          const cases = [
            ['MATCH (n) DETACH DELETE n', foreign],
            [foreign],
            ['MATCH (n:Entity) WITH n LIMIT 1 DETACH DELETE n', foreign],
            [replaced],
            [foreign, 'MATCH (d:DataSet) DETACH DELETE d'],
            [`CREATE (:${label})`],
          ];
          for (const changes of cases) {
            await standing();
            await change(...changes);
            const before = [await held(''), await constraints()];
            await expect(again('', (loader) => loader, seed)).rejects.toMatchObject({
              code: 'bad-input',
              message: expect.stringContaining('nothing was changed in it'),
            });
            expect([await held(''), await constraints()]).toEqual(before);
          }
        },
      );

      it('into a database of others binds no constraint on what they have', async () => {
        await standing();
        const ours = await constraints();
        await change(...ours.map(({ name: constraint }) => `DROP CONSTRAINT ${constraint}`));
        await change('MATCH (n) DETACH DELETE n', "CREATE (:Entity {id: 'twice'})", "CREATE (:Entity {id: 'twice'})");
        await expect(again('', (loader) => loader, seed)).rejects.toMatchObject({ code: 'bad-input' });
        expect(await constraints()).toEqual([]);
        expect((await held(''))[0]).toHaveLength(2);
        await change('MATCH (n) DETACH DELETE n');
        await again('', (loader) => loader, tiny);
        expect((await constraints()).length).toBe(ours.length);
      });
    }
  },
  ['grafeo', 'neo4j'],
);
