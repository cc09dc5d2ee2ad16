/** Every failure leaves in one shape; what was not foreseen is logged whole and told in one sentence. */
import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';

export function sendProblem(res: Response, error: AppError): void {
  if (error.code === 'engine-down' || error.code === 'busy') res.setHeader('Retry-After', '5');
  // A failure has no tag: it may be an answer the next time.
  res.removeHeader('ETag');
  res.status(error.status).setHeader('Cache-Control', 'no-store').json(error.toProblem());
}

/** To every method that could change something, or that nobody here knows. */
export function onlyRead(req: Request, res: Response): void {
  res.setHeader('Allow', 'GET, HEAD');
  const message = `${req.path} is read with GET; ${req.method} is not taken.`;
  sendProblem(res, new AppError('only-read', message, 'The server only reads.', { at: 'method' }));
}

export function badInput(endpoint: string, error: z.ZodError): AppError {
  const issue = error.issues[0];
  const field = issue?.path.join('.') || endpoint;
  return new AppError('bad-input', z.prettifyError(error), `See what ${endpoint} takes at /api/openapi.json.`, {
    at: field,
    cause: error,
  });
}

export function problems(log: Logger): ErrorRequestHandler {
  return (error, _req, res, next) => {
    if (res.headersSent) return next(error);
    if (error instanceof AppError && error.code !== 'internal') return sendProblem(res, error);
    // Express and its parsers mark the caller's faults by a 4xx status, such as a path that cannot be decoded.
    if (error?.status >= 400 && error?.status < 500) {
      return sendProblem(
        res,
        new AppError('bad-input', 'The address could not be read.', 'Check the address for stray % signs.'),
      );
    }
    log.error(traceOf(error), 'an answer failed in a way that was not foreseen');
    const told = error instanceof AppError ? error : undefined;
    sendProblem(
      res,
      told ??
        new AppError(
          'internal',
          'Something failed that we did not foresee.',
          'Try again; the log of the server says more.',
        ),
    );
  };
}

/** Where it failed. A message may repeat what a visitor asked, so only its kind and the lines of the code are kept. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? {} : { cause: traceOf(error.cause) };
  const code = error instanceof AppError ? { code: error.code } : {};
  return { kind: error.name, ...code, at: frames.map((line) => line.trim()).slice(0, 12), ...cause };
}
