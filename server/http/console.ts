/** The door for queries of visitors: by POST alone, in JSON, few at a time, from pages of this server only. */
import express, { type RequestHandler, Router } from 'express';
import { type AnswerQuery, CONSOLE_PATH, ConsoleAsked } from '../contract/console.ts';
import { AppError } from '../contract/errors.ts';
import { badInput, sendProblem } from './problems.ts';
import { limited } from './rate-limit.ts';

export const QUERIES_A_MINUTE = 60;
const AT_ONCE = 2;
const MOST_BYTES = 128 * 1024;

/** `answer`: undefined where it is not switched on, which is then said. */
export function consoleDoor(answer: AnswerQuery | undefined): Router {
  const router = Router();
  if (!answer) {
    router.all(CONSOLE_PATH, (_req, res) =>
      sendProblem(
        res,
        new AppError(
          'not-found',
          'Queries of your own are not taken here.',
          'Whoever runs this server can set CONSOLE=on.',
          {
            at: 'path',
          },
        ),
      ),
    );
    return router;
  }
  router.post(CONSOLE_PATH, ownPage, limited(QUERIES_A_MINUTE), atOnce(), json(), async (req, res) => {
    const asked = ConsoleAsked.safeParse(req.body);
    if (!asked.success) throw badInput(CONSOLE_PATH, asked.error);
    res.setHeader('Cache-Control', 'no-store').json(await answer(asked.data));
  });
  router.all(CONSOLE_PATH, (_req, res) => {
    res.setHeader('Allow', 'POST');
    sendProblem(
      res,
      new AppError('only-read', `${CONSOLE_PATH} takes POST.`, 'Send {"cypher": "…"} as JSON.', { at: 'method' }),
    );
  });
  return router;
}

/** A page of another site cannot ask through a visitor's browser. */
const ownPage: RequestHandler = (req, res, next) => {
  const { origin, host } = req.headers;
  const other = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (!other && req.is('application/json')) return next();
  const [message, hint] = other
    ? ['A page of another site asks.', 'Ask from a page of this server.']
    : ['The query is not sent as JSON.', 'Send it with Content-Type: application/json.'];
  sendProblem(res, new AppError('bad-input', message, hint, { at: other ? 'origin' : 'content-type' }));
};

/** The body, or the reason why it is none, in the shape of every other failure. */
function json(): RequestHandler {
  const read = express.json({ limit: MOST_BYTES, strict: true });
  return (req, res, next) =>
    read(req, res, (error?: unknown) => {
      if (!error) return next();
      const large = (error as { status?: number }).status === 413;
      const message = large ? `The query is larger than ${MOST_BYTES / 1024} KB.` : 'The body is no JSON.';
      sendProblem(
        res,
        new AppError('bad-input', message, 'Send {"cypher": "RETURN 1 AS one", "parameters": {}}.', { at: 'body' }),
      );
    });
}

/** So many queries of one client run at once. */
function atOnce(): RequestHandler {
  const running = new Map<string, number>();
  return (req, res, next) => {
    const client = req.ip ?? '';
    const now = running.get(client) ?? 0;
    if (now >= AT_ONCE) {
      res.setHeader('Retry-After', '1');
      return sendProblem(
        res,
        new AppError('too-many', `${AT_ONCE} queries of yours are running.`, 'Wait until one of them has ended.'),
      );
    }
    running.set(client, now + 1);
    res.once('close', () => {
      const left = (running.get(client) ?? 1) - 1;
      if (left > 0) running.set(client, left);
      else running.delete(client);
    });
    next();
  };
}
