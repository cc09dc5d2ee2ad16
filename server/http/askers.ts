/** Who waits for which question: the same question is made once for all, and stopped when the last of them hangs up. */
import type { Response } from 'express';

export type Askers = {
  /** The signal of a question, aborted once nobody waits for it; `res` waits until it is answered or closed. */
  join(key: string, res: Response): AbortSignal;
};

export function createAskers(): Askers {
  const waiting = new Map<string, { count: number; end: AbortController }>();
  return {
    join(key, res) {
      const asked = waiting.get(key) ?? { count: 0, end: new AbortController() };
      waiting.set(key, asked);
      asked.count += 1;
      res.once('close', () => {
        asked.count -= 1;
        if (asked.count > 0) return;
        if (waiting.get(key) === asked) waiting.delete(key);
        asked.end.abort();
      });
      return asked.end.signal;
    },
  };
}
