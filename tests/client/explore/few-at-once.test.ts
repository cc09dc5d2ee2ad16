import { describe, expect, it } from 'vitest';
import { AT_ONCE, fewAtOnce } from '../../../client/explore/few-at-once.ts';

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
