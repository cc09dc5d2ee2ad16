/** Hands the force layout to a worker of its own and waits. */
import type { Job } from './force-steps.ts';

export type Reply = { done: number; nodes?: Float32Array };
/** `progress`: from 0 to 1. `stop` ends it with what is reached, `signal` without a result. */
export type LayoutWatch = { progress(share: number, stop: () => void): void; signal: AbortSignal };
export type Reached = { nodes: Float32Array; whole: boolean };

export function runForce(job: Job, { progress, signal }: LayoutWatch): Promise<Reached> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
    const leave = () => {
      worker.terminate();
      reject(signal.reason);
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    const end = () => {
      signal.removeEventListener('abort', leave);
      worker.terminate();
    };
    worker.addEventListener('message', ({ data: { done, nodes } }: MessageEvent<Reply>) => {
      progress(done / job.iterations, () => worker.postMessage('stop'));
      if (!nodes) return;
      end();
      resolve({ nodes, whole: done >= job.iterations });
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(`The layout could not be computed: ${message}`));
    });
    worker.postMessage(job);
  });
}
