/** What axe-core finds on a page that was opened with `bypassCSP`: one line for each rule that is broken. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

export function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (code) => {
    new Function(code)();
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, source);
}
