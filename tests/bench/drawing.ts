/**
 * What drawing costs without a GPU, ours beside bare sigma, cytoscape.js, force-graph and vis-network on the same graph
 * in one run: frames drawn while the picture is panned, and CPU of all processes of the browser. Long random links: far
 * more ink than a real view.
 */
import { openPage } from '../support/pages/serve.ts';
import { browserCpu } from './cpu.ts';
import { percentile } from './measure.ts';
import type { Kind } from './pages/drawing.ts';

// The last is the most that the product draws.
const SIZES = [
  [300, 1_000],
  [1_000, 5_000],
  [2_000, 10_000],
] as const;
const KINDS: readonly Kind[] = ['ours', 'cytoscape', 'force-graph', 'vis-network', 'bare sigma', 'ours by WebGL'];
const HUBS = 10;
/** Ms of panning. */
const PANNED = 2_000;
/** Turns, so that what else the machine does falls on all alike. */
const TURNS = 3;

const { page, close } = await openPage('bench/pages/drawing.html', 1280, 800, {
  needs: ['cytoscape', 'force-graph', 'vis-network/standalone'],
});
await page.addStyleTag({ content: '#canvas { width: 1280px; height: 800px }' });
await page.waitForFunction(() => 'drawing' in window);

for (const [nodes, links] of SIZES) {
  const rows: Record<string, Record<string, string>> = {};
  const seen = new Map<Kind, { fps: number[]; cpu: number[]; first: number[] }>();
  for (let turn = 0; turn < TURNS; turn++)
    for (const kind of KINDS) {
      const of = seen.get(kind) ?? { fps: [], cpu: [], first: [] };
      seen.set(kind, of);
      of.first.push(
        await page.evaluate(([which, n, l]) => window.drawing.open(which, n, l), [kind, nodes, links] as const),
      );
      await page.waitForTimeout(500);
      const before = browserCpu();
      const { frames, ms } = await page.evaluate((time) => window.drawing.pan(time), PANNED);
      of.fps.push((frames * 1000) / ms);
      of.cpu.push((browserCpu() - before) / frames);
    }
  for (const [kind, { fps, cpu, first }] of seen)
    rows[kind] = {
      'frames a second': percentile(fps, 0.5).toFixed(1),
      'CPU a frame (ms)': percentile(cpu, 0.5).toFixed(1),
      'first frame (ms)': percentile(first, 0.5).toFixed(0),
    };
  for (const kind of ['ours', 'ours by WebGL'] as const) {
    await page.evaluate(([which, n, l]) => window.drawing.open(which, n, l), [kind, nodes, links] as const);
    for (const chosen of [false, true]) {
      const spent = await page.evaluate(([n, all]) => window.drawing.light(n, all), [HUBS, chosen] as const);
      const row = rows[kind];
      if (row) row[chosen ? 'hub chosen p50, p95 (ms)' : 'hover p50 (ms)'] = said(spent, chosen);
    }
  }
  console.log(`${nodes} nodes, ${links} links, panned for ${PANNED / 1000} s, median of ${TURNS}`);
  console.table(rows);
}
await close();
process.exit();

function said(spent: readonly number[], both: boolean): string {
  return (both ? [0.5, 0.95] : [0.5]).map((share) => percentile(spent, share).toFixed(0)).join(', ');
}
