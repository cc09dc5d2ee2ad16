/** How many answers went out by status code: numbers alone, never what was asked. */
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

const INTERVAL_MS = 15 * 60_000;

export type StatusCounts = { count: RequestHandler; tell(): void };

/** Logs one line each quarter of an hour in which anything was answered, and at `tell`. */
export function statusCounts(log: Logger, intervalMs = INTERVAL_MS): StatusCounts {
  const counts = new Map<string, number>();

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
      });
      next();
    },
  };
}
