/** The statements of cypher/: explained, bound, and alike on every engine. */
import { beforeAll, describe, expect, it } from 'vitest';
import { GraphLink } from '#contract/links.ts';
import { LINK_TYPES } from '#contract/ontology.ts';
import type { Engine, Loader, Params, Row, Value } from '../../server/engine/engine.ts';
import { ask } from '../../server/engine/query.ts';
import { answersClient, BOUND, LOAD, NAMES, paramsOf, text, textsOf, under } from './all-statements.ts';
import { wholeGraphScans } from './plan.ts';
import { describeEngines } from '../support/engines.ts';
import { loadMini } from '../support/mini-graph.ts';

describe.each(NAMES)('cypher/%s.cypher', (name) => {
  it('begins with a sentence that says what it answers or does', () => {
    expect(text(`cypher/${name}.cypher`)).toMatch(/^\/\/ [A-Z].{10,}\.\n(?!\/\/)/);
  });

  it('uses the parameters that it is given, and no other', () => {
    const code = (textsOf(name)[0] ?? '').replace(/\/\/.*|'[^']*'/g, '');
    const used = new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
    expect([...used].sort()).toEqual(paramsOf(name).sort());
  });
});

describe('the statements', () => {
  it('are each bound exactly once: to a query, or to the loader', () => {
    const code = [...under('server', '.ts'), ...under('graph-seed', '.ts')].map(text).join('\n');
    const names = [...code.matchAll(/\bquery\(\s*'([^']+)'/g)].map((match) => match[1]);
    expect(names.sort()).toEqual(NAMES.filter(answersClient).sort());
    expect(BOUND.map((bound) => bound.name).sort()).toEqual(names);

    expect(Object.keys(LOAD).sort()).toEqual(NAMES.filter((name) => !answersClient(name)).sort());
    const load = text('graph-seed/load/load.ts') + text('graph-seed/load/foreign.ts');
    const sent = [...load.matchAll(/\b(statement\('[\w-]+'\)|\w+Statements?\()/g)].map((match) => match[1] ?? '');
    expect(sent.sort()).toEqual([
      'facetsStatement(',
      'linksStatement(',
      'nodesStatement(',
      'schemaStatements(',
      ...['cites', 'clear', 'count', 'dataset', 'foreign', 'holds-for', 'sources', 'standing', 'vouched', 'within'].map(
        (name) => `statement('${name}')`,
      ),
    ]);
  });

  it('leave no fixed word in the text, and write no other than the closed lists hold', () => {
    for (const name of NAMES) for (const cypher of textsOf(name)) expect(cypher).not.toMatch(/__\w+__/);
    expect(LOAD['seed/links']?.texts).toHaveLength(LINK_TYPES.length);
  });
});

const DAY = { date: '2026-11-24' };
const WANTED = { types: [], forward: true, backward: true, region: '', apart: [], ...DAY };
const ANY = { ...WANTED, limit: 50, offset: 0 };
const SUPPLEMENTS = { id: 'SUPPLEMENTS:palermo-protocol:untoc', start: 'palermo-protocol', end: 'untoc' };
const RESERVES: GraphLink & { [key: string]: Value } = {
  id: 'RESERVES:VNM:palermo-protocol/1',
  type: 'RESERVES',
  start: 'VNM',
  end: 'palermo-protocol/1',
  kind: 'dispute-clause',
  form: 'reservation',
  source: 'untc-decl-xviii-12-a-2013',
  pinpoint: 'made for this test: the small graph has no dispute clause',
  confidence: 'low',
};

/** With what each statement that reads is asked; every statement must answer something to its first. */
const ASKED: Record<string, Params[]> = {
  'all-sources': [{}],
  'count-links': [{}],
  'count-neighbours': [
    { ...WANTED, id: 'untoc' },
    { ...WANTED, id: 'untoc', region: 'Asia' },
    { ...WANTED, id: 'nothing' },
  ],
  'count-nodes': [{}],
  dataset: [{}],
  entity: [{ id: 'KHM' }, { id: 'palermo-protocol/6' }, { id: 'nothing' }],
  forces: [
    { ...DAY, id: 'untoc' },
    { id: 'untoc', date: '1999-01-01' },
    { ...DAY, id: 'KHM' },
  ],
  articles: [{ id: 'palermo-protocol' }, { id: 'nothing' }],
  clauses: [{ id: 'palermo-protocol' }, { id: 'nothing' }],
  'gaps-countries': [{}],
  'gaps-instruments': [{}],
  link: [SUPPLEMENTS, { ...SUPPLEMENTS, start: 'untoc', end: 'palermo-protocol' }, { ...SUPPLEMENTS, id: 'other' }],
  'link-counts': [
    { ...DAY, id: 'untoc' },
    { id: 'untoc', date: '2001-01-01' },
    { ...DAY, id: 'nothing' },
  ],
  links: [{}],
  neighbours: [
    { ...ANY, id: 'untoc' },
    { ...ANY, id: 'untoc', limit: 2 },
    { ...ANY, id: 'untoc', limit: 2, offset: 2 },
    { ...ANY, id: 'untoc', forward: false },
    { ...ANY, id: 'untoc', backward: false },
    { ...ANY, id: 'untoc', types: ['PARTY_TO', 'SUPPORTS'] },
    { ...ANY, id: 'witness-protection', types: ['IMPOSES'] },
    { ...ANY, id: 'untoc', region: 'Asia' },
    { ...ANY, id: 'untoc', apart: ['PARTY_TO'] },
    { ...ANY, id: 'untoc', date: '2001-01-01' },
    { ...ANY, id: 'nothing' },
  ],
  nodes: [{}],
  'overview-links': [{}],
  'overview-nodes': [{}],
  parties: [{ id: 'untoc' }, { id: 'KHM' }],
  reservations: [{ id: 'palermo-protocol' }, { id: RESERVES.end }, { id: 'untoc' }],
  sources: [{ ids: ['src-nl-untoc', 'countries', 'nothing'] }, { ids: [] }],
  'state-groups': [
    { ...DAY, id: 'untoc' },
    { id: 'untoc', date: '2001-01-01' },
    { ...DAY, id: 'KHM' },
  ],
  'seed/count': [{}],
  'seed/foreign': [{}],
  'seed/vouched': [{}],
  'seed/standing': [{ most: 1_000 }],
};

const answers = new Map<string, Row[]>();

describeEngines('the statements that read', (open, name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open(async (loader: Loader) => {
      await loadMini(loader);
      const { type, start, end, ...props } = GraphLink.parse(RESERVES);
      const ends = 'MATCH (a:Entity {id: $start}) MATCH (b:Entity {id: $end})';
      await loader.run(`${ends} CREATE (a)-[r:${type}]->(b) SET r = $props`, { start, end, props: props as Params });
    });
  });

  it('are all asked', () => {
    const writes = [
      'seed/facets',
      'seed/within',
      'seed/holds-for',
      'seed/cites',
      'schema/1-unique',
      'schema/2-index',
      'schema/3-full-text',
      'seed/clear',
      'seed/sources',
      'seed/nodes',
      'seed/links',
    ];
    const reads = NAMES.filter((file) => ![...writes, 'seed/dataset'].includes(file));
    expect(Object.keys(ASKED).sort()).toEqual(reads.sort());
  });

  it.each(Object.entries(ASKED))('%s answers what its shape says, alike on every engine', async (file, all) => {
    const bound = BOUND.find((one) => one.name === file);
    for (const [index, params] of all.entries()) {
      const rows = await engine.run(textsOf(file)[0] ?? '', params);
      if (bound) expect(await ask(engine, bound, params)).toHaveLength(rows.length);
      if (index === 0) expect(rows.length).toBeGreaterThan(0);
      const key = `${file} ${JSON.stringify(params)}`;
      expect(rows).toEqual(answers.get(key) ?? rows);
      answers.set(key, rows);
    }
  });

  it.each(NAMES.filter(answersClient))('%s begins at a label or an id, not at every node', async (file) => {
    const [row] = await engine.run(`EXPLAIN ${textsOf(file)[0]}`, ASKED[file]?.[0]);
    expect(row?.plan).toMatch(/\w{4,}/);
    expect(wholeGraphScans(String(row?.plan))).toEqual([]);
  });

  it('would be found out if they searched all pairs of nodes, or read all of them', async () => {
    const scans = async (cypher: string) => {
      const [row] = await engine.run(`EXPLAIN ${cypher}`, { a: 'KHM', b: 'unodc' });
      return wholeGraphScans(String(row?.plan)).length;
    };
    expect(await scans('MATCH (n) WHERE n.id = $a RETURN n.id AS id')).toBe(1);
    const chained = 'MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) MATCH p = shortestPath((a)-[*..8]-(b))';
    expect(await scans(`${chained} RETURN length(p) AS steps`)).toBe(0);
    const joined = 'MATCH (a:Entity {id: $a}), (b:Entity {id: $b}), p = shortestPath((a)-[*..8]-(b))';
    expect(await scans(`${joined} RETURN length(p) AS steps`)).toBe(name === 'neo4j' ? 0 : 1);
  });
});
