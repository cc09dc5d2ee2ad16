/**
 * What drawing costs on a software renderer, ours beside bare sigma on the same graph: CPU of the page's main thread,
 * and frames a second, which count the renderer's own process too. Long random links: far more ink than a real view.
 */
import { openPage } from '../support/pages/serve.ts';
import { percentile } from './measure.ts';

// The last is the most that the product draws.
const SIZES = [
  [300, 1_000, 20],
  [1_000, 5_000, 20],
  [2_000, 10_000, 10],
] as const;
const HUBS = 10;

const { page, close } = await openPage('bench/pages/drawing.html', 1280, 800);
await page.addStyleTag({ content: '#canvas { width: 1280px; height: 800px }' });
await page.waitForFunction(() => 'drawing' in window);
const client = await page.context().newCDPSession(page);
await client.send('Performance.enable', { timeDomain: 'threadTicks' });

/** CPU of the page's main thread, in ms. */
async function cpu(): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Ms of CPU for each of so many steps, and what they gave. */
async function costs<T>(steps: number, work: () => Promise<T>): Promise<{ cpu: number; gave: T }> {
  const before = await cpu();
  const gave = await work();
  return { cpu: ((await cpu()) - before) / steps, gave };
}

const rows: Record<string, Record<string, string>> = {};
for (const [nodes, links, frames] of SIZES) {
  const open = (kind: 'ours' | 'bare') =>
    page.evaluate(([which, n, l]) => window.drawing.open(which, n, l), [kind, nodes, links] as const);
  const panned = () => costs(frames, () => page.evaluate((n) => window.drawing.pan(n), frames));
  const lit = (chosen: boolean) =>
    costs(HUBS, () => page.evaluate(([n, all]) => window.drawing.light(n, all), [HUBS, chosen] as const));
  const fps = (ms: number) => ((frames * 1000) / ms).toFixed(1);
  const [bareFirst, bare] = [await open('bare'), await panned()];
  const [first, whole] = [await open('ours'), await panned()];
  const dragged = await page.evaluate((n) => window.drawing.drag(n), 3 * frames);
  const [hover, choice] = [await lit(false), await lit(true)];
  rows[`${nodes} / ${links}`] = {
    'pan, ours : bare (CPU)': (whole.cpu / bare.cpu).toFixed(2),
    'ours, bare (CPU ms)': `${whole.cpu.toFixed(1)}, ${bare.cpu.toFixed(1)}`,
    'fps ours, bare': `${fps(whole.gave)}, ${fps(bare.gave)}`,
    'fps dragged': fps(dragged / 3),
    'first frame ours, bare (ms)': `${first.toFixed(0)}, ${bareFirst.toFixed(0)}`,
    'hover (CPU ms)': hover.cpu.toFixed(1),
    'hub chosen (CPU ms)': choice.cpu.toFixed(1),
    'hover, chosen p95 (ms)': `${percentile(hover.gave, 0.95).toFixed(0)}, ${percentile(choice.gave, 0.95).toFixed(0)}`,
  };
}
console.table(rows);
await close();
