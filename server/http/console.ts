/** The door for queries of visitors: by POST alone, in JSON, few at a time, from pages of this server only. */
import { type RequestHandler, Router } from 'express';
import { type AnswerQuery, CONSOLE_PATH, ConsoleAsked } from '../contract/console.ts';
import { AppError } from '../contract/errors.ts';
import { jsonBody, ownPage } from './own-page.ts';
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
  const body = jsonBody('query', MOST_BYTES, 'Send {"cypher": "RETURN 1 AS one", "parameters": {}}.');
  router.post(CONSOLE_PATH, ownPage('query'), limited(QUERIES_A_MINUTE), atOnce(), body, async (req, res) => {
    const asked = ConsoleAsked.safeParse(req.body);
    if (!asked.success) throw badInput(CONSOLE_PATH, asked.error);
    const answered = answer(asked.data);
    res.locals.answered = answered;
    res.setHeader('Cache-Control', 'no-store').json(await answered);
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

/** So many queries of one client run at once; one whose client has hung up runs on, and is counted until it has ended. */
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
    const leave = () => {
      const left = (running.get(client) ?? 1) - 1;
      if (left > 0) running.set(client, left);
      else running.delete(client);
    };
    res.once('close', () => void Promise.resolve(res.locals.answered).then(leave, leave));
    next();
  };
}
