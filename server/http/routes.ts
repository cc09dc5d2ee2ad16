/** The contract's table becomes routes: parse the question, ask the handler, stamp the answer. */
import { Router } from 'express';
import { z } from 'zod';
import { API, type EndpointName } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { decodeQuery } from '../contract/query-string.ts';
import { type Askers, createAskers } from './askers.ts';
import type { Served } from '../store/store.ts';
import type { Answers } from './cached-answers.ts';
import { sentOn } from './moved.ts';
import { badInput, onlyRead, sendProblem } from './problems.ts';

export const OPENAPI = '/api/openapi.json';

/** `now`: what answers at this moment, or throws; `answers`: its cache. */
export function mount(now: () => Served, answers: (served: Served) => Answers): Router {
  const router = Router();
  const askers = createAskers();
  for (const name of Object.keys(API) as EndpointName[]) route(router, name, now, answers, askers);
  router.all('/api/{*rest}', (req, res) => {
    const path = req.path.toLowerCase().replace(/(?<=.)\/$/, '');
    if (path === OPENAPI || Object.values(API).some((endpoint) => endpoint.path === path)) return onlyRead(req, res);
    const message = `There is no ${req.path}.`;
    sendProblem(res, new AppError('not-found', message, `All endpoints are listed at ${OPENAPI}.`, { at: 'path' }));
  });
  return router;
}

function route(
  router: Router,
  name: EndpointName,
  now: () => Served,
  answers: (served: Served) => Answers,
  askers: Askers,
): void {
  const { path, input } = API[name];
  const strict = z.strictObject(input.shape);
  router.get(path, async (req, res) => {
    const asked = strict.safeParse(decodeQuery(strict, req.query));
    if (!asked.success) throw badInput(path, asked.error);
    const served = now();
    const { stamp, answerStamp } = served;
    // The table pairs each name with its own types; TypeScript cannot follow that through a loop.
    const handle = served.handlers[name] as (asked: unknown, waiting?: AbortSignal) => Promise<object>;
    if (name === 'health')
      return void res.setHeader('Cache-Control', 'no-store').json({ ...(await handle(asked.data)), ...stamp });
    const key = `${name} ${JSON.stringify(asked.data)}`;
    const waiting = askers.join(`${answerStamp} ${key}`, res);
    const made = async () => ({ ...(await handle(asked.data, waiting)), ...stamp });
    await answers(served)
      .send(req, res, key, made)
      .catch(async (failure: unknown) => {
        if (!(await sentOn(req, res, served, failure))) throw failure;
      });
  });
}
