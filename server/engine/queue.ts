/** How many statements an engine works on at once, and how many wait for their turn: no more are taken than that. */
import { AppError } from '../contract/errors.ts';

/** The largest answer of the product asks four statements at once, and a lecture room has some hundred seats. */
const MOST_WAITING = 512;
/** Who has waited so long is told to come again, instead of waiting for an answer that nobody may still want. */
const WAIT_MS = 10_000;

export type QueueOptions = { running: number; waiting?: number; waitMs?: number };
export type Queue = {
  /** What `work` answers, once it is its turn; an AppError 'busy' where too much waits, or for too long. */
  turn<T>(work: () => Promise<T>): Promise<T>;
  readonly waiting: number;
};

export function createQueue({
  running: most,
  waiting: mostWaiting = MOST_WAITING,
  waitMs = WAIT_MS,
}: QueueOptions): Queue {
  const waiting = new Set<() => void>();
  let running = 0;

  function next(): void {
    const [first] = waiting;
    if (!first || running >= most) return;
    waiting.delete(first);
    running += 1;
    first();
  }

  function place(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(start);
        reject(busy(`The question waited for ${waitMs / 1000} s and its turn did not come.`));
      }, waitMs);
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      waiting.add(start);
      next();
    });
  }

  return {
    async turn(work) {
      if (running >= most && waiting.size >= mostWaiting)
        throw busy('So much is being asked of the database that no more can wait.');
      await place();
      try {
        return await work();
      } finally {
        running -= 1;
        next();
      }
    },
    get waiting() {
      return waiting.size;
    },
  };
}

function busy(message: string): AppError {
  return new AppError('busy', message, 'Ask again in a few seconds.');
}
