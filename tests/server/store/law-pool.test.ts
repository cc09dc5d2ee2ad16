/** The threads that search the graph: the same answers, none that nobody waits for, never more than can be borne. */
import { afterEach, describe, expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import type { Asked } from '#contract/api.ts';
import { type LawGraph, lawGraph } from '#law/graph.ts';
import { QUESTION_STEPS } from '#law/paths/budget.ts';
import { createLawPool, type LawPool, type PoolOptions } from '../../../server/store/law/pool.ts';
import type { Thread } from '../../../server/store/law/thread-handle.ts';
import {
  article,
  country,
  imposes,
  institution,
  instrument,
  link,
  obligation,
  party,
} from '../../support/law-fixtures.ts';

const asOf = '2024-01-01';
const small = lawGraph(
  [
    country('AAA'),
    country('BBB'),
    instrument('treaty'),
    article('treaty', '1'),
    obligation('help'),
    institution('union'),
  ],
  [
    party('AAA', 'treaty', { from: '2001-01-01' }),
    link('CONTAINS', 'treaty', 'treaty/1'),
    imposes('treaty/1', 'help'),
    ...['AAA', 'BBB'].map((id) => link('MEMBER_OF', id, 'union')),
  ],
);
/** Forty institutions in each of three rows, all linked with the next: every longer way leads back through the gate. */
const rows = [1, 2, 3].map((row) => Array.from({ length: 40 }, (_, number) => institution(`c${row}-${number}`)));
const large = lawGraph(
  [country('AAA'), institution('gate'), institution('far'), ...rows.flat()],
  [
    link('ASSISTS', 'gate', 'AAA'),
    link('PART_OF', 'gate', 'far'),
    ...rows.flatMap((row, place) =>
      row.flatMap(({ id }) => (rows[place - 1] ?? [institution('gate')]).map((inner) => link('PART_OF', id, inner.id))),
    ),
  ],
);
const path = (from: string, to: string, more: object = {}): Asked<'path'> =>
  API.path.input.parse({ from, to, ...more });
const costly = path('AAA', 'far', { maxSteps: 8 });
const cheap = path('AAA', 'far', { maxSteps: 2 });

const pools: LawPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));
function poolOn(graph: LawGraph | (() => LawGraph), options: PoolOptions = {}): LawPool {
  const pool = createLawPool(async () => ({ graph: typeof graph === 'function' ? graph() : graph, asOf }), options);
  pools.push(pool);
  return pool;
}
const codeOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('the threads of the law', () => {
  it('answer what is answered without them, and refuse what is refused', async () => {
    const [here, there] = [poolOn(small, { threads: 0 }), poolOn(small)];
    for (const pool of [here, there]) expect(await codeOf(pool.ask('path', path('AAA', 'nobody')))).toBe('not-found');
    const search = API.search.input.parse({ q: 'treaty' });
    const matrix = API.matrix.input.parse({ rows: 'union' });
    expect(await there.ask('path', path('AAA', 'help'))).toEqual(await here.ask('path', path('AAA', 'help')));
    expect((await there.ask('path', path('AAA', 'help'))).total).toBe(1);
    expect(await there.ask('search', search)).toEqual(await here.ask('search', search));
    expect(await there.ask('matrix', matrix)).toEqual(await here.ask('matrix', matrix));
  });

  it('stop a question that nobody waits for, long before it is whole', async () => {
    const steps: number[] = [];
    const pool = poolOn(large, { stopped: (count) => steps.push(count) });
    expect((await pool.ask('path', costly)).totalCapped).toBe(true);
    const gone = new AbortController();
    const answer = codeOf(pool.ask('path', costly, gone.signal));
    await Promise.resolve();
    setImmediate(() => gone.abort());
    expect(await answer).toBe('busy');
    expect((await pool.ask('path', cheap)).total).toBe(1);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toBeLessThan(QUESTION_STEPS / 2);
  });

  it('do not begin what nobody waits for any more', async () => {
    const steps: number[] = [];
    const pool = poolOn(large, { stopped: (count) => steps.push(count) });
    const gone = new AbortController();
    const [first, second] = [pool.ask('path', cheap), codeOf(pool.ask('path', costly, gone.signal))];
    expect([pool.running, pool.queued]).toEqual([1, 1]);
    gone.abort();
    expect([await second, pool.queued]).toEqual(['busy', 0]);
    expect((await first).total).toBe(1);
    expect(await codeOf(pool.ask('path', costly, AbortSignal.abort()))).toBe('busy');
    expect(steps).toEqual([]);
  });

  it('let only so many wait, and answer all of those', async () => {
    const pool = poolOn(small, { queued: 3 });
    const asked = Array.from({ length: 6 }, () => codeOf(pool.ask('path', path('AAA', 'help'))));
    expect(await Promise.all(asked)).toEqual(['answered', 'answered', 'answered', 'answered', 'busy', 'busy']);
    expect(await codeOf(pool.ask('path', path('AAA', 'help')))).toBe('answered');
  });

  it('end a question at its deadline and go on', async () => {
    const steps: number[] = [];
    const pool = poolOn(large, { deadlineMs: 1, stopped: (count) => steps.push(count) });
    expect(await codeOf(pool.ask('path', costly))).toBe('engine-timeout');
    const patient = poolOn(large);
    expect((await patient.ask('path', cheap)).total).toBe(1);
  });

  it('are replaced when one ends while it works', async () => {
    const threads: Thread[] = [];
    const pool = poolOn(large, { started: (thread) => threads.push(thread) });
    const lost = codeOf(pool.ask('path', costly));
    await threads[0]?.end();
    expect(await lost).toBe('busy');
    expect((await pool.ask('path', cheap)).total).toBe(1);
    expect(threads).toHaveLength(2);
  });

  it('follow data that are loaded anew', async () => {
    let graph = small;
    const pool = poolOn(() => graph);
    expect(await codeOf(pool.ask('path', cheap))).toBe('not-found');
    graph = large;
    expect((await pool.ask('path', cheap)).total).toBe(1);
  });
});
