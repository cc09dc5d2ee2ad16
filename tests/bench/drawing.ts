/** What drawing costs on a software renderer: main-thread CPU and clock per frame while panning, ours beside bare sigma. */
import { openPage } from '../pages/serve.ts';
import { percentile } from './measure.ts';

const SIZES = [[300, 1_000], [1_000, 5_000]] as const;
const FRAMES = 20;

const { page, close } = await openPage('drawing.html', 1280, 800);
await page.addStyleTag({ content: '#canvas { width: 1280px; height: 800px }' });
await page.waitForFunction(() => 'drawing' in window);
const client = await page.context().newCDPSession(page);
await client.send('Performance.enable', { timeDomain: 'threadTicks' });

/** CPU of the page's main thread, in ms. */
async function cpu(): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function panned(): Promise<{ cpu: number; fps: number }> {
  const before = await cpu();
  const wall = await page.evaluate((frames) => window.drawing.pan(frames), FRAMES);
  return { cpu: ((await cpu()) - before) / FRAMES, fps: (FRAMES * 1000) / wall };
}

const rows: Record<string, Record<string, string>> = {};
for (const [nodes, links] of SIZES) {
  const open = (kind: 'ours' | 'bare') => page.evaluate(([which, n, l]) => window.drawing.open(which, n, l), [kind, nodes, links] as const);
  const [bareFirst, bare] = [await open('bare'), await panned()];
  const [first, whole] = [await open('ours'), await panned()];
  const lit = await page.evaluate(() => window.drawing.light(30));
  rows[`${nodes} / ${links}`] = {
    'pan, ours : bare (CPU)': (whole.cpu / bare.cpu).toFixed(2),
    'ours, bare (ms)': `${whole.cpu.toFixed(1)}, ${bare.cpu.toFixed(1)}`,
    'fps ours, bare': `${whole.fps.toFixed(1)}, ${bare.fps.toFixed(1)}`,
    'first frame ours, bare (ms)': `${first.toFixed(0)}, ${bareFirst.toFixed(0)}`,
    'hub lit (ms)': (lit[0] ?? 0).toFixed(0),
    'lit p95 (ms)': percentile(lit, 0.95).toFixed(0),
  };
}
console.table(rows);
await close();
