/** The breaker: how often it asks a server that is down, and for what reason; many who suspect it ask once. */
import { afterEach, describe, expect, it } from 'vitest';
import { backOff } from '../../../server/engine/back-off.ts';
import { Breaker } from '../../../server/engine/circuit-breaker.ts';

const breakers: Breaker[] = [];
afterEach(() => {
  for (const breaker of breakers.splice(0)) breaker.close();
});

/** A breaker whose probes end as `answers` say, one after the other; what is asked of `wait`, and how often it opened. */
function breakerThat(answers: (string | 'up')[]) {
  const waits: [string, number][] = [];
  const state = { probes: 0, opened: 0 };
  let ended = () => {};
  const done = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const breaker = new Breaker({
    async probe() {
      await new Promise(setImmediate);
      const answer = answers[state.probes++];
      if (state.probes === answers.length) setImmediate(ended);
      if (answer !== 'up') throw new Error(answer);
    },
    describe: (cause) => new Error(`told: ${(cause as Error).message}`),
    wait(reason, failures) {
      waits.push([reason.message, failures]);
      return 0;
    },
    opened: () => (state.opened += 1),
  });
  breakers.push(breaker);
  return { breaker, waits, state, done };
}

describe('a breaker', () => {
  it('asks later and later, says why as it is now, and closes at the first answer', async () => {
    const { breaker, waits, state, done } = breakerThat(['silent', 'silent', 'login', 'login', 'up']);
    breaker.trip(new Error('cut'));
    expect(breaker.reason?.message).toBe('cut');
    await done;
    expect(breaker.reason).toBeUndefined();
    expect(waits).toEqual([
      ['cut', 1],
      ['told: silent', 2],
      ['told: silent', 3],
      ['told: login', 4],
      ['told: login', 5],
    ]);
    expect([state.probes, state.opened]).toEqual([5, 1]);
  });

  it('asks once for all that suspect it, and ends what waits when it opens', async () => {
    const { breaker, state } = breakerThat(['silent', 'up']);
    const waiting = [1, 2, 3].map(() => breaker.guard(new Promise(() => {})).catch((error: Error) => error.message));
    await Promise.all([1, 2, 3].map(() => breaker.suspect()));
    expect(await Promise.all(waiting)).toEqual(['told: silent', 'told: silent', 'told: silent']);
    expect([state.probes, state.opened]).toEqual([1, 1]);
  });

  it('does not take a server for down that has answered since the failure began', async () => {
    const { breaker, state } = breakerThat(['silent']);
    const since = performance.now();
    const suspected = breaker.suspect();
    expect(await breaker.guard(Promise.resolve('answered'))).toBe('answered');
    await suspected;
    breaker.trip(new Error('cut'), since);
    expect([breaker.reason, state.opened]).toEqual([undefined, 0]);
    breaker.trip(new Error('cut'), performance.now() + 1);
    expect(breaker.reason?.message).toBe('cut');
  });

  it('stays closed where the server answers who suspects it', async () => {
    const { breaker, state } = breakerThat(['up']);
    await breaker.suspect();
    expect([breaker.reason, state.opened]).toEqual([undefined, 0]);
  });
});

it('waits twice as long each time, up to a bound', () => {
  const wait = backOff({ firstMs: 1_000, mostMs: 4_000 });
  expect([1, 2, 3, 4, 50].map(wait)).toEqual([1_000, 2_000, 4_000, 4_000, 4_000]);
});
