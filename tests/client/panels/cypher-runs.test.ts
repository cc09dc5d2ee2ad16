/** A query of one's own that is run: it is kept in the link and the history, or that it is not is told. */
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_GIVEN, MOST_IN_FIELD, MOST_LETTERS, type OwnQuery } from '#contract/console.ts';
import { View } from '#contract/view.ts';
import { fromHash, toHash } from '#contract/view-link.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
});
const { startWords } = await import('../../../client/i18n/i18n.ts');
await startWords('en');
await import('../../../client/panels/Cypher/load-words.ts');
const { run, runs } = await import('../../../client/panels/Cypher/run.ts');
const { openQuery } = await import('../../../client/explore/own-query.ts');
const { wordsOf } = await import('../../../client/explore/notices.ts');
const { bringQuery, leftQuery, ownQuery, takeLeft } = await import('../../../client/state/own-query.ts');
const { queryHistory } = await import('../../../client/state/query-history.ts');
const { sessions } = await import('../../../client/state/session.ts');

const query = (text: string, given: OwnQuery['given'] = {}): OwnQuery => ({ text, given });
const answerOf = (one: unknown) =>
  Response.json({ columns: ['one'], rows: [{ one }], truncated: false, note: '', ms: 1, engine: 'grafeo' });

/** What is asked of the server is answered by `reply`. */
function answering(reply: (cypher: string) => Promise<Response> | Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const { cypher } = JSON.parse(String(init.body ?? '{}')) as { cypher?: string };
    // What the page itself asks for is of no matter here.
    if (cypher === undefined) return new Promise<Response>(() => undefined);
    asked.push(cypher);
    return Promise.resolve(reply(cypher));
  });
  return asked;
}

afterAll(() => void vi.unstubAllGlobals());
afterEach(() => {
  runs.set({ state: 'none' });
  queryHistory.clear();
});

describe('a query that is run', () => {
  it('is kept as far as it can be typed, else is told and not run', async () => {
    const asked = answering(() => answerOf(1));
    const field = 'x'.repeat(MOST_IN_FIELD);
    const most = Object.fromEntries(Array.from({ length: MOST_GIVEN }, (_, at) => [`p${at}`, 'x']));
    for (const fits of [query('x'.repeat(MOST_LETTERS)), query('RETURN 1', most), query('RETURN $a', { a: field })]) {
      await run(fits);
      expect(runs.get().state).toBe('answered');
      expect(queryHistory.store.get()[0]).toMatchObject(fits);
      expect(fromHash(toHash(View.parse({ page: 'cypher', query: fits }))).query).toEqual(fits);
    }
    const ran = asked.length;
    for (const not of [
      query('x'.repeat(MOST_LETTERS + 1)),
      query('RETURN 1', { ...most, more: 'x' }),
      query('RETURN $a', { a: `${field}x` }),
      query('RETURN 1', { ['n'.repeat(101)]: 'x' }),
    ]) {
      await run(not);
      expect(runs.get()).toMatchObject({ state: 'failed', failure: { message: expect.stringContaining('20000') } });
    }
    expect([asked.length, queryHistory.store.get().length]).toEqual([ran, 3]);
  });

  it('waits for no other: that one runs is said, and nothing of the second is kept', async () => {
    let tell: (answer: Response) => void = () => undefined;
    const asked = answering(() => new Promise<Response>((resolve) => (tell = resolve)));
    const first = run(query('RETURN 1'));
    await run(query('RETURN 2'));
    expect([asked, queryHistory.store.get().map(({ text }) => text)]).toEqual([['RETURN 1'], ['RETURN 1']]);
    expect(sessions.get().said).toBe('A query is running. Stop it, or wait for its answer.');
    tell(answerOf(1));
    await first;
    expect(runs.get().state).toBe('answered');
  });
});

describe('an answer', () => {
  it('is of the query that was asked, whatever is typed meanwhile', async () => {
    answering((cypher) => {
      ownQuery.set(query('RETURN 2'));
      return answerOf(cypher);
    });
    await run(query('RETURN 1'));
    expect(runs.get()).toMatchObject({ state: 'answered', query: query('RETURN 1') });
    expect(ownQuery.get()).toEqual(query('RETURN 2'));
  });

  it('that did not come is told in the words of the screen, a refusal in those of the server', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    await run(query('RETURN 1'));
    const lost = runs.get();
    expect(lost.state === 'failed' && wordsOf(lost.failure).title).toBe('The server does not answer');
    const problem = { code: 'engine-refused', message: 'No such function.', hint: 'Look it up.', at: 'cypher:1:8' };
    answering(() => Response.json(problem, { status: 400 }));
    await run(query('RETURN f()'));
    const refused = runs.get();
    expect(refused.state === 'failed' && wordsOf(refused.failure)).toEqual({
      title: 'No such function.',
      text: 'Look it up.',
    });
  });
});

describe('a query that is typed', () => {
  const FIRST = query('RETURN $a', { a: '1' });
  it('is left over where another takes its place, and is put back', () => {
    bringQuery(FIRST);
    expect([ownQuery.get(), leftQuery.get()]).toEqual([FIRST, undefined]);
    ownQuery.set(query('RETURN mine'));
    bringQuery(query('RETURN $a', { a: '1' }));
    expect(ownQuery.get()).toEqual(query('RETURN mine'));
    bringQuery(query('RETURN 2'));
    expect([ownQuery.get(), leftQuery.get()]).toEqual([query('RETURN 2'), query('RETURN mine')]);
    takeLeft();
    expect([ownQuery.get(), leftQuery.get()]).toEqual([query('RETURN mine'), undefined]);
    bringQuery(FIRST);
    expect([ownQuery.get(), leftQuery.get()]).toEqual([FIRST, query('RETURN mine')]);
    ownQuery.set(query('RETURN other'));
    takeLeft();
    expect([ownQuery.get(), leftQuery.get()]).toEqual([query('RETURN mine'), query('RETURN other')]);
  });

  it('is left over also where a query of a shelf is opened that was opened before', () => {
    void openQuery(FIRST);
    ownQuery.set(query('RETURN mine'));
    void openQuery(FIRST);
    expect([ownQuery.get(), leftQuery.get()]).toEqual([FIRST, query('RETURN mine')]);
  });
});
