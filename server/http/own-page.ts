/** What is sent with POST comes as JSON from a page of this server, and not through a visitor's browser from another site. */
import express, { type RequestHandler } from 'express';
import { AppError } from '../contract/errors.ts';
import { sendProblem } from './problems.ts';

/** A page of another site cannot ask through a visitor's browser. `what`: "query", as the problem names it. */
export const ownPage =
  (what: string): RequestHandler =>
  (req, res, next) => {
    const { origin, host } = req.headers;
    const other = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
    if (!other && req.is('application/json')) return next();
    const [message, hint] = other
      ? ['A page of another site asks.', 'Ask from a page of this server.']
      : [`The ${what} is not sent as JSON.`, 'Send it with Content-Type: application/json.'];
    sendProblem(res, new AppError('bad-input', message, hint, { at: other ? 'origin' : 'content-type' }));
  };

/** The body, or the reason why it is none, in the shape of every other failure. */
export function jsonBody(what: string, mostBytes: number, example: string): RequestHandler {
  const read = express.json({ limit: mostBytes, strict: true });
  return (req, res, next) =>
    read(req, res, (error?: unknown) => {
      if (!error) return next();
      const large = (error as { status?: number }).status === 413;
      const message = large ? `The ${what} is larger than ${mostBytes / 1024} KB.` : 'The body is no JSON.';
      sendProblem(res, new AppError('bad-input', message, example, { at: 'body' }));
    });
}
