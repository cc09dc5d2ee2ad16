/** The whole HTTP side, testable without a port. */
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { rateLimitAt } from './config.ts';
import type { Handlers, Stamp } from './contract/api.ts';
import { createAnswers } from './http/cached-answers.ts';
import { boundedConnection } from './http/connections.ts';
import { mount, OPENAPI } from './http/routes.ts';
import { openapi } from './http/openapi.ts';
import { problems } from './http/problems.ts';
import { limited } from './http/rate-limit.ts';
import { knownHost, securityHeaders } from './http/security.ts';
import { type StatusCounts, statusCounts } from './http/status-counts.ts';
import { clientFiles } from './http/static.ts';

/** `answerStamp`: all that answers rest on beside the question. `clientFolder`: where the built client lies. `host`: the address that is listened on. */
export type AppOptions = {
  handlers: Handlers;
  stamp: Stamp;
  answerStamp: string;
  clientFolder: string;
  host: string;
  log: Logger;
  counts?: StatusCounts;
  /** Requests of one client in a minute, 0 for no limit; unless given, what suits the address that is listened on. */
  rateLimit?: number;
  /** Addresses and subnets of proxies that are believed; none unless given. */
  trustProxy?: readonly string[];
};

export function createApp(options: AppOptions): Express {
  const { handlers, stamp, answerStamp, clientFolder, host, log, counts = statusCounts(log) } = options;
  const app = express();
  app.disable('x-powered-by');
  // Express would serialise, hash and throw away each answer for an ETag of its own.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...(options.trustProxy ?? [])]);
  app.use(boundedConnection, counts.count, securityHeaders(), knownHost(host));
  app.use('/api', limited(options.rateLimit ?? rateLimitAt(host)));
  // Whoever keeps answers drops them when this differs from what came before.
  app.use('/api', (_req, res, next) => {
    res.setHeader('Atlas-Stamp', answerStamp);
    next();
  });
  app.get(OPENAPI, (_req, res) => void res.json(openapi(stamp.dataVersion)));
  const full = () => log.warn('the cache of answers is full: the oldest are forgotten');
  app.use(mount(handlers, stamp, createAnswers(answerStamp, { full })));
  app.use(clientFiles(clientFolder));
  app.use(problems(log));
  return app;
}
