import { describe, expect, it } from 'vitest';
import { AT_ONCE, fewAtOnce, oneAtATime } from '../../../client/explore/few-at-once.ts';

describe('asking for many things', () => {
  it('asks for a few at a time, and answers in order', async () => {
    let now = 0;
    let most = 0;
    const items = Array.from({ length: 50 }, (_, number) => number);
    const answers = await fewAtOnce(items, async (item) => {
      most = Math.max(most, ++now);
      await new Promise((next) => setImmediate(next));
      now -= 1;
      return 2 * item;
    });
    expect(answers).toEqual(items.map((item) => 2 * item));
    expect(most).toBe(AT_ONCE);
  });

  it('asks for no more once nobody waits', async () => {
    const asked: number[] = [];
    const gone = new AbortController();
    const answers = fewAtOnce(
      Array.from({ length: 2_000 }, (_, number) => number),
      async (item) => {
        asked.push(item);
        if (item === 9) gone.abort();
      },
      gone.signal,
    );
    await expect(answers).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((next) => setImmediate(next));
    expect(asked.length).toBeLessThan(9 + 2 * AT_ONCE);
  });
});

describe('asking for one thing at a time', () => {
  it('asks for the latest that was wanted, and shows nothing older after something newer', async () => {
    const asked: number[] = [];
    const shown: number[] = [];
    let answer: () => void = () => undefined;
    const want = oneAtATime<number, number>(
      (item) => {
        asked.push(item);
        return new Promise((resolve) => {
          answer = () => resolve(item);
        });
      },
      (item) => shown.push(item),
      () => undefined,
      new AbortController().signal,
    );
    const settled = () => new Promise((next) => setImmediate(next));
    for (const item of [1, 2, 3]) want(item);
    expect(asked).toEqual([1]);
    answer();
    await settled();
    expect([asked, shown]).toEqual([[1, 3], [1]]);
    answer();
    await settled();
    want(4);
    answer();
    await settled();
    expect([asked, shown]).toEqual([
      [1, 3, 4],
      [1, 3, 4],
    ]);
  });

  it('tells of a failure once, goes on when something else is wanted, and shows nothing once nobody waits', async () => {
    const gone = new AbortController();
    const shown: number[] = [];
    const failures: unknown[] = [];
    const ask = async (item: number) => {
      if (item === 1) throw new Error('no answer');
      if (item === 3) gone.abort();
    };
    const want = oneAtATime(
      ask,
      (item) => shown.push(item),
      (error) => failures.push(error),
      gone.signal,
    );
    const settled = () => new Promise((next) => setImmediate(next));
    for (const item of [1, 2, 3]) {
      want(item);
      await settled();
    }
    expect(failures).toEqual([new Error('no answer')]);
    expect(shown).toEqual([2]);
  });
});
