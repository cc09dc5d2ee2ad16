/** The threads that search the graph: the same answers, none that nobody waits for, never more than can be borne. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import type { Asked } from '#contract/api.ts';
import { type LawGraph, lawGraph } from '#law/graph.ts';
import { QUESTION_STEPS } from '#law/paths/budget.ts';
import { createLawPool, MOST_QUEUED, type PoolOptions } from '../../../server/store/law/pool.ts';
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

/** One thread for all tests, since one costs a second of work to start; each says what it holds. */
let graph: LawGraph = small;
const steps: number[] = [];
const threads: Thread[] = [];
const options: PoolOptions = { stopped: (count) => steps.push(count), started: (thread) => threads.push(thread) };
const pool = createLawPool(async () => ({ graph, asOf }), options);
beforeEach(() => {
  steps.length = 0;
});
afterAll(() => pool.close());
const codeOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('the threads of the law', () => {
  it('answer what is answered without them, and refuse what is refused', async () => {
    const here = createLawPool(async () => ({ graph: small, asOf }), { threads: 0 });
    graph = small;
    for (const each of [here, pool]) expect(await codeOf(each.ask('path', path('AAA', 'nobody')))).toBe('not-found');
    const search = API.search.input.parse({ q: 'treaty' });
    const matrix = API.matrix.input.parse({ rows: 'union' });
    expect(await pool.ask('path', path('AAA', 'help'))).toEqual(await here.ask('path', path('AAA', 'help')));
    expect((await pool.ask('path', path('AAA', 'help'))).total).toBe(1);
    expect(await pool.ask('search', search)).toEqual(await here.ask('search', search));
    expect(await pool.ask('matrix', matrix)).toEqual(await here.ask('matrix', matrix));
  });

  it('follow data that are loaded anew', async () => {
    graph = small;
    expect(await codeOf(pool.ask('path', cheap))).toBe('not-found');
    graph = large;
    expect((await pool.ask('path', cheap)).total).toBe(1);
    expect(threads).toHaveLength(1);
  });

  it('stop a question that nobody waits for, long before it is whole', async () => {
    graph = large;
    expect((await pool.ask('path', costly)).totalCapped).toBe(true);
    const gone = new AbortController();
    const answer = codeOf(pool.ask('path', costly, gone.signal));
    setImmediate(() => gone.abort());
    expect(await answer).toBe('busy');
    expect((await pool.ask('path', cheap)).total).toBe(1);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toBeLessThan(QUESTION_STEPS / 2);
  });

  it('do not begin what nobody waits for any more', async () => {
    graph = large;
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
    graph = small;
    const asked = Array.from({ length: MOST_QUEUED + 3 }, () => codeOf(pool.ask('path', path('AAA', 'help'))));
    const told = await Promise.all(asked);
    expect(told.slice(0, MOST_QUEUED + 1)).toEqual(Array.from({ length: MOST_QUEUED + 1 }, () => 'answered'));
    expect(told.slice(MOST_QUEUED + 1)).toEqual(['busy', 'busy']);
    expect(await codeOf(pool.ask('path', path('AAA', 'help')))).toBe('answered');
  });

  it('end a question at its deadline', async () => {
    const hasty = createLawPool(async () => ({ graph: large, asOf }), { ...options, deadlineMs: 1 });
    expect(await codeOf(hasty.ask('path', costly))).toBe('engine-timeout');
    await hasty.close();
    expect(await codeOf(hasty.ask('path', cheap))).toBe('engine-down');
  });

  it('are replaced when one ends while it works', async () => {
    graph = large;
    const [first] = threads;
    const lost = codeOf(pool.ask('path', costly));
    await first?.end();
    expect(await lost).toBe('busy');
    expect((await pool.ask('path', cheap)).total).toBe(1);
    expect(threads.at(-1)).not.toBe(first);
  });
});
