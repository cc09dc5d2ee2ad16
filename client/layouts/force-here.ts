/** The force layout in the page itself, in short turns: for the one file, whose policy allows no worker. */
import type { Reached, LayoutWatch } from './force-run.ts';
import { type Job, stepper } from './force-steps.ts';

const TURN = 12;

export async function runForce(job: Job, { progress, signal }: LayoutWatch): Promise<Reached> {
  const step = stepper(job);
  let stopped = false;
  for (;;) {
    const done = step(TURN);
    progress(done / job.iterations, () => {
      stopped = true;
    });
    if (stopped || done >= job.iterations) return { nodes: job.nodes, whole: done >= job.iterations };
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
