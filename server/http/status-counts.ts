/** How many answers went out by status code: numbers alone, never what was asked. */
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

const INTERVAL_MS = 15 * 60_000;
/** A failure of the server's own that did not come again for so long is over. */
const OVER_MS = 60_000;

export type StatusCounts = { count: RequestHandler; tell(): void };

/**
 * Logs one line each quarter of an hour in which anything was answered, and at `tell`; and one when answers of a 5xx
 * begin, one when there were none for `overMs`, however many they are.
 */
export function statusCounts(log: Logger, intervalMs = INTERVAL_MS, overMs = OVER_MS): StatusCounts {
  const counts = new Map<string, number>();
  const failing = new Map<string, { times: number; over: NodeJS.Timeout }>();

  function failed(status: string): void {
    const known = failing.get(status);
    if (known) {
      known.times += 1;
      known.over.refresh();
      return;
    }
    log.warn({ status }, 'answers of this status begin');
    const over = setTimeout(() => {
      log.info({ status, times: failing.get(status)?.times }, 'answers of this status have ended');
      failing.delete(status);
    }, overMs).unref();
    failing.set(status, { times: 1, over });
  }

  function tell(): void {
    if (counts.size > 0) log.info({ answers: Object.fromEntries([...counts].sort()) }, 'answered since the last count');
    counts.clear();
  }

  setInterval(tell, intervalMs).unref();
  return {
    tell,
    count(_req, res, next) {
      res.once('close', () => {
        const status = res.writableFinished ? String(res.statusCode) : 'cut';
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (status.startsWith('5')) failed(status);
      });
      next();
    },
  };
}
