/** `npm test` measures no time and sleeps for none: such tests say how busy the machine is, and belong under tests/hard. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tests = join(import.meta.dirname, '..');
/** Servers are waited for by asking them again; a line is slowed on purpose; the bench and the hard tests measure. */
const ELSEWHERE = /^(bench|hard|neo4j)\/|^run\.ts$|^repo\/clocks\.test\.ts$/;
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !ELSEWHERE.test(name));

const SLEEPS = [
  /waitForTimeout\(/,
  /setTimeout\(\s*(?:resolve|next|done|ready|go)\b/,
  /setTimeout\(\s*\(\)\s*=>\s*(?:resolve|next|done|ready|go)\b/,
  /from 'node:timers\/promises'/,
];
/** What is read from a clock and then held to a bound. */
const CLOCKS = [
  /expect\([^;]*(?:performance\.now|Date\.now|process\.hrtime|cpuUsage)\b/,
  /expect\(\s*(?:took|elapsed|duration|waited|spent)\b/,
  /(?:took|elapsed|duration|waited|spent)\b[^;\n]*\)\.toBe(?:Less|Greater)Than/,
];

function found(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
const named = (patterns: readonly RegExp[]) =>
  files.flatMap((file) => found(readFileSync(join(tests, file), 'utf8'), patterns).map((what) => `${file}: ${what}`));

describe('the tests of npm test', () => {
  it('sleep for no fixed time', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(named(SLEEPS)).toEqual([]);
  });

  it('hold no reading of a clock to a bound', () => {
    expect(named(CLOCKS)).toEqual([]);
  });

  it('are found out when they do', () => {
    expect(found('await page.waitForTimeout(300);', SLEEPS)).toHaveLength(1);
    expect(found('await new Promise((resolve) => setTimeout(resolve, 150));', SLEEPS)).toHaveLength(1);
    expect(found('expect(performance.now() - start).toBeLessThan(1_000);', CLOCKS)).toHaveLength(1);
    expect(found('expect(took).toBeLessThan(1_300);', CLOCKS).length).toBeGreaterThan(0);
  });
});
