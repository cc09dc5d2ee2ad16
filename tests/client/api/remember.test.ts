import { describe, expect, it } from 'vitest';
import { remember } from '../../../client/api/remember.ts';

describe('what is remembered', () => {
  it('is asked for once, also by those who come while it is on its way', async () => {
    let asked = 0;
    const number = remember(async () => ++asked);
    expect(await Promise.all([number(), number()])).toEqual([1, 1]);
    expect(await number()).toBe(1);
  });

  it('forgets a failure: the next one asks again', async () => {
    let asked = 0;
    const number = remember(async () => {
      if (++asked === 1) throw new Error('lost on the way');
      return asked;
    });
    await expect(number()).rejects.toThrow('lost on the way');
    expect(await number()).toBe(2);
    expect(await number()).toBe(2);
  });
});
