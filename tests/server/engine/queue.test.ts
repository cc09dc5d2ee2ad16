/** The queue before an engine: so many at once, so many waiting, whoever is too many is told, and no place is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../server/engine/queue.ts';

type Gate = { open(): void; fail(): void; work(): Promise<string> };
function gate(): Gate {
  let settle = { open: () => {}, fail: () => {} };
  const held = new Promise<string>((resolve, reject) => {
    settle = { open: () => resolve('answered'), fail: () => reject(new Error('failed')) };
  });
  // Of what is refused nobody waits for the end.
  held.catch(() => {});
  return { open: () => settle.open(), fail: () => settle.fail(), work: () => held };
}
const outcome = (asked: Promise<unknown>) =>
  asked.then(String, (error: { code?: string; message: string }) => error.code ?? error.message);

describe('a queue', () => {
  it('never runs more than it may, answers in order, and refuses what is too much, whatever ends the work', async () => {
    const shape = fc.record({
      running: fc.integer({ min: 1, max: 4 }),
      waiting: fc.integer({ min: 0, max: 6 }),
      fails: fc.array(fc.boolean(), { minLength: 1, maxLength: 16 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ running, waiting, fails }) => {
        const queue = createQueue({ running, waiting });
        const begun: number[] = [];
        let now = 0;
        let most = 0;
        const gates = fails.map(gate);
        const ends = gates.map(({ work }, index) =>
          outcome(
            queue.turn(() => {
              begun.push(index);
              most = Math.max(most, ++now);
              return work().finally(() => (now -= 1));
            }),
          ),
        );
        for (const [index, { open, fail }] of gates.entries()) {
          await new Promise(setImmediate);
          if (fails[index]) fail();
          else open();
        }
        const told = await Promise.all(ends);
        const taken = Math.min(fails.length, running + waiting);
        expect(told).toEqual(fails.map((fails, index) => (index >= taken ? 'busy' : fails ? 'failed' : 'answered')));
        expect(begun).toEqual([...begun].sort((a, b) => a - b));
        expect(most).toBeLessThanOrEqual(running);
        // Every place is free again.
        expect(await Promise.all(Array.from({ length: running }, () => queue.turn(async () => 1)))).toHaveLength(
          running,
        );
        expect(queue.waiting).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('tells whoever waited too long to come again, and keeps no place for it', async () => {
    const queue = createQueue({ running: 1, waitMs: 5 });
    const first = gate();
    const running = outcome(queue.turn(first.work));
    let began = false;
    expect(await outcome(queue.turn(async () => (began = true)))).toBe('busy');
    first.open();
    expect([await running, began, queue.waiting]).toEqual(['answered', false, 0]);
    expect(await queue.turn(async () => 'next')).toBe('next');
  });
});
