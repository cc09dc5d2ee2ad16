/** The data set is the one that stands in the engine: absent, emptied, loaded anew or changed while it was read. */
import { afterEach, describe, expect, it } from 'vitest';
import { API, type EndpointName } from '#contract/api.ts';
import { AppError } from '#contract/errors.ts';
import { must } from '#contract/must.ts';
import type { Engine, Row, Value } from '../../../server/engine/engine.ts';
import { type LiveStore, openLiveStore } from '../../../server/store/live-store.ts';
import { WHOLE } from '../../../server/store/load-law-graph.ts';
import { MINI_NODES } from '../../support/mini-graph.ts';

const NODE = must(
  MINI_NODES.find(({ id }) => id === 'unodc'),
  'an institution',
);

/** An engine that holds a data set of that version, none, or is down; `during` happens while a statement is read. */
function engineWith(version: string | undefined) {
  const state = { version, down: false, during: () => {} };
  const engine: Engine = {
    name: 'neo4j',
    version: async () => '5',
    close: async () => {},
    async run(cypher): Promise<Row[]> {
      if (state.down) throw new AppError('engine-down', 'Neo4j cannot be reached.', 'Start it.');
      if (cypher.includes('DataSet')) {
        return state.version ? [{ version: state.version, build: null, asOf: '2026-11-24' }] : [];
      }
      const rows =
        cypher === WHOLE.nodes.text ? [{ node: { ...NODE, name: state.version ?? '', aliases: [] } as Value }] : [];
      state.during();
      return rows;
    },
  };
  return { engine, state };
}

const opened: LiveStore[] = [];
afterEach(() => Promise.all(opened.splice(0).map((live) => live.close())));

async function live(engine: Engine) {
  const told: string[] = [];
  const store = await openLiveStore(engine, [], {
    threads: 0,
    changed: (state, what) => told.push(`${state} ${what}`),
  });
  opened.push(store);
  return { store, told };
}
const version = (store: LiveStore) => {
  try {
    return store.now().stamp.dataVersion;
  } catch (error) {
    return (error as AppError).code;
  }
};
const until = (what: () => unknown, wanted: unknown) => expect.poll(what, { interval: 10 }).toBe(wanted);
const nameOf = async (store: LiveStore) => {
  const { hits } = await store.now().handlers.search({ q: 'v', limit: 5 });
  return hits.map(({ node }) => node.name);
};

describe('the live store', () => {
  it('waits for an engine that is down at start, says why, and opens when there are data', async () => {
    const { engine, state } = engineWith(undefined);
    state.down = true;
    const { store, told } = await live(engine);
    expect(version(store)).toBe('engine-down');
    expect(() => store.now()).toThrow('Neo4j cannot be reached.');
    state.down = false;
    await until(() => told.length, 2);
    expect(() => store.now()).toThrow(/no data set/);
    state.version = 'v1';
    await until(() => version(store), 'v1');
    expect(told).toEqual([
      'closed Neo4j cannot be reached.',
      'closed The database holds no data set of the Atlas.',
      'open v1',
    ]);
  });

  it('answers from what was loaded anew, and from nothing when it was emptied', async () => {
    const { engine, state } = engineWith('v1');
    const { store } = await live(engine);
    expect(await nameOf(store)).toEqual(['v1']);
    state.version = 'v2';
    await until(() => version(store), 'v2');
    expect(await nameOf(store)).toEqual(['v2']);
    state.version = undefined;
    await until(() => version(store), 'engine-down');
    state.version = 'v3';
    await until(() => version(store), 'v3');
    expect(await nameOf(store)).toEqual(['v3']);
  });

  it('goes on answering what it holds while the engine does not answer', async () => {
    const { engine, state } = engineWith('v1');
    const { store } = await live(engine);
    await nameOf(store);
    state.down = true;
    await expect(store.now().handlers.counts({})).rejects.toMatchObject({ code: 'engine-down' });
    expect(await nameOf(store)).toEqual(['v1']);
    expect(version(store)).toBe('v1');
  });
});

describe('what is read while the data change', () => {
  const ASKED: Partial<Record<EndpointName, object>> = {
    counts: {},
    gaps: {},
    sources: {},
    search: { q: 'v' },
    path: { from: 'unodc', to: 'unodc' },
    matrix: {},
    standing: { party: 'KHM', instrument: 'untoc' },
  };

  it.each(Object.entries(ASKED))('%s: is never answered', async (name, asked) => {
    for (const after of ['v2', undefined]) {
      const { engine, state } = engineWith('v1');
      const { store } = await live(engine);
      const served = store.now();
      state.during = () => (state.version = after);
      const { input } = API[name as EndpointName];
      const handle = served.handlers[name as EndpointName] as (asked: unknown) => Promise<object>;
      await expect(handle(input.parse(asked))).rejects.toMatchObject({ code: 'engine-down', status: 503 });
    }
  });
});
