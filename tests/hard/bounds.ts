/** Figures of the hard tests: each is printed beside its bound, then held to it. */
import { expect } from 'vitest';

export type Unit = 'ms' | 'MB' | 'KB' | 'px' | '%' | '';

/** At most `bound`, both in `unit`. */
export function atMost(bound: number, figure: number, what: string, unit: Unit = 'ms'): void {
  console.log(`  ${what}: ${figure.toFixed(unit === 'ms' ? 0 : 1)} ${unit} (at most ${bound} ${unit})`);
  expect(figure, what).toBeLessThanOrEqual(bound);
}

/** The milliseconds that the work takes, held to `bound`; answers what the work answers. */
export async function within<T>(bound: number, what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const answer = await work();
  atMost(bound, performance.now() - start, what);
  return answer;
}
