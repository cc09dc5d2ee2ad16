/** The thread in which the graph is searched, so that no question holds up the others: it answers one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import { lawGraph } from '../../law/graph.ts';
import { Stopped } from '../../law/paths/budget.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';
import { type Answerer, answererOf } from './tasks.ts';

const stop = new Int32Array((workerData as ThreadData).stop);
let answerer: Answerer | undefined;

function answer({ id, task, asked }: Extract<ToThread, { id: number }>): FromThread {
  try {
    if (!answerer) throw new Error('Asked before anything was loaded.');
    // The tasks pair each name with its own types; TypeScript cannot follow that through a message.
    const run = answerer[task] as (asked: unknown, stopped: () => boolean) => unknown;
    return { id, answer: run(asked, () => Atomics.load(stop, 0) === id) };
  } catch (error) {
    if (error instanceof Stopped) return { id, steps: error.steps };
    if (error instanceof AppError) return { id, problem: error.toProblem() };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id, problem: new AppError('internal', message, 'Try again.').toProblem() };
  }
}

parentPort?.on('message', (message: ToThread) => {
  if ('id' in message) return parentPort?.postMessage(answer(message));
  const { nodes, links, sources, asOf } = message.load;
  answerer = answererOf({ graph: lawGraph(nodes, links, sources), asOf });
  parentPort?.postMessage({ ready: true } satisfies FromThread);
});
