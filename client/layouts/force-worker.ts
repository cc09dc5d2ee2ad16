/** Runs the force layout beside the page, which stays free: told to stop, it hands over what it has reached. */
import { type Job, stepper } from './force-steps.ts';
import type { Reply } from './force-run.ts';

/** Between two looks at the post, in ms. */
const TURN = 40;

let stopped = false;

addEventListener('message', ({ data }: MessageEvent<Job | 'stop'>) => {
  if (data === 'stop') stopped = true;
  else work(data);
});

function work(job: Job): void {
  const step = stepper(job);
  const turn = () => {
    const done = step(TURN);
    const over = stopped || done >= job.iterations;
    const reply: Reply = over ? { done, nodes: job.nodes } : { done };
    postMessage(reply);
    if (!over) setTimeout(turn);
  };
  turn();
}
