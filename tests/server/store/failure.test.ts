/** Nothing remembers a failure: what the engine could not do once it is asked again; health says what is missing. */
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import type { Engine, Limits, Row } from '../../../server/engine/engine.ts';
import { watched } from '../../../server/engine/watched.ts';
import { WHOLE } from '../../../server/store/load-law-graph.ts';
import { openStore } from '../../../server/store/store.ts';

const down = () => new AppError('engine-down', 'There is no engine.', 'Wait.');

type Asked = { cypher: string; limits: Limits | undefined };

/** Answers the whole reads from nothing, unless told to fail: the state of an engine that comes and goes. */
function engineThat(fails: { now: boolean; wholeRead?: () => Promise<Row[]> }) {
  const asked: Asked[] = [];
  const engine: Engine = {
    name: 'grafeo',
    async version() {
      if (fails.now) throw down();
      return '1';
    },
    close: async () => {},
    async run(cypher, _params, limits) {
      asked.push({ cypher, limits });
      if (fails.now) throw down();
      if (cypher.includes('DataSet')) return [{ version: 'v', build: null, asOf: '2026-11-24' }];
      return cypher === WHOLE.nodes.text && fails.wholeRead ? fails.wholeRead() : [];
    },
  };
  return { engine, asked };
}

const search = { q: 'cambodia', limit: 5 };

describe('an engine that was gone', () => {
  it('is searched again once it is back, and both are told once', async () => {
    const fails = { now: false };
    const told: string[] = [];
    const { engine } = engineThat(fails);
    const store = await openStore(
      watched(engine, (state) => told.push(state)),
      [],
      { tell: (state) => told.push(state) },
    );
    fails.now = true;
    for (let turn = 0; turn < 3; turn++) {
      await expect(store.handlers.search(search)).rejects.toMatchObject({ code: 'engine-down' });
    }
    await expect(store.handlers.health({})).rejects.toMatchObject({
      code: 'engine-down',
      message: expect.stringContaining('the graph, search, paths'),
    });
    fails.now = false;
    expect(await store.handlers.search(search)).toEqual({ hits: [], total: 0, near: false });
    expect(await store.handlers.health({})).toMatchObject({ ok: true, cannot: [] });
    expect(told.sort()).toEqual(['back', 'failed', 'gone', 'read']);
    fails.now = true;
    expect(await store.handlers.search(search)).toEqual({ hits: [], total: 0, near: false });
    await expect(store.handlers.health({})).rejects.toMatchObject({
      message: expect.not.stringContaining('search'),
    });
  });
});

describe('the whole read', () => {
  it('has a budget of its own', async () => {
    const { engine, asked } = engineThat({ now: false });
    const store = await openStore(engine);
    await store.handlers.search(search);
    const reads = asked.filter(({ cypher }) => cypher === WHOLE.nodes.text);
    expect(reads.map(({ limits }) => limits?.timeoutMs)).toEqual([60_000]);
  });

  it('that takes too long is told as an engine that cannot answer yet, and named by health', async () => {
    const late = new AppError('engine-timeout', 'Too late.', 'Ask for less.');
    const { engine } = engineThat({ now: false, wholeRead: () => Promise.reject(late) });
    const store = await openStore(engine);
    await expect(store.handlers.search(search)).rejects.toMatchObject({ code: 'engine-down', status: 503 });
    expect(await store.handlers.health({})).toMatchObject({ ok: false, cannot: ['search', 'paths'] });
  });

  it('is tried again while nobody asks', async () => {
    let reads = 0;
    const again = new Promise<void>((resolve) => {
      const wholeRead = async () => {
        reads += 1;
        if (reads === 1) throw down();
        return [];
      };
      const { engine } = engineThat({ now: false, wholeRead });
      const tell = (state: string) => state === 'read' && resolve();
      void openStore(engine, [], { tell }).then((store) => store.handlers.search(search).catch(() => {}));
    });
    await again;
    expect(reads).toBe(2);
  });

  it('is waited for a while, then whoever asks is told to come again', async () => {
    const { engine } = engineThat({ now: false, wholeRead: () => new Promise(() => {}) });
    const store = await openStore(engine, [], { waitMs: 10 });
    await expect(store.handlers.search(search)).rejects.toMatchObject({ code: 'engine-down', status: 503 });
  });
});
