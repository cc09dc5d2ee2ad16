/** The whole HTTP side, testable without a port. */
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { rateLimitAt } from './config.ts';
import { type Answers, createAnswers } from './http/cached-answers.ts';
import { type AnswerQuery, CONSOLE_PATH } from './contract/console.ts';
import type { Rooms } from './follow/rooms.ts';
import { FOLLOW_PATH } from './contract/follow.ts';
import { boundedConnection } from './http/connections.ts';
import { consoleDoor } from './http/console.ts';
import { followDoor } from './http/follow.ts';
import { mount, OPENAPI } from './http/routes.ts';
import { openapi } from './http/openapi.ts';
import { problems } from './http/problems.ts';
import { limited } from './http/rate-limit.ts';
import { knownHost, readableElsewhere, securityHeaders } from './http/security.ts';
import { type StatusCounts, statusCounts } from './http/status-counts.ts';
import { clientFiles } from './http/static.ts';
import type { Served } from './store/store.ts';

/** `now`: what answers, asked for each question; throws an AppError while nothing does. `clientFolder`: where the built client lies. `host`: the address that is listened on. */
export type AppOptions = {
  now(): Served;
  clientFolder: string;
  host: string;
  log: Logger;
  counts?: StatusCounts;
  /** Requests of one client in a minute, 0 for no limit; unless given, what suits the address that is listened on. */
  rateLimit?: number;
  /** For queries of visitors; without it they are refused. */
  ownQueries?: AnswerQuery;
  /** Whether pages of other sites may read the answers; not unless said. */
  cors?: boolean;
  /** Origins whose pages may show the atlas in a frame; none unless given. */
  embedHosts?: readonly string[];
  /** Of phones that follow a seminar; without them none may. */
  rooms?: Rooms;
  /** Addresses and subnets of proxies that are believed; none unless given. */
  trustProxy?: readonly string[];
};

export function createApp(options: AppOptions): Express {
  const { now, clientFolder, host, log, counts = statusCounts(log) } = options;
  const app = express();
  app.disable('x-powered-by');
  // Express would serialise, hash and throw away each answer for an ETag of its own.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...(options.trustProxy ?? [])]);
  app.use(boundedConnection, counts.count, securityHeaders(options.embedHosts), knownHost(host));
  if (options.cors) app.use('/api', readableElsewhere([CONSOLE_PATH, FOLLOW_PATH]));
  // A hall shares one address: rooms have limits of their own.
  app.use(followDoor(options.rooms, host));
  app.use('/api', limited(options.rateLimit ?? rateLimitAt(host)));
  // Whoever keeps answers drops them when this differs from what came before.
  app.use('/api', (_req, res, next) => {
    const stamp = stampOf(now);
    if (stamp) res.setHeader('Atlas-Stamp', stamp);
    next();
  });
  app.get(OPENAPI, (_req, res) => void res.json(openapi()));
  const full = () => log.warn('the cache of answers is full: the oldest are forgotten');
  // Each data set has a cache of its own, which goes with it.
  const caches = new WeakMap<Served, Answers>();
  const answers = (served: Served): Answers => {
    const found = caches.get(served) ?? createAnswers(served.answerStamp, { full });
    caches.set(served, found);
    return found;
  };
  app.use(consoleDoor(options.ownQueries));
  app.use(mount(now, answers));
  app.use(clientFiles(clientFolder));
  app.use(problems(log));
  return app;
}

/** Undefined while nothing answers. */
function stampOf(now: () => Served): string | undefined {
  try {
    return now().answerStamp;
  } catch {
    return undefined;
  }
}
